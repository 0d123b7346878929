import type { FileReport } from '../report/report.ts';
import { plainPaint, type ReportContext, type ReportDraft } from '../report/reporter.ts';
import type { Run } from '../report/totals.ts';
import { reporters } from '../reporters/index.ts';
import type { ColorMode } from './color-mode.ts';
import type { CommandContext } from './command.ts';
import type { Host } from './host.ts';
import { textContext } from './paint.ts';
import { refuseBadge, refuseSources } from './report-places.ts';
import type { ReportTarget } from './report-targets.ts';
import { repositoryPath } from './repository-path.ts';

/** What else the command line says of the reports. */
interface Looks {
  readonly color: ColorMode;
  /** The file of the badge; none where it is not asked for. */
  readonly insignia?: string;
}

/** The reports of a run, written while its files are checked. */
export interface Reports {
  readonly file: (report: FileReport) => Promise<void>;
  /** Finishes all of them: what goes to files first, each whole or not at all, then standard output. */
  readonly end: (run: Run) => Promise<void>;
  /** Leaves every file as it was but for those that are finished. */
  readonly drop: () => void;
}

/** Columns of a text that no terminal shows. */
const pageColumns = 120;

/**
 * Begins every report asked for. Where all go to files, standard output gets what a person wants to see of the run: the
 * levels and the verdict. `github` also adds the Markdown summary to the page of the job. Throws `UsageError` where a
 * report would replace one of `sources`, or a file that is reported on later.
 */
export async function beginReports(
  sources: readonly string[],
  targets: readonly ReportTarget[],
  { host, language }: CommandContext,
  { color, insignia }: Looks,
): Promise<Reports> {
  const places = targets.flatMap(({ path }) => path ?? []).concat(insignia ?? []);
  refuseSources(sources, places);
  refuseBadge(insignia);
  const page: ReportContext = {
    language,
    paint: plainPaint,
    columns: pageColumns,
    unicode: true,
    readAsset: host.readAsset,
    inRepository: repositoryPath(host),
    hold: host.hold,
  };
  const terminal: ReportContext = { ...page, ...textContext(host, language, color) };
  const writings: Writing[] = [];
  for (const { format, path } of targets) {
    if (path !== null) writings.push(await intoFile(host, path, await begin(format, page)));
  }
  const summary = host.env.GITHUB_STEP_SUMMARY;
  if (summary && targets.some(({ format }) => format === 'github'))
    writings.push(intoJob(host, summary, await begin('markdown', page)));
  if (insignia !== undefined) {
    const { badge } = await import('../report/badge.ts');
    writings.push(await intoFile(host, insignia, badge(language)));
  }
  const shown = targets.find(({ path }) => path === null);
  const onScreen = shown
    ? await begin(shown.format, terminal)
    : (await import('../report/summary.ts')).summary(terminal);
  writings.push(ontoScreen(host, onScreen));
  return {
    async file(report) {
      if (!report.plan) refuseSources([report.file.path], places);
      for (const { head, draft, write } of writings) await write(head() + draft.file(report));
    },
    async end(run) {
      for (const { head, draft, isTimed, write, keep } of writings) {
        await write(head());
        for await (const text of draft.end(isTimed ? run : { ...run, elapsed: null })) await write(text);
        await keep();
      }
    },
    drop() {
      for (const { drop } of writings) drop();
    },
  };
}

async function begin(format: string, context: ReportContext): Promise<ReportDraft> {
  const reporter = await reporters.find(known => known.format === format)?.load();
  if (!reporter) throw new Error(`expected a known format, got ${format}`);
  return reporter.begin(context);
}

/** A report on its way to somewhere. */
interface Writing {
  readonly draft: ReportDraft;
  /** What it begins with, at the first call. */
  readonly head: () => string;
  /** Whether it may say how long the run took. */
  readonly isTimed: boolean;
  readonly write: (text: string) => void | Promise<void>;
  readonly keep: () => void | Promise<void>;
  readonly drop: () => void;
}

async function intoFile(host: Host, path: string, draft: ReportDraft): Promise<Writing> {
  return { draft, head: once(draft), isTimed: false, ...(await host.draft(path)) };
}

/** GitHub Actions shows on the page of a job what its steps add to this file. */
function intoJob(host: Host, path: string, draft: ReportDraft): Writing {
  const write = async (text: string) => {
    if (text !== '') await host.appendFile(path, text);
  };
  return { draft, head: once(draft), isTimed: false, write, keep: () => write('\n'), drop: () => undefined };
}

function ontoScreen({ stdout }: Host, draft: ReportDraft): Writing {
  const write = (text: string) => (text === '' ? undefined : stdout.write(text));
  const nothing = () => undefined;
  return { draft, head: once(draft), isTimed: true, write, keep: nothing, drop: nothing };
}

function once({ head = '' }: ReportDraft): () => string {
  let left = head;
  return () => {
    const text = left;
    left = '';
    return text;
  };
}
