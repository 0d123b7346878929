import type { TextBlock } from '../../document/text-blocks.ts';
import type { Plan } from '../../plan/model.ts';
import { textOf } from './text-of.ts';

/** The text of a plan's body but for block quotations, whose spelling is another's. */
export function ownWords(plan: Plan): readonly TextBlock[] {
  return textOf(plan).filter(block => !block.quoted);
}
