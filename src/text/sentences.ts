import { matchesOf } from './matches.ts';
import { type Span, trimSpan } from './span.ts';

/** Words whose point ends no sentence, without it, in lower case. */
const abbreviations = new Set(
  `
    admón apdo aprox art arts arq av avda bibl bld blvd c cap caps cd cdmx cf cfr cía col cp ctra d da dept depto
    dip dir doc dpto dr dra dras dres ed edo eds ej esc esp etc excmo ext f fasc fed fig figs fr frac fracc fraccs
    gob gral gto hab ibíd íd ilmo inc incs ing ingr jal l lám lic licda lics ltda máx méx mín mtra mtro mtros mun mz n
    no nos núm num núms ob op p pág págs párr párrs pbro pdte pdta pl pp prof profa pról prov pte pza qro r rev
    s sec secc sen sgto sig sigs sr sra sras sres srta ss sto sta supl t tel tels tít tom trad ud uds univ v
    vid vol vols vs
  `
    .trim()
    .split(/\s+/u),
);

/** A stop, what closes with it, and the white space before a word that can begin a sentence. */
const stop = /(?<![.!?…])[.!?…]+[»”"’')\]]*(?=\s+(?:[«“"‘'([¿¡—–-]+\s*)?[\p{Lu}\p{N}])/gu;

/**
 * The sentences of a paragraph, white space left out. A point after an abbreviation, an initial or a count ends none
 * («Lic.», «EE. UU.», «art. 6», «1. Elaborar»), nor does one before a small letter. Where a colon opens a list whose
 * members are parted by semicolons, each of them is read by itself.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of matchesOf(text, stop)) {
    if (
      /^\.[»”"’')\]]*$/u.test(mark) &&
      isAbbreviated(
        text.slice(Math.max(from, index - 40), index),
        text.slice(index + mark.length, index + 40),
      )
    )
      continue;
    sentences.push(...members(text, { start: from, end: index + mark.length }));
    from = index + mark.length;
  }
  sentences.push(...members(text, { start: from, end: text.length }));
  return sentences.map(span => trimSpan(text, span)).filter(({ start, end }) => end > start);
}

/** Whether the point after some words belongs to the last of them. */
function isAbbreviated(before: string, after: string): boolean {
  const word = /(?:^|[^\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+)$/u.exec(before)?.[1] ?? '';
  if (/^(?:\p{L}|\d{1,3})$/u.test(before.trim())) return true;
  if (/^\p{L}$/u.test(word)) return !/^[aeouy]$/u.test(word);
  if (/^(\p{Lu})\1$/u.test(word)) return true;
  if (word.toLowerCase() === 'etc') return !/^\s+[«“"¿¡]*\p{Lu}/u.test(after);
  if (word.toLowerCase() === 'no') return /^\s+\d/u.test(after);
  return abbreviations.has(word.toLowerCase());
}

/** The members of a list inside a sentence, the first with the words that open it; the sentence itself otherwise. */
function members(text: string, span: Span): Span[] {
  const sentence = text.slice(span.start, span.end);
  const colon = sentence.search(/:\s/u);
  if (colon === -1) return [span];
  const ends = matchesOf(sentence.slice(colon), /;(?=\s)/gu).map(
    ({ index }) => span.start + colon + index + 1,
  );
  if (ends.length < 2) return [span];
  return [span.start, ...ends].map((start, i) => ({ start, end: ends[i] ?? span.end }));
}
