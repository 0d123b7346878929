import * as z from 'zod';
import type { Effective } from './effective.ts';
import type { Origin } from './origin.ts';

/** What `plan config --format json` prints. */
export const effectiveShape = z
  .strictObject({
    version: z.literal(1),
    ruta: z.string().meta({ description: 'El plan o la carpeta por la que se preguntó' }),
    configuracion: z
      .string()
      .nullable()
      .meta({ description: 'Ruta de su plan.config.yaml; null si no tiene' }),
    valores: z.array(
      z.strictObject({
        clave: z
          .array(z.string())
          .min(1)
          .meta({
            description: 'Claves de la configuración, de fuera hacia dentro',
            examples: [['reglas', 'sigla-caja']],
          }),
        valor: z.unknown(),
        origen: z.strictObject({
          de: z.enum(['omision', 'perfil', 'configuracion', 'plan', 'orden']),
          nombre: z.string().nullable().meta({ description: 'El perfil o la opción de la orden' }),
          ruta: z.string().nullable(),
          linea: z.int().min(1).nullable(),
          excepcion: z
            .int()
            .min(1)
            .nullable()
            .meta({ description: 'Cuál de sus excepciones; la primera es 1' }),
        }),
      }),
    ),
  })
  .meta({
    id: 'vigente',
    title: 'Lo que vale para un plan',
    description: 'Lo que imprime `plan config --format json`.',
  });

/** Settings for machines. */
export function effectiveJson(
  settings: readonly Effective[],
  path: string,
  configuration: string | null,
): z.output<typeof effectiveShape> {
  return {
    version: 1,
    ruta: path,
    configuracion: configuration,
    valores: settings.map(({ path: keys, value, origin }) => ({
      clave: [...keys],
      valor: value,
      origen: originJson(origin),
    })),
  };
}

function originJson(origin: Origin): z.output<typeof effectiveShape>['valores'][number]['origen'] {
  const none = { nombre: null, ruta: null, linea: null, excepcion: null };
  switch (origin.by) {
    case 'default':
      return { de: 'omision', ...none };
    case 'profile':
      return { de: 'perfil', ...none, nombre: origin.id };
    case 'option':
      return { de: 'orden', ...none, nombre: origin.option };
    case 'plan':
      return { de: 'plan', ...none, ruta: origin.path, linea: origin.line };
    case 'configuration':
      return {
        de: 'configuracion',
        ...none,
        ruta: origin.path,
        linea: origin.line,
        excepcion: origin.exception,
      };
  }
}
