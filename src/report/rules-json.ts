import * as z from 'zod';
import { type Rule, severities } from '../check/rule.ts';
import { rungs } from '../plan/profile.ts';
import { fixes } from './rule-fixes.ts';

const bilingualShape = z.strictObject({ es: z.string(), en: z.string() }).meta({ id: 'texto' });

const settingShape = z
  .strictObject({
    id: z.string(),
    porDefecto: z.union([z.number(), z.string()]),
    valores: z
      .array(z.union([z.number(), z.string()]))
      .nullable()
      .meta({ description: 'Los que admite; nulo para un número entero mayor que cero' }),
    sobre: bilingualShape,
  })
  .meta({ id: 'ajuste' });

/** What `plan rules --format json` prints. Fields may be added; none is renamed or removed within a version. */
export const rulesShape = z
  .strictObject({
    version: z.literal(1),
    reglas: z.array(
      z.strictObject({
        id: z.string().meta({ description: 'Nombre permanente', examples: ['sigla-casi-igual'] }),
        nivel: z.enum(rungs),
        gravedad: z.enum(severities),
        apagada: z
          .boolean()
          .meta({ description: 'Si solo revisa cuando un perfil o la configuración la pide' }),
        correccion: z.enum(['segura', 'propuesta']).nullable().meta({
          description:
            'Si sabe corregir lo que encuentra: «segura», sin cambiar una palabra ni el sentido; «propuesta», para que alguien la acepte',
        }),
        resumen: bilingualShape,
        ajustes: z.array(settingShape).meta({ description: 'Lo que la configuración puede fijar' }),
      }),
    ),
  })
  .meta({
    id: 'reglas',
    title: 'Reglas de plan',
    description: 'Lo que imprime `plan rules --format json`.',
  });

/** Every rule for machines, in both languages. */
export function rulesJson(rules: readonly Omit<Rule, 'check'>[]): z.output<typeof rulesShape> {
  return {
    version: 1,
    reglas: rules.map(({ id, rung, severity, optional, summary, settings = [] }) => ({
      id,
      nivel: rung,
      gravedad: severity,
      apagada: optional === true,
      correccion: fixes[id] ?? null,
      resumen: { es: summary.es, en: summary.en },
      ajustes: settings.map(setting => ({
        id: setting.id,
        porDefecto: setting.default,
        valores: setting.choices ? [...setting.choices] : null,
        sobre: { es: setting.about.es, en: setting.about.en },
      })),
    })),
  };
}
