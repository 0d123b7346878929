import type { Diagnostic, Severity } from '../check/rule.ts';
import { aroundList, jsonList } from '../report/json-list.ts';
import { shown } from '../report/report.ts';
import type { ReportContext, Reporter } from '../report/reporter.ts';
import { saidOf } from '../report/said.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';

/** The Reviewdog Diagnostic Format: reviewdog writes it as comments on the lines of a change, with what to put instead. */
export const reporter: Reporter = {
  format: 'rdjson',
  begin(context) {
    const list = jsonList(1);
    const [head, tail] = aroundList({ source: { name: 'plan' }, diagnostics: [] }, 'diagnostics');
    return {
      head,
      file: report => list.add(shown(report).map(found => diagnosticOf(report.file, found, context))),
      *end() {
        yield list.end() + tail;
      },
    };
  },
};

const weights: Readonly<Record<Severity, string>> = { error: 'ERROR', aviso: 'WARNING', sugerencia: 'INFO' };

function diagnosticOf(file: SourceFile, diagnostic: Diagnostic, { language, inRepository }: ReportContext) {
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
