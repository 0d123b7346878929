import type { TextBlock } from '../../document/text-blocks.ts';
import type { Plan } from '../../plan/model.ts';
import { matchesOf } from '../../text/matches.ts';
import { ownWords } from './own-words.ts';

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

/** The words of a plan, block by block; those of block quotations are left out. */
export function tokens(plan: Plan): readonly TokenizedBlock[] {
  return ownWords(plan).map(block => {
    const lower = block.prose.toLowerCase();
    const same = lower.length === block.prose.length ? lower : block.prose;
    return {
      block,
      tokens: matchesOf(same, word).map(({ 0: found, index }) => ({
        word: found,
        from: index,
        to: index + found.length,
      })),
    };
  });
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
