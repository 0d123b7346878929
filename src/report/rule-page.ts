import type { Rule } from '../check/rule.ts';
import type { Language } from '../text/bilingual.ts';
import { severityNames } from './wording.ts';

/**
 * The page of a rule as Markdown. It is written in Spanish, the language of the plans it quotes; in English it opens
 * with what can be said in a sentence.
 */
export async function rulePage(
  rule: Omit<Rule, 'check'>,
  language: Language,
  readAsset: (path: string) => Promise<Uint8Array>,
): Promise<string> {
  const page = new TextDecoder().decode(await readAsset(`src/rules/${rule.id}.md`));
  if (language === 'es') return page;
  const weight = severityNames[rule.severity].en;
  const optional = rule.optional ? ', off until asked for' : '';
  return `> ${rule.summary.en}\n>\n> Level \`${rule.rung}\`, ${weight}${optional}. The page is in Spanish, like the plans it speaks of.\n\n${page}`;
}
