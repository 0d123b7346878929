import { type Analysis, type AnalysisSettings, analyzeDocument } from '../analyze-document.ts';
import { mapValues, withAcronyms, wordChanges } from '../config/settle.ts';
import type { Rung } from '../plan/profile.ts';
import type { Frame } from '../reference/frame.ts';
import { frameByKey } from '../reference/index.ts';
import type { FileReport } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Host } from './host.ts';
import { type ConfigLoader, configLoader } from './load-config.ts';
import { documentOpener } from './open-document.ts';
import { planSettings } from './plan-settings.ts';
import type { NamedTheme } from './plan-theme.ts';
import { readSource } from './read-source.ts';
import { standardInput } from './select-files.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Turns paths into analysed plans: decoding, profile and configuration included. */
export interface PlanLoader {
  /** The plan of one file. Throws `UsageError` where the file is no text. */
  readonly load: (path: string) => Promise<LoadedPlan>;
  /** The plan that a text says under the name of its file. */
  readonly read: (file: SourceFile) => Promise<LoadedPlan>;
}

/** One analysed file, and the profile file it stands on where it has one of its own. */
export interface LoadedPlan {
  readonly file: SourceFile;
  readonly analysis: Analysis;
  /** What the analysis stands on, for a text that is read again. */
  readonly settings: AnalysisSettings;
  readonly gate: Rung;
  readonly profileReport: FileReport | null;
  /** The facts it was checked against, with the institution's acronyms. */
  readonly frame: Frame;
  /** The theme that it names, or its configuration; null where neither names one. */
  readonly theme: NamedTheme | null;
}

/**
 * `gate` overrides what configuration and profile say; `stdinName` is the name that standard input goes by; `rungs` are
 * those whose rules are asked, for a command that wants no other findings.
 */
export function planLoader(
  host: Host,
  options: {
    gate?: Rung | undefined;
    stdinName?: string | undefined;
    rungs?: readonly Rung[];
    configOf?: ConfigLoader | undefined;
    /** Takes the time of what is done. */
    stopwatch?: Stopwatch | null | undefined;
  } = {},
): PlanLoader {
  const { configOf = configLoader(host), rungs, stopwatch } = options;
  const open = documentOpener(host);
  const read = async (file: SourceFile): Promise<LoadedPlan> => {
    const opening = () => open(file);
    const document = await (stopwatch?.measureAsync('partir', opening) ?? opening());
    const { settled, profile, profileReport, gate, theme } = await planSettings(
      host,
      configOf,
      file.path,
      document,
      options.gate,
    );
    const frame = withAcronyms(frameByKey(profile.value.marco), settled);
    const settings: AnalysisSettings = {
      profile: profile.value,
      frame,
      severities: mapValues(settled.reglas, ({ value }) => value),
      adjustments: mapValues(settled.ajustes, each => mapValues(each, ({ value }) => value)),
      words: wordChanges(settled),
      profileGiven: settled.perfil !== undefined,
      ...(rungs && { rules: rules.filter(({ rung }) => rungs.includes(rung)) }),
      ...(stopwatch && { measure: stopwatch.measure }),
    };
    const analysis = analyzeDocument(document, settings);
    return { file, analysis, settings, gate: gate.value, profileReport, frame, theme };
  };
  return {
    load: async path => {
      const name = path === standardInput ? (options.stdinName ?? '<stdin>') : path;
      return read(await readSource(host, path, name));
    },
    read,
  };
}
