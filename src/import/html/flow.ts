import type { Element } from 'hast';
import type { Run, SourceBlock, SourceText } from '../source.ts';

/** What has been read of a page. */
export interface Reading {
  readonly blocks: SourceBlock[];
  readonly count: { paragraphs: number; lists: number };
}

/** What the elements around a text say of it. */
export interface Context {
  readonly layer: SourceText['layer'];
  readonly list: {
    readonly element: Element;
    readonly level: number;
    readonly id: string;
    item: ItemState | null;
  } | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  readonly centred: boolean;
  readonly heading?: number;
  /** The element that words stand in, where it says what they are: `figcaption`. */
  readonly style?: string;
  readonly depth: number;
}

/** An item until its first words are written, which carry its label. */
interface ItemState {
  readonly label: string;
  written: boolean;
}

/** Gathers the words of one paragraph; a block element ends it. */
export interface Flow {
  readonly reading: Reading;
  readonly push: (run: Run, context: Context) => void;
  readonly end: () => void;
}

/** Begins to gather words, whose paragraphs go to a reading. */
export function newFlow(reading: Reading): Flow {
  let runs: Run[] = [];
  let at: Context | null = null;
  return {
    reading,
    push(run, context) {
      at ??= context;
      runs.push(run);
    },
    end() {
      const [said, context] = [tidy(runs), at];
      runs = [];
      at = null;
      if (said.length === 0 || !context) return;
      reading.count.paragraphs++;
      const { list } = context;
      const opens = list?.item && !list.item.written ? list.item : null;
      if (opens) opens.written = true;
      reading.blocks.push({
        kind: 'text',
        unit: 'paragraph',
        place: { paragraph: reading.count.paragraphs },
        runs: opens ? withoutLabel(said, opens.label) : said,
        look: {
          ...(context.heading !== undefined && { heading: context.heading }),
          ...(context.style !== undefined && { style: context.style }),
          bold: said.every(run => run.bold || run.text.trim() === ''),
          centred: context.centred,
          indent: list ? (list.level + 1) * 2 : 0,
        },
        list: opens && list ? { level: list.level, label: opens.label, id: list.id } : null,
        layer: context.layer,
        note: null,
      });
    },
  };
}

/** The words of an item whose number is also written, as in lists that hide their own: it is printed once. */
function withoutLabel([first, ...rest]: readonly Run[], label: string): Run[] {
  if (!first) return [];
  const isTyped = /[\d.)]$/u.test(label) && (first.text === label || first.text.startsWith(`${label} `));
  if (!isTyped || (first.text === label && rest.length === 0)) return [first, ...rest];
  const text = first.text.slice(label.length).trimStart();
  const [next, ...others] = rest;
  if (text !== '' || !next) return [{ ...first, text }, ...rest];
  return [{ ...next, text: next.text.trimStart() }, ...others];
}

/** White space as a browser shows it: runs of it are one space, none at the ends or beside a line break. */
function tidy(runs: readonly Run[]): Run[] {
  const folded: Run[] = [];
  let before = ' ';
  for (const run of runs) {
    let text = run.text.replace(/[ \t\r\f\n]*\u2028[ \t\r\f\n]*/gu, '\u2028').replace(/[ \t\r\f\n]+/gu, ' ');
    if (/[ \u2028]$/u.test(before)) text = text.replace(/^ /u, '');
    if (text === '') continue;
    before = text;
    const last = folded.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) {
      folded[folded.length - 1] = { ...last, text: last.text + text };
    } else folded.push({ ...run, text });
  }
  const said = folded.map((run, i) => {
    const text = folded[i + 1]?.text.startsWith('\u2028') ? run.text.trimEnd() : run.text;
    return { ...run, text: text.replace(/ *\u2028 */gu, '\n') };
  });
  while (said[0] && said[0].text.trim() === '') said.shift();
  while (said.at(-1)?.text.trim() === '') said.pop();
  return said;
}
