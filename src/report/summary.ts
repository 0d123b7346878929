import type { Ladder } from '../check/ladder.ts';
import { rungs } from '../plan/profile.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { sayCounts } from './counts.ts';
import { sayFixable, sayFixes } from './fix-words.ts';
import { drawLevel, sayLacks, sayLevel } from './ladder-words.ts';
import { printable } from './printable.ts';
import { allowed, type FileReport, type Report, shown, tally } from './report.ts';
import type { TextContext } from './reporter.ts';
import { sayVerdict } from './verdict.ts';
import { wrap } from './wrap.ts';

/** What was checked, how far each plan has come on the ladder, what was allowed, and the verdict. */
export function summarize(report: Report, context: TextContext): string {
  const lines = report.files.flatMap(file => (file.plan ? planLines(file, file.plan.ladder, context) : []));
  return `${[...lines, '', ...fixed(report, context), ...verdict(report, context)].join('\n')}\n`;
}

function planLines(file: FileReport, ladder: Ladder, context: TextContext): string[] {
  const { language, paint } = context;
  const passes = ladder.reached !== null && rungs.indexOf(ladder.reached) >= rungs.indexOf(file.gate);
  const level = (context.unicode ? drawLevel : sayLevel)(ladder.reached, language);
  const lines = [`${paint.strong(file.file.path)}  ${(passes ? paint.good : paint.error)(level)}`];
  for (const text of [...sayLacks(ladder, language), ...allowance(file, language)]) {
    lines.push(
      ...wrap(printable(text), context.columns - 4).map(
        (part, i) => `${i === 0 ? '  ' : '    '}${paint.quiet(part)}`,
      ),
    );
  }
  return lines;
}

function allowance(file: FileReport, language: keyof Bilingual): string[] {
  return allowed(file).map(diagnostic => {
    const line = file.file.positionAt(diagnostic.span.start).line + 1;
    const said = language === 'es' ? 'permitido' : 'allowed';
    return `${said} ${diagnostic.rule} (${language === 'es' ? 'línea' : 'line'} ${line}): ${diagnostic.suppression?.reason}`;
  });
}

function fixed({ fixed: done }: Report, { language, paint }: TextContext): string[] {
  return done ? [paint.good(sayFixes(done, language))] : [];
}

function verdict(report: Report, context: TextContext): string[] {
  const { language, paint, unicode } = context;
  const found = report.files.flatMap(shown);
  const counts = tally(found);
  const plans = report.files.filter(file => file.plan !== null);
  const fixable = sayFixable(report, language);
  const rest = [
    ...(fixable === '' ? [] : [fixable]),
    ...(report.elapsed === null ? [] : [`${Math.round(report.elapsed)} ms`]),
  ];
  const sign = unicode ? (counts.error > 0 ? '✖ ' : '✔ ') : '';
  const line = [`${sign}${sayVerdict(report, language)} (${inventory(plans, context)})`, ...rest].join(' · ');
  const color = counts.error > 0 ? paint.error : found.length > 0 ? paint.warning : paint.good;
  return wrap(line, context.columns - 2).map((part, i) => color(i === 0 ? part : `  ${part}`));
}

/** What was checked, in elements: «21 ejes, 40 estrategias». */
function inventory(plans: readonly FileReport[], { language }: TextContext): string {
  const counts = plans.flatMap(({ plan }) => (plan ? [plan.counts] : []));
  const named = sayCounts(counts, language);
  return named.length === 0 ? (language === 'es' ? 'ningún elemento' : 'no element') : named.join(', ');
}
