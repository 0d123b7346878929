import type { Element, Plan } from '../../plan/model.ts';
import { last } from '../../plan/number.ts';
import { elements } from '../../plan/query.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { agreement } from '../reading-check.ts';
import type { Feature } from './feature.ts';
import { namesAction } from './lost-items.ts';
import type { OutlineBlock } from './outline.ts';

/** What speaks for a reading, each from 0 to 1. */
export type Score = Readonly<Record<keyof typeof aspects, number>>;

/** What is looked at, how much it weighs, and what is wrong with a reading where it is low. */
const aspects = {
  named: {
    weight: 3,
    low: {
      es: 'niveles que el texto nombra y numera no quedan como elementos',
      en: 'levels that the text names and numbers do not become elements',
    },
  },
  listed: {
    weight: 2,
    low: {
      es: 'renglones de lista quedan fuera de los niveles',
      en: 'items of lists stand outside the levels',
    },
  },
  counted: {
    weight: 2,
    low: { es: 'hay series que no empiezan en 1 o se saltan', en: 'series do not begin at 1 or skip' },
  },
  acting: {
    weight: 2,
    low: {
      es: 'acciones quedan como títulos, o títulos como acciones',
      en: 'actions become titles, or titles actions',
    },
  },
  alike: {
    weight: 1,
    low: { es: 'bajo un mismo elemento se mezclan niveles', en: 'levels are mixed under one element' },
  },
  full: {
    weight: 1,
    low: { es: 'hay ejes o programas vacíos', en: 'there are empty ejes or programmes' },
  },
  known: {
    weight: 1,
    low: { es: 'pocos niveles los dice el propio texto', en: 'few levels are told by the text itself' },
  },
} as const satisfies Record<string, { readonly weight: number; readonly low: Bilingual }>;

/** How well a plan agrees with the text it was read from and with how plans are. */
export function scoreOf(plan: Plan, features: readonly Feature[], blocks: readonly OutlineBlock[]): Score {
  const all = [...elements(plan)];
  if (all.length === 0) return { named: 0, listed: 0, counted: 0, acting: 0, alike: 0, full: 0, known: 0 };
  const items = blocks.filter(block => block.as === 'item' && !block.feature.mark.attribute).length;
  const drawn = all.filter(({ dress }) => dress === 'item' || dress === 'prose').length;
  const families = [plan.children, ...all.map(({ children }) => children)].filter(({ length }) => length > 0);
  const grouping = all.filter(({ kind }) => kind === 'eje' || kind === 'programa');
  return {
    named: agreement(features, plan).share,
    listed: items === 0 ? 1 : Math.min(1, drawn / items),
    counted: share(families.flatMap(seriesIn), isWhole),
    acting: share(
      all.filter(({ kind }) => kind !== 'objetivo'),
      isRightlyWorded,
    ),
    alike: share(
      families.filter(({ length }) => length > 1),
      family => new Set(family.map(({ kind }) => kind).filter(kind => kind !== 'objetivo')).size < 2,
    ),
    full: share(grouping, ({ children }) => children.length > 0),
    known: share(all, ({ settledBy }) => settledBy !== 'profile'),
  };
}

/** One figure for all aspects, from 0 to 1. */
export function totalOf(score: Score): number {
  const parts = Object.entries(aspects).map(([key, { weight }]) => ({
    weight,
    value: score[key as keyof Score],
  }));
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights;
}

/** What most speaks against a reading compared with a better one. */
export function worstOf(score: Score, better: Score): Bilingual {
  const keys = Object.keys(aspects) as (keyof Score)[];
  const [worst = 'named'] = keys.sort((a, b) => lag(b, score, better) - lag(a, score, better));
  return lag(worst, score, better) > 0 ? aspects[worst].low : noBetter;
}

const noBetter = {
  es: 'no explica más que la lectura habitual de rótulos y números',
  en: 'it explains no more than the usual reading of labels and numbers',
};

function lag(key: keyof Score, score: Score, better: Score): number {
  return aspects[key].weight * (better[key] - score[key]);
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}

/** The numbers of each kind among siblings, in order. */
function seriesIn(family: readonly Element[]): number[][] {
  const byKind = new Map<string, number[]>();
  for (const { kind, number } of family)
    if (number) byKind.set(kind, [...(byKind.get(kind) ?? []), last(number.value)]);
  return [...byKind.values()];
}

function isWhole(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => number === (numbers[0] ?? 1) + i || number === 1);
}

/** Actions at the end of a branch say what is done; ejes and programmes name a subject. */
function isRightlyWorded({ kind, text, children }: Element): boolean {
  if (kind === 'eje' || kind === 'programa') return !/^\p{L}+[aei]r(?:se)?\s/u.test(text.value);
  return children.length > 0 || text.value.length > 25 || namesAction(text.value);
}
