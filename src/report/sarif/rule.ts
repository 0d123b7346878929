import type { Rule, Severity } from '../../check/rule.ts';
import { markdownText } from '../markdown-text.ts';
import type { ReportContext } from '../reporter.ts';
import { plainPaint } from '../reporter.ts';
import { rulePage } from '../rule-page.ts';

/** How SARIF weighs each severity. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  aviso: 'warning',
  sugerencia: 'note',
};

/** The same in the words of GitHub. */
const problems: Readonly<Record<Severity, string>> = {
  error: 'error',
  aviso: 'warning',
  sugerencia: 'recommendation',
};

/** A rule as SARIF describes it: its sentence, its page, its weight and its rung. One without a page has its id alone. */
export async function descriptorOf(
  rule: Omit<Rule, 'check'> | { readonly id: string },
  { language, readAsset }: ReportContext,
): Promise<object> {
  if (!('summary' in rule)) return { id: rule.id };
  const page = await rulePage(rule, language, readAsset);
  const summary = { text: rule.summary[language] };
  return {
    id: rule.id,
    shortDescription: summary,
    fullDescription: summary,
    help: {
      text: markdownText(page, { language, paint: plainPaint, columns: 100, unicode: true }),
      markdown: page,
    },
    defaultConfiguration: { level: levels[rule.severity], ...(rule.optional && { enabled: false }) },
    properties: {
      tags: ['plan', rule.rung],
      'problem.severity': problems[rule.severity],
      nivel: rule.rung,
    },
  };
}
