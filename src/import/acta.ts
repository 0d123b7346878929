import * as z from 'zod';
import { countElements } from '../plan/query.ts';
import { countsShape } from '../report/json-shapes.ts';
import type { ImportedPlan } from './import-plan.ts';
import { type Step, steps } from './record.ts';
import type { Place, SourceDocument } from './source.ts';

const placeShape = z
  .strictObject({
    pagina: z.int().min(1).optional(),
    linea: z.int().min(1).optional().meta({ description: 'Línea de un archivo de texto' }),
    parrafo: z.int().min(1).optional().meta({ description: 'Párrafo de un documento sin líneas' }),
  })
  .meta({ id: 'lugarDeOrigen', description: 'Lugar en el archivo original; vacío para el documento entero' });

const confidenceShape = z.number().min(0).max(1);

/** The record of one import, for programs. */
export const actaShape = z
  .strictObject({
    version: z.literal(1),
    origen: z.strictObject({
      archivo: z.string(),
      formato: z.string(),
      paginas: z.int().min(1).nullable(),
    }),
    plan: z.string().meta({ description: 'Archivo del plan; vacío si se escribió en la salida estándar' }),
    perfil: z.string(),
    veredicto: z.strictObject({
      esPlan: z.boolean(),
      confianza: confidenceShape,
      razones: z.array(z.string()),
    }),
    comprension: confidenceShape.meta({ description: 'Qué tan segura es la jerarquía que se entendió' }),
    conteos: countsShape,
    palabras: z
      .strictObject({
        original: z.int().min(0),
        cuerpo: z.int().min(0),
        metadatos: z.int().min(0),
        residuo: z.int().min(0),
      })
      .meta({ description: 'Adónde fue cada palabra del original; las tres últimas suman la primera' }),
    decisiones: z.array(
      z.strictObject({
        paso: z.enum(Object.keys(steps) as [Step, ...Step[]]),
        lugar: placeShape,
        texto: z.string(),
        motivo: z.string(),
        confianza: confidenceShape,
      }),
    ),
    residuo: z
      .array(z.strictObject({ lugar: placeShape, texto: z.string(), motivo: z.string() }))
      .meta({ description: 'Palabras del original que no están en el plan, con su motivo' }),
    avisos: z.array(z.strictObject({ lugar: placeShape, texto: z.string() })),
  })
  .meta({ id: 'acta', title: 'Acta de conversión de un plan' });

export type Acta = z.output<typeof actaShape>;

/** The acta of an import; `file` is the name of the original and `path` that of the plan. */
export function actaOf(source: SourceDocument, imported: ImportedPlan, file: string, path: string): Acta {
  const { plan, record, accounts, verdict, understanding } = imported;
  return {
    version: 1,
    origen: { archivo: file, formato: source.format, paginas: source.pages },
    plan: path,
    perfil: plan.profile.id,
    veredicto: {
      esPlan: verdict.isPlan,
      confianza: rounded(verdict.confidence),
      razones: verdict.reasons.map(({ es }) => es),
    },
    comprension: rounded(understanding),
    conteos: { ...countElements(plan) },
    palabras: {
      original: accounts.source,
      cuerpo: accounts.body,
      metadatos: accounts.frontmatter,
      residuo: accounts.residue,
    },
    decisiones: record.decisions.map(({ step, place, text, why, confidence }) => ({
      paso: step,
      lugar: placeJson(place),
      texto: text,
      motivo: why.es,
      confianza: rounded(confidence),
    })),
    residuo: record.residue.map(({ place, text, why }) => ({
      lugar: placeJson(place),
      texto: text,
      motivo: why.es,
    })),
    avisos: source.notices.map(({ place, what }) => ({ lugar: placeJson(place), texto: what })),
  };
}

function placeJson({ page, line, paragraph }: Place): z.output<typeof placeShape> {
  return {
    ...(page !== undefined && { pagina: page }),
    ...(line !== undefined && { linea: line }),
    ...(paragraph !== undefined && { parrafo: paragraph }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
