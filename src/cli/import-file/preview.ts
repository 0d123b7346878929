import { confirm, isCancel } from '@clack/prompts';
import type { ImportedPlan } from '../../import/import-plan.ts';
import type { TextContext } from '../../report/reporter.ts';
import { treeText } from '../../report/tree-text.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { summary } from './summary.ts';

/** What an import understood, for a person who is to say whether it is right: the tree, how sure it is, what was left out. */
export function previewText(imported: ImportedPlan, context: TextContext): string {
  return `${treeText(imported.plan, context)}${summary(imported)[context.language]}\n`;
}

/** Asks at the terminal whether to write the plan. */
export async function confirmWriting(say: (text: Bilingual) => string): Promise<boolean> {
  const answer = await confirm({
    message: say({ es: '¿Escribir este plan?', en: 'Write this plan?' }),
    active: say({ es: 'Sí', en: 'Yes' }),
    inactive: 'No',
  });
  return !isCancel(answer) && answer;
}
