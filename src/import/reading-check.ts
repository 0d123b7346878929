import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import { fold } from '../text/fold.ts';
import type { ImportRecord } from './record.ts';
import type { Feature, TextFeature } from './understand/feature.ts';

/** What a text says of its levels and the plan read from it does not. */
export interface Agreement {
  /** How much of what carries its own label and number is an element of that kind, from 0 to 1. */
  readonly share: number;
  /** What carries them and is none. */
  readonly missing: readonly TextFeature[];
}

/** Holds what the reader makes of a plan against what the source says of itself. */
export function agreement(features: readonly Feature[], plan: Plan): Agreement {
  const read = new Map<string, number>();
  for (const { kind, number, text } of elements(plan)) {
    const key = keyOf(kind, number?.value.parts, text.value);
    read.set(key, (read.get(key) ?? 0) + 1);
  }
  const labelled = features.flatMap(feature =>
    feature.kind === 'text' && feature.mark.own?.number ? [{ feature, own: feature.mark.own }] : [],
  );
  const missing = labelled.filter(({ feature, own }) => {
    const key = keyOf(own.kind, own.number?.value.parts, feature.words.slice(own.textStart));
    const count = read.get(key) ?? 0;
    read.set(key, count - 1);
    return count <= 0;
  });
  return {
    share: labelled.length === 0 ? 1 : 1 - missing.length / labelled.length,
    missing: missing.map(({ feature }) => feature),
  };
}

/** Records where the written plan says something else than the source: a person should compare them. */
export function recordDifferences({ missing }: Agreement, record: ImportRecord): void {
  for (const { passage } of missing)
    record.decide('lectura-distinta', passage.place, passage.text, differs, 0.4);
}

const differs = {
  es: 'el original lo llama y numera así, y en el plan no quedó como elemento de ese nivel',
  en: 'the original calls and numbers it so, and in the plan it is no element of that level',
};

function keyOf(kind: string, parts: readonly number[] | undefined, text: string): string {
  return `${kind} ${parts?.join('.') ?? ''} ${fold(text).slice(0, 30)}`;
}
