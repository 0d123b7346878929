import { describe, expect, it } from 'vitest';
import { publishedPlans, publishedText } from '../read.ts';
import { run } from '../run.ts';
import { complaints } from './complaints.ts';

const files = Object.fromEntries(
  Object.values(publishedPlans).map(name => [`plans/${name}`, publishedText(name)]),
);

describe('what the program prints for machines', () => {
  it('is the validation that its schema describes, for plans with findings and without', async () => {
    const { stdout } = await run('validate plans --format json', { files });
    expect(complaints('validacion', stdout)).toEqual([]);
    const found: { archivos: { hallazgos: { permitido: unknown; exigido: boolean }[] }[] } =
      JSON.parse(stdout);
    const all = found.archivos.flatMap(file => file.hallazgos);
    expect(all.some(finding => finding.permitido !== null)).toBe(true);
    expect(all.some(finding => !finding.exigido && finding.permitido === null)).toBe(true);
    const faulty = await run('validate x.md --format json', { files: { 'x.md': '---\ntitulo: [\n' } });
    expect(complaints('validacion', faulty.stdout)).toEqual([]);
  });

  it.each(Object.keys(files))('is the tree of %s that its schema describes', async path => {
    expect(complaints('arbol', (await run(`tree ${path} --json`, { files })).stdout)).toEqual([]);
  });

  it('is the configuration in force that its schema describes', async () => {
    const configured = { ...files, 'plan.config.yaml': 'nivel: ejecutable\nsiglas: {SIGED: Sistema}\n' };
    const { stdout } = await run('config plans --format json', { files: configured });
    expect(complaints('vigente', stdout)).toEqual([]);
  });

  it('and the schemas refuse another shape', async () => {
    const { stdout } = await run('tree plans/sureste-2020.md --json', { files });
    expect(complaints('arbol', stdout.replace('"eje"', '"Eje"'))).not.toEqual([]);
    expect(complaints('validacion', '{"version":1}')).not.toEqual([]);
  });
});
