import { type Analysis, analyzeDocument, profileName } from '../analyze.ts';
import type { Diagnostic } from '../check/rule.ts';
import type { Config } from '../config/config-schema.ts';
import { readDocument } from '../document/read-document.ts';
import type { Profile, Rung } from '../plan/profile.ts';
import { profileById } from '../profiles/index.ts';
import { planDeTrabajo } from '../profiles/plan-de-trabajo.ts';
import { frameByKey } from '../reference/index.ts';
import type { FileReport } from '../report/report.ts';
import { decode } from '../text/decode.ts';
import { SourceFile } from '../text/source-file.ts';
import type { Host } from './host.ts';
import { configLoader } from './load-config.ts';
import { standardInput } from './select-files.ts';
import { UsageError } from './usage-error.ts';

/** Turns paths into analysed plans: decoding, profile and configuration included. */
export interface PlanLoader {
  /** The plan of one file. Throws `UsageError` where the file is no text. */
  readonly load: (path: string) => Promise<LoadedPlan>;
}

/** One analysed file, and the profile file it stands on where it has one of its own. */
export interface LoadedPlan {
  readonly file: SourceFile;
  readonly analysis: Analysis;
  readonly gate: Rung;
  readonly profileReport: FileReport | null;
}

/** `gate` overrides what configuration and profile say; `stdinName` is the name that standard input goes by. */
export function planLoader(
  host: Host,
  options: { gate?: Rung | undefined; stdinName?: string | undefined } = {},
): PlanLoader {
  const configOf = configLoader(host);
  return {
    async load(path) {
      const name = path === standardInput ? (options.stdinName ?? '<stdin>') : path;
      const file = await readSource(host, path, name);
      const document = readDocument(file);
      const config: Config = await configOf(name);
      const { profile, report } = await resolveProfile(host, name, profileName(document));
      const analysis = analyzeDocument(document, {
        profile,
        frame: frameByKey(profile.marco),
        severities: config.reglas ?? {},
      });
      return { file, analysis, gate: options.gate ?? config.nivel ?? profile.nivel, profileReport: report };
    },
  };
}

async function readSource(host: Host, path: string, name: string): Promise<SourceFile> {
  const bytes = path === standardInput ? await host.stdin.read() : await host.readFile(path);
  const decoded = await decode(bytes);
  if (decoded.kind === 'text') return new SourceFile(name, decoded.text, decoded.encoding);
  throw new UsageError({
    es: `«${name}» no es un archivo de texto: un plan se escribe en Markdown (.md).`,
    en: `«${name}» is not a text file: a plan is written in Markdown (.md).`,
  });
}

/** A built-in profile, or one of the institution's own beside the plan; the generic one where neither can be had. */
async function resolveProfile(
  host: Host,
  planPath: string,
  name: string | null,
): Promise<{ profile: Profile; report: FileReport | null }> {
  const builtin = name === null ? planDeTrabajo : profileById(name);
  if (builtin || name === null || !isProfilePath(name))
    return { profile: builtin ?? planDeTrabajo, report: null };
  const path = beside(planPath, name);
  if ((await host.kindOf(path)) !== 'file') {
    throw new UsageError({
      es: `${planPath}: no existe el perfil «${name}» (se buscó en «${path}»).`,
      en: `${planPath}: the profile «${name}» does not exist (looked for at «${path}»).`,
    });
  }
  const file = await readSource(host, path, path);
  const { readProfile } = await import('../profiles/read-profile.ts');
  const { profile, problems } = readProfile(file);
  const diagnostics = problems.map(
    (problem): Diagnostic => ({
      ...problem,
      rule: 'perfil-invalido',
      rung: 'esqueleto',
      severity: 'error',
      breadcrumb: [],
      suppression: null,
    }),
  );
  return { profile, report: { file, analysis: null, gate: 'esqueleto', diagnostics } };
}

/** Whether `perfil:` names a file: it has a folder or an extension; ids have neither. */
function isProfilePath(name: string): boolean {
  return /[\\/]|\.(?:ya?ml|json)$/iu.test(name);
}

function beside(path: string, name: string): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  return name.startsWith('/') ? name : folder + name.replaceAll('\\', '/').replace(/^\.\//u, '');
}
