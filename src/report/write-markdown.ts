import type { PhrasingContent, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { codeParts } from './code-parts.ts';

/** Blocks as Markdown with GFM tables; whatever a text holds, it stays text. */
export function writeMarkdown(children: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] });
}

const writer = unified().use(gfm).use(remarkStringify, { bullet: '-' }).freeze();

function gfm(this: Processor): void {
  const data = this.data() as Record<string, unknown>;
  data.toMarkdownExtensions = [gfmTableToMarkdown({ tablePipeAlign: false })];
}

/** A table whose first row is its heading. */
export function tableOf(
  rows: readonly (readonly PhrasingContent[])[][],
  align: Table['align'] = null,
): Table {
  return {
    type: 'table',
    align,
    children: rows.map(cells => ({
      type: 'tableRow',
      children: cells.map(children => ({ type: 'tableCell', children: [...children] })),
    })),
  };
}

/** What a message says, with what it quotes between backticks as code. */
export function phrase(message: string): PhrasingContent[] {
  return codeParts(message).map(part => (part.code ? code(part.text) : text(part.text)));
}

/** A heading. */
export function headingOf(depth: 1 | 2 | 3, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

/** A paragraph. */
export function paragraph(...children: PhrasingContent[]) {
  return { type: 'paragraph' as const, children };
}

/** Words, escaped where Markdown would read more into them. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Code within a line. */
export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}
