import * as z from 'zod';
import type { FrontmatterTree } from '../document/frontmatter-tree.ts';
import { field, text } from '../schema/field.ts';
import { problemsOf, type SchemaProblem } from '../schema/problems.ts';
import { type DateRange, parseDate } from './dates.ts';
import { builtinThemes, isThemeName } from './theme-name.ts';

/** States of a plan, in the order of its life. From `aprobado` on nothing may be left to be defined. */
export const states = [
  'borrador',
  'proyecto',
  'propuesta',
  'aprobado',
  'vigente',
  'concluido',
  'sustituido',
] as const;
export type State = (typeof states)[number];

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic';
const anyCase = (source: string) =>
  source
    .replace(/[a-z]/gu, letter => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll('[sS][eE][pP]?[tT]', '[sS][eE][pP]?[tT]');
const isoDate = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const spanishDate = `(?:\\d{1,2} +(?:de +)?)?(?:${anyCase(months)})\\.?,? +(?:del? +)?\\d{4}`;

const date = (description: string, ...examples: (string | number)[]) =>
  field(
    z.union([
      z.int().min(1900).max(2200),
      z
        .string()
        .regex(new RegExp(`^(?:${isoDate}|${spanishDate})$`, 'u'))
        .refine(value => parseDate(value) !== null),
    ]),
    description,
    {
      es: 'una fecha como 2020, 2020-10, 2020-10-27 o «27 de octubre de 2020»',
      en: 'a date such as 2020, 2020-10, 2020-10-27 or «27 de octubre de 2020»',
    },
    examples,
  );

const quantity = (description: string, ...examples: (number | string)[]) =>
  field(
    z.union([z.number(), z.string().trim().min(1)]),
    description,
    { es: 'un número o un texto', en: 'a number or a text' },
    examples,
  );

const period = () =>
  field(
    z.union([
      z.int().min(1900).max(2200),
      z
        .string()
        .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?: ?[-–—/] ?\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u)
        .refine(value => parseDate(value) !== null),
      z.strictObject({
        inicio: date('Primer día, mes o año', '2020-11-01'),
        fin: date('Último día, mes o año', '2021-10-31'),
      }),
    ]),
    'Periodo que abarca el plan: un año, dos años o un inicio y un fin con día. No se supone enero a diciembre si se dan días.',
    {
      es: 'un año (2026), dos años (2026-2027) o {inicio: 2026-11-01, fin: 2027-10-31}',
      en: 'a year (2026), two years (2026-2027) or {inicio: 2026-11-01, fin: 2027-10-31}',
    },
    ['2020-2021', 2026, { inicio: '2020-11-01', fin: '2021-10-31' }],
  );

const author = () =>
  field(
    z.strictObject({
      tratamiento: text('Título o grado abreviado', 'Lic.', 'Mtra.').optional(),
      nombre: text('Nombre completo de la persona', 'Bernardo Sierra Gómez').optional(),
      cargo: text('Cargo que ocupa', 'Comisionado Presidente').optional(),
      organismo: text('Organismo al que pertenece, o que firma sin persona', 'COTAI').optional(),
      calidad: text(
        'Calidad con que firma este plan',
        'coordinación',
        'Candidato a Coordinador Región Sureste',
      ).optional(),
    }),
    'Quien presenta el plan: una persona, un organismo o ambos',
    {
      es: 'una lista de {tratamiento, nombre, cargo, organismo, calidad}',
      en: 'a list of {tratamiento, nombre, cargo, organismo, calidad}',
    },
  );

const indicator = () =>
  field(
    z.strictObject({
      nombre: text('Nombre del indicador').optional(),
      definicion: text('Qué mide').optional(),
      metodo: text('Método de cálculo').optional(),
      unidad: text('Unidad de medida', 'porcentaje').optional(),
      dimension: text('Dimensión', 'eficacia', 'eficiencia', 'economía', 'calidad').optional(),
      frecuencia: text('Frecuencia de medición', 'trimestral').optional(),
      sentido: field(z.enum(['ascendente', 'descendente', 'constante']), 'Hacia dónde mejora', {
        es: 'ascendente, descendente o constante',
        en: 'ascendente, descendente or constante',
      }).optional(),
      'linea-base': field(
        z.strictObject({
          valor: quantity('Valor de partida', 40),
          anio: z.int().min(1900).max(2200).meta({ description: 'Año del valor' }).optional(),
        }),
        'Valor de partida y su año',
        { es: '{valor: 40, anio: 2020}', en: '{valor: 40, anio: 2020}' },
      ).optional(),
      metas: field(
        z.record(z.string().regex(/^\d{4}(?:-T[1-4])?$/u), z.union([z.number(), z.string()])),
        'Metas por año o trimestre',
        {
          es: 'una meta por año o trimestre, como {2021-T2: 60, 2021: 90}',
          en: 'one target per year or quarter, such as {2021-T2: 60, 2021: 90}',
        },
      ).optional(),
      medio: text('Medio de verificación').optional(),
      fuente: text('Fuente de los datos').optional(),
    }),
    'Ficha de un indicador',
    {
      es: 'una ficha {nombre, metodo, unidad, linea-base, metas…}',
      en: 'a sheet {nombre, metodo, unidad, linea-base, metas…}',
    },
  );

/** Every plan says these. */
const required = {
  perfil: () =>
    text(
      'Vocabulario y exigencias del plan: el id de un perfil incluido o la ruta relativa de un perfil YAML propio',
      'plan-de-trabajo',
      'snt-region',
      'snt-comision',
      './perfil-municipal.yaml',
    ),
  titulo: () => text('Título del plan', 'Plan de Trabajo 2020-2021'),
};

/** A plan may say these. Keys are Spanish, since authors type them. */
const optional = {
  subtitulo: () => text('Línea bajo el título en la portada'),
  membrete: () => text('Institución en cuyo papel se publica el plan: encabeza la portada'),
  region: () => text('Clave de la región cuyo plan es', 'norte', 'centro-occidente'),
  comision: () => text('Clave de la comisión cuyo plan es', 'vinculacion'),
  organismo: () => text('Organismo cuyo plan es'),
  municipio: () => text('Municipio cuyo plan es'),
  instancia: () => text('Cualquier otra instancia cuyo plan es'),
  periodo: () => period(),
  estado: () =>
    field(
      z.enum(states),
      'Momento de la vida del plan',
      {
        es: `${states.slice(0, -1).join(', ')} o ${states.at(-1)}`,
        en: `${states.slice(0, -1).join(', ')} or ${states.at(-1)}`,
      },
      ['propuesta'],
    ),
  fecha: () => date('Fecha del documento: año, mes o día', '2020-10', '27 de octubre de 2017'),
  lugar: () => text('Lugar del documento', 'Monterrey, Nuevo León'),
  autoria: () =>
    field(z.array(author()).min(1), 'Quién presenta el plan', {
      es: 'una lista de personas u organismos',
      en: 'a list of persons or bodies',
    }),
  integrantes: () =>
    field(
      z.array(text('Clave o nombre', 'NLE')).min(1),
      'Integrantes: claves o nombres. Si falta, los de la región en el marco de referencia',
      {
        es: 'una lista de claves o nombres, como [BCN, BCS, CHH]',
        en: 'a list of keys or names, such as [BCN, BCS, CHH]',
      },
    ),
  siglas: () =>
    field(
      z.record(z.string(), text('Nombre completo')),
      'Siglas y su nombre completo',
      {
        es: 'un grupo de pares SIGLA: nombre completo',
        en: 'a group of pairs ACRONYM: full name',
      },
      [{ PROTAI: 'Programa Nacional de Transparencia y Acceso a la Información' }],
    ),
  fundamento: () =>
    field(
      z.array(
        z.strictObject({
          ordenamiento: text('Ley, reglamento o lineamiento'),
          articulo: quantity('Artículo', 15).optional(),
          fraccion: quantity('Fracción', 'III').optional(),
          publicacion: text('Publicación oficial y fecha', 'DOF 2015-10-08').optional(),
        }),
      ),
      'Normas en que se funda el plan',
      {
        es: 'una lista de {ordenamiento, articulo, fraccion, publicacion}',
        en: 'a list of {ordenamiento, articulo, fraccion, publicacion}',
      },
    ),
  alineacion: () =>
    field(
      z.array(
        z.strictObject({
          instrumento: text('Clave del catálogo o texto libre', 'protai-2017-2021'),
          elemento: text('Objetivo, eje o estrategia del instrumento').optional(),
        }),
      ),
      'Instrumentos de planeación a los que contribuye',
      { es: 'una lista de {instrumento, elemento}', en: 'a list of {instrumento, elemento}' },
    ),
  indicadores: () =>
    field(
      z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), indicator()),
      'Fichas de indicadores por id',
      {
        es: 'una ficha por indicador, con su id en minúsculas y guiones como cobertura-capacitacion',
        en: 'one sheet per indicator, with its id in lower case and hyphens such as cobertura-capacitacion',
      },
    ),
  idioma: () =>
    field(
      z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
      'Idioma del documento (BCP 47)',
      {
        es: 'una etiqueta de idioma como es-MX',
        en: 'a language tag such as es-MX',
      },
      ['es-MX'],
    ),
  enlace: () =>
    field(
      z
        .string()
        .max(500)
        .regex(/^https?:\/\/[^\s/]+\.[^\s]+$/iu)
        .refine(value => URL.canParse(value)),
      'Dirección permanente del plan en la web; se imprime en sus publicaciones, con --qr también como código QR',
      {
        es: 'una dirección como https://transparencia.ejemplo.mx/plan-2027',
        en: 'an address such as https://transparencia.ejemplo.mx/plan-2027',
      },
      ['https://transparencia.ejemplo.mx/plan-2027'],
    ),
  tema: () =>
    field(
      z
        .string()
        .regex(/^(?:[A-Za-z][A-Za-z-]*|[^:\\/][^:\\]*\.ya?ml)$/u)
        .refine(
          value =>
            !value.split('/').includes('..') &&
            (!isThemeName(value) || builtinThemes.some(name => name === value.toLowerCase())),
        ),
      'Tema con que se publica: sobrio, institucional, alto-contraste, o uno propio en la carpeta del plan o dentro de ella',
      {
        es: `${builtinThemes.join(', ')} o un archivo YAML en la carpeta del plan o dentro de ella, como tema.yaml`,
        en: `${builtinThemes.join(', ')} or a YAML file in the folder of the plan or below, such as tema.yaml`,
      },
      [...builtinThemes, 'tema.yaml'],
    ),
};

type Required = typeof required;
type Optional = typeof optional;
type Key = keyof Required | keyof Optional;

/** Makes the schema of each key when it is first asked for: to make all takes longer than to read a plan with some. */
const makers: { readonly [K in Key]: (Required & Optional)[K] } = { ...required, ...optional };
const made: { [key in Key]?: z.ZodType } = {};

function schemaOf<K extends Key>(key: K): ReturnType<(Required & Optional)[K]> {
  made[key] ??= makers[key]();
  return made[key] as ReturnType<(Required & Optional)[K]>;
}

function wholeSchema() {
  const shape = Object.keys(makers).map(key => {
    const schema = schemaOf(key as Key);
    return [key, key in required ? schema : schema.optional()];
  });
  return z.strictObject(Object.fromEntries(shape) as Record<Key, z.ZodType>).meta({
    id: 'frontmatter',
    title: 'Encabezado de un plan de trabajo',
    description: 'El bloque YAML entre --- con que empieza un plan.',
  });
}

/** The schema of the frontmatter: of one of its keys, and whole. */
export const frontmatterSchema = { key: schemaOf, whole: wholeSchema };

/** The keys that are right, with the values the schema gives. */
export type FrontmatterValues = { [K in Key]?: z.output<ReturnType<(Required & Optional)[K]>> };

/** The frontmatter as the program understands it: every key that is right, and what is wrong with the others. */
export interface Frontmatter {
  readonly values: FrontmatterValues;
  readonly problems: readonly SchemaProblem[];
}

/** Each key is read by itself, so that one wrong value hides no other. */
export function readFrontmatter(tree: FrontmatterTree | null): Frontmatter {
  const value = tree?.value;
  if (!tree || tree.damage.some(damage => damage.code === 'ALIAS_BOMB' || damage.code === 'UNREADABLE'))
    return { values: {}, problems: [] };
  if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    return { values: {}, problems: [{ kind: 'shape', found: value }] };
  }
  const given = (value ?? {}) as Record<string, unknown>;
  const values: Record<string, unknown> = {};
  const problems: SchemaProblem[] = [];
  const keys = Object.keys(makers) as Key[];
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(makers, key)) problems.push({ kind: 'unknown', path: [key], allowed: keys });
  }
  for (const key of keys) {
    const present = Object.hasOwn(given, key) && given[key] !== null;
    if (!present) {
      if (key in required) problems.push({ kind: 'missing', path: [key] });
      continue;
    }
    const schema: z.ZodType = schemaOf(key);
    const result = schema.safeParse(given[key]);
    if (result.success) values[key] = result.data;
    else problems.push(...problemsOf(schema, given[key], result.error.issues, [key]));
  }
  return { values: values as FrontmatterValues, problems };
}

/** The days a plan covers, or null where the frontmatter does not say. */
export function periodOf(values: FrontmatterValues): DateRange | null {
  const { periodo } = values;
  if (periodo === undefined) return null;
  if (typeof periodo !== 'object') return parseDate(String(periodo));
  const [from, to] = [parseDate(String(periodo.inicio)), parseDate(String(periodo.fin))];
  return from && to ? { start: from.start, end: to.end } : null;
}
