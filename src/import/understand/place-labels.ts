import { isDeeper, type Kind } from '../../plan/model.ts';
import { inherits } from '../../plan/number.ts';
import type { Numbered } from './dress.ts';
import type { TextFeature } from './feature.ts';
import type { OpenPart } from './open-parts.ts';
import type { OutlineBlock, Placing } from './outline.ts';
import { placeChapter } from './place-numbers.ts';

/** «Estrategias:» belongs to the innermost element above its level; labels under one element stand side by side. */
export function placeLabel(
  placing: Placing,
  feature: TextFeature,
  at: number,
  numbered: Numbered | undefined,
): OutlineBlock {
  const { open } = placing;
  const kinds = feature.mark.bare?.kinds ?? [];
  const shallowest = kinds[0] ?? 'actividad';
  const holder = open.items.findLast(item => holdsLabels(placing, item, at));
  if (holder && shallowest !== 'eje') {
    open.label(holder, at, kinds);
    return { as: 'paragraph', level: open.items.length - 1, strong: false, feature };
  }
  if (numbered?.chapters) return placeChapter(placing, feature, at, numbered);
  open.closeItems();
  const role = feature.mark.bare?.role ?? null;
  open.closeWhile(part => {
    if (part.kinds.length === 0) return true;
    if (part.announces) return !holdsAnnounced(part.kinds, kinds);
    if (role !== null && part.kinds[0] === 'eje' && !comesBack(placing, feature, at)) return true;
    return !part.kinds.some(kind => isDeeper(shallowest, kind));
  });
  return open.heading(feature, at, open.depthBelow, { kinds, announces: true, number: feature.mark.number });
}

/** Whether the same label stands again later, as it does when every eje has its own. */
function comesBack({ features }: Placing, { words }: TextFeature, at: number): boolean {
  const label = words.toLowerCase().replace(/\W+$/u, '');
  return features.some(
    (other, i) =>
      i !== at && other.kind === 'text' && other.words.toLowerCase().replace(/\W+$/u, '') === label,
  );
}

/** An item goes on holding what follows where its series counts on after the label. */
function holdsLabels(placing: Placing, item: OpenPart, at: number): boolean {
  const numbered = placing.evidence.numbered.get(item.at);
  if (!numbered || numbered.dress === 'heading') return false;
  const { members } = numbered.series;
  const isLast = members.at(-1) === item.at;
  if (!isLast) return members.some(member => member > at);
  return (
    members.length > 1 &&
    members.slice(0, -1).some((member, i) => hasLabel(placing, member, members[i + 1] ?? 0))
  );
}

function hasLabel({ features }: Placing, from: number, to: number): boolean {
  return features.slice(from + 1, to).some(other => other.kind === 'text' && other.mark.bare !== null);
}

/** A label announced for several levels holds the labels of those below its first. */
function holdsAnnounced(outer: readonly Kind[], inner: readonly Kind[]): boolean {
  const [first] = outer;
  const [second] = inner;
  return (
    first !== undefined &&
    second !== undefined &&
    outer.length > 1 &&
    isDeeper(second, first) &&
    !outer.includes(second)
  );
}

/** «Eje 2. …», «Objetivo: …», «Línea de acción 1.1.1. …». */
export function placeOwn(placing: Placing, feature: TextFeature, at: number): OutlineBlock {
  const { open } = placing;
  const { own, bullet } = feature.mark;
  if (!own) return { as: 'paragraph', level: null, strong: false, feature };
  const { kind } = own;
  const number = own.number?.value ?? null;
  const words = feature.words.slice(own.textStart);
  const isAction = kind === 'linea' || kind === 'actividad';
  if (bullet !== '' || (isAction && words.length > 0 && number && !isHolder(placing, feature, at)))
    return placeOwnItem(placing, feature, at, kind);
  open.closeItems();
  open.closeWhile(part => {
    if (part.kinds.length === 0) return true;
    if (part.announces) return !(part.kinds.includes(kind) || part.kinds.every(one => isDeeper(kind, one)));
    if (part.kinds.includes(kind))
      return !(part.name !== own.name && number && part.number && inherits(number, part.number));
    return !part.kinds.some(one => isDeeper(kind, one));
  });
  const isShort = feature.words.length <= 300;
  const isTitle =
    kind === 'eje' || kind === 'programa' || isHolder(placing, feature, at) || words.length <= 120;
  if (isShort && ((number && isTitle) || kind === 'eje'))
    return open.heading(feature, at, open.depthBelow, { kinds: [kind], number, name: own.name });
  return { as: 'paragraph', level: null, strong: false, feature };
}

/** Whether labels, items or deeper elements come before the next element of its kind. */
function isHolder({ features, evidence }: Placing, feature: TextFeature, at: number): boolean {
  const kind = feature.mark.own?.kind ?? 'actividad';
  for (let next = at + 1; next < features.length; next++) {
    const other = features[next];
    if (other?.kind === 'table') return true;
    if (!other || other.section !== null) return false;
    if (other.mark.own) return isDeeper(other.mark.own.kind, kind);
    if (other.mark.bare) return other.mark.bare.kinds.some(one => isDeeper(one, kind));
    if (other.mark.bullet !== '' || evidence.numbered.has(next)) return true;
  }
  return false;
}

function placeOwnItem({ open }: Placing, feature: TextFeature, at: number, kind: Kind): OutlineBlock {
  const above = open.items.findLast(item => item.kinds.some(one => isDeeper(kind, one)));
  if (above) open.closeInside(above);
  else {
    open.closeItems();
    open.closeWhile(part => {
      if (part.kinds.length === 0) return false;
      if (part.announces) return !part.kinds.some(one => one === kind || isDeeper(kind, one));
      return !part.kinds.some(one => isDeeper(kind, one));
    });
  }
  return open.item(feature, at, [kind]);
}
