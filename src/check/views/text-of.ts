import { type TextBlock, textBlocks } from '../../document/text-blocks.ts';
import type { Plan } from '../../plan/model.ts';

/** The text of a plan's body, block by block. */
export function textOf(plan: Plan): readonly TextBlock[] {
  return textBlocks(plan.document);
}
