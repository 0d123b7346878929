import stringWidth from 'fast-string-width';
import type { Severity } from '../check/rule.ts';
import { printable } from '../report/printable.ts';
import { type FileReport, shown } from '../report/report.ts';
import type { Reporter, TextContext } from '../report/reporter.ts';
import { sayEnd, sayLevels } from '../report/summary.ts';
import { paintSeverity, severityNames } from '../report/wording.ts';

/** One aligned line per finding, for pipes, logs and editors: place, severity, message, rule. */
export const reporter: Reporter = {
  format: 'compacto',
  begin(context) {
    const [rows, levels] = [context.hold(), context.hold()];
    const widths: Widths = { place: 0, severity: 0 };
    return {
      file(report) {
        const own = rowsOf(report, context);
        for (const { place, severity } of own) {
          widths.place = Math.max(widths.place, stringWidth(place));
          widths.severity = Math.max(widths.severity, nameOf(severity, context).length);
        }
        if (own.length > 0) rows.add(JSON.stringify(own));
        levels.add(sayLevels(report, context));
        return '';
      },
      *end(run) {
        for (const some of rows) {
          const own: readonly Row[] = JSON.parse(some);
          yield own.map(row => lineOf(row, widths, context)).join('');
        }
        if (run.touched > 0) yield '\n';
        yield* levels;
        yield sayEnd(run, context);
      },
    };
  },
};

/** The widest of a column, which its other cells are filled up to. */
interface Widths {
  place: number;
  severity: number;
}

interface Row {
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly rule: string;
}

function rowsOf(report: FileReport, { language }: TextContext): Row[] {
  const { file } = report;
  return shown(report).map(({ span, severity, message, rule }) => {
    const { line, column } = file.positionAt(span.start);
    return {
      place: `${file.path}:${line + 1}:${column + 1}`,
      severity,
      message: printable(message[language]).replace(/\s+/gu, ' '),
      rule,
    };
  });
}

function lineOf({ place, severity, message, rule }: Row, widths: Widths, context: TextContext): string {
  const { paint } = context;
  const padded = place + ' '.repeat(widths.place - stringWidth(place));
  const name = nameOf(severity, context).padEnd(widths.severity);
  return `${paint.strong(padded)}  ${paintSeverity(paint, severity)(name)}  ${message}  ${paint.quiet(rule)}\n`;
}

function nameOf(severity: Severity, { language }: TextContext): string {
  return severityNames[severity][language];
}
