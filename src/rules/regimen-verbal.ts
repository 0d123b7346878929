import { either } from '../check/either.ts';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { tokens } from '../check/views/tokens.ts';
import { listedUses, patternUses, placesByEntry, type WordPattern } from '../check/word-uses.ts';
import { regimenes } from '../lexicon/regimenes.ts';

/** A word with a preposition that is not its own, or without the one it needs. */
export const rule: Rule = {
  id: 'regimen-verbal',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Una palabra lleva una preposición que no es la suya: «en relación a», «coadyuvar esfuerzos».',
    en: 'A word has a preposition that is not its own: «en relación a», «coadyuvar esfuerzos».',
  },
  *check(plan, { views, words }) {
    const blocks = views(tokens);
    const uses = [...listedUses(blocks, words(regimenes)), ...patternUses(blocks, [coadyuvar])];
    for (const [entry, places] of placesByEntry(uses, plan.document.file.text)) {
      const choices = entry.instead.map(quote);
      yield* habit(plan, rule.id, places, ({ written }) => ({
        message: {
          es: `Se esperaba ${either(choices, 'o')} en vez de ${quote(written)}`,
          en: `Expected ${either(choices, 'or')} instead of ${quote(written)}`,
        },
        label: { es: 'otra preposición', en: 'another preposition' },
        help: {
          es: 'Cada palabra pide su preposición; escriba la que se propone.',
          en: 'Each word takes its own preposition; write the one proposed.',
        },
        fix: {
          title: {
            es: `Escribir ${quote(entry.instead[0] ?? '')}`,
            en: `Write ${quote(entry.instead[0] ?? '')}`,
          },
          safe: false,
        },
      }));
    }
  },
};

/**
 * One helps in, to or with something. Behind the infinitive and the gerund no subject stands, so what follows without
 * a preposition is taken for an object.
 */
const coadyuvar: WordPattern = {
  entry: { word: 'coadyuvar', instead: ['coadyuvar a', 'coadyuvar en', 'coadyuvar con'] },
  words: ['coadyuvar', 'coadyuvando'],
  pattern:
    /(?<!\p{L})coadyuva(?:r|ndo)\s+(?:el|la|los|las|una?|sus?|(?!todos|entonces|juntos)\p{Ll}{3,}(?:os|as|ones|dades|ción|dad))(?!\p{L})/giu,
  mend: null,
};
