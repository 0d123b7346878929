import type { Diagnostic, Fix } from '../check/rule.ts';
import { excerpt } from '../report/excerpt.ts';
import { printable } from '../report/printable.ts';
import { type FileReport, shown } from '../report/report.ts';
import type { Reporter, TextContext } from '../report/reporter.ts';
import { sayEnd, sayLevels } from '../report/summary.ts';
import { paintSeverity, severityNames } from '../report/wording.ts';
import { wrap } from '../report/wrap.ts';
import type { SourceFile } from '../text/source-file.ts';

/** For people at a terminal: each finding with its place, the author's words, what to do and the fix. */
export const reporter: Reporter = {
  format: 'detallado',
  begin(context) {
    const levels = context.hold();
    return {
      file(report) {
        levels.add(sayLevels(report, context));
        return shown(report)
          .map(diagnostic => `${block(report, diagnostic, context)}\n`)
          .join('');
      },
      *end(run) {
        yield* levels;
        yield sayEnd(run, context);
      },
    };
  },
};

function block({ file }: FileReport, diagnostic: Diagnostic, context: TextContext): string {
  const { language, paint, unicode } = context;
  const { line, column } = file.positionAt(diagnostic.span.start);
  const color = paintSeverity(paint, diagnostic.severity);
  const place = `${file.path}:${line + 1}:${column + 1}`;
  const fixable = diagnostic.fix
    ? paint.quiet(language === 'es' ? ' · con corrección' : ' · with a fix')
    : '';
  const crumbs = diagnostic.breadcrumb.join(unicode ? ' › ' : ' > ');
  const sign = { error: unicode ? '×' : 'x', aviso: '!', sugerencia: unicode ? '›' : '-' }[
    diagnostic.severity
  ];
  const said = wrap(printable(diagnostic.message[language]), context.columns - 4);
  const lines = [
    `${paint.strong(place)}  ${color(severityNames[diagnostic.severity][language])}  ${paint.quiet(diagnostic.rule)}${fixable}`,
    ...(crumbs === '' ? [] : [`  ${paint.quiet(crumbs)}`]),
    '',
    ...said.map((text, i) => (i === 0 ? `  ${color(sign)} ${text}` : `    ${text}`)),
    '',
    ...excerptOf(file, diagnostic, context).map(text => `  ${text}`),
    '',
    ...helpOf(file, diagnostic, context),
  ];
  return `${lines.join('\n')}\n`;
}

function excerptOf(file: FileReport['file'], diagnostic: Diagnostic, context: TextContext): string[] {
  const related = (diagnostic.related ?? []).slice(0, 3);
  const marks = [
    {
      span: diagnostic.span,
      label: diagnostic.label?.[context.language] ?? '',
      primary: true,
      color: paintSeverity(context.paint, diagnostic.severity),
    },
    ...related.map(place => ({
      span: place.span,
      label: place.message[context.language],
      primary: false,
      color: context.paint.suggestion,
    })),
  ];
  return excerpt(file, marks, context);
}

function helpOf(file: SourceFile, diagnostic: Diagnostic, context: TextContext): string[] {
  const { language, paint } = context;
  const lines: string[] = [];
  if (diagnostic.help) {
    const name = language === 'es' ? 'ayuda: ' : 'help: ';
    const said = wrap(printable(diagnostic.help[language]), context.columns - 2 - name.length);
    lines.push(...hang(paint.good(name), name.length, said));
  }
  if (diagnostic.fix) {
    const name = language === 'es' ? 'corrección: ' : 'fix: ';
    const said = wrap(printable(diagnostic.fix.title[language]), context.columns - 2 - name.length);
    lines.push(...hang(paint.good(name), name.length, said), ...change(file, diagnostic.fix, context));
  }
  return [...lines, `  ${paint.quiet(`plan explain ${diagnostic.rule}`)}`, ''];
}

/** Lines after a name, the later ones under the first. */
function hang(name: string, width: number, lines: readonly string[]): string[] {
  return lines.map((text, i) => `  ${i === 0 ? name : ' '.repeat(width)}${text}`);
}

/** The first change of a fix as a small diff, where it fits on a line. */
function change(file: SourceFile, fix: Fix, { paint, columns }: TextContext): string[] {
  const [edit] = fix.edits;
  if (!edit || fix.edits.length > 1) return [];
  const [before, after] = [printable(file.slice(edit.span)), printable(edit.newText)];
  if ([before, after].some(text => text.includes('\n') || text.length > columns - 10)) return [];
  return [
    ...(before.trim() === '' ? [] : [`       ${paint.error(`- ${before}`)}`]),
    ...(after.trim() === '' ? [] : [`       ${paint.good(`+ ${after}`)}`]),
  ];
}
