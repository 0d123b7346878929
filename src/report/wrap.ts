import stringWidth from 'fast-string-width';

/** A text in lines no wider than `columns`, broken at spaces; its own line breaks stay. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(20, columns);
  return text.split('\n').flatMap(paragraph => {
    const lines: string[] = [];
    let [line, taken] = ['', 0];
    for (const word of paragraph.split(' ')) {
      const width = stringWidth(word);
      if (line === '') [line, taken] = [word, width];
      else if (taken + 1 + width > room) {
        lines.push(line);
        [line, taken] = [word, width];
      } else {
        line += ` ${word}`;
        taken += 1 + width;
      }
    }
    return [...lines, line];
  });
}
