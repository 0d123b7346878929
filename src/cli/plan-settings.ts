import { profileName } from '../analyze-document.ts';
import type { Diagnostic } from '../check/rule.ts';
import type { Origin, Said } from '../config/origin.ts';
import type { Settled } from '../config/settled.ts';
import { describedRules } from '../described-rules.ts';
import type { Document } from '../document/document.ts';
import { placeOf } from '../document/frontmatter-tree.ts';
import type { Profile, Rung } from '../plan/profile.ts';
import { profileById } from '../profiles/index.ts';
import { planDeTrabajo } from '../profiles/plan-de-trabajo.ts';
import { isProfilePath } from '../profiles/profile-path.ts';
import type { FileReport } from '../report/report.ts';
import { reportFaults } from '../report/reported.ts';
import type { Host } from './host.ts';
import { type ConfigLoader, type LoadedConfig, settledFor } from './load-config.ts';
import { type NamedTheme, planTheme } from './plan-theme.ts';
import { readSource } from './read-source.ts';
import { UsageError } from './usage-error.ts';

/** Everything that holds for one plan besides its text, and who says so. */
export interface PlanSettings {
  /** The configuration nearest to it. */
  readonly config: LoadedConfig | null;
  readonly settled: Settled;
  readonly profile: Said<Profile>;
  /** The file of that profile and its faults, where it is one of the institution's own. */
  readonly profileReport: FileReport | null;
  /** The rung at which it is gated. */
  readonly gate: Said<Rung>;
  /** Its look; null where nobody asks for one. */
  readonly theme: (NamedTheme & { readonly said: Said<string> }) | null;
}

/** Settles what holds for a plan: the command line first, then the plan itself, the configuration, the profile. */
export async function planSettings(
  host: Host,
  configOf: ConfigLoader,
  path: string,
  document: Document | null,
  asked: Rung | undefined,
): Promise<PlanSettings> {
  const config = await configOf(path);
  const settled = await settledFor(config, path);
  const { profile, profileReport } = await profileOf(host, path, document, config, settled);
  const gate: Said<Rung> = asked
    ? { value: asked, origin: { by: 'option', option: '--nivel' } }
    : (settled.nivel ?? { value: profile.value.nivel, origin: profileOrigin(profile.value) });
  const theme = planTheme(path, document, config, settled);
  return { config, settled, profile, profileReport, gate, theme };
}

/** Who says what a profile says: the program, for the one that everything starts from. */
function profileOrigin(profile: Profile): Origin {
  return profile === planDeTrabajo ? { by: 'default' } : { by: 'profile', id: profile.id };
}

/** The profile that the plan names, or else its configuration; the generic one where neither names one there is. */
async function profileOf(
  host: Host,
  path: string,
  document: Document | null,
  config: LoadedConfig | null,
  settled: Settled,
): Promise<Pick<PlanSettings, 'profile' | 'profileReport'>> {
  const own = document && profileName(document);
  if (document && own) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return named(host, folder, own, planOrigin(path, document), path);
  }
  if (!settled.perfil || !config)
    return { profile: { value: planDeTrabajo, origin: { by: 'default' } }, profileReport: null };
  const { value, origin } = settled.perfil;
  const place = origin.by === 'configuration' ? `${config.path}:${origin.line}` : config.path;
  return named(host, config.folder, value, origin, place);
}

function planOrigin(path: string, document: Document): Origin {
  const key = document.frontmatter && placeOf(document.frontmatter, ['perfil']).key;
  return { by: 'plan', path, line: document.file.positionAt(key?.start ?? 0).line + 1 };
}

/** A built-in profile, or one of the institution's own in a file; `folder` is what its path counts from. */
async function named(
  host: Host,
  folder: string,
  name: string,
  origin: Origin,
  sayer: string,
): Promise<Pick<PlanSettings, 'profile' | 'profileReport'>> {
  const builtin = profileById(name);
  if (builtin || !isProfilePath(name))
    return { profile: { value: builtin ?? planDeTrabajo, origin }, profileReport: null };
  const path = name.startsWith('/') ? name : folder + name.replaceAll('\\', '/').replace(/^\.\//u, '');
  if ((await host.kindOf(path)) !== 'file') {
    throw new UsageError({
      es: `${sayer}: no existe el perfil «${name}» (se buscó en «${path}»).`,
      en: `${sayer}: the profile «${name}» does not exist (looked for at «${path}»).`,
    });
  }
  const file = await readSource(host, path);
  const { readProfile } = await import('../profiles/read-profile.ts');
  const { profile, problems } = readProfile(
    file,
    describedRules.map(({ id }) => id),
  );
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
  return { profile: { value: profile, origin }, profileReport: reportFaults(file, diagnostics) };
}
