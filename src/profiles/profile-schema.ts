import * as z from 'zod';
import { type Kind, kinds } from '../plan/model.ts';
import { bodyKeys, rungs } from '../plan/profile.ts';
import { frames } from '../reference/index.ts';
import { expectations, field, text } from '../schema/field.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { builtinProfiles } from './index.ts';

const choice = <const V extends readonly string[]>(values: V, description: string, example: V[number]) =>
  field(z.enum(values), description, oneOf(values), [example]);

const truth = (description: string) =>
  field(z.boolean(), description, { es: 'true (sí) o false (no)', en: 'true or false' }, [true]);

const id = (description: string, ...examples: string[]) =>
  field(
    z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    description,
    {
      es: 'un id en minúsculas sin acento y guiones, como plan-de-obras',
      en: 'an id in lower case and hyphens, such as plan-de-obras',
    },
    examples,
  );

const synonyms = field(
  z.array(text('Otro nombre, en singular', 'Eje rector')),
  'Otros nombres que se reconocen, además de los que ya conoce el perfil que se extiende. En singular: el plural se forma solo',
  { es: 'una lista de textos', en: 'a list of texts' },
  [['Eje rector', 'Eje transversal']],
);

const level = (kind: Kind, singular: string, plural: string) =>
  field(
    z.strictObject({
      singular: text('Nombre de un elemento', singular).optional(),
      plural: text('Nombre de varios; va siempre junto con singular', plural).optional(),
      sinonimos: synonyms.optional(),
    }),
    `Cómo se llama el nivel «${kind}» en estos planes`,
    {
      es: `{singular: ${singular}, plural: ${plural}, sinonimos: […]}`,
      en: `{singular: ${singular}, plural: ${plural}, sinonimos: […]}`,
    },
    [{ singular, plural }],
  ).optional();

const section = field(
  z.strictObject({
    id: id(
      'Id de la sección: uno del perfil que se extiende, que así se cambia, o uno nuevo',
      'presentacion',
      'marco-de-obras',
    ),
    titulo: text('Título con que se crea y se reconoce', 'Mensaje del Presidente Municipal').optional(),
    sinonimos: field(
      z.array(text('Otro título', 'Carta de presentación')),
      'Otros títulos que se reconocen',
      {
        es: 'una lista de textos',
        en: 'a list of texts',
      },
    ).optional(),
    requerida: truth('Si se avisa cuando un plan no la tiene').optional(),
    guia: field(
      z.string().refine(value => !value.includes('-->')),
      'Lo que `plan new` explica de la sección a quien escribe; vacía, la sección no se crea',
      { es: 'un texto sin «-->»', en: 'a text without «-->»' },
      ['Qué ha cambiado desde el plan anterior. Un párrafo.'],
    ).optional(),
  }),
  'Una sección con nombre',
  { es: '{id, titulo, sinonimos, requerida, guia}', en: '{id, titulo, sinonimos, requerida, guia}' },
);

/** An institution's own profile: a built-in one by `extiende`, and what it changes. */
export const profileSchema = z
  .strictObject({
    extiende: choice(
      builtinProfiles.map(profile => profile.id),
      'Perfil incluido del que parte: lo que aquí no se dice queda como en él. Si falta, plan-de-trabajo',
      'plan-de-trabajo',
    ).optional(),
    nombre: text('Nombre del perfil', 'Plan anual de obras del Municipio').optional(),
    descripcion: text('Para qué planes es, en una frase').optional(),
    marco: choice(
      ['ninguno', ...frames.map(frame => frame.clave)],
      'Marco de referencia cuyas regiones, comisiones, organismos y siglas valen para estos planes',
      'snaip-2025',
    ).optional(),
    instancia: field(
      z.strictObject({
        claves: field(
          z.array(choice(bodyKeys, 'Clave del encabezado', 'municipio')).min(1),
          'Claves del encabezado con que un plan dice de quién es',
          {
            es: `una lista con una o más de ${bodyKeys.join(', ')}`,
            en: `a list with one or more of ${bodyKeys.join(', ')}`,
          },
        ).optional(),
        requerida: truth('Si el plan tiene que decirlo').optional(),
      }),
      'De quién puede ser un plan',
      { es: '{claves: [municipio], requerida: true}', en: '{claves: [municipio], requerida: true}' },
      [{ claves: ['municipio'], requerida: true }],
    ).optional(),
    niveles: field(
      z.strictObject({
        eje: level('eje', 'Prioridad', 'Prioridades'),
        programa: level('programa', 'Sector', 'Sectores'),
        objetivo: level('objetivo', 'Propósito', 'Propósitos'),
        estrategia: level('estrategia', 'Vía', 'Vías'),
        linea: level('linea', 'Proyecto', 'Proyectos'),
        actividad: level('actividad', 'Hito', 'Hitos'),
      }),
      'Cómo se llaman los niveles. Los nombres heredados se siguen reconociendo, salvo los que aquí pasan a otro nivel',
      { es: `niveles con nombre: ${kinds.join(', ')}`, en: `named levels: ${kinds.join(', ')}` },
    ).optional(),
    espera: field(
      z.strictObject({
        eje: below('eje'),
        programa: below('programa'),
        objetivo: below('objetivo'),
        estrategia: below('estrategia'),
        linea: below('linea'),
      }),
      'Qué es una lista sin rótulo bajo cada nivel: un nivel más hondo, o prosa',
      { es: 'pares nivel: nivel, como {eje: linea}', en: 'pairs level: level, such as {eje: linea}' },
      [{ eje: 'objetivo', linea: 'prosa' }],
    ).optional(),
    secciones: field(
      z.array(section),
      'Secciones que se cambian o se añaden. Una nueva queda después de la que la precede en esta lista; si es la primera, al comienzo',
      {
        es: 'una lista de {id, titulo, sinonimos, requerida, guia}',
        en: 'a list of {id, titulo, sinonimos, requerida, guia}',
      },
    ).optional(),
    reglas: field(
      z.record(
        z.string(),
        choice(['error', 'aviso', 'sugerencia', 'no'], 'Cuánto pesa la regla; «no» la apaga', 'aviso'),
      ),
      'Cuánto pesa cada regla en estos planes',
      { es: 'pares regla: error, aviso, sugerencia o no', en: 'pairs rule: error, aviso, sugerencia or no' },
      [{ 'eje-sin-objetivo': 'error' }],
    ).optional(),
    nivel: choice(
      rungs,
      'Nivel de madurez que `plan validate` exige si no se le pide otro',
      'presentable',
    ).optional(),
  })
  .meta({
    id: 'perfil',
    title: 'Perfil de planes de trabajo',
    description:
      'Cómo llama una institución a las partes de sus planes y qué les exige. Un plan lo nombra en `perfil:` por su ruta.',
  });

expectations.add(profileSchema, { es: 'un mapa de pares clave: valor', en: 'a map of pairs key: value' });

export type ProfileValues = z.output<typeof profileSchema>;

function below(kind: Kind) {
  const deeper = kinds.slice(kinds.indexOf(kind) + 1);
  return choice(
    ['prosa', ...deeper],
    `Qué es una lista sin rótulo bajo el nivel «${kind}»`,
    deeper[0] ?? 'prosa',
  ).optional();
}

function oneOf(values: readonly string[]): Bilingual {
  const [last, ...others] = [...values].reverse();
  const list = others.reverse().join(', ');
  return others.length === 0
    ? { es: `${last}`, en: `${last}` }
    : { es: `${list} o ${last}`, en: `${list} or ${last}` };
}
