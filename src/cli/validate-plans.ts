import type { Rung } from '../plan/profile.ts';
import { fails, type Run, totaling } from '../report/totals.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { BaselineFile } from './baseline-file.ts';
import type { Store } from './cache/store.ts';
import type { ColorMode } from './color-mode.ts';
import type { CommandContext, ExitCode } from './command.ts';
import type { PlanFixer } from './fix-files.ts';
import type { ConfigLoader } from './load-config.ts';
import { type Account, loadReports } from './load-reports.ts';
import type { ReportTarget } from './report-targets.ts';
import { standardInput } from './select-files.ts';
import { beginReports, type Reports } from './write-reports.ts';

/** What the command line asks of a validation, besides which plans. */
export interface ValidateOptions {
  readonly nivel?: Rung;
  readonly insignia?: string;
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
  readonly diff?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly stdinFilename?: string;
  readonly timing?: boolean;
  readonly color: ColorMode;
}

/** Plans to validate and all that it takes. */
export interface Validation {
  readonly paths: readonly string[];
  readonly options: ValidateOptions;
  readonly targets: readonly ReportTarget[];
  readonly configOf: ConfigLoader;
  /** What is kept between runs; null for nothing. */
  readonly store: Store | null;
  /** When the run began, by the clock of the host. */
  readonly start: number;
}

/** How it ended, and what is known of its files. */
export interface Validated extends Account {
  readonly code: ExitCode;
}

/**
 * Checks plans, mends them where asked to, and writes the reports. Each plan is let go once every report has taken what
 * it says of it, so that many take no more memory than few.
 */
export async function validatePlans(validation: Validation, context: CommandContext): Promise<Validated> {
  const { paths, options, configOf, store, start } = validation;
  const { host, say } = context;
  const notice = (said: Bilingual) => void host.stderr.write(`${say(said)}\n`);
  const fixer = await fixerFor(options, context);
  const baseline = await baselineFor(options, context);
  const stopwatch = options.timing ? (await import('./stopwatch.ts')).stopwatch(host) : null;
  const account: Account = { failures: 0, keys: [], profiles: [] };
  const checking = {
    configOf,
    gate: options.nivel,
    stdinName: options.stdinFilename,
    store,
    stopwatch,
    change: fixer?.fix,
  };
  const checked = loadReports(host, paths, checking, account, notice);
  const ended = (code: ExitCode): Validated => ({ ...account, code: account.failures > 0 ? 2 : code });
  if (options.diff) {
    // The changes are what is shown.
    for await (const _ of checked);
    const fixed = fixer?.done();
    if (!fixed || account.keys.length === 0) return ended(2);
    const { sayFixesShown } = await import('../report/fix-words.ts');
    notice(sayFixesShown(fixed));
    return ended(fixed.files > 0 ? 1 : 0);
  }
  const reports = await reportsOf(validation, context);
  const totals = totaling();
  try {
    for await (const report of baseline?.apply(checked, () => account.failures === 0) ?? checked) {
      totals.add(report);
      const write = () => reports.file(report);
      await (stopwatch?.measureAsync('escribir', write) ?? write());
    }
    const fixed = fixer?.done();
    const elapsed = host.stdout.isTty ? host.clock() - start : null;
    const run: Run = { ...totals.sum(), elapsed, ...(fixed && { fixed }) };
    if (run.files === 0) return ended(2);
    const said = baseline?.said();
    if (said) notice(said);
    const write = () => reports.end(run);
    await (stopwatch?.measureAsync('escribir', write) ?? write());
    if (stopwatch) host.stderr.write(stopwatch.table(run.files, context.language));
    return ended(fails(run) ? 1 : 0);
  } finally {
    reports.drop();
  }
}

/** Where the mended text of standard input goes to standard output, the report stands on the other one. */
function reportsOf({ paths, options, targets }: Validation, context: CommandContext): Promise<Reports> {
  const { host } = context;
  const sources = paths.map(path => (path === standardInput ? (options.stdinFilename ?? '<stdin>') : path));
  const isBeside = paths.includes(standardInput) && (options.fix || options.fixUnsafe);
  const saying = isBeside ? { ...context, host: { ...host, stdout: host.stderr } } : context;
  return beginReports(sources, targets, saying, options);
}

/** What `--baseline` makes of the reports. */
async function baselineFor(
  { baseline, updateBaseline = false }: ValidateOptions,
  { host }: CommandContext,
): Promise<BaselineFile | null> {
  if (baseline === undefined && !updateBaseline) return null;
  const { baselineFile } = await import('./baseline-file.ts');
  return baselineFile(host, baseline, updateBaseline);
}

/** `--diff` alone shows what `--fix` would do. */
async function fixerFor(
  { fix = false, fixUnsafe = false, diff = false, color }: ValidateOptions,
  context: CommandContext,
): Promise<PlanFixer | null> {
  if (!fix && !fixUnsafe && !diff) return null;
  const { planFixer } = await import('./fix-files.ts');
  return planFixer(context, { unsafe: fixUnsafe, diff, color });
}
