import type { Rung } from '../plan/profile.ts';
import { fails } from '../report/report.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { BaselineFile } from './baseline-file.ts';
import type { Store } from './cache/store.ts';
import type { CommandContext, ExitCode } from './command.ts';
import type { PlanFixer } from './fix-files.ts';
import type { ConfigLoader } from './load-config.ts';
import { type LoadedReports, loadReports } from './load-reports.ts';
import type { ColorMode } from './paint.ts';
import type { ReportTarget } from './report-targets.ts';
import { writeReports } from './write-reports.ts';

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

/** How it ended, and what was loaded for it. */
export interface Validated {
  readonly code: ExitCode;
  readonly loaded: LoadedReports;
}

/** Checks plans, mends them where asked to, and writes the reports. */
export async function validatePlans(
  { paths, options, targets, configOf, store, start }: Validation,
  context: CommandContext,
): Promise<Validated> {
  const { host, say } = context;
  const notice = (said: Bilingual) => void host.stderr.write(`${say(said)}\n`);
  const fixer = await fixerFor(options, context);
  const baseline = await baselineFor(options, context);
  const stopwatch = options.timing ? (await import('./stopwatch.ts')).stopwatch(host) : null;
  const loaded = await loadReports(host, paths, {
    configOf,
    gate: options.nivel,
    stdinName: options.stdinFilename,
    store,
    stopwatch,
    change: fixer?.fix,
  });
  const ended = (code: ExitCode): Validated => ({ code, loaded });
  const { failures } = loaded;
  for (const failure of failures) notice(failure);
  if (loaded.files.length === 0) return ended(2);
  const fixed = fixer?.done();
  if (fixed && options.diff) {
    const { sayFixesShown } = await import('../report/fix-words.ts');
    host.stderr.write(`${say(sayFixesShown(fixed))}\n`);
    return ended(failures.length > 0 ? 2 : fixed.files > 0 ? 1 : 0);
  }
  const accepted = await baseline?.apply(loaded.files, failures.length === 0);
  if (accepted?.said) notice(accepted.said);
  const { files } = accepted ?? loaded;
  const elapsed = host.stdout.isTty ? host.clock() - start : null;
  const report = { files, elapsed, ...(fixed && { fixed }) };
  const saying = fixed && paths.includes('-') ? besideText(context) : context;
  const write = () => writeReports(report, targets, saying, options);
  await (stopwatch?.measureAsync('escribir', write) ?? write());
  if (stopwatch) host.stderr.write(stopwatch.table(loaded.files.length, context.language));
  return ended(failures.length > 0 ? 2 : fails(report) ? 1 : 0);
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

/** Where the mended text of standard input goes to standard output, the report stands on the other one. */
function besideText(context: CommandContext): CommandContext {
  const { host } = context;
  return { ...context, host: { ...host, stdout: host.stderr } };
}
