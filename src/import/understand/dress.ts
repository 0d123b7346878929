import { inherits } from '../../plan/number.ts';
import { largest } from '../largest.ts';
import { isCapitals } from '../passage.ts';
import type { Feature, TextFeature } from './feature.ts';
import { listNumber, type Series } from './series.ts';

/** How the members of a series are written: as titles that hold what follows, or as items of a list. */
export type Dress = 'heading' | 'item';

/** A series with its dress, by member. */
export interface Numbered {
  readonly series: Series;
  readonly dress: Dress;
  /** Whether these titles number the parts of the document: some of them are sections or labels. */
  readonly chapters: boolean;
}

/** Each numbered passage with the series it counts in and how that is best written. */
export function dressOf(features: readonly Feature[], all: readonly Series[]): ReadonlyMap<number, Numbered> {
  const found = new Map<number, Numbered>();
  const seriesAt = new Map(all.flatMap(series => series.members.map(member => [member, series] as const)));
  for (const series of all) {
    const partsChapter = isPartOfChapter(features, series, found);
    const dress = partsChapter ? 'heading' : judge(features, series, endOf(features, series, seriesAt));
    const chapters = partsChapter || (dress === 'heading' && hasChapter(features, series));
    const numbered = { series, dress, chapters };
    for (const member of series.members) found.set(member, numbered);
  }
  return found;
}

function hasChapter(features: readonly Feature[], { members }: Series): boolean {
  return members.some(at =>
    textAt(features, at).some(({ section, mark }) => section !== null || mark.bare !== null),
  );
}

/** «4.1 Comunicaciones», «4.2 Riesgos» right under the chapter «4. Administración», when no label announces a list there. */
function isPartOfChapter(
  features: readonly Feature[],
  { members, parts }: Series,
  found: ReadonlyMap<number, Numbered>,
): boolean {
  const texts = members.flatMap(at => textAt(features, at));
  const [first = 0] = members;
  const chapter = [...found].findLast(
    ([at, { chapters, series }]) => chapters && series.parts === 1 && at < first,
  )?.[0];
  const [above] = chapter === undefined ? [] : textAt(features, chapter);
  const [number, inner] = [above?.mark.number, texts[0]?.mark.number];
  if (!above || above.mark.bare || !number || !inner || parts !== 2 || !inherits(inner, number)) return false;
  return texts.every(
    ({ words, mark }) =>
      mark.bullet === '' && words.length <= 80 && !/[.;,:]$|^\p{L}+[aei]r(?:se)?\s/u.test(words),
  );
}

/** Where what the last of a series holds is over at the latest: where a series that began before it goes on. */
function endOf(
  features: readonly Feature[],
  { members }: Series,
  seriesAt: ReadonlyMap<number, Series>,
): number {
  const [first = 0, last = 0] = [members[0], members.at(-1)];
  const end = Math.min(features.length, last + 40);
  for (let at = last + 1; at < end; at++) if ((seriesAt.get(at)?.members[0] ?? first) < first) return at;
  return end;
}

function judge(features: readonly Feature[], { members }: Series, end: number): Dress {
  const texts = members.flatMap(at => textAt(features, at));
  const longest = largest(texts.map(({ words }) => words.length));
  const titles = texts.filter(isTitleLike).length;
  const mostly = titles > texts.length / 2;
  const chapters = texts.filter(text => text.section !== null || text.mark.bare !== null).length;
  if (chapters > 0 && (mostly || texts.every(text => text.title > 0))) return 'heading';
  if (texts.some(text => text.mark.bullet !== '')) return 'item';
  const held = members.map((member, i) => heldBy(features, member, members[i + 1], end));
  const withLabels = held.filter(one => one.labels).length;
  const withNumbers = held.filter(one => one.inheriting).length;
  const withItems = held.filter(one => one.items).length;
  if (longest > 300 || (members.length === 1 && withNumbers === 0 && titles === 0)) return 'item';
  if (withLabels > members.length / 3) return 'heading';
  if (withNumbers > members.length / 3 && (mostly || longest <= 250)) return 'heading';
  if (withItems > members.length / 2 && titles === texts.length && longest <= 150) return 'heading';
  return texts.length > 1 && texts.every(text => text.title === 2 && !text.words.endsWith('.'))
    ? 'heading'
    : 'item';
}

function isTitleLike({ words, title }: TextFeature): boolean {
  return title === 2 || isCapitals(words) || (words.length <= 130 && !/[.;,]$/u.test(words));
}

/** What stands between a member and the next, or after the last up to the next title. */
function heldBy(features: readonly Feature[], member: number, next: number | undefined, end: number) {
  const [own] = textAt(features, member);
  const number = own?.mark.own ? null : (own?.mark.number ?? null);
  let [labels, inheriting, items, counted] = [false, false, false, false];
  for (let at = member + 1; at < (next ?? end); at++) {
    const [feature] = textAt(features, at);
    if (!feature) continue;
    if (next === undefined && endsElement(feature)) break;
    const inner = listNumber(feature);
    labels ||= feature.mark.bare !== null || (feature.mark.own !== null && feature.mark.bullet === '');
    inheriting ||= !counted && inner !== null && number !== null && inherits(inner, number);
    counted ||= inner !== null;
    items ||= feature.mark.bullet !== '' || (inner !== null && inner.parts.at(-1) === 1);
  }
  return { labels, inheriting, items };
}

/** Where what the last of a series holds is over: at a section, a title, or the label of the first level. */
function endsElement({ section, title, mark }: TextFeature): boolean {
  if (mark.bare) return mark.bare.kinds[0] === 'eje';
  return section !== null || title === 2 || mark.own?.kind === 'eje';
}

function textAt(features: readonly Feature[], at: number): TextFeature[] {
  const feature = features[at];
  return feature?.kind === 'text' ? [feature] : [];
}
