import type { ImportRecord } from './record.ts';
import { type SourceDocument, type SourceText, textOf } from './source.ts';

/** Lists the words that seem to have lost the spaces between them: nobody can tell for sure where they would go. */
export function recordJoinedWords(source: SourceDocument, record: ImportRecord): void {
  for (const text of textsOf(source)) {
    const joined = textOf(text)
      .split(/\s+/u)
      .filter(word => !address.test(word) && (tooLong.test(word) || glued.test(word)));
    if (joined.length > 0) record.decide('palabras-pegadas', text.place, joined.join(' · '), reason, 0.65);
  }
}

const reason = {
  es: 'son más largas que cualquier palabra, o siguen sin espacio después de un signo o una mayúscula: así están en el original',
  en: 'they are longer than any word, or go on without a space after a sign or a capital: so they stand in the original',
};

const address = /[@/\\_]|www\.|\.\p{Ll}{2,3}(?:\P{L}|$)/u;

/** The longest words of plans («interinstitucionalmente», «corresponsabilidades») have fewer letters. */
const tooLong = /\p{L}{25,}/u;

/** «públicos.Fortalecer», «datos,rendición», «accesodelaInformación». */
const glued =
  /\p{Ll}{3,}(?:[.](?=\p{Lu}\p{Ll}{2})|[,;:](?=\p{L}{3})|(?:del?|l[ao]s?|el|en|y)(?=\p{Lu}\p{Ll}{2}))/u;

function textsOf({ blocks }: SourceDocument): readonly SourceText[] {
  return blocks.flatMap(block => {
    if (block.kind === 'text') return [block];
    return block.kind === 'table' ? block.rows.flat().flatMap(cell => cell.blocks) : [];
  });
}
