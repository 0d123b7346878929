import { profileName } from '../analyze-document.ts';
import { type Effective, effectiveSettings } from '../config/effective.ts';
import { describedRules } from '../described-rules.ts';
import type { Rung } from '../plan/profile.ts';
import type { Host } from './host.ts';
import { configLoader } from './load-config.ts';
import { documentOpener } from './open-document.ts';
import { planSettings } from './plan-settings.ts';
import { readSource } from './read-source.ts';
import { selectFiles } from './select-files.ts';
import { sayAll } from './settings-file.ts';
import { UsageError } from './usage-error.ts';

/** Everything that holds for a plan, or in a folder for a plan that names no profile. */
export interface LoadedEffective {
  readonly settings: readonly Effective[];
  readonly subject: { readonly path: string; readonly isFolder: boolean };
  /** The path of its configuration; null where there is none. */
  readonly configuration: string | null;
}

/** Settles what holds at a path. Throws `UsageError` where it does not exist or its profile is faulty. */
export async function loadEffective(
  host: Host,
  asked: string | undefined,
  nivel: Rung | undefined,
): Promise<LoadedEffective> {
  const subject = await subjectOf(host, asked ?? '.');
  const document = subject.isFolder ? null : await documentOpener(host)(await readSource(host, subject.path));
  const path = subject.isFolder ? `${subject.path.replace(/\/+$/u, '')}/plan.md` : subject.path;
  const { config, settled, profile, profileReport, gate, theme } = await planSettings(
    host,
    configLoader(host),
    path,
    document,
    nivel,
  );
  if (profileReport && profileReport.diagnostics.length > 0)
    throw new UsageError(sayAll(profileReport.file, profileReport.diagnostics));
  const name = (document && profileName(document)) ?? settled.perfil?.value ?? profile.value.id;
  const whole = await config?.whole();
  const sources = {
    settled,
    tema: theme?.said ?? null,
    config: whole?.reading.config ?? {},
    placeOf: (key: string) => whole?.originOf([key]) ?? ({ by: 'default' } as const),
    perfil: { value: name, origin: profile.origin },
    profile: profile.value,
    gate,
  };
  const settings = effectiveSettings(sources, describedRules);
  return { settings, subject, configuration: config?.path ?? null };
}

async function subjectOf(host: Host, asked: string): Promise<LoadedEffective['subject']> {
  const path = asked.replaceAll('\\', '/');
  if ((await host.kindOf(path)) === 'folder') return { path, isFolder: true };
  const [file = path] = await selectFiles(host, [path]);
  return { path: file, isFolder: false };
}
