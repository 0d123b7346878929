import { posix } from 'node:path';
import type { Report } from '../report/report.ts';
import { plainPaint, type ReportContext } from '../report/reporter.ts';
import { reporters } from '../reporters/index.ts';
import type { CommandContext } from './command.ts';
import type { Host } from './host.ts';
import { type ColorMode, textContext } from './paint.ts';
import type { ReportTarget } from './report-targets.ts';
import { repositoryPath } from './repository-path.ts';
import { UsageError } from './usage-error.ts';

/** What else the command line says of the reports. */
interface Looks {
  readonly color: ColorMode;
  /** The file of the badge; none where it is not asked for. */
  readonly insignia?: string;
}

/** Columns of a text that no terminal shows. */
const pageColumns = 120;

/**
 * Writes every report asked for: files first, whole or not at all, then standard output. Where all go to files,
 * standard output gets what a person wants to see of the run: the levels and the verdict. `github` also adds the
 * Markdown summary to the page of the job.
 */
export async function writeReports(
  report: Report,
  targets: readonly ReportTarget[],
  { host, language }: CommandContext,
  { color, insignia }: Looks,
): Promise<void> {
  const files = targets.flatMap(({ path }) => (path === null ? [] : [path]));
  refuseSources(report, insignia === undefined ? files : [...files, insignia]);
  if (insignia !== undefined && !/\.svg$/iu.test(insignia)) {
    throw new UsageError({
      es: `La insignia es una imagen SVG: «${insignia}» debe terminar en .svg.`,
      en: `The badge is an SVG picture: «${insignia}» should end in .svg.`,
    });
  }
  const page: ReportContext = {
    language,
    paint: plainPaint,
    columns: pageColumns,
    unicode: true,
    readAsset: host.readAsset,
    inRepository: repositoryPath(host),
  };
  const terminal: ReportContext = { ...page, ...textContext(host, language, color) };
  const timeless = { ...report, elapsed: null };
  for (const { format, path } of targets) {
    if (path !== null) await host.writeFile(path, await render(format, timeless, page));
  }
  if (targets.some(({ format }) => format === 'github')) await addJobSummary(timeless, page, host);
  if (insignia !== undefined) {
    const { badge } = await import('../report/badge.ts');
    await host.writeFile(insignia, badge(report, language));
  }
  const shown = targets.find(({ path }) => path === null);
  if (shown) host.stdout.write(await render(shown.format, report, terminal));
  else {
    const { summarize } = await import('../report/summary.ts');
    host.stdout.write(summarize(report, terminal));
  }
}

async function render(format: string, report: Report, context: ReportContext): Promise<string> {
  const reporter = await reporters.find(known => known.format === format)?.load();
  if (!reporter) throw new Error(`expected a known format, got ${format}`);
  return reporter.render(report, context);
}

/** GitHub Actions shows on the page of a job what its steps add to this file. */
async function addJobSummary(report: Report, context: ReportContext, host: Host): Promise<void> {
  const path = host.env.GITHUB_STEP_SUMMARY;
  if (path) await host.appendFile(path, `${await render('markdown', report, context)}\n`);
}

/** A slip of the keyboard does not replace a plan with a report on it. */
function refuseSources({ files }: Report, paths: readonly string[]): void {
  const sources = new Set(files.map(({ file }) => posix.normalize(file.path)));
  const wrong = paths.find(path => sources.has(posix.normalize(path)));
  if (wrong === undefined) return;
  throw new UsageError({
    es: `«${wrong}» es uno de los archivos que se revisan, y el informe lo reemplazaría.`,
    en: `«${wrong}» is one of the files being checked, and the report would replace it.`,
  });
}
