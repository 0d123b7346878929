import { mended } from './cut-words.ts';
import type { ImportRecord } from './record.ts';
import { type Run, type SourceBlock, type SourceDocument, type SourceText, textOf } from './source.ts';

/**
 * The source without soft hyphens. In a PDF each stands where its importer made a word whole that a line end had cut,
 * which is recorded; elsewhere its author only allowed a cut there.
 */
export function withoutSoftHyphens(source: SourceDocument, record: ImportRecord): SourceDocument {
  const plain = (text: SourceText): SourceText => {
    if (!textOf(text).includes(mended)) return text;
    if (source.format === 'pdf') recordMended(text, record);
    return { ...text, runs: text.runs.map((run, i) => withoutSign(run, i === text.runs.length - 1)) };
  };
  const blocks = source.blocks.map((block): SourceBlock => {
    if (block.kind === 'text') return plain(block);
    if (block.kind !== 'table') return block;
    const rows = block.rows.map(row => row.map(cell => ({ ...cell, blocks: cell.blocks.map(plain) })));
    return { ...block, rows };
  });
  return { ...source, blocks };
}

/** The sign that ends a text stays: the next line may go on the word. */
function withoutSign(run: Run, isLast: boolean): Run {
  return { ...run, text: run.text.replace(isLast ? /\u00AD(?!\s*$)/gu : /\u00AD/gu, '') };
}

function recordMended(text: SourceText, record: ImportRecord): void {
  for (const [word] of textOf(text).matchAll(/[\p{L}\p{N}]+(?:\u00AD[\p{L}\p{N}]+)+/gu)) {
    const whole = word.replaceAll(mended, '');
    record.decide('palabra-cortada', text.place, `${word.replaceAll(mended, '-')} → ${whole}`, lineEnd, 0.9);
  }
}

const lineEnd = {
  es: 'la palabra estaba cortada por el guion de final de renglón',
  en: 'the word was cut by the hyphen at the end of a line',
};
