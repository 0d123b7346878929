import type { Vocabulary } from '../../plan/vocabulary.ts';
import { markOf } from '../mark.ts';
import { type Passage, sliceRuns, tidyRuns } from '../passage.ts';
import type { ImportRecord } from '../record.ts';
import { textOf } from '../source.ts';

/**
 * Parts a title from the text that runs on behind it: «EJE I: SEGURIDAD Fortaleceremos la policía…», where the capitals
 * end, and «Eje 1. Gobierno abierto. Este eje busca…», where the sentence of the title does.
 */
export function partFusedTitles(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  record: ImportRecord,
): Passage[] {
  return passages.flatMap(passage => {
    const at = passage.list || passage.note !== null ? null : titleEnd(passage.text, vocabulary);
    if (at === null) return [passage];
    const parts = [sliceRuns(passage.runs, 0, at), sliceRuns(passage.runs, at)].map(tidyRuns);
    record.decide('texto-corrido', passage.place, passage.text, reason, 0.8);
    return parts.map((runs, i) => ({
      ...passage,
      runs,
      text: textOf({ runs }),
      look: i === 0 ? passage.look : { ...passage.look, bold: false, gap: 0 },
      remarks: i === 0 ? passage.remarks : [],
    }));
  });
}

const reason = {
  es: 'el título y el texto venían en un mismo párrafo',
  en: 'title and text came in one paragraph',
};

/** Where the title of a labelled and numbered eje or programme ends and a sentence begins; null where it is all one. */
function titleEnd(text: string, vocabulary: Vocabulary): number | null {
  const { own, bulletEnd, bullet } = markOf(text, vocabulary);
  if (!own?.number || bullet !== '' || (own.kind !== 'eje' && own.kind !== 'programa')) return null;
  const from = bulletEnd + own.textStart;
  const words = text.slice(from);
  const capitals =
    /^(?:[\p{Lu}\d][\p{Lu}\d,]*\s+)*\p{Lu}{4}[\p{Lu}\d]*[.:]?\s+(?:[\p{Lu}\d][\p{Lu}\d,]*[.:]?\s+)*(?=[\p{Lu}¿¡]\p{Ll})/u.exec(
      words,
    );
  if (capitals) return from + capitals[0].length;
  const sentence = /^[^.:;]{3,90}\.\s+(?=\p{Lu}\p{Ll}*\s+\p{L})/u.exec(words);
  return sentence && words.length - sentence[0].length > 60 ? from + sentence[0].length : null;
}
