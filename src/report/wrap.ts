import stringWidth from 'fast-string-width';

/** A text in lines no wider than `columns`, broken at spaces; its own line breaks stay. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(20, columns);
  return text.split('\n').flatMap(paragraph => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && stringWidth(longer) > room) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}
