import { expect, test } from 'vitest';
import * as z from 'zod';
import { effectiveShape } from '../../src/config/effective-json.ts';
import { actaShape } from '../../src/import/acta.ts';
import { publicationShape } from '../../src/render/json/publication-json.ts';
import { reportShape } from '../../src/report/report-json.ts';
import { rulesShape } from '../../src/report/rules-json.ts';
import { treeShape } from '../../src/report/tree-json.ts';

test.each([
  ['validacion', reportShape],
  ['arbol', treeShape],
  ['reglas', rulesShape],
  ['publicacion', publicationShape],
  ['vigente', effectiveShape],
  ['acta', actaShape],
] as const)('schemas/%s.schema.json is what the program prints', async (name, shape) => {
  const schema = z.toJSONSchema(shape, { target: 'draft-7', io: 'output' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    `../../schemas/${name}.schema.json`,
  );
});
