import { either } from '../check/either.ts';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { tokens } from '../check/views/tokens.ts';
import {
  listedUses,
  patternUses,
  placesByEntry,
  type WordPattern,
  type WordUse,
} from '../check/word-uses.ts';
import { palabrasEvitables } from '../lexicon/palabras-evitables.ts';

/** A word or a phrase that style guides advise against. */
export const rule: Rule = {
  id: 'palabra-evitable',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Una palabra o una frase que las guías de estilo aconsejan evitar: «eficientar», «en base a».',
    en: 'A word or a phrase that style guides advise against: «eficientar», «en base a».',
  },
  *check(plan, { views, words }) {
    const blocks = views(tokens);
    const uses = [
      ...listedUses(blocks, words(palabrasEvitables)).filter(isWrongHere),
      ...patternUses(blocks, patterns),
    ];
    for (const [entry, places] of placesByEntry(uses, plan.document.file.text)) {
      const choices = entry.instead.map(quote);
      yield* habit(plan, rule.id, places, ({ written }) => ({
        message:
          choices.length === 0
            ? {
                es: `${quote(written)} sobra: la oración dice lo mismo sin ella`,
                en: `${quote(written)} can go: the sentence says the same without it`,
              }
            : {
                es: `En vez de ${quote(written)}, mejor ${either(choices, 'o')}`,
                en: `Instead of ${quote(written)}, better ${either(choices, 'or')}`,
              },
        label: { es: 'palabra evitable', en: 'avoidable' },
        help: {
          es: 'Prefiera la palabra llana; la lista es «palabras-evitables», y la institución puede cambiarla.',
          en: 'Prefer the plain word; the list is «palabras-evitables», and the institution may change it.',
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

/** Some phrases are right before some words: «a nivel del mar», «a nivel de calle». */
function isWrongHere({ entry, block, to }: WordUse): boolean {
  return !rightBefore[entry.word]?.test(block.prose.slice(to, to + 30));
}

const rightBefore: Readonly<Record<string, RegExp>> = {
  'a nivel de': /^\s+(?:mar|suelo|calle|piso|agua|tierra|banqueta|cancha|detalle|riesgo|usuario)(?!\p{L})/u,
  'al interior de': /^\s+(?:la\s+)?república/iu,
  'al interior del': /^\s+(?:estado|país)/iu,
  'de acuerdo a': /^\s+(?:que|si)(?!\p{L})/u,
  link: /^\s+\p{Lu}/u,
};

const same = ['mismo', 'misma', 'mismos', 'mismas'];

const patterns: readonly WordPattern[] = [
  {
    /** «de los mismos» for «sus»: followed by the end of a clause or a verb; before a noun it is an adjective. */
    entry: { word: 'de los mismos', instead: ['su', 'este', 'el nombre'] },
    words: same,
    behind: ['la', 'los', 'las', 'del', 'al'],
    pattern:
      /(?<!\p{L})(?:(?:de|en|con|a|para|por|sobre|entre)\s+(?:la|los|las)|del|al)\s+mism[oa]s?(?=\s*(?:[.,;:)]|$)|\s+(?:y|puede[n]?|podrá[n]?|será[n]?|debe[n]?|deberá[n]?|se|no|ha[n]?|es|son|para|que)\s)/giu,
    mend: null,
  },
  {
    entry: { word: 'mismo que', instead: ['que'] },
    words: ['que'],
    behind: same,
    pattern: /(?<=,\s+)mism[oa]s?\s+que(?!\p{L})/giu,
    mend: () => 'que',
  },
  {
    entry: { word: 'y/o', instead: ['o'] },
    words: ['o'],
    behind: ['y'],
    pattern: /(?<![\p{L}\p{N}]|(?<!\p{L})\p{Lu}\p{Ll}+\s)y\/o(?![\p{L}\p{N}])/gu,
    mend: () => 'o',
  },
];
