import { expect, test } from 'vitest';
import * as z from 'zod';
import { frontmatterSchema } from '../../src/plan/frontmatter.ts';
import { planOf } from '../read.ts';

const read = (yaml: string) => planOf(`---\n${yaml}\n---\n\n- Medir\n`).frontmatter;
const whole = 'perfil: plan-de-trabajo\ntitulo: Plan';

test('each key is read by itself, so that one wrong value hides no other', () => {
  const { values, problems } = read(`${whole}\nestado: aprovado\nfecha: 2026-01-15\nraro: 1\nlugar:`);

  expect(values).toEqual({ perfil: 'plan-de-trabajo', titulo: 'Plan', fecha: '2026-01-15' });
  expect(problems.map(({ kind, ...rest }) => [kind, 'path' in rest ? rest.path : null])).toEqual([
    ['unknown', ['raro']],
    ['invalid', ['estado']],
  ]);
});

test('what is required and not there, or empty, is missing', () => {
  expect(read('titulo:').problems).toEqual([
    { kind: 'missing', path: ['perfil'] },
    { kind: 'missing', path: ['titulo'] },
  ]);
  expect(read('').problems).toHaveLength(2);
  expect(read(whole).problems).toEqual([]);
});

test('metadata of another shape are one problem', () => {
  expect(read('- a').problems).toEqual([{ kind: 'shape', found: ['a'] }]);
  expect(read('solo un texto').problems).toEqual([{ kind: 'shape', found: 'solo un texto' }]);
});

test('metadata that cannot be had, and a plan without any, have no problems of their own', () => {
  expect(read(`${whole}\na: &b [*b]`)).toEqual({ values: {}, problems: [] });
  expect(planOf('- Medir\n').frontmatter).toEqual({ values: {}, problems: [] });
});

/** What JSON Schema says of a value and of what it holds. */
interface Described {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described;
  readonly items?: Described;
}

/** Each value of the metadata with its path, outermost first. */
function* described(schema: Described, path: string): Generator<readonly [string, Described]> {
  yield [path, schema];
  for (const [key, inner] of Object.entries(schema.properties ?? {}))
    yield* described(inner, `${path}.${key}`);
  if (schema.items) yield* described(schema.items, `${path}[]`);
  if (schema.additionalProperties) yield* described(schema.additionalProperties, `${path}{}`);
}

test('every key says in words what it is, and shows no empty example', () => {
  const { $defs = {} } = z.toJSONSchema(frontmatterSchema.whole());
  const all = [...described($defs.frontmatter as Described, '')].filter(([path]) => /\w$/u.test(path));

  expect(all.length).toBeGreaterThan(40);
  expect(all.filter(([, { description = '' }]) => !/^\p{Lu}.{5}/u.test(description))).toEqual([]);
  expect(all.filter(([, { examples = [] }]) => examples.includes(''))).toEqual([]);
});
