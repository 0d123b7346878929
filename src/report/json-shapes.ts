import * as z from 'zod';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';

/** A place in a file, for machines: offsets and columns count UTF-16 code units; lines and columns begin at 1. */
export const placeShape = z
  .strictObject({
    inicio: z.int().min(0).meta({
      description:
        'Desplazamiento del primer carácter, en unidades UTF-16, sin contar la marca de orden de bytes',
    }),
    fin: z.int().min(0).meta({ description: 'Desplazamiento tras el último carácter' }),
    linea: z.int().min(1).meta({ description: 'Línea donde empieza; la primera es 1' }),
    columna: z.int().min(1).meta({ description: 'Columna donde empieza; la primera es 1' }),
    lineaFin: z.int().min(1).meta({ description: 'Línea donde termina' }),
    columnaFin: z.int().min(1).meta({ description: 'Columna tras el último carácter' }),
  })
  .meta({ id: 'lugar', description: 'Lugar exacto en el archivo' });

/** A span as JSON says it. */
export function placeJson(file: SourceFile, span: Span): z.output<typeof placeShape> {
  const [start, end] = [file.positionAt(span.start), file.positionAt(span.end)];
  return {
    inicio: span.start,
    fin: span.end,
    linea: start.line + 1,
    columna: start.column + 1,
    lineaFin: end.line + 1,
    columnaFin: end.column + 1,
  };
}

/** How many elements of each kind. */
export const countsShape = z
  .strictObject({
    objetivoGeneral: z.int().min(0),
    objetivosEspecificos: z.int().min(0),
    ejes: z.int().min(0),
    programas: z.int().min(0),
    objetivos: z.int().min(0).meta({ description: 'Objetivos que no son los del plan entero' }),
    estrategias: z.int().min(0),
    lineas: z.int().min(0),
    actividades: z.int().min(0),
    accionesSinNombre: z
      .int()
      .min(0)
      .meta({ description: 'Acciones cuyo nivel no nombra ninguna palabra del plan' }),
  })
  .meta({ id: 'conteos', description: 'Cuántos elementos de cada clase' });
