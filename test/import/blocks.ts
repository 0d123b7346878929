import type { SourceBlock, SourceDocument } from '../../src/import/source.ts';

/**
 * Source blocks as one line each: where they stand, heading level, list label, words. Bold is `*…*`, a link `…→address`,
 * a note `{name}`, a pending change `<inserted …>`; a table shows its header rows and the columns and rows of each cell.
 */
export function blockLines(source: SourceDocument): string[] {
  return source.blocks.map(lineOf);
}

function lineOf(block: SourceBlock): string {
  if (block.kind === 'page-break') return '---';
  if (block.kind === 'image') return `[${block.alt}]`;
  if (block.kind === 'table') {
    const rows = block.rows.map(row =>
      row.map(cell => `${cell.blocks.map(lineOf).join('/')}(${cell.columns}x${cell.rows})`).join(' | '),
    );
    return `table ${block.headerRows}: ${rows.join(' || ')}`;
  }
  const words = block.runs
    .map(run => {
      const text = run.note ? `{${run.note}}` : run.change ? `<${run.change.kind} ${run.text}>` : run.text;
      return run.bold ? `*${text}*` : run.href ? `${text}→${run.href}` : text;
    })
    .join('');
  const heading = block.look.heading === undefined ? '' : `h${block.look.heading} `;
  const layer = block.layer === 'body' ? '' : `${block.layer}${block.note ? ` ${block.note}` : ''}: `;
  return `${layer}${heading}${block.list ? `${block.list.label} ` : ''}${words}`;
}
