import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** What ajv, in strict mode, says against a document; empty where nothing. */
export function complaints(name: string, text: string): unknown[] {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  );
  const ajv = new Ajv({ strict: true, allErrors: true });
  return ajv.validate(schema, JSON.parse(text)) ? [] : (ajv.errors ?? []);
}
