import * as z from 'zod';
import { cite } from '../check/breadcrumb.ts';
import { type Element, kinds, type Plan } from '../plan/model.ts';
import { attributeNames } from '../plan/profile.ts';
import { countElements } from '../plan/query.ts';
import { countsShape, placeJson, placeShape } from './json-shapes.ts';

const attributeShape = z.strictObject({
  clave: z.enum(Object.keys(attributeNames)),
  valor: z.string(),
  lugar: placeShape,
});

const elementShape = z
  .strictObject({
    clase: z.enum(kinds).meta({ description: 'Nivel del elemento' }),
    direccion: z.string().meta({ description: 'Dirección única y estable', examples: ['eje-2/linea-3'] }),
    cita: z.string().meta({ description: 'Cómo se cita', examples: ['Línea 2.3'] }),
    papel: z
      .enum(['general', 'especifico'])
      .nullable()
      .meta({ description: 'Para los objetivos del plan entero' }),
    segun: z.enum(['label', 'series', 'announcement', 'profile']).meta({
      description:
        'Qué decidió su clase: su propia etiqueta, la serie que continúa, la etiqueta anunciada arriba o el perfil',
    }),
    numero: z
      .string()
      .nullable()
      .meta({ description: 'Número tal como está escrito', examples: ['1.1.', 'a)'] }),
    texto: z.string(),
    lugar: placeShape,
    anunciadoEn: placeShape.nullable().meta({ description: 'Lugar de la lista que lo anunció' }),
    atributos: z.array(attributeShape),
    get hijos() {
      return z.array(elementShape);
    },
  })
  .meta({ id: 'elemento' });

/** What `plan tree --json` prints. */
export const treeShape = z
  .strictObject({
    version: z.literal(1),
    ruta: z.string(),
    perfil: z.string(),
    titulo: z.string().nullable(),
    nivelPrincipal: z
      .enum(kinds)
      .nullable()
      .meta({ description: 'El nivel más alto, sin contar los objetivos del plan' }),
    conteos: countsShape,
    elementos: z.array(elementShape),
  })
  .meta({
    id: 'arbol',
    title: 'Árbol de un plan',
    description: 'Lo que `plan tree --json` entiende de un plan.',
  });

/** A plan's structure for machines. */
export function treeJson(plan: Plan): z.output<typeof treeShape> {
  const principal = plan.children
    .filter(child => child.role === null)
    .map(child => kinds.indexOf(child.kind));
  return {
    version: 1,
    ruta: plan.document.file.path,
    perfil: plan.profile.id,
    titulo: plan.frontmatter.values.titulo ?? null,
    nivelPrincipal: kinds[Math.min(...principal)] ?? null,
    conteos: countElements(plan),
    elementos: plan.children.map(child => elementJson(plan, child)),
  };
}

function elementJson(plan: Plan, element: Element): z.output<typeof elementShape> {
  const { file } = plan.document;
  return {
    clase: element.kind,
    direccion: element.address,
    cita: cite(element),
    papel: element.role,
    segun: element.settledBy,
    numero: element.number?.value.text ?? null,
    texto: element.text.value,
    lugar: placeJson(file, element.span),
    anunciadoEn: element.announcement && placeJson(file, element.announcement),
    atributos: element.attributes.map(({ key, value, span }) => ({
      clave: key,
      valor: value.value,
      lugar: placeJson(file, span),
    })),
    hijos: element.children.map(child => elementJson(plan, child)),
  };
}
