import { type Kind, kinds } from '../../plan/model.ts';
import { inherits } from '../../plan/number.ts';
import type { Numbered } from './dress.ts';
import { labelBelow } from './evidence.ts';
import type { TextFeature } from './feature.ts';
import type { OutlineBlock, Placing } from './outline.ts';
import { endsInColon } from './place-lists.ts';

/** A numbered title beside the last of its series, or under the one whose number it goes on. */
export function placeNumberedHeading(
  placing: Placing,
  feature: TextFeature,
  at: number,
  numbered: Numbered,
): OutlineBlock {
  if (numbered.chapters && !labelBelow(placing.features, at))
    return placeChapter(placing, feature, at, numbered);
  const { open } = placing;
  const { number } = feature.mark;
  open.closeItems();
  const previous = open.find(part => part.as === 'heading' && numbered.series.members.includes(part.at));
  if (previous) {
    open.close(previous);
    const kinds = numbered.chapters ? (['eje'] as const) : previous.kinds;
    return open.heading(feature, at, previous.depth, { kinds, number });
  }
  const above = open.findLast(
    part => part.number !== null && number !== null && inherits(number, part.number),
  );
  const label = open.findLast(part => part.announces && (!above || open.isWithin(part, above)))?.kinds[0];
  const groups = label !== undefined && holdsNamed(placing, at, label);
  if (above) open.closeWhile(part => part !== above && (groups || !part.announces));
  else open.closeWhile(part => part.kinds.length === 0);
  const inner = above?.kinds[0] ? nextKind(above.kinds[0]) : 'eje';
  const announced = open.top?.announces ? open.top.kinds[0] : undefined;
  const kind = groups ? inner : (announced ?? inner);
  return open.heading(feature, at, open.depthBelow, { kinds: kind ? [kind] : [], number });
}

/** «3. Objetivos» after «2. Justificación»: chapters of the document, side by side, whatever each of them holds. */
export function placeChapter(
  { open, evidence }: Placing,
  feature: TextFeature,
  at: number,
  { series }: Numbered,
): OutlineBlock {
  const { bare, number } = feature.mark;
  const said = bare ? { kinds: bare.kinds, announces: true, number } : { number };
  open.closeItems();
  const previous = open.find(part => part.as === 'heading' && series.members.includes(part.at));
  if (previous) {
    open.close(previous);
    return open.heading(feature, at, previous.depth, said);
  }
  const above = open.findLast(
    part => part.number !== null && number !== null && inherits(number, part.number),
  );
  const isPart = evidence.inner.has(at);
  if (above) open.closeInside(above);
  else open.closeWhile(part => !isPart || part.kinds.length === 0 || part.announces);
  return open.heading(feature, at, open.depthBelow, said);
}

/** A numbered item beside the last of its series, inside the one whose number it goes on, or in the list above. */
export function placeNumberedItem(
  placing: Placing,
  feature: TextFeature,
  at: number,
  { series }: Numbered,
): OutlineBlock {
  const { open } = placing;
  const { number } = feature.mark;
  const previous = open.find(part => part.as === 'item' && series.members.includes(part.at));
  if (previous) {
    open.close(previous);
    return open.item(feature, at, previous.kinds);
  }
  const above = open.items.findLast(item => item.number && number && inherits(number, item.number));
  if (above) {
    open.closeInside(above);
    return open.item(feature, at, []);
  }
  const { top } = open;
  const opensInside =
    top?.as === 'item' &&
    series.members[0] === at &&
    (number?.style === 'letter' ||
      endsInColon(placing, top) ||
      (number?.style === 'arabic' && top.number?.style === 'roman')) &&
    !(number && top.number && number.style === top.number.style);
  const inside = top?.as === 'label' || opensInside;
  if (!inside) open.closeItems();
  const holder =
    !inside && number && number.parts.length > 1
      ? open.findLast(part => part.number !== null && inherits(number, part.number))
      : undefined;
  if (holder) open.closeWhile(part => part !== holder && !(part.announces && open.isWithin(part, holder)));
  return open.item(feature, at, []);
}

/** Whether a title under «Compromisos» holds a «Compromiso 1» of its own: it groups them and is none itself. */
function holdsNamed({ features }: Placing, at: number, kind: Kind): boolean {
  const next = features
    .slice(at + 1)
    .find(one => one.kind === 'text' && (one.mark.own || one.mark.number || one.section));
  return next?.kind === 'text' && next.mark.own?.kind === kind;
}

function nextKind(kind: Kind): Kind | undefined {
  return kinds[kinds.indexOf(kind) + 1];
}
