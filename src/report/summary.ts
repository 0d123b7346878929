import type { Ladder } from '../check/ladder.ts';
import { rungs } from '../plan/profile.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { sayCounts } from './counts.ts';
import { sayFixable, sayFixes } from './fix-words.ts';
import { drawLevel, sayLacks, sayLevel } from './ladder-words.ts';
import { printable } from './printable.ts';
import { allowed, type FileReport } from './report.ts';
import type { ReportDraft, TextContext } from './reporter.ts';
import { fails, type Run } from './totals.ts';
import { sayVerdict } from './verdict.ts';
import { wrap } from './wrap.ts';

/** The summary of a run by itself: the level of each plan, and the verdict. */
export function summary(context: TextContext): ReportDraft {
  return {
    file: report => sayLevels(report, context),
    *end(run) {
      yield sayEnd(run, context);
    },
  };
}

/** How far a plan has come on the ladder, what it lacks, and what was allowed in it, in lines; empty for what is no plan. */
export function sayLevels(file: FileReport, context: TextContext): string {
  const lines = file.plan ? planLines(file, file.plan.ladder, context) : [];
  return lines.map(line => `${line}\n`).join('');
}

/** What was checked, what was fixed, and the verdict: the last lines of a report, after an empty one. */
export function sayEnd(run: Run, context: TextContext): string {
  return `${['', ...fixed(run, context), ...verdict(run, context)].join('\n')}\n`;
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

function fixed({ fixed: done }: Run, { language, paint }: TextContext): string[] {
  return done ? [paint.good(sayFixes(done, language))] : [];
}

function verdict(run: Run, context: TextContext): string[] {
  const { language, paint, unicode } = context;
  const fixable = sayFixable(run, language);
  const rest = [
    ...(fixable === '' ? [] : [fixable]),
    ...(run.elapsed === null ? [] : [`${Math.round(run.elapsed)} ms`]),
  ];
  const sign = unicode ? (fails(run) ? '✖ ' : '✔ ') : '';
  const line = [`${sign}${sayVerdict(run, language)} (${inventory(run, context)})`, ...rest].join(' · ');
  const color = fails(run) ? paint.error : run.touched > 0 ? paint.warning : paint.good;
  return wrap(line, context.columns - 2).map((part, i) => color(i === 0 ? part : `  ${part}`));
}

/** What was checked, in elements: «21 ejes, 40 estrategias». */
function inventory({ counts }: Run, { language }: TextContext): string {
  const named = sayCounts(counts, language);
  return named.length === 0 ? (language === 'es' ? 'ningún elemento' : 'no element') : named.join(', ');
}
