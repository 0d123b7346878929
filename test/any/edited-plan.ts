import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const folders = ['plans', 'test/seeds', 'test/conformance'].map(
  path => new URL(`../../${path}/`, import.meta.url),
);
/** Texts that people wrote, and one that holds all that a plan may. */
const written = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => /^(?!README).*\.(?:md|txt)$/u.test(name))
    .sort()
    .map(name => readFileSync(new URL(name, folder), 'utf8')),
);

/** What a hand, a paste or a merge puts where it does not belong. */
const intrusion = fc.oneof(
  fc.constantFrom(
    ...['**', '*', '_', '`', '~~', '[', '](', ')', '![', '<', '>', '|', '\\', '&', '&#x', ':', '§'],
    ...['- ', '1. ', '# ', '> ', '\t', '    ', '  \n', '\n\n', '\n---\n', '\n```\n', '\r', '\r\n', '\f'],
    ...[
      '<!--',
      '-->',
      '<!-- plan: permitir ',
      '<!-- id: eje-1 -->',
      '<div>',
      '</b>',
      '<script>',
      '[^1]',
      '[^1]: ',
    ],
    ...[
      '\u00A0',
      '\u00AD',
      '\u200B',
      '\u200D',
      '\u202E',
      '\uFEFF',
      '\uFFFD',
      '\u0000',
      '\u0301',
      '\uD800',
      '\u2028',
    ],
    ...['<<<<<<< HEAD\n', '=======\n', '>>>>>>> otra\n', 'Ã³', 'ﬁ', '𐀀', '❖ ', 'a) ', 'IV. ', '1.1.1.1.1 '],
    ...['titulo: [', '"', "'", '&a ', '*a', '!!js ', '{', '? '],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** A place from 0, the beginning, to 1, the end. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

type Edit = (text: string) => string;

/** The same text with the lines that stand at two places, in the order in which they stand. */
const ofLines = (change: (lines: string[], from: number, to: number) => string[]) =>
  fc.tuple(place, fc.nat(4)).map(
    ([at, more]): Edit =>
      text => {
        const lines = text.split('\n');
        const from = Math.floor(at * lines.length);
        return change(lines, from, from + more + 1).join('\n');
      },
  );

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 2, arbitrary: ofLines((lines, from, to) => lines.toSpliced(from, to - from)) },
  { weight: 2, arbitrary: ofLines((lines, from, to) => lines.toSpliced(to, 0, ...lines.slice(from, to))) },
  ofLines((lines, from, to) => [
    ...lines.slice(0, from),
    ...lines.slice(from, to).reverse(),
    ...lines.slice(to),
  ]),
  ofLines((lines, from, to) => lines.map((line, i) => (i >= from && i < to ? `  ${line}` : line))),
  ofLines((lines, from, to) => [
    ...lines.slice(0, from),
    lines.slice(from, to).join(' '),
    ...lines.slice(to),
  ]),
  ofLines((lines, from, to) => lines.map((line, i) => (i >= from && i < to ? `${line}\r` : line))),
  {
    weight: 6,
    arbitrary: fc.tuple(place, fc.nat(6), intrusion).map(
      ([at, drop, put]): Edit =>
        text => {
          const from = Math.floor(at * text.length);
          return text.slice(0, from) + put + text.slice(from + drop);
        },
    ),
  },
  place.map(
    (at): Edit =>
      text =>
        text.slice(0, Math.floor(at * text.length)),
  ),
  fc.constant<Edit>(text => text.replaceAll('\n', '\r\n')),
  fc.constant<Edit>(text => `\uFEFF${text}`),
);

/** A piece of a plan that somebody wrote, under its own metadata, with edits that nobody should make. */
export const editedPlan: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...written),
    place,
    fc.integer({ min: 5, max: 60 }),
    fc.array(edit, { maxLength: 8 }),
  )
  .map(([text, at, length, edits]) => {
    const front = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? '';
    const lines = text.slice(front.length).split('\n');
    const from = Math.floor(at * lines.length);
    const piece = front + lines.slice(from, from + length).join('\n');
    return edits.reduce((changed, change) => change(changed), piece);
  });
