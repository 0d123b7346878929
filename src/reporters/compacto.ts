import stringWidth from 'fast-string-width';
import { printable } from '../report/printable.ts';
import { type FileReport, shown } from '../report/report.ts';
import type { Reporter, TextContext } from '../report/reporter.ts';
import { summarize } from '../report/summary.ts';
import { paintSeverity, severityNames } from '../report/wording.ts';

/** One aligned line per finding, for pipes, logs and editors: place, severity, message, rule. */
export const reporter: Reporter = {
  format: 'compacto',
  render(report, context) {
    const rows = report.files.flatMap(file => rowsOf(file, context));
    const width = Math.max(0, ...rows.map(row => stringWidth(row.place)));
    const severity = Math.max(0, ...rows.map(row => row.severity.length));
    const lines = rows.map(row => {
      const place = row.place + ' '.repeat(width - stringWidth(row.place));
      return `${context.paint.strong(place)}  ${row.color(row.severity.padEnd(severity))}  ${row.message}  ${context.paint.quiet(row.rule)}`;
    });
    return [...lines, ...(lines.length > 0 ? [''] : []), summarize(report, context)].join('\n');
  },
};

function rowsOf(file: FileReport, { language, paint }: TextContext) {
  return shown(file).map(diagnostic => {
    const { line, column } = file.file.positionAt(diagnostic.span.start);
    return {
      place: `${file.file.path}:${line + 1}:${column + 1}`,
      severity: severityNames[diagnostic.severity][language],
      color: paintSeverity(paint, diagnostic.severity),
      message: printable(diagnostic.message[language]).replace(/\s+/gu, ' '),
      rule: diagnostic.rule,
    };
  });
}
