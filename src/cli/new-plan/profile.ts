import { relative, resolve, sep } from 'node:path';
import type { BodyKey, Profile } from '../../plan/profile.ts';
import { builtinProfiles, profileById } from '../../profiles/index.ts';
import { planDeTrabajo } from '../../profiles/plan-de-trabajo.ts';
import { readProfile } from '../../profiles/read-profile.ts';
import { sntComision } from '../../profiles/snt-comision.ts';
import { sntRegion } from '../../profiles/snt-region.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { decodeFile } from '../../text/decode.ts';
import { nearest } from '../../text/nearest.ts';
import type { Host } from '../host.ts';
import { UsageError } from '../usage-error.ts';

/** The profile that plans of one sort of body usually have. */
export function usualProfile(key: BodyKey): Profile {
  if (key === 'region') return sntRegion;
  return key === 'comision' ? sntComision : planDeTrabajo;
}

/** The profile that `--perfil` names: a built-in id, or the path of an institution's own. */
export async function namedProfile(name: string, host: Host): Promise<Profile> {
  const builtin = profileById(name);
  if (builtin) return builtin;
  if (/\.(?:ya?ml|json)$/iu.test(name) && (await host.kindOf(name)) === 'file') return ownProfile(name, host);
  const meant = nearest(name, builtinProfiles, ({ id }) => [id])?.id;
  const ids = builtinProfiles.map(({ id }) => id).join(', ');
  throw new UsageError({
    es: `No existe el perfil «${name}».${meant ? ` ¿Quiso decir «${meant}»?` : ''} Los incluidos son: ${ids}; uno propio se nombra por la ruta de su archivo YAML.`,
    en: `There is no profile «${name}».${meant ? ` Did you mean «${meant}»?` : ''} Built in are: ${ids}; one of your own goes by the path of its YAML file.`,
  });
}

/** How a plan in `folder` names the profile: a built-in by its id, one's own by the way from plan to file. */
export function perfilIn(folder: string, name: string, host: Host): string {
  if (profileById(name)) return name;
  const way = relative(resolve(host.cwd, folder), resolve(host.cwd, name)).split(sep).join('/');
  return way.startsWith('../') ? way : `./${way}`;
}

/** Nothing is created on a profile that says something nobody meant. */
async function ownProfile(path: string, host: Host): Promise<Profile> {
  const file = await decodeFile(path, await host.readFile(path));
  if (!file) {
    throw new UsageError({
      es: `«${path}» no es un archivo de texto: un perfil se escribe en YAML.`,
      en: `«${path}» is not a text file: a profile is written in YAML.`,
    });
  }
  const { profile, problems } = readProfile(file);
  if (problems.length === 0) return profile;
  const said = (language: keyof Bilingual) =>
    problems.map(({ span, message, help }) => {
      const { line, column } = file.positionAt(span.start);
      return `${path}:${line + 1}:${column + 1}: ${message[language]}${help ? ` ${help[language]}` : ''}`;
    });
  throw new UsageError({ es: said('es').join('\n'), en: said('en').join('\n') });
}
