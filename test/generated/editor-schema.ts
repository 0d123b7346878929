import * as z from 'zod';
import { expectations } from '../../src/schema/field.ts';

/** A JSON Schema with what the language servers for YAML and JSON show in place of their own English. */
export type EditorSchema = z.core.JSONSchema.BaseSchema & {
  errorMessage?: string;
  markdownDescription?: string;
};

/**
 * A zod schema as the JSON Schema that editors read: draft 7, without definitions, with messages and hovers in
 * Spanish. Editors complete values from `examples`; those of `offered` stand for a path, as `integrantes`.
 */
export function editorSchema(
  schema: z.ZodType,
  offered: Readonly<Record<string, readonly string[]>> = {},
): EditorSchema {
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema, path }) => {
      mergeUnion(jsonSchema);
      plainKeys(jsonSchema);
      dropCaselessPattern(zodSchema, jsonSchema);
      sayExpected(jsonSchema, expectations.get(zodSchema)?.es);
      const examples = offered[path.filter(step => step !== 'properties' && step !== 'items').join('.')];
      if (examples) jsonSchema.examples = [...examples];
    },
  });
  const [root] = Object.values(made.definitions ?? {});
  if (!root || typeof root === 'boolean') throw new Error('The schema has no id in its meta');
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...withoutRepeats(root) };
}

/** What stands at the top and again further down, as in `excepciones`, is written once and referred to. */
function withoutRepeats(root: EditorSchema): EditorSchema {
  const tops = root.properties ?? {};
  const shorten = (value: unknown, key: string, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const top = Object.hasOwn(tops, key) ? JSON.stringify(tops[key]) : '';
    if (depth > 2 && top.length > 2000 && top === JSON.stringify(value))
      return { $ref: `#/properties/${key}` };
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, shorten(inner, name, depth + 1)]),
    );
  };
  return shorten(root, '', 0) as EditorSchema;
}

/**
 * A union of different types says the same in one schema with several types, since every keyword speaks of its own
 * type only; an editor can then say what was expected instead of guessing the branch.
 */
function mergeUnion(schema: EditorSchema): void {
  if (!schema.anyOf) return;
  const types = schema.anyOf.map(branch => branch.type);
  if (new Set(types).size < types.length) throw new Error(`A union of equal types: ${types.join(', ')}`);
  const branches = schema.anyOf;
  delete schema.anyOf;
  Object.assign(schema, ...branches, { type: types });
}

/** Keys of an object are texts anyway. */
function plainKeys(schema: EditorSchema): void {
  const { propertyNames } = schema;
  if (typeof propertyNames === 'object' && !propertyNames.pattern) delete schema.propertyNames;
}

/** JSON Schema has no flags: without `i` the pattern would refuse what the program takes. */
function dropCaselessPattern(zodSchema: z.core.$ZodTypes, schema: EditorSchema): void {
  const { checks = [] } = zodSchema._zod.def;
  const patterns = checks.map(check => ('pattern' in check._zod.def ? check._zod.def.pattern : null));
  if (patterns.some(pattern => pattern instanceof RegExp && pattern.ignoreCase)) delete schema.pattern;
}

/** More keys than this, such as the names of all rules, are no help in a message. */
const manyKeys = 24;

/** An object is wrong by its keys: an unknown one or a missing one. Everything else is wrong by its value. */
function sayExpected(schema: EditorSchema, expected: string | undefined): void {
  const keys = Object.keys(schema.properties ?? {}).length;
  if (schema.type === 'object' && keys > 0 && keys <= manyKeys) schema.errorMessage = sayKeys(schema);
  else if (expected) schema.errorMessage = `Se esperaba ${expected}.`;
  if (!expected || expected === 'un texto' || schema.enum) return;
  schema.markdownDescription = `${schema.description}\n\nSe espera: ${expected}.`;
}

function sayKeys({ properties = {}, required = [] }: EditorSchema): string {
  const obligatory = required.length > 0 ? `; no puede faltar ${required.join(' ni ')}` : '';
  return `Las claves posibles aquí son ${Object.keys(properties).join(', ')}${obligatory}.`;
}
