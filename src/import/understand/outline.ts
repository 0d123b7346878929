import type { TablePassage } from '../passage.ts';
import type { Numbered } from './dress.ts';
import type { Feature, TextFeature } from './feature.ts';
import { OpenParts } from './open-parts.ts';
import { placeLabel, placeOwn } from './place-labels.ts';
import { placeAttribute, placeBullet, placeParagraph } from './place-lists.ts';
import { placeNumberedHeading, placeNumberedItem } from './place-numbers.ts';
import { placeHolder, placeSection, placeTitle } from './place-titles.ts';

/** One block of the plan to be written, in order. */
export type OutlineBlock =
  | { readonly as: 'heading'; readonly depth: number; readonly feature: TextFeature }
  /** An item of a list that `level` other items hold. */
  | { readonly as: 'item'; readonly level: number; readonly feature: TextFeature }
  /** A paragraph inside the item of that level; null outside lists. `strong` for a title that must not end a list's scope. */
  | {
      readonly as: 'paragraph';
      readonly level: number | null;
      readonly strong: boolean;
      readonly feature: TextFeature;
    }
  | { readonly as: 'table'; readonly feature: TablePassage }
  | { readonly as: 'footnote'; readonly feature: TextFeature };

/** What the whole text says about its parts, found before they are placed one by one. */
export interface Evidence {
  readonly numbered: ReadonlyMap<number, Numbered>;
  readonly lost: ReadonlySet<number>;
  /** Titles without label or number that hold labels of their own: ejes that nobody calls so. */
  readonly holders: ReadonlySet<number>;
  /** Section titles that belong to the element they stand in, because they come back in the next. */
  readonly inner: ReadonlySet<number>;
}

/** Where a passage is being placed: what comes before and after it, and what is open there. */
export interface Placing {
  readonly features: readonly Feature[];
  readonly evidence: Evidence;
  readonly open: OpenParts;
}

/** Places every passage under the one that holds it: a stack of what is open while the passages go by. */
export function outlineOf(features: readonly Feature[], evidence: Evidence): OutlineBlock[] {
  const placing = { features, evidence, open: new OpenParts() };
  return features.map((feature, at) => place(placing, feature, at));
}

/** The first that speaks: a note, an attribute, a label, a section, a number, a bullet, the look of a title. */
function place(placing: Placing, feature: Feature, at: number): OutlineBlock {
  const { open, evidence } = placing;
  if (feature.kind === 'table') {
    open.closeItems();
    return { as: 'table', feature };
  }
  if (feature.passage.note !== null) return { as: 'footnote', feature };
  const { mark } = feature;
  const numbered = evidence.numbered.get(at);
  if (mark.attribute && (mark.own === null || open.top?.as === 'item'))
    return placeAttribute(placing, feature);
  if (mark.bare) return placeLabel(placing, feature, at, numbered);
  if (mark.own) return placeOwn(placing, feature, at);
  if (feature.section !== null) return placeSection(placing, feature, at, numbered);
  if (numbered?.dress === 'heading') return placeNumberedHeading(placing, feature, at, numbered);
  if (numbered) return placeNumberedItem(placing, feature, at, numbered);
  if (mark.bullet !== '' || evidence.lost.has(at)) return placeBullet(placing, feature, at);
  if (evidence.holders.has(at)) return placeHolder(placing, feature, at);
  if (feature.title > 0) return placeTitle(placing, feature, at);
  return placeParagraph(placing, feature, at);
}
