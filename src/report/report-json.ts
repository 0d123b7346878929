import * as z from 'zod';
import { severities } from '../check/rule.ts';
import { rungs } from '../plan/profile.ts';
import type { Language } from '../text/bilingual.ts';
import { countsShape, placeJson, placeShape } from './json-shapes.ts';
import { type FileReport, shown } from './report.ts';
import type { Reported } from './reported.ts';
import { fails, type Run, totaling } from './totals.ts';

const findingShape = z
  .strictObject({
    regla: z.string().meta({ description: 'Nombre permanente de la regla', examples: ['sigla-casi-igual'] }),
    nivel: z.enum(rungs).meta({ description: 'Peldaño de madurez de la regla' }),
    gravedad: z.enum(severities),
    mensaje: z.string(),
    ayuda: z.string().nullable(),
    lugar: placeShape,
    migas: z.array(z.string()).meta({
      description: 'Elementos que contienen el lugar, de fuera hacia dentro',
      examples: [['Eje 2', 'Línea 3']],
    }),
    elemento: z
      .string()
      .nullable()
      .meta({
        description: 'Dirección del elemento más interior que contiene el lugar',
        examples: ['eje-2/linea-3'],
      }),
    relacionados: z.array(z.strictObject({ mensaje: z.string(), lugar: placeShape })),
    correccion: z
      .strictObject({
        titulo: z.string(),
        segura: z.boolean().meta({ description: 'Si conserva cada palabra y el sentido' }),
        cambios: z.array(z.strictObject({ lugar: placeShape, texto: z.string() })),
      })
      .nullable(),
    exigido: z
      .boolean()
      .meta({ description: 'Si cuenta: su nivel se exige, y ni un comentario ni la deuda lo dejan pasar' }),
    enDeuda: z.boolean().meta({ description: 'Si lo acepta el archivo de --baseline' }),
    permitido: z
      .strictObject({ motivo: z.string(), lugar: placeShape })
      .nullable()
      .meta({ description: 'El comentario que lo permite' }),
  })
  .meta({ id: 'hallazgo' });

const severityCounts = z.strictObject({
  error: z.int().min(0),
  aviso: z.int().min(0),
  sugerencia: z.int().min(0),
});

/** What `plan validate --format json` prints. Fields may be added; none is renamed or removed within a version. */
export const reportShape = z
  .strictObject({
    version: z.literal(1),
    conforme: z.boolean().meta({ description: 'Si ningún plan tiene errores en el nivel exigido' }),
    conteos: severityCounts.meta({ description: 'Hallazgos exigidos y no permitidos, por gravedad' }),
    correcciones: z
      .strictObject({ aplicadas: z.int().min(0), archivos: z.int().min(0) })
      .nullable()
      .meta({ description: 'Lo que se corrigió con --fix, y en cuántos archivos; nulo si no se pidió' }),
    archivos: z.array(
      z.strictObject({
        ruta: z.string(),
        perfil: z.string().nullable().meta({ description: 'Nulo para un archivo que no es un plan' }),
        titulo: z.string().nullable(),
        elementos: countsShape.nullable(),
        exigido: z.enum(rungs).meta({ description: 'Nivel que se exige' }),
        alcanzado: z.enum(rungs).nullable().meta({ description: 'Nivel más alto sin errores' }),
        siguiente: z.enum(rungs).nullable(),
        falta: z
          .array(z.strictObject({ regla: z.string(), cuantas: z.int().min(1) }))
          .meta({ description: 'Qué falta para el siguiente nivel, por regla' }),
        faltaPorElemento: z.array(z.strictObject({ cita: z.string(), cuantas: z.int().min(1) })),
        faltaPorResponsable: z
          .array(z.strictObject({ responsable: z.string().nullable(), cuantas: z.int().min(1) }))
          .meta({ description: 'Lo mismo por quien responde; nulo para lo que no tiene responsable' }),
        hallazgos: z.array(findingShape),
      }),
    ),
  })
  .meta({
    id: 'validacion',
    title: 'Resultado de plan validate',
    description: 'Lo que imprime `plan validate --format json`.',
  });

/** The report for machines on one file alone. */
export function reportJson(report: FileReport, language: Language): z.output<typeof reportShape> {
  const totals = totaling();
  totals.add(report);
  return { ...runJson({ ...totals.sum(), elapsed: null }), archivos: [fileJson(report, language)] };
}

/** What the report for machines says before its files, which it leaves out. */
export function runJson(run: Run): z.output<typeof reportShape> {
  const { found, fixed } = run;
  return {
    version: 1,
    conforme: !fails(run),
    conteos: found,
    correcciones: fixed ? { aplicadas: fixed.fixes, archivos: fixed.files } : null,
    archivos: [],
  };
}

/** What it says of a file: every finding of every rung, allowed ones included and marked. */
export function fileJson(
  report: FileReport,
  language: Language,
): z.output<typeof reportShape>['archivos'][number] {
  const { file, plan, gate } = report;
  const required = new Set(shown(report));
  return {
    ruta: file.path,
    perfil: plan?.profile ?? null,
    titulo: plan?.title ?? null,
    elementos: plan?.counts ?? null,
    exigido: gate,
    alcanzado: plan?.ladder.reached ?? null,
    siguiente: plan?.ladder.next ?? null,
    falta: (plan?.ladder.missing ?? []).map(({ rule, count }) => ({ regla: rule, cuantas: count })),
    faltaPorElemento: (plan?.ladder.byElement ?? []).map(({ cite, count }) => ({
      cita: cite,
      cuantas: count,
    })),
    faltaPorResponsable: (plan?.ladder.byResponsible ?? []).map(({ name, count }) => ({
      responsable: name === '' ? null : name,
      cuantas: count,
    })),
    hallazgos: report.diagnostics.map(diagnostic =>
      findingJson(report, diagnostic, required.has(diagnostic), language),
    ),
  };
}

function findingJson(
  { file, debt }: FileReport,
  diagnostic: Reported,
  required: boolean,
  language: Language,
): z.output<typeof findingShape> {
  const { fix, suppression } = diagnostic;
  return {
    regla: diagnostic.rule,
    nivel: diagnostic.rung,
    gravedad: diagnostic.severity,
    mensaje: diagnostic.message[language],
    ayuda: diagnostic.help?.[language] ?? null,
    lugar: placeJson(file, diagnostic.span),
    migas: [...diagnostic.breadcrumb],
    elemento: diagnostic.element,
    relacionados: (diagnostic.related ?? []).map(place => ({
      mensaje: place.message[language],
      lugar: placeJson(file, place.span),
    })),
    correccion: fix
      ? {
          titulo: fix.title[language],
          segura: fix.safe,
          cambios: fix.edits.map(edit => ({ lugar: placeJson(file, edit.span), texto: edit.newText })),
        }
      : null,
    exigido: required,
    enDeuda: debt?.has(diagnostic.print) ?? false,
    permitido: suppression && { motivo: suppression.reason, lugar: placeJson(file, suppression.span) },
  };
}
