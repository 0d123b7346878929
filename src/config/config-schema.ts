import * as z from 'zod';
import { severities } from '../check/rule.ts';
import { rungs } from '../plan/profile.ts';
import { field } from '../schema/field.ts';

const weights = [...severities, 'no'] as const;

/** `plan.config.yaml`: what holds for the plans below its folder. Declarative: nothing in it is ever executed. */
export const configSchema = z
  .strictObject({
    nivel: field(z.enum(rungs), 'Nivel de madurez que se exige', {
      es: rungs.join(', '),
      en: rungs.join(', '),
    }).optional(),
    reglas: field(
      z.record(
        z.string(),
        field(z.enum(weights), 'Cuánto pesa la regla; «no» la apaga', {
          es: weights.join(', '),
          en: weights.join(', '),
        }),
      ),
      'Gravedad de cada regla, por su nombre',
      { es: 'un mapa de pares regla: gravedad', en: 'a map of pairs rule: severity' },
    ).optional(),
  })
  .meta({ id: 'config', title: 'Configuración de plan', description: 'El archivo plan.config.yaml.' });

/** What a configuration says; absent keys leave what profile and rules say. */
export type Config = z.output<typeof configSchema>;
