/** A part of a message: words, or what it quotes between backticks, such as a key of the metadata. */
export interface MessagePart {
  readonly text: string;
  readonly code: boolean;
}

/** A message in its parts, in order. A backtick without its pair is a character like any other. */
export function codeParts(message: string): readonly MessagePart[] {
  return message
    .split(/(`[^`]+`)/u)
    .filter(text => text !== '')
    .map(text => {
      const code = text.length > 2 && text.startsWith('`') && text.endsWith('`');
      return { text: code ? text.slice(1, -1) : text, code };
    });
}
