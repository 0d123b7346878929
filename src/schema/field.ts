import * as z from 'zod';
import type { Bilingual } from '../text/bilingual.ts';

/** What a field must be, in words that finish «se esperaba …». Looked up by rules for each problem. */
export const expectations = z.registry<Bilingual>();

/** A schema with its Spanish description, what it expects in words, and examples for editors. */
export function field<S extends z.ZodType>(
  schema: S,
  description: string,
  expected: Bilingual,
  examples: readonly unknown[] = [],
): S {
  const described = schema.meta({ description, ...(examples.length > 0 && { examples }) });
  expectations.add(described, expected);
  return described;
}

/** A text that says something. */
export const text = (description: string, ...examples: string[]) =>
  field(z.string().trim().min(1), description, { es: 'un texto', en: 'a text' }, examples);
