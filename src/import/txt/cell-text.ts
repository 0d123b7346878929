import type { Place, SourceCell } from '../source.ts';

/** A cell with the printed lines of its text joined; a word cut at the end of a line is whole again. */
export function cellText(lines: readonly string[], place: Place): SourceCell {
  const text = lines
    .join('\n')
    .replaceAll(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replaceAll('\n', ' ');
  return {
    columns: 1,
    rows: 1,
    blocks:
      text === ''
        ? []
        : [
            {
              kind: 'text',
              unit: 'paragraph',
              place,
              runs: [{ text }],
              look: {},
              list: null,
              layer: 'body',
              note: null,
            },
          ],
  };
}
