import type { Severity } from '../check/rule.ts';
import { jsonList } from '../report/json-list.ts';
import { placeJson } from '../report/json-shapes.ts';
import { type FileReport, shown } from '../report/report.ts';
import type { ReportContext, Reporter } from '../report/reporter.ts';

/** The Code Quality report of GitLab, which tells from it what a merge request adds and mends. */
export const reporter: Reporter = {
  format: 'gitlab',
  begin(context) {
    const list = jsonList(0);
    return {
      head: '[',
      file: report => list.add(issues(report, context)),
      *end() {
        yield `${list.end()}]\n`;
      },
    };
  },
};

const weights: Readonly<Record<Severity, string>> = { error: 'major', aviso: 'minor', sugerencia: 'info' };

/** GitLab shows only the first of those with one fingerprint, so the file stands in it. */
function issues(file: FileReport, { language, inRepository }: ReportContext) {
  const path = inRepository(file.file.path);
  return shown(file).map(diagnostic => {
    const { linea, lineaFin } = placeJson(file.file, diagnostic.span);
    return {
      description: diagnostic.message[language],
      check_name: diagnostic.rule,
      fingerprint: `${path}:${diagnostic.print}`,
      severity: weights[diagnostic.severity],
      location: { path, lines: { begin: linea, end: lineaFin } },
    };
  });
}
