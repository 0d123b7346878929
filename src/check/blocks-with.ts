import type { TextBlock } from '../document/text-blocks.ts';
import { joinedProse } from './joined-prose.ts';

/**
 * The blocks in whose prose a sign stands, in their order: a text, or a global pattern without anchors and without
 * looking around. It is looked for in all of them at once, since most plans have nothing of what a rule looks for.
 */
export function blocksWith(blocks: readonly TextBlock[], sign: string | RegExp): readonly TextBlock[] {
  const { text, starts } = joinedProse(blocks);
  const found: TextBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const place = placeFrom(text, sign, starts[at] ?? 0);
    if (place === -1) break;
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= place) at++;
    const block = blocks[at];
    if (block) found.push(block);
  }
  return found;
}

function placeFrom(text: string, sign: string | RegExp, from: number): number {
  if (typeof sign === 'string') return text.indexOf(sign, from);
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? -1;
}
