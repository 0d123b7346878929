import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import { fold } from '../text/fold.ts';
import type { ImportRecord } from './record.ts';
import type { Feature } from './understand/feature.ts';

/**
 * Holds what the reader makes of the written plan against what the source says of itself: each element that carries
 * its own label and number is there, of that kind. What differs is recorded. Gives the share that agrees.
 */
export function checkReading(features: readonly Feature[], plan: Plan, record: ImportRecord): number {
  const read = new Map<string, number>();
  for (const { kind, number, text } of elements(plan)) {
    const key = keyOf(kind, number?.value.parts, text.value);
    read.set(key, (read.get(key) ?? 0) + 1);
  }
  const labelled = features.flatMap(feature =>
    feature.kind === 'text' && feature.mark.own?.number ? [{ feature, own: feature.mark.own }] : [],
  );
  let agreeing = 0;
  for (const { feature, own } of labelled) {
    const key = keyOf(own.kind, own.number?.value.parts, feature.words.slice(own.textStart));
    const count = read.get(key) ?? 0;
    read.set(key, count - 1);
    if (count > 0) agreeing++;
    else {
      record.decide(
        'lectura-distinta',
        feature.passage.place,
        feature.passage.text,
        {
          es: 'el original lo llama y numera así, y en el plan no quedó como elemento de ese nivel',
          en: 'the original calls and numbers it so, and in the plan it is no element of that level',
        },
        0.4,
      );
    }
  }
  return labelled.length === 0 ? 1 : agreeing / labelled.length;
}

function keyOf(kind: string, parts: readonly number[] | undefined, text: string): string {
  return `${kind} ${parts?.join('.') ?? ''} ${fold(text).slice(0, 30)}`;
}
