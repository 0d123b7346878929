import type { Heading } from 'mdast';
import * as z from 'zod';
import { spanOf } from '../../document/span-of.ts';
import type { Plan } from '../../plan/model.ts';
import { elements } from '../../plan/query.ts';
import { placeJson, placeShape } from '../../report/json-shapes.ts';
import { treeJson, treeShape } from '../../report/tree-json.ts';
import { publicEdits, publicPart } from '../markdown/public-source.ts';
import { publicPlan } from '../public-plan.ts';
import type { Publication } from '../publication.ts';
import { withoutHidden } from './without-hidden.ts';

const text = z.string().nullable();

const coverShape = z
  .strictObject({
    titulo: z.string(),
    subtitulo: text,
    membrete: text,
    instancia: text,
    periodo: text,
    estado: z
      .strictObject({ nombre: z.string(), aprobado: z.boolean() })
      .nullable()
      .meta({ description: 'Nulo si falta o si el título ya lo dice' }),
    fecha: text,
    lugar: text,
    presentan: z.array(z.strictObject({ nombre: text, cargo: text, organismo: text, calidad: text })),
    integrantes: z.array(z.string()),
  })
  .meta({ description: 'Lo que dice la portada, tal como se imprime' });

const sectionShape = z.strictObject({
  nivel: z
    .int()
    .min(0)
    .max(6)
    .meta({ description: 'Nivel del encabezado; 0 para el texto antes del primero' }),
  titulo: z.string(),
  direccion: z
    .string()
    .nullable()
    .meta({ description: 'Dirección del elemento que el encabezado nombra', examples: ['eje-2'] }),
  lugar: placeShape,
  texto: z.string().meta({ description: 'Markdown bajo el encabezado, sin comentarios' }),
});

/** What `plan render --to json` writes. */
export const publicationShape = z
  .strictObject({
    version: z.literal(1),
    idioma: z.string().meta({ description: 'Etiqueta BCP 47', examples: ['es-MX'] }),
    perfil: treeShape.shape.perfil,
    portada: coverShape,
    metadatos: z
      .record(z.string(), z.unknown())
      .meta({ description: 'Los metadatos del plan, como los describe frontmatter.schema.json' }),
    nivelPrincipal: treeShape.shape.nivelPrincipal,
    conteos: treeShape.shape.conteos,
    elementos: treeShape.shape.elementos,
    secciones: z.array(sectionShape).meta({
      description: 'El texto entero, en su orden; lugares y desplazamientos son los del archivo del plan',
    }),
  })
  .meta({
    id: 'publicacion',
    title: 'Plan publicado',
    description: 'Lo que escribe `plan render --to json`.',
  });

/** A plan as data, without its comments; the same plan gives the same text. */
function publicationJson(publication: Publication, written: Plan): z.output<typeof publicationShape> {
  const plan = withoutHidden(publicPlan(written));
  const { perfil, nivelPrincipal, conteos, elementos } = treeJson(plan);
  const { title, subtitle, letterhead, issuer, period, state, date, place, signatories, members } =
    publication;
  return {
    version: 1,
    idioma: publication.language,
    perfil,
    portada: {
      titulo: title,
      subtitulo: subtitle,
      membrete: letterhead,
      instancia: issuer,
      periodo: period,
      estado: state && { nombre: state.name, aprobado: state.approved },
      fecha: date,
      lugar: place,
      presentan: signatories.map(({ name, position, body, capacity }) => ({
        nombre: name,
        cargo: position,
        organismo: body,
        calidad: capacity,
      })),
      integrantes: [...members],
    },
    metadatos: { ...plan.frontmatter.values },
    nivelPrincipal,
    conteos,
    elementos,
    secciones: sectionsOf(plan),
  };
}

/** The same as the text of a file. */
export function publicationText(publication: Publication, written: Plan): string {
  return `${JSON.stringify(publicationJson(publication, written), null, 2)}\n`;
}

function sectionsOf(plan: Plan): z.output<typeof sectionShape>[] {
  const { document } = plan;
  const edits = publicEdits(plan);
  const addresses = new Map([...elements(plan)].map(({ span, address }) => [span.start, address]));
  return document.sections.flatMap(({ heading, title, depth, span }) => {
    const head = heading ? spanOf(heading) : null;
    const texto = publicPart(plan, edits, { start: head?.end ?? span.start, end: span.end }).trim();
    if (!heading && texto === '') return [];
    return [
      {
        nivel: depth,
        titulo: [...pictureWords(heading), title].join(' ').trim(),
        direccion: (head && addresses.get(head.start)) ?? null,
        lugar: placeJson(document.file, span),
        texto,
      },
    ];
  });
}

/** What the pictures of a heading that are written in HTML show; those of Markdown are among its words. */
function pictureWords(heading: Heading | null): string[] {
  return (heading?.children ?? []).flatMap(node => {
    const alt =
      node.type === 'html' ? /<img\b[^>]*\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(node.value) : null;
    const words = (alt?.[1] ?? alt?.[2] ?? '').trim();
    return words === '' ? [] : [words];
  });
}
