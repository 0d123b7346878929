import { spanOf } from '../../document/span-of.ts';
import type { Plan } from '../../plan/model.ts';
import { readNumber } from '../../plan/number.ts';
import { vocabularyOf } from '../../plan/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { Located } from '../../text/span.ts';
import { type IndexEntry, type TypedIndex, typedIndexes } from './typed-index.ts';

/** How a typed index and the headings below it agree. */
export interface IndexMatch {
  readonly index: TypedIndex;
  /** Entries with the heading they name. */
  readonly same: readonly { readonly entry: IndexEntry; readonly heading: Located<string> }[];
  /** Entries that name one heading in other words. */
  readonly reworded: readonly { readonly entry: IndexEntry; readonly heading: Located<string> }[];
  /** Entries that name two headings at once. */
  readonly merged: readonly {
    readonly entry: IndexEntry;
    readonly headings: readonly [Located<string>, Located<string>];
  }[];
  /** Entries that name none. */
  readonly lost: readonly IndexEntry[];
  /** Headings of a level that the index lists, and that it leaves out. */
  readonly missing: readonly Located<string>[];
}

interface Heading extends Located<string> {
  readonly depth: number;
  /** As it is compared: whole, and without its number or label. */
  readonly names: readonly string[];
}

/** Matches the typed indexes of a plan with the headings after them; a plan without headings has nothing to match. */
export function indexMatches(plan: Plan): readonly IndexMatch[] {
  const indexes = typedIndexes(plan);
  if (indexes.length === 0) return [];
  const { ownLabel } = vocabularyOf(plan.profile);
  const namesOf: NamesOf = text => {
    const bare = ownLabel(text)?.textStart ?? readNumber(text, 'heading')?.length ?? 0;
    return [...new Set([fold(text), fold(text.slice(bare))])].filter(name => name !== '');
  };
  const headings: Heading[] = plan.document.sections.flatMap(({ heading, title, depth }) =>
    heading && title !== '' ? [{ value: title, span: spanOf(heading), depth, names: namesOf(title) }] : [],
  );
  if (headings.length < 2) return [];
  return indexes.map(index => {
    const from = index.entries.at(-1)?.span.end ?? 0;
    return match(
      index,
      headings.filter(({ span }) => span.start > from),
      namesOf,
    );
  });
}

/** What a title may be called by. */
type NamesOf = (text: string) => readonly string[];

function match(index: TypedIndex, headings: readonly Heading[], namesOf: NamesOf): IndexMatch {
  const used = new Set<Heading>();
  const same: { entry: IndexEntry; heading: Heading }[] = [];
  const others = index.entries.filter(entry => {
    if (/^(?:indice|contenidos?)$/u.test(fold(entry.name))) return false;
    const said = namesOf(entry.name);
    const free = headings.filter(one => !used.has(one));
    const heading =
      free.find(({ names }) => names.some(name => said.includes(name))) ??
      free.find(({ names }) => names.some(name => said.some(part => isPartOf(part, name))));
    if (!heading) return true;
    used.add(heading);
    same.push({ entry, heading });
    return false;
  });
  const reworded: { entry: IndexEntry; heading: Heading }[] = [];
  const merged: { entry: IndexEntry; headings: [Heading, Heading] }[] = [];
  const lost: IndexEntry[] = [];
  for (const entry of others) {
    const free = headings.filter(heading => !used.has(heading));
    const pair = pairNamedBy(free, namesOf(entry.name));
    const near = pair ? null : nearest(entry.name, free, heading => heading.names);
    if (pair) {
      merged.push({ entry, headings: pair });
      for (const heading of pair) used.add(heading);
    } else if (near) {
      reworded.push({ entry, heading: near });
      used.add(near);
    } else lost.push(entry);
  }
  return { index, same, reworded, merged, lost, missing: missingFrom(headings, used) };
}

/** Whether an entry is the beginning or the end of a heading: indexes shorten titles and break lines. */
function isPartOf(part: string, name: string): boolean {
  return name.startsWith(`${part} `) || name.endsWith(` ${part}`);
}

function pairNamedBy(headings: readonly Heading[], wanted: readonly string[]): [Heading, Heading] | null {
  for (const [i, first] of headings.entries()) {
    const second = headings[i + 1];
    const joined = first.names.flatMap(a =>
      (second?.names ?? []).flatMap(b => [`${a} y ${b}`, `${a} e ${b}`, `${a} ${b}`]),
    );
    if (second && joined.some(both => wanted.includes(both))) return [first, second];
  }
  return null;
}

/** A level is listed where at least two thirds of its headings stand in the index. */
function missingFrom(headings: readonly Heading[], used: ReadonlySet<Heading>): Heading[] {
  return headings
    .filter(({ depth }, _, all) => {
      const level = all.filter(other => other.depth === depth);
      const listed = level.filter(other => used.has(other)).length;
      return listed * 3 >= level.length * 2;
    })
    .filter(heading => !used.has(heading));
}
