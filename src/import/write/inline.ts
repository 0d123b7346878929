import type { PhrasingContent, Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { slug } from '../../text/fold.ts';
import type { Run } from '../source.ts';

/** Runs as Markdown on one line, safe to stand after any marker. */
export function inlineMarkdown(runs: readonly Run[]): string {
  const [only] = runs;
  if (only && runs.length === 1 && Object.keys(only).length === 1 && plain.test(only.text)) return only.text;
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: phrasing(runs) }] };
  return writer
    .stringify(root)
    .trim()
    .replace(/\s*\n\s*/gu, ' ');
}

/** Text that Markdown has no meaning for, which most is: it needs no escaping, and that is what costs. */
const plain = /^\p{L}(?:[\p{L}\p{M}\p{N},.;:()«»“”"'¿?¡%/–—°º-]| (?! |$))*$/u;

/** The same in a title, where a number at the beginning opens no list. */
export function headingMarkdown(runs: readonly Run[]): string {
  return inlineMarkdown(runs).replace(/^(\d+)\\(?=[.)])/u, '$1');
}

/** The mark of a footnote: `[^1]`. */
export function noteMark(note: string): string {
  return `[^${slug(note) || '1'}]`;
}

/** A table whose cells are runs; the first row is the header. */
export function tableMarkdown(rows: readonly (readonly (readonly Run[])[])[]): string {
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'table',
        children: rows.map(row => ({
          type: 'tableRow',
          children: row.map(cell => ({ type: 'tableCell', children: phrasing(cell) })),
        })),
      },
    ],
  };
  return writer.stringify(root).trim();
}

const writer: Processor<undefined, undefined, undefined, Root, string> = unified()
  .use(tables)
  .use(remarkStringify, { bullet: '-', emphasis: '*' })
  .freeze() as Processor<undefined, undefined, undefined, Root, string>;

function tables(this: Processor): void {
  const data = this.data() as Record<string, unknown>;
  data.toMarkdownExtensions = [gfmTableToMarkdown({ tablePipeAlign: false })];
}

/** Neighbouring runs of one dress are one; a space at the edge of emphasis stands outside it, or it would be none. */
function phrasing(runs: readonly Run[]): PhrasingContent[] {
  return merged(runs).flatMap((run): PhrasingContent[] => {
    if (run.note !== undefined && run.text.trim() === '')
      return [{ type: 'html', value: noteMark(run.note) }];
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
    if (words === '') return run.text === '' ? [] : [{ type: 'text', value: run.text }];
    let node: PhrasingContent = { type: 'text', value: words };
    if (run.href && /^(?:https?|mailto):/iu.test(run.href))
      node = { type: 'link', url: run.href, children: [node] };
    if (run.italic) node = { type: 'emphasis', children: [node] };
    if (run.bold) node = { type: 'strong', children: [node] };
    const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
    const call: PhrasingContent[] =
      run.note === undefined ? [] : [{ type: 'html', value: noteMark(run.note) }];
    return [...text(before), node, ...call, ...text(after)];
  });
}

function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const blank = run.text.trim() === '';
    const alike =
      last &&
      last.note === undefined &&
      run.note === undefined &&
      (blank || (last.bold === run.bold && last.italic === run.italic && last.href === run.href));
    if (last && alike) result.splice(-1, 1, { ...last, text: last.text + run.text });
    else result.push(run);
  }
  return result;
}
