import type { ImportRecord } from '../record.ts';
import type { Run, SourceBlock, SourceDocument } from '../source.ts';

/** Titles whose letters were set apart, «P L A N   D E   T R A B A J O», as words again: everything after reads words. */
export function joinLetters(source: SourceDocument, record: ImportRecord): SourceDocument {
  const blocks = source.blocks.map((block): SourceBlock => {
    if (block.kind !== 'text' || block.runs.length > 4) return block;
    const runs = block.runs.map((run): Run => {
      const text = run.text.replace(spaced, joined);
      if (text !== run.text) record.decide('letras-espaciadas', block.place, run.text, reason, 0.85);
      return text === run.text ? run : { ...run, text };
    });
    return { ...block, runs };
  });
  return { ...source, blocks };
}

const reason = {
  es: 'letras sueltas a un espacio de distancia',
  en: 'single letters one space apart',
};

/** Four single letters or more with one space between them; two or more spaces part words. */
const spaced =
  /(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?: {2,}(?:\p{L} )*\p{L}(?![\p{L}\p{N}]))*(?![\p{L}\p{N}])/gu;

function joined(letters: string): string {
  const words = letters.split(/ {2,}/u).map(word => word.replaceAll(' ', ''));
  return words.length === 1 && /^\p{Ll}+$/u.test(words[0] ?? '') ? letters : words.join(' ');
}
