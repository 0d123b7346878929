import type { Diagnostic, Severity } from '../check/rule.ts';
import { type FileReport, shown } from '../report/report.ts';
import type { ReportContext, Reporter } from '../report/reporter.ts';
import { saidOf } from '../report/said.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';

/** The Reviewdog Diagnostic Format: reviewdog writes it as comments on the lines of a change, with what to put instead. */
export const reporter: Reporter = {
  format: 'rdjson',
  render: (report, context) =>
    `${JSON.stringify(
      {
        source: { name: 'plan' },
        diagnostics: report.files.flatMap(file =>
          shown(file).map(diagnostic => diagnosticOf(file, diagnostic, context)),
        ),
      },
      null,
      2,
    )}\n`,
};

const weights: Readonly<Record<Severity, string>> = { error: 'ERROR', aviso: 'WARNING', sugerencia: 'INFO' };

function diagnosticOf(
  { file }: FileReport,
  diagnostic: Diagnostic,
  { language, inRepository }: ReportContext,
) {
  const { fix, span } = diagnostic;
  // A suggestion is taken by itself, so a fix of several edits would be applied by halves.
  const [edit, ...others] = fix?.edits ?? [];
  return {
    message: saidOf(diagnostic, language),
    location: { path: inRepository(file.path), range: rangeOf(file, span) },
    severity: weights[diagnostic.severity],
    code: { value: diagnostic.rule },
    ...(edit &&
      others.length === 0 && { suggestions: [{ range: rangeOf(file, edit.span), text: edit.newText }] }),
  };
}

/** Lines from 1; columns from 1 in bytes of UTF-8, the end past the last. */
function rangeOf(file: SourceFile, { start, end }: Span) {
  return { start: positionOf(file, start), end: positionOf(file, end) };
}

function positionOf(file: SourceFile, offset: number) {
  const { line } = file.positionAt(offset);
  const before = file.text.slice(file.lineSpan(line).start, offset);
  return { line: line + 1, column: new TextEncoder().encode(before).length + 1 };
}
