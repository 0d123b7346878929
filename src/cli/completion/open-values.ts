import { describedRules } from '../../described-rules.ts';
import { importers } from '../../importers/index.ts';
import { builtinThemes } from '../../plan/theme-name.ts';
import { builtinProfiles } from '../../profiles/index.ts';
import { frames } from '../../reference/index.ts';
import { renderers } from '../../renderers/index.ts';
import { reporters } from '../../reporters/index.ts';
import type { OpenValues } from './spelled.ts';

/** The words that options and arguments take besides what commander is told, which must not load them at the start. */
export const openValues: OpenValues = {
  regla: describedRules.map(({ id }) => id),
  format: reporters.map(({ format }) => format),
  to: renderers.map(({ format }) => format),
  desde: importers.map(({ format }) => format),
  perfil: builtinProfiles.map(({ id }) => id),
  region: keysOf('regiones'),
  comision: keysOf('comisiones'),
  theme: builtinThemes,
};

function keysOf(kind: 'regiones' | 'comisiones'): string[] {
  return [...new Set(frames.flatMap(frame => frame[kind].map(({ clave }) => clave)))];
}
