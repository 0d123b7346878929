import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/config-schema.ts';
import { describedRules } from '../../src/described-rules.ts';
import { frontmatterSchema } from '../../src/plan/frontmatter.ts';
import { builtinProfiles } from '../../src/profiles/index.ts';
import { profileSchema } from '../../src/profiles/profile-schema.ts';
import { snt2015 } from '../../src/reference/snt-2015.ts';
import { themeSchema } from '../../src/render/theme-schema.ts';
import { baselineSchema } from '../../src/report/baseline-schema.ts';
import { editorSchema } from './editor-schema.ts';

const keys = (facts: readonly { readonly clave: string }[]) => facts.map(({ clave }) => clave);

/** What an editor offers where any text will do but some are known. */
const known = {
  perfil: [...builtinProfiles.map(({ id }) => id), './perfil-municipal.yaml'],
  region: keys(snt2015.regiones),
  comision: keys(snt2015.comisiones),
  integrantes: keys(snt2015.entidades),
  'alineacion.instrumento': keys(snt2015.programas),
};

describe('the published schemas', () => {
  test.each([
    ['frontmatter', frontmatterSchema.whole(), known],
    ['perfil', profileSchema, {}],
    ['config', configSchema(describedRules), {}],
    ['tema', themeSchema, {}],
    ['deuda', baselineSchema, {}],
  ] as const)('schemas/%s.schema.json is what the program reads', async (name, schema, offered) => {
    const text = `${JSON.stringify(editorSchema(schema, offered), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schemas/${name}.schema.json`);
  });
});
