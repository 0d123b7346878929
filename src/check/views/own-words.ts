import type { TextBlock } from '../../document/text-blocks.ts';
import type { Plan } from '../../plan/model.ts';
import { kept } from '../../text/kept.ts';
import { textOf } from './text-of.ts';

/** The text of a plan's body but for block quotations, whose spelling is another's. */
export const ownWords: (plan: Plan) => readonly TextBlock[] = kept(plan => {
  const all = textOf(plan);
  return all.some(({ quoted }) => quoted) ? all.filter(({ quoted }) => !quoted) : all;
});
