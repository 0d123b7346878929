import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const plan = (lines: string) => `---
perfil: plan-de-trabajo
titulo: Plan de Trabajo 2026
periodo: 2026
fecha: 2026-01-15
lugar: Pachuca, Hidalgo
autoria:
  - organismo: Ayuntamiento de Ejemplo
---

## Eje 1. Archivos

### Líneas de acción

${lines}`;

const inventory = '- Publicar el inventario de cada archivo municipal.\n';
const catalogue = '- Elaborar el catálogo de cada archivo municipal.\n';
const line = 'validate planes --nivel ejecutable --baseline deuda.json';

/** The files after findings of one plan were accepted. */
async function accepted(lines = inventory): Promise<Record<string, string>> {
  const files = { 'planes/plan.md': plan(lines) };
  const { host } = await run(`${line} --update-baseline`, { files });
  return { ...files, 'deuda.json': host.textOf('deuda.json') ?? '' };
}

describe('plan validate --baseline', () => {
  it('is made of the findings of today, and passes from then on', async () => {
    const files = { 'planes/plan.md': plan(inventory) };
    expect((await run('validate planes --nivel ejecutable', { files })).code).toBe(1);
    const made = await run(`${line} --update-baseline`, { files });
    expect(made).toMatchObject({
      code: 0,
      stderr: 'deuda.json: 3 hallazgos en deuda (3 nuevos, 0 saldados).\n',
    });
    expect([...made.host.files.keys()].sort()).toEqual(['deuda.json', 'planes/plan.md']);
    expect(await run(line, { files: await accepted() })).toMatchObject({
      code: 0,
      stderr: 'deuda.json: 3 hallazgos en deuda.\n',
    });
  });

  it('fails on what is new, and shows only that', async () => {
    const files = { ...(await accepted()), 'planes/plan.md': plan(inventory + catalogue) };
    const { code, stdout } = await run(line, { files });
    expect(code).toBe(1);
    const places = stdout.split('\n').filter(each => each.startsWith('planes/plan.md:'));
    expect(places).toHaveLength(3);
    for (const place of places) expect(place).toMatch(/^planes\/plan\.md:16:/u);
  });

  it('says what no longer is, and --update-baseline takes it out', async () => {
    const files = {
      ...(await accepted(inventory + catalogue)),
      'planes/plan.md': plan(`${inventory}  - Responsable: Archivo municipal\n`),
    };
    expect(await run(line, { files })).toMatchObject({
      code: 0,
      stderr: 'deuda.json: 2 hallazgos en deuda; 4 ya no están: --update-baseline los quita.\n',
    });
    const { host, stderr } = await run(`${line} --update-baseline`, { files });
    expect(stderr).toBe('deuda.json: 2 hallazgos en deuda (0 nuevos, 4 saldados).\n');
    expect(host.textOf('deuda.json')).not.toContain('responsable-ausente');
  });

  it('counts its paths from its own folder, so that it holds from wherever one works', async () => {
    const files = { 'planes/plan.md': plan(inventory) };
    const { host } = await run(
      'validate ./planes/plan.md --nivel ejecutable --baseline ci/deuda.json --update-baseline',
      { files },
    );
    const text = host.textOf('ci/deuda.json') ?? '';
    expect(Object.keys(JSON.parse(text).archivos)).toEqual(['../planes/plan.md']);
    const elsewhere = { ...files, 'ci/deuda.json': text };
    expect(
      (await run('validate planes --nivel ejecutable --baseline ./ci/deuda.json', { files: elsewhere })).code,
    ).toBe(0);
  });

  it('keeps the debts of plans that were not checked, and drops those of plans that are gone', async () => {
    const files = {
      'planes/a.md': plan(inventory),
      'planes/b.md': plan(inventory),
      'planes/c.md': plan(inventory),
    };
    const { host } = await run(`${line} --update-baseline`, { files });
    const { 'planes/c.md': _, ...fewer } = { ...files, 'deuda.json': host.textOf('deuda.json') ?? '' };
    const again = await run(
      'validate planes/a.md --nivel ejecutable --baseline deuda.json --update-baseline',
      { files: fewer },
    );
    expect(again.stderr).toBe('deuda.json: 6 hallazgos en deuda (0 nuevos, 3 saldados).\n');
  });

  it('accepts what a plan read from standard input holds', async () => {
    const { code } = await run(
      'validate - --stdin-filename planes/plan.md --nivel ejecutable --baseline deuda.json',
      { files: await accepted(), stdin: plan(inventory) },
    );
    expect(code).toBe(0);
  });

  it('says in the report that nothing is new, and marks what it accepts', async () => {
    const files = await accepted();
    expect((await run(line, { files })).stdout).toContain('✔ 1 plan sin hallazgos nuevos (');
    const { archivos } = JSON.parse((await run(`${line} --format json`, { files })).stdout) as {
      archivos: { hallazgos: { enDeuda: boolean; exigido: boolean }[] }[];
    };
    const found = archivos.flatMap(({ hallazgos }) => hallazgos);
    expect(found.filter(({ enDeuda }) => enDeuda)).toHaveLength(3);
    expect(found.some(({ enDeuda, exigido }) => enDeuda && exigido)).toBe(false);
  });

  it('does not hide how far a plan has come', async () => {
    const { stdout } = await run(`${line} --format json`, { files: await accepted() });
    const { archivos, conforme } = JSON.parse(stdout) as {
      conforme: boolean;
      archivos: { alcanzado: string; hallazgos: { exigido: boolean }[] }[];
    };
    expect([conforme, archivos[0]?.alcanzado]).toEqual([true, 'presentable']);
    expect(archivos[0]?.hallazgos.some(({ exigido }) => exigido)).toBe(false);
  });

  it.each([
    [line, {}, 'No existe la deuda «deuda.json»; --update-baseline la crea con los hallazgos de hoy.'],
    [
      'validate planes --update-baseline',
      {},
      'A --update-baseline le falta saber en qué archivo: --baseline deuda.json.',
    ],
    [
      line,
      { 'deuda.json': '{"version": 3, "archivos": {}}' },
      'deuda.json:1:13: En «version» se esperaba 1; se encontró «3».',
    ],
    [
      `${line.replace('deuda.json', 'planes/plan.md')} --update-baseline`,
      {},
      'planes/plan.md:1:1: Esto no es una deuda de hallazgos, que empieza con «{».',
    ],
    [line, { 'deuda.json': Uint8Array.of(1, 0, 2, 0, 0, 9) }, '«deuda.json» no es un archivo de texto.'],
  ])('refuses «%s» with %o', async (command, more, said) => {
    const files = { 'planes/plan.md': plan(inventory), ...more };
    const { host, ...ended } = await run(command, { files });
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/\n$/u) });
    expect(ended.stderr.trim()).toBe(said);
    expect(host.textOf('planes/plan.md')).toBe(plan(inventory));
  });

  it('is not updated where a plan could not be read', async () => {
    const files = { 'planes/a.md': plan(inventory), 'planes/b.md': Uint8Array.of(1, 0, 2, 0, 0, 9) };
    const { code, host } = await run(`${line} --update-baseline`, { files });
    expect(code).toBe(2);
    expect(host.textOf('deuda.json')).toBe(null);
  });
});
