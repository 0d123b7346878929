import { proseWords } from '../../document/prose-words.ts';
import type { TextBlock } from '../../document/text-blocks.ts';
import type { Plan } from '../../plan/model.ts';
import { kept } from '../../text/kept.ts';
import { textOf } from './text-of.ts';

/** A word of a block's prose, in lower case, with the place of its first character and the one behind its last. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of one block. */
export interface TokenizedBlock {
  readonly block: TextBlock;
  readonly tokens: readonly Token[];
}

/** The words of a plan, block by block. */
export const allTokens: (plan: Plan) => readonly TokenizedBlock[] = kept(plan => {
  const blocks = textOf(plan);
  const bounds = proseWords(blocks);
  return blocks.map((block, at) => ({ block, tokens: tokensOf(block, bounds[at] ?? []) }));
});

/** The words of a plan, block by block; those of block quotations are left out. */
export const tokens: (plan: Plan) => readonly TokenizedBlock[] = kept(plan => {
  const all = allTokens(plan);
  return all.some(({ block }) => block.quoted) ? all.filter(({ block }) => !block.quoted) : all;
});

function tokensOf({ prose }: TextBlock, bounds: readonly number[]): Token[] {
  const lower = prose.toLowerCase();
  const same = lower.length === prose.length ? lower : prose;
  const found: Token[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const [from = 0, to = 0] = [bounds[i], bounds[i + 1]];
    found.push({ word: same.slice(from, to), from, to });
  }
  return found;
}
