import type { Kind } from '../../plan/model.ts';
import { fold } from '../../text/fold.ts';
import { dressOf } from './dress.ts';
import type { Feature, TextFeature } from './feature.ts';
import { lostItems } from './lost-items.ts';
import type { Evidence } from './outline.ts';
import { seriesOf } from './series.ts';

/** What the whole text says of its parts, before they are placed. */
export function evidenceOf(features: readonly Feature[]): Evidence {
  return {
    numbered: dressOf(features, seriesOf(features)),
    lost: new Set(lostItems(features).keys()),
    holders: holders(features),
    inner: innerSections(features),
  };
}

/** Titles of one look, two at least, that each have a label of their own right below: «Objetivo», «Líneas de acción». */
function holders(features: readonly Feature[]): ReadonlySet<number> {
  const byRank = new Map<string, number[]>();
  for (const [at, feature] of features.entries()) {
    if (feature.kind === 'table' || !isPlainTitle(feature) || !labelBelow(features, at)) continue;
    byRank.set(feature.rank, [...(byRank.get(feature.rank) ?? []), at]);
  }
  return new Set([...byRank.values()].filter(group => group.length > 1).flat());
}

function isPlainTitle({ title, mark, section }: TextFeature): boolean {
  const marked = mark.own !== null || mark.bare !== null || mark.number !== null || mark.bullet !== '';
  return title > 0 && !marked && section === null;
}

function labelBelow(features: readonly Feature[], at: number): boolean {
  for (const next of features.slice(at + 1, at + 6)) {
    if (next.kind === 'table') return false;
    const kind: Kind | undefined = next.mark.bare?.kinds[0] ?? next.mark.own?.kind;
    if (next.mark.bare?.role || next.mark.own?.number) return false;
    if (kind) return kind !== 'eje' && kind !== 'programa';
    if (next.title === 2 || next.section !== null || next.mark.bullet !== '' || next.mark.number !== null)
      return false;
  }
  return false;
}

/** Titles of sections that come back: «Diagnóstico» in every eje is a part of it, once it is a part of the plan. */
function innerSections(features: readonly Feature[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [at, feature] of features.entries()) {
    if (feature.kind === 'table' || feature.section === null) continue;
    const key = fold(feature.words);
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  return new Set([...places.values()].filter(group => group.length > 1).flat());
}
