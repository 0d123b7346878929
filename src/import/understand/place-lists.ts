import type { TextFeature } from './feature.ts';
import type { OpenPart } from './open-parts.ts';
import type { OutlineBlock, Placing } from './outline.ts';

/** An item stands beside the last of its bullet and indent, or inside what is above it. */
export function placeBullet(placing: Placing, feature: TextFeature, at: number): OutlineBlock {
  const { open } = placing;
  const glyph = feature.mark.bullet.replaceAll(/[-\s]+(?=\S)/gu, '');
  const indent = feature.passage.look.indent ?? 0;
  const beside =
    open.items.findLast(item => item.glyph === glyph && Math.abs(item.indent - indent) <= 1) ??
    open.items.findLast(item => item.glyph !== '' && item.indent >= indent && item.glyph === glyph);
  if (beside) open.close(beside);
  else {
    const { top } = open;
    const inside =
      top?.as === 'label' ||
      (top?.as === 'item' && (indent > top.indent || top.number !== null || endsInColon(placing, top)));
    const level = inside ? undefined : open.items.find(item => item.indent >= indent && item.number === null);
    if (level) open.close(level);
  }
  return open.item(feature, at, [], glyph);
}

/** Whether a part leads on to what follows it. */
export function endsInColon({ features }: Placing, open: OpenPart): boolean {
  const feature = features[open.at];
  return feature?.kind === 'text' && /:$/u.test(feature.passage.text);
}

/** `Responsable: …` hangs from the item above it, or from the element it stands in. */
export function placeAttribute({ open }: Placing, feature: TextFeature): OutlineBlock {
  const level = open.items.length;
  const holder = open.items.at(-1);
  if (holder) open.closeInside(holder);
  const element = holder ?? open.findLast(part => part.kinds.length > 0 && !part.announces);
  return element ? { as: 'item', level, feature } : { as: 'paragraph', level: null, strong: false, feature };
}

/** A paragraph inside a numbered list stays in its item, so that the list counts on after it. */
export function placeParagraph(placing: Placing, feature: TextFeature, at: number): OutlineBlock {
  const { open, evidence } = placing;
  const holder = open.items.findLast(item => {
    const next = evidence.numbered.get(item.at)?.series.members.find(member => member > at);
    return next !== undefined && flowsTo(placing, at, next);
  });
  if (!holder) {
    open.closeItems();
    return { as: 'paragraph', level: null, strong: false, feature };
  }
  open.closeInside(holder);
  return { as: 'paragraph', level: open.items.length - 1, strong: false, feature };
}

/** Whether no title stands between two places. */
function flowsTo({ features }: Placing, from: number, to: number): boolean {
  return features
    .slice(from + 1, to)
    .every(
      other => other.kind === 'text' && other.section === null && other.title < 2 && other.mark.own === null,
    );
}
