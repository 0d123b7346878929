import type { Profile } from '../plan/profile.ts';
import { planDeTrabajo } from './plan-de-trabajo.ts';
import { sntComision } from './snt-comision.ts';
import { sntRegion } from './snt-region.ts';

/** The profiles that ship with the program, the generic one first. */
export const builtinProfiles: readonly Profile[] = [planDeTrabajo, sntRegion, sntComision];

/** A built-in profile by the id that stands in `perfil:`; null for any other. */
export function profileById(id: string): Profile | null {
  return builtinProfiles.find(profile => profile.id === id) ?? null;
}
