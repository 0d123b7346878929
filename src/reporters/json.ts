import { reportJson } from '../report/report-json.ts';
import type { Reporter } from '../report/reporter.ts';

/** For other programs; its schema is `schemas/validacion.schema.json`. */
export const reporter: Reporter = {
  format: 'json',
  render: (report, context) => `${JSON.stringify(reportJson(report, context.language), null, 2)}\n`,
};
