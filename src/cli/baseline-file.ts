import { dirname, relative, resolve, sep } from 'node:path';
import { applyBaseline, type Baseline, type BaselineUpdate, updateBaseline } from '../report/baseline.ts';
import { baselineText, readBaseline } from '../report/baseline-text.ts';
import type { FileReport } from '../report/report.ts';
import type { HeldText } from '../report/reporter.ts';
import { count } from '../report/wording.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import { decodeFile } from '../text/decode.ts';
import type { Host } from './host.ts';
import { packReport, unpackReport } from './packed-report.ts';
import { sayAll } from './settings-file.ts';
import { UsageError } from './usage-error.ts';

/** A baseline on disk, opened before anything is checked, so that a wrong name costs no time. */
export interface BaselineFile {
  /**
   * The reports without the findings that it accepts. One that is to be updated takes them all first, and is not updated
   * unless `areAll` they should be.
   */
  readonly apply: (reports: AsyncIterable<FileReport>, areAll: () => boolean) => AsyncGenerator<FileReport>;
  /** What is to be said of it once all were given; null for nothing. */
  readonly said: () => Bilingual | null;
}

/** Opens a baseline; with `update` it may be missing, and accepts today's findings when it is applied. */
export async function baselineFile(
  host: Host,
  asked: string | undefined,
  update: boolean,
): Promise<BaselineFile> {
  if (asked === undefined) throw nameless();
  const path = asked.replaceAll('\\', '/');
  const baseline = await open(host, path, update);
  const folder = dirname(resolve(host.cwd, path));
  const keyOf = (file: FileReport) =>
    relative(folder, resolve(host.cwd, file.file.path)).split(sep).join('/');
  let said: Bilingual | null = null;
  async function* accept(
    reports: AsyncIterable<FileReport> | Iterable<FileReport>,
    accepting: Baseline,
  ): AsyncGenerator<FileReport> {
    let [accepted, settled] = [0, 0];
    for await (const report of reports) {
      const applied = report.plan && applyBaseline(accepting, keyOf(report), report);
      accepted += applied?.report.debt?.size ?? 0;
      settled += applied?.settled ?? 0;
      yield applied?.report ?? report;
    }
    if (accepted + settled > 0) said ??= sayAccepted(accepted, settled, path);
  }
  async function* renew(
    reports: AsyncIterable<FileReport>,
    areAll: () => boolean,
  ): AsyncGenerator<FileReport> {
    const held = host.hold();
    const plans = new Set<string>();
    for await (const report of reports) {
      held.add(JSON.stringify(packReport(report)));
      if (report.plan) plans.add(keyOf(report));
    }
    if (!areAll()) {
      yield* accept(unpacked(held), baseline);
      return;
    }
    const others = [...baseline.keys()].filter(key => !plans.has(key));
    const updated = updateBaseline(
      baseline,
      keyed(unpacked(held), keyOf),
      await missing(host, folder, others),
    );
    await host.writeFile(path, baselineText(updated.baseline));
    said = sayUpdate(updated, path);
    yield* accept(unpacked(held), updated.baseline);
  }
  return {
    apply: (reports, areAll) => (update ? renew(reports, areAll) : accept(reports, baseline)),
    said: () => said,
  };
}

function* unpacked(held: HeldText): Generator<FileReport> {
  for (const text of held) yield unpackReport(JSON.parse(text));
}

/** The reports on plans, by what a baseline calls them. */
function* keyed(
  reports: Iterable<FileReport>,
  keyOf: (report: FileReport) => string,
): Generator<readonly [string, FileReport]> {
  for (const report of reports) if (report.plan) yield [keyOf(report), report];
}

async function open(host: Host, path: string, mayBeMissing: boolean): Promise<Baseline> {
  if ((await host.kindOf(path)) === 'none') {
    if (mayBeMissing) return new Map();
    throw new UsageError({
      es: `No existe la deuda «${path}»; --update-baseline la crea con los hallazgos de hoy.`,
      en: `There is no baseline «${path}»; --update-baseline makes it of today's findings.`,
    });
  }
  const file = await decodeFile(path, await host.readFile(path));
  if (!file) throw new UsageError(noText(path));
  const { baseline, problems } = readBaseline(file);
  if (problems.length > 0) throw new UsageError(sayAll(file, problems));
  return baseline;
}

async function missing(host: Host, folder: string, keys: readonly string[]): Promise<Set<string>> {
  const gone = new Set<string>();
  for (const key of keys) {
    const path = relative(host.cwd, resolve(folder, key)).split(sep).join('/');
    if ((await host.kindOf(path)) === 'none') gone.add(key);
  }
  return gone;
}

function sayAccepted(accepted: number, settled: number, path: string): Bilingual {
  const es = settled === 1 ? 'uno ya no está' : `${settled} ya no están`;
  const en = settled === 1 ? 'one is no longer there' : `${settled} are no longer there`;
  return {
    es: `${path}: ${findings(accepted, 'es')} en deuda${settled > 0 ? `; ${es}: --update-baseline los quita` : ''}.`,
    en: `${path}: ${findings(accepted, 'en')} in the baseline${settled > 0 ? `; ${en}: --update-baseline removes them` : ''}.`,
  };
}

function sayUpdate({ total, added, removed }: BaselineUpdate, path: string): Bilingual {
  return {
    es: `${path}: ${findings(total, 'es')} en deuda (${added} nuevos, ${removed} saldados).`,
    en: `${path}: ${findings(total, 'en')} in the baseline (${added} new, ${removed} settled).`,
  };
}

function findings(n: number, language: Language): string {
  return count(n, { es: 'hallazgo', en: 'finding' }, { es: 'hallazgos', en: 'findings' }, language);
}

function nameless(): UsageError {
  return new UsageError({
    es: 'A --update-baseline le falta saber en qué archivo: --baseline deuda.json.',
    en: '--update-baseline lacks the file to update: --baseline deuda.json.',
  });
}

function noText(path: string): Bilingual {
  return { es: `«${path}» no es un archivo de texto.`, en: `«${path}» is not a text file.` };
}
