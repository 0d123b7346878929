import type { Bilingual } from '../../text/bilingual.ts';
import { largest } from '../largest.ts';
import type { Numbered } from './dress.ts';
import type { Feature, TextFeature } from './feature.ts';
import { namesAction } from './lost-items.ts';
import type { Evidence } from './outline.ts';

/** One way to understand the levels of a text. */
export interface Candidate {
  readonly name: Bilingual;
  readonly evidence: Evidence;
}

/**
 * The ways in which a text may be meant, the likeliest first: by its labels and the habits of its numbers, or with a
 * doubt of that reading decided the other way. Only those that differ.
 */
export function candidatesOf(features: readonly Feature[], evidence: Evidence): Candidate[] {
  const others: readonly (readonly [Bilingual, Evidence | null])[] = [
    [titled, withHolders(features, evidence)],
    [counted, withDress(features, evidence, 'heading')],
    [listed, withDress(features, evidence, 'item')],
  ];
  return [
    { name: labelled, evidence },
    ...others.flatMap(([name, other]) => (other ? [{ name, evidence: other }] : [])),
  ];
}

const labelled = { es: 'por rótulos y series', en: 'by labels and series' };
const titled = { es: 'por el aspecto de los títulos', en: 'by the look of titles' };
const counted = { es: 'por números, como títulos', en: 'by numbers, as titles' };
const listed = { es: 'por números, como lista', en: 'by numbers, as a list' };

/** The plain titles of the look that most often stands over a list or a table, as ejes; null where ejes are named. */
function withHolders(features: readonly Feature[], evidence: Evidence): Evidence | null {
  const texts = features.filter((feature): feature is TextFeature => feature.kind === 'text');
  if (texts.some(({ mark }) => mark.own?.kind === 'eje' || mark.bare?.kinds.includes('eje'))) return null;
  const byRank = new Map<string, number[]>();
  for (const [at, feature] of features.entries()) {
    if (feature.kind === 'table' || !isPlainTitle(feature) || !listBelow(features, at)) continue;
    byRank.set(feature.rank, [...(byRank.get(feature.rank) ?? []), at]);
  }
  const most = largest([...byRank.values()].map(({ length }) => length));
  const found = [...byRank.values()].find(({ length }) => length === most) ?? [];
  const isNew = found.some(at => !evidence.holders.has(at));
  return found.length > 1 && isNew ? { ...evidence, holders: new Set(found) } : null;
}

function isPlainTitle({ title, mark, section }: TextFeature): boolean {
  return title > 0 && !mark.own && !mark.bare && !mark.number && mark.bullet === '' && section === null;
}

/** Whether a list or a table begins among the three passages below a title, before any other title. */
function listBelow(features: readonly Feature[], at: number): boolean {
  for (const next of features.slice(at + 1, at + 4)) {
    if (next.kind === 'table' || next.mark.bullet !== '' || next.mark.number !== null) return true;
    if (next.title === 2 || next.section !== null) return false;
  }
  return false;
}

/** The same with every series whose dress is in doubt worn the other way; null where none is. */
function withDress(
  features: readonly Feature[],
  evidence: Evidence,
  dress: Numbered['dress'],
): Evidence | null {
  const doubtful = new Set(
    [...evidence.numbered.values()]
      .filter(one => one.dress !== dress && !one.chapters && mayBe(features, one, dress))
      .map(({ series }) => series),
  );
  if (doubtful.size === 0) return null;
  const numbered = new Map(
    [...evidence.numbered].map(([at, one]) => [at, doubtful.has(one.series) ? { ...one, dress } : one]),
  );
  return { ...evidence, numbered };
}

/** Short texts without a bullet may be titles; what names actions may be items. */
function mayBe(features: readonly Feature[], { series }: Numbered, dress: Numbered['dress']): boolean {
  const texts = series.members.flatMap(at => {
    const feature = features[at];
    return feature?.kind === 'text' ? [feature] : [];
  });
  const acting = texts.filter(({ words }) => namesAction(words)).length;
  if (dress === 'item') return acting > texts.length / 2;
  const isOuter = series.parts === 1 && series.style !== 'letter' && texts.length > 1;
  return isOuter && texts.every(({ mark, words }) => mark.bullet === '' && words.length <= 150);
}
