import type { Vocabulary } from '../../plan/vocabulary.ts';
import { markOf } from '../mark.ts';
import type { ImportRecord } from '../record.ts';
import { type Run, type SourceDocument, type SourceText, textOf } from '../source.ts';

/** Facts whose name is set apart by a tab alone, «Responsable → Unidad de Transparencia», with a colon in its place. */
export function labelTabbedFacts(
  source: SourceDocument,
  vocabulary: Vocabulary,
  record: ImportRecord,
): SourceDocument {
  const labelled = (block: SourceText): SourceText => {
    const text = textOf(block);
    const tab = text.indexOf('\t');
    const isNamed = tab > 0 && !/:\s*$/u.test(text.slice(0, tab));
    if (!isNamed || !markOf(text.replace(/\t+/u, ': '), vocabulary).attribute) return block;
    record.decide('dato-con-tabulador', block.place, text, reason, 0.85);
    return { ...block, runs: withColon(block.runs) };
  };
  return {
    ...source,
    blocks: source.blocks.map(block => (block.kind === 'text' ? labelled(block) : block)),
  };
}

const reason = {
  es: 'un tabulador separa el nombre del dato: se escribe con dos puntos',
  en: 'a tab parts the name of the fact: written with a colon',
};

function withColon(runs: readonly Run[]): Run[] {
  const at = runs.findIndex(({ text }) => text.includes('\t'));
  return runs.map((run, i) => (i === at ? { ...run, text: run.text.replace(/\t+/u, ': ') } : run));
}
