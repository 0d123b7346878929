import { follows, inherits, last, type WrittenNumber } from '../../plan/number.ts';
import type { Feature, TextFeature } from './feature.ts';

/** Passages that count on: «1.», «2.», «3.», each with its place in the list of features. */
export interface Series {
  readonly members: readonly number[];
  readonly style: WrittenNumber['style'];
  /** How many parts its numbers have. */
  readonly parts: number;
}

/**
 * The series of numbers without label. A number belongs to the latest open series that it continues; a series closes
 * when one that its numbers inherit from goes on.
 */
export function seriesOf(features: readonly Feature[]): Series[] {
  const all: { members: number[]; last: WrittenNumber }[] = [];
  let open: { members: number[]; last: WrittenNumber }[] = [];
  for (const [at, feature] of features.entries()) {
    if (feature.kind === 'table') continue;
    const number = listNumber(feature) ?? heldNumber(features, at);
    if (!number) continue;
    const found =
      open.findLast(series => goesOn(number, series.last)) ??
      open.findLast(series => jumps(number, series.last));
    if (found) {
      found.members.push(at);
      found.last = number;
      open = open.slice(0, open.indexOf(found) + 1);
    } else {
      const series = { members: [at], last: number };
      open = open.filter(other => !sameShape(other.last, number) || inherits(number, other.last));
      open.push(series);
      all.push(series);
    }
  }
  return all.map(({ members, last }) => ({ members, style: last.style, parts: last.parts.length }));
}

/** The number of a passage that counts in a list: one with a label of its own counts by that label. */
export function listNumber(feature: TextFeature): WrittenNumber | null {
  const { mark, title } = feature;
  if (!mark.number || mark.own) return null;
  return mark.punctuated || title > 0 || mark.bullet !== '' ? mark.number : null;
}

/** «1 Promoción», with nothing that tells it from «10 talleres» but the «1.1.» right after it. */
function heldNumber(features: readonly Feature[], at: number): WrittenNumber | null {
  const [feature, next] = [features[at], features[at + 1]];
  if (feature?.kind !== 'text' || next?.kind !== 'text') return null;
  const [number, inner] = [feature.mark.number, next.mark.number];
  const holds = number && !feature.mark.own && inner && inherits(inner, number) && last(inner) === 1;
  return holds ? number : null;
}

function goesOn(number: WrittenNumber, before: WrittenNumber): boolean {
  return follows(number, before);
}

/** «5.» after «3.»: a number that nobody wrote, or that was lost. */
function jumps(number: WrittenNumber, before: WrittenNumber): boolean {
  const ahead = last(number) - last(before);
  return sameShape(number, before) && samePrefix(number, before) && ahead > 1 && ahead <= 3;
}

function sameShape(a: WrittenNumber, b: WrittenNumber): boolean {
  return a.style === b.style && a.parts.length === b.parts.length;
}

function samePrefix(a: WrittenNumber, b: WrittenNumber): boolean {
  return a.parts.slice(0, -1).every((part, i) => part === b.parts[i]);
}
