import type { Plan } from '../../plan/model.ts';
import { elements } from '../../plan/query.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { largest } from '../largest.ts';
import type { ImportRecord } from '../record.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { evidenceOf } from './evidence.ts';
import type { Feature } from './feature.ts';
import { type OutlineBlock, outlineOf } from './outline.ts';
import { type Score, scoreOf, totalOf, worstOf } from './score.ts';

/** How a text was understood, and how sure that is. */
export interface Interpretation {
  readonly blocks: readonly OutlineBlock[];
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Texts beyond this many passages are understood in one way only, to end in good time. */
const manyPassages = 8000;

/** By how much another reading must be better than the likeliest to be taken instead. */
const margin = 0.02;

/**
 * Understands a text in each of the ways it may be meant, reads back the plan that each gives, and takes the one that
 * agrees best with the text and with how plans are. What lost, and why, goes to the record.
 */
export function interpret(
  features: readonly Feature[],
  record: ImportRecord,
  planOf: (blocks: readonly OutlineBlock[]) => Plan,
): Interpretation {
  const evidence = evidenceOf(features, record);
  const candidates = candidatesOf(features, evidence).slice(
    0,
    features.length > manyPassages ? 1 : undefined,
  );
  const known = new Set<string>();
  const readings = candidates.flatMap(candidate => {
    const blocks = outlineOf(features, candidate.evidence);
    const plan = planOf(blocks);
    const tree = treeOf(plan);
    if (known.has(tree)) return [];
    known.add(tree);
    const score = scoreOf(plan, features, blocks);
    return [{ candidate, blocks, score, total: totalOf(score) }];
  });
  const [likeliest] = readings;
  const best = readings.reduce((one, other) => (other.total > one.total ? other : one));
  const taken = likeliest && best.total < likeliest.total + margin ? likeliest : best;
  const lost = readings.filter(one => one !== taken);
  const confidence = taken.total - rivalry * largest(lost.map(({ total }) => closeness(total, taken.total)));
  if (lost.length > 0)
    record.decide('jerarquia', {}, taken.candidate.name.es, chosen(taken, lost), confidence);
  return { blocks: taken.blocks, confidence };
}

/** How much a rival as good as the reading taken lowers the confidence in it. */
const rivalry = 0.15;

/** From 1, just as good or better, to 0, a fifth worse at least. */
function closeness(total: number, taken: number): number {
  return Math.max(0, Math.min(1, 1 - (taken - total) / 0.2));
}

interface Reading {
  readonly candidate: Candidate;
  readonly score: Score;
  readonly total: number;
}

function chosen(taken: Reading, lost: readonly Reading[]): Bilingual {
  const against = lost.map(({ candidate: { name }, score, total }) => {
    const why = worstOf(score, taken.score);
    return {
      es: `«${name.es}» (${percent(total)}), porque ${why.es}`,
      en: `«${name.en}» (${percent(total)}), because ${why.en}`,
    };
  });
  return {
    es: `se entendió así (${percent(taken.total)}) y se descartó ${against.map(({ es }) => es).join('; ')}`,
    en: `understood so (${percent(taken.total)}); dropped ${against.map(({ en }) => en).join('; ')}`,
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The elements of a plan, so that readings which differ in nothing else can be told. */
function treeOf(plan: Plan): string {
  return [...elements(plan)].map(({ address, text }) => `${address} ${text.value.slice(0, 40)}`).join('\n');
}
