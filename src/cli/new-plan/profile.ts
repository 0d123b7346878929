import { relative, resolve } from 'node:path';
import { isProfilePath } from '../load-plan.ts';
import type { BodyKey, Profile } from '../../plan/profile.ts';
import { builtinProfiles, profileById } from '../../profiles/index.ts';
import { planDeTrabajo } from '../../profiles/plan-de-trabajo.ts';
import { readProfile } from '../../profiles/read-profile.ts';
import { sntComision } from '../../profiles/snt-comision.ts';
import { sntRegion } from '../../profiles/snt-region.ts';
import { nearest } from '../../reference/nearest.ts';
import { decodeFile } from '../../text/decode.ts';
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
  if ((await host.kindOf(name)) === 'file') return ownProfile(name, host);
  const meant = nearest(name, builtinProfiles, ({ id }) => [id])?.id;
  const ids = builtinProfiles.map(({ id }) => id).join(', ');
  throw new UsageError({
    es: `No existe el perfil «${name}».${meant ? ` ¿Quiso decir «${meant}»?` : ''} Los incluidos son: ${ids}; uno propio se nombra por la ruta de su archivo YAML.`,
    en: `There is no profile «${name}».${meant ? ` Did you mean «${meant}»?` : ''} Built in are: ${ids}; one of your own goes by the path of its YAML file.`,
  });
}
