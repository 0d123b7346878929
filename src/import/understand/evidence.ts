import type { Kind } from '../../plan/model.ts';
import { inherits, last } from '../../plan/number.ts';
import { fold } from '../../text/fold.ts';
import type { ImportRecord } from '../record.ts';
import { dressOf } from './dress.ts';
import type { Feature, TextFeature } from './feature.ts';
import { lostItems } from './lost-items.ts';
import type { Evidence } from './outline.ts';
import { seriesOf } from './series.ts';

/** What the whole text says of its parts, before they are placed. */
export function evidenceOf(features: readonly Feature[], record: ImportRecord): Evidence {
  const lost = lostItems(features);
  const series = seriesOf(features);
  recordLost(features, lost, record);
  for (const { members } of series) recordGaps(features, members, record);
  return {
    numbered: dressOf(features, series),
    lost: new Set(lost.keys()),
    holders: holders(features),
    inner: innerSections(features),
  };
}

const lostReasons = {
  indent: [{ es: 'va con sangría después de dos puntos', en: 'it is indented after a colon' }, 0.8],
  semicolons: [
    {
      es: 'va después de dos puntos y termina en punto y coma',
      en: 'it follows a colon and ends in a semicolon',
    },
    0.75,
  ],
  label: [
    {
      es: 'el rótulo de arriba anuncia una lista, y el párrafo dice qué se hará',
      en: 'the label above announces a list, and the paragraph says what is to be done',
    },
    0.65,
  ],
} as const;

function recordLost(
  features: readonly Feature[],
  lost: ReadonlyMap<number, keyof typeof lostReasons>,
  record: ImportRecord,
): void {
  for (const [at, reason] of lost) {
    const feature = features[at];
    const [why, confidence] = lostReasons[reason];
    if (feature?.kind === 'text')
      record.decide('vineta-perdida', feature.passage.place, feature.words, why, confidence);
  }
}

/** A number that nobody wrote, or that was lost on the way: a person should look. */
function recordGaps(features: readonly Feature[], members: readonly number[], record: ImportRecord): void {
  for (const [i, at] of members.entries()) {
    const [feature, before] = [features[at], features[members[i - 1] ?? -1]];
    if (feature?.kind !== 'text' || before?.kind !== 'text') continue;
    const [number, previous] = [feature.mark.number, before.mark.number];
    if (!number || !previous || last(number) <= last(previous) + 1) continue;
    record.decide(
      'jerarquia',
      feature.passage.place,
      feature.passage.text,
      {
        es: `después de «${previous.text}» viene «${number.text}»: puede faltar un elemento`,
        en: `after «${previous.text}» comes «${number.text}»: an element may be missing`,
      },
      0.5,
    );
  }
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

/** Whether a label of a level below ejes stands right below a title, before any list, number or other title. */
export function labelBelow(features: readonly Feature[], at: number): boolean {
  for (const next of features.slice(at + 1, at + 6)) {
    if (next.kind === 'table') return false;
    if (next.mark.bare && next.mark.number && !countsUnder(features[at], next)) return false;
    const kind: Kind | undefined = next.mark.bare?.kinds[0] ?? next.mark.own?.kind;
    if (next.mark.bare?.role || next.mark.own?.number) return false;
    if (kind) return kind !== 'eje' && kind !== 'programa';
    if (next.title === 2 || next.section !== null || next.mark.bullet !== '' || next.mark.number !== null)
      return false;
  }
  return false;
}

function countsUnder(title: Feature | undefined, { mark }: TextFeature): boolean {
  const own = title?.kind === 'text' ? title.mark.number : null;
  return own !== null && mark.number !== null && inherits(mark.number, own);
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
