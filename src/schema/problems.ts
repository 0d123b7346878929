import * as z from 'zod';
import type { Path } from '../document/frontmatter-tree.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { expectations } from './field.ts';

/** One fault of a YAML value against its schema, to be placed by its path. */
export type SchemaProblem =
  | { readonly kind: 'missing'; readonly path: Path }
  | { readonly kind: 'unknown'; readonly path: Path; readonly allowed: readonly string[] }
  | {
      readonly kind: 'invalid';
      readonly path: Path;
      readonly expected: Bilingual;
      readonly found: unknown;
      /** Set where the key itself is wrong, as the id of an indicator may be. */
      readonly on?: 'key';
    }
  | { readonly kind: 'shape'; readonly found: unknown };

/**
 * What zod found, one problem per place: what it says of the branches of a union is folded into the union's own
 * expectation. `at` is the path of `value` in its file.
 */
export function problemsOf(
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  at: Path,
): SchemaProblem[] {
  const problems = new Map<string, SchemaProblem>();
  const add = (problem: SchemaProblem & { readonly path: Path }) => {
    const place = JSON.stringify(problem.path);
    if (!problems.has(place)) problems.set(place, problem);
  };
  for (const issue of issues) {
    const path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step));
    const found = path.reduce<unknown>(
      (inside, step) => (inside as Record<string | number, unknown> | null | undefined)?.[step],
      value,
    );
    if (issue.code === 'unrecognized_keys') {
      const allowed = Object.keys(shapeAt(schema, path) ?? {});
      for (const key of issue.keys) add({ kind: 'unknown', path: [...at, ...path, key], allowed });
    } else if (issue.code === 'invalid_type' && found === undefined && path.length > 0) {
      add({ kind: 'missing', path: [...at, ...path] });
    } else if (issue.code === 'invalid_key') {
      const expected = expectationAt(schema, path.slice(0, -1));
      add({ kind: 'invalid', path: [...at, ...path], expected, found: path.at(-1), on: 'key' });
    } else {
      add({
        kind: 'invalid',
        path: [...at, ...path],
        expected: expectationAt(schema, path),
        found,
      });
    }
  }
  return [...problems.values()];
}

/** What the deepest described schema on the way to `path` expects. */
function expectationAt(schema: z.ZodType, path: Path): Bilingual {
  let expected: Bilingual = { es: 'otro valor', en: 'another value' };
  for (const inner of along(schema, path)) expected = expectations.get(inner) ?? expected;
  return expected;
}

function shapeAt(schema: z.ZodType, path: Path): Record<string, z.ZodType> | null {
  const deepest = along(schema, path).at(-1);
  return deepest instanceof z.ZodObject ? (deepest.shape as Record<string, z.ZodType>) : null;
}

function along(schema: z.ZodType, path: Path): z.ZodType[] {
  const way = unwrap(schema);
  for (const step of path) {
    const inner = way.at(-1);
    let next: z.ZodType | undefined;
    if (inner instanceof z.ZodObject) next = (inner.shape as Record<string, z.ZodType>)[String(step)];
    else if (inner instanceof z.ZodArray) next = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) next = inner.valueType as z.ZodType;
    if (!next) break;
    way.push(...unwrap(next));
  }
  return way;
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  return schema instanceof z.ZodOptional ? [schema, ...unwrap(schema.unwrap() as z.ZodType)] : [schema];
}
