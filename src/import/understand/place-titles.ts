import { isDeeper } from '../../plan/model.ts';
import { inherits } from '../../plan/number.ts';
import type { Numbered } from './dress.ts';
import type { TextFeature } from './feature.ts';
import type { OpenPart } from './open-parts.ts';
import type { OutlineBlock, Placing } from './outline.ts';
import { placeParagraph } from './place-lists.ts';
import { placeChapter } from './place-numbers.ts';

/** «Diagnóstico», «Conclusiones»: a part of the plan, or of the element it stands in where each has its own. */
export function placeSection(
  placing: Placing,
  feature: TextFeature,
  at: number,
  numbered: Numbered | undefined,
): OutlineBlock {
  const { open, evidence } = placing;
  if (numbered?.chapters) return placeChapter(placing, feature, at, numbered);
  open.closeItems();
  const { number } = feature.mark;
  if (evidence.inner.has(at)) {
    open.closeWhile(part => part.kinds.length === 0 || part.announces);
    return open.heading(feature, at, open.depthBelow);
  }
  const chapter = open.findLast(
    part => number !== null && part.number !== null && inherits(number, part.number),
  );
  open.closeWhile(part => part !== chapter);
  return open.heading(feature, at, open.depthBelow, { number });
}

/** An eje that nobody calls so, beside the last of its look. */
export function placeHolder({ open }: Placing, feature: TextFeature, at: number): OutlineBlock {
  open.closeItems();
  open.closeWhile(part => {
    if (part.kinds.length === 0) return true;
    if (part.announces) return !part.kinds.includes('eje');
    return part.name === '' || part.rank === feature.rank;
  });
  return open.heading(feature, at, open.depthBelow, { kinds: ['eje'] });
}

/** A title of prose; inside an element it must not end what its lists mean, unless it looks like one of its rank. */
export function placeTitle(placing: Placing, feature: TextFeature, at: number): OutlineBlock {
  const { open } = placing;
  if (open.items.length > 0 && feature.title === 1) return placeParagraph(placing, feature, at);
  open.closeItems();
  const { element } = open;
  const style = feature.passage.look.heading;
  if (style !== undefined && style > 0) {
    open.closeWhile(
      part =>
        styleOf(placing, part) >= style && !(element && part === element && styleOf(placing, part) < style),
    );
    return open.element
      ? { as: 'paragraph', level: null, strong: true, feature }
      : open.heading(feature, at, open.depthBelow);
  }
  if (!element) {
    open.closeWhile(part => !(part.announces && part.kinds.includes('eje') && feature.title === 2));
    return open.heading(feature, at, open.depthBelow);
  }
  if (feature.title < 2 || feature.rank !== element.rank || feature.words.endsWith(':'))
    return { as: 'paragraph', level: null, strong: feature.title === 2, feature };
  if (groupsInside(placing, element, at)) {
    open.closeInside(element);
    return open.heading(feature, at, open.depthBelow);
  }
  open.closeAll();
  return open.heading(feature, at, 2);
}

/** Whether elements that count under this one still come: «SECTOR SALUD» between «Eje 1» and its «Programa 1.3». */
function groupsInside({ features }: Placing, element: OpenPart, at: number): boolean {
  const [kind] = element.kinds;
  for (const next of features.slice(at + 1)) {
    if (next.kind === 'table') continue;
    const { own } = next.mark;
    if (next.section !== null || (own && kind && !isDeeper(own.kind, kind))) return false;
    const number = own?.number?.value;
    if (number && element.number && inherits(number, element.number)) return true;
  }
  return false;
}

function styleOf({ features }: Placing, open: OpenPart): number {
  const feature = features[open.at];
  return feature?.kind === 'text' ? (feature.passage.look.heading ?? open.depth) : open.depth;
}
