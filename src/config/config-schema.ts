import * as z from 'zod';
import { type Rule, type Setting, severities } from '../check/rule.ts';
import { lexicon } from '../lexicon/index.ts';
import { type RuleSetting, type Rung, rungs } from '../plan/profile.ts';
import { builtinProfiles } from '../profiles/index.ts';
import { expectations, field, text } from '../schema/field.ts';
import type { Bilingual } from '../text/bilingual.ts';

/** What a configuration has to know of a rule. */
export type ConfigurableRule = Pick<Rule, 'id' | 'summary' | 'settings'>;

/** Words an institution adds to a list and takes out of it, as written. */
interface WordsSaid {
  readonly agregar?: readonly string[] | Readonly<Record<string, readonly string[] | string | null>>;
  readonly quitar?: readonly string[];
}

/** What may be said for all plans, and again for those of some paths. */
interface Common {
  readonly perfil?: string;
  readonly nivel?: Rung;
  readonly reglas?: Readonly<Record<string, RuleSetting>>;
  readonly ajustes?: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
}

/** What a configuration says; absent keys leave what profile and rules say. */
export interface Config extends Common {
  readonly palabras?: Readonly<Record<string, WordsSaid>>;
  readonly siglas?: Readonly<Record<string, string>>;
  readonly tema?: string;
  readonly archivos?: readonly string[];
  readonly ignorar?: readonly string[];
  readonly excepciones?: readonly (Common & { readonly rutas: readonly string[] })[];
}

/**
 * `plan.config.yaml`: what holds for the plans of its folder and below. Declarative: nothing in it is ever executed.
 * It knows the rules by name, so that an editor offers them and a misspelt one is found.
 */
export function configSchema(rules: readonly ConfigurableRule[]): z.ZodType<Config> {
  const common = commonKeys(rules);
  const schema = z
    .strictObject({
      ...common,
      palabras: words.optional(),
      siglas: field(
        z.record(z.string().regex(/^\S{2,}$/u), text('Nombre completo')),
        'Siglas de la institución y su nombre completo. Los planes las usan sin definirlas, y la publicación muestra el nombre',
        { es: 'un grupo de pares SIGLA: nombre completo', en: 'a group of pairs ACRONYM: full name' },
        [{ SIGED: 'Sistema Institucional de Gestión Documental' }],
      ).optional(),
      tema: field(
        z.string().regex(/^[A-Za-z][A-Za-z-]*$|\.ya?ml$/u),
        'Tema con que se publican los planes: sobrio, institucional, alto-contraste, o la ruta de uno propio desde esta configuración',
        {
          es: 'un tema, como alto-contraste, o la ruta de uno propio, como tema.yaml',
          en: 'a theme, such as alto-contraste, or the path of your own, such as tema.yaml',
        },
        ['sobrio', 'institucional', 'alto-contraste', 'tema.yaml'],
      ).optional(),
      archivos: patterns(
        'Qué archivos .md de una carpeta son planes. Si falta, todos; README y otros sobre el repositorio nunca lo son',
        ['planes/**'],
      ).optional(),
      ignorar: patterns(
        'Qué archivos se dejan fuera al revisar una carpeta, además de los de .gitignore y .planignore',
        ['borradores/', '*.antes.md'],
      ).optional(),
      excepciones: field(
        z.array(
          z.strictObject({
            rutas: patterns('Para qué archivos vale', ['historico/**']),
            ...common,
          }),
        ),
        'Lo que es distinto para algunos archivos. Si varias valen para uno, manda la última',
        { es: 'una lista de {rutas, nivel, reglas, …}', en: 'a list of {rutas, nivel, reglas, …}' },
        [[{ rutas: ['historico/**'], nivel: 'esqueleto' }]],
      ).optional(),
    })
    .meta({
      id: 'config',
      title: 'Configuración de plan',
      description: 'El archivo plan.config.yaml: vale para los planes de su carpeta y de las que contiene.',
    });
  expectations.add(schema, { es: 'un grupo de pares clave: valor', en: 'a group of pairs key: value' });
  return schema as z.ZodType<Config>;
}

const weights = [...severities, 'no'] as const;

function commonKeys(rules: readonly ConfigurableRule[]) {
  const adjustable = rules.filter(({ settings = [] }) => settings.length > 0);
  return {
    perfil: field(
      z.string().trim().min(1),
      'Perfil de los planes que no nombran ninguno: uno incluido, o la ruta de uno propio desde esta configuración',
      {
        es: 'el nombre de un perfil o la ruta de uno propio',
        en: 'the name of a profile or the path of one of your own',
      },
      [...builtinProfiles.map(({ id }) => id), './perfil-municipal.yaml'],
    ).optional(),
    nivel: field(z.enum(rungs), 'Nivel de madurez que se exige', oneOf(rungs), ['ejecutable']).optional(),
    reglas: field(
      byName(rules.map(({ id, summary }) => [id, field(z.enum(weights), summary.es, oneOf(weights))])),
      'Cuánto pesa cada regla; «no» la apaga',
      {
        es: 'un grupo de pares regla: error, aviso, sugerencia o no',
        en: 'a group of pairs rule: error, aviso, sugerencia or no',
      },
      [{ 'responsable-vago': 'error', 'fecha-abreviada': 'no' }],
    ).optional(),
    ajustes: field(
      byName(adjustable.map(rule => [rule.id, settingsOf(rule)])),
      'Límites y estilos de las reglas que los tienen',
      { es: 'un grupo de pares regla: {ajuste: valor}', en: 'a group of pairs rule: {setting: value}' },
    ).optional(),
  };
}

function settingsOf({ settings = [], summary }: ConfigurableRule): z.ZodType {
  return field(byName(settings.map(setting => [setting.id, schemaOf(setting)])), summary.es, {
    es: 'un grupo de pares ajuste: valor',
    en: 'a group of pairs setting: value',
  });
}

function schemaOf({ choices, about, default: usual }: Setting): z.ZodType {
  const description = `${about.es}. Si falta, ${usual}`;
  if (!choices) {
    const expected = { es: 'un número entero mayor que 0', en: 'a whole number above 0' };
    return field(z.int().min(1), description, expected, [usual]);
  }
  return field(z.enum(choices.map(String)), description, oneOf(choices.map(String)), [usual]);
}

const wordsAdded = field(
  z.union([
    z.array(text('Palabra', 'eficientar')),
    z.record(z.string(), z.union([z.array(z.string().trim().min(1)), z.string().trim().min(1), z.null()])),
  ]),
  'Palabras que se agregan, con lo que puede decirse en su lugar',
  {
    es: 'una lista de palabras, o pares palabra: [en su lugar, …]',
    en: 'a list of words, or pairs word: [instead, …]',
  },
  [{ aperturar: ['abrir', 'inaugurar'] }, ['SIGED']],
);

const words = field(
  byName(
    lexicon.map(({ id, about }) => [
      id,
      field(
        z.strictObject({
          agregar: wordsAdded.optional(),
          quitar: field(z.array(text('Palabra')), 'Palabras de la lista que dejan de contar', {
            es: 'una lista de palabras',
            en: 'a list of words',
          }).optional(),
        }),
        about.es,
        { es: '{agregar: […], quitar: […]}', en: '{agregar: […], quitar: […]}' },
      ),
    ]),
  ),
  'Cambios a las listas de palabras con que trabajan las reglas',
  { es: 'un grupo de pares lista: {agregar, quitar}', en: 'a group of pairs list: {agregar, quitar}' },
);

/** A pattern as in `.gitignore`, which people know; braces, which it does not know, would match nothing in silence. */
function patterns(description: string, example: readonly string[]) {
  return field(
    z.array(z.string().regex(/^(?!!?\/?\.\.(?:\/|$))[^{}\\]*[^{}\\\s/!][^{}\\]*$/u)).min(1),
    `${description}. Patrones como los de .gitignore, desde la carpeta de esta configuración`,
    {
      es: `una lista de patrones como los de .gitignore, sin llaves ni «..», como [${example.join(', ')}]`,
      en: `a list of patterns as in .gitignore, without braces or «..», such as [${example.join(', ')}]`,
    },
    [[...example]],
  );
}

/** An object each of whose keys may be absent. */
function byName(keys: readonly (readonly [string, z.ZodType])[]) {
  return z.strictObject(Object.fromEntries(keys.map(([name, schema]) => [name, schema.optional()])));
}

function oneOf(values: readonly string[]): Bilingual {
  const [last, ...others] = [...values].reverse();
  const list = others.reverse().join(', ');
  return { es: `${list} o ${last}`, en: `${list} or ${last}` };
}
