import * as z from 'zod';
import { severities } from '../check/rule.ts';
import { expectations } from '../plan/frontmatter.ts';
import { rungs } from '../plan/profile.ts';
import type { Bilingual } from '../text/bilingual.ts';

function expecting<S extends z.ZodType>(schema: S, description: string, expected: Bilingual): S {
  const described = schema.meta({ description });
  expectations.add(described, expected);
  return described;
}

const weights = [...severities, 'no'] as const;

/** `plan.config.yaml`: what holds for the plans below its folder. Declarative: nothing in it is ever executed. */
export const configSchema = z
  .strictObject({
    nivel: expecting(z.enum(rungs), 'Nivel de madurez que se exige', {
      es: rungs.join(', '),
      en: rungs.join(', '),
    }).optional(),
    reglas: expecting(
      z.record(
        z.string(),
        expecting(z.enum(weights), 'Cuánto pesa la regla; «no» la apaga', {
          es: weights.join(', '),
          en: weights.join(', '),
        }),
      ),
      'Gravedad de cada regla, por su nombre',
      { es: 'pares regla: gravedad', en: 'pairs rule: severity' },
    ).optional(),
  })
  .meta({ id: 'config', title: 'Configuración de plan', description: 'El archivo plan.config.yaml.' });

/** What a configuration says; absent keys leave what profile and rules say. */
export type Config = z.output<typeof configSchema>;
