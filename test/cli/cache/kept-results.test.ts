import { describe, expect, it } from 'vitest';
import { reporters } from '../../../src/reporters/index.ts';
import { publishedPlans, publishedText } from '../../read.ts';
import { type Run, run } from '../../run.ts';
import { memoryStore } from './memory-store.ts';

const published = Object.fromEntries(
  Object.values(publishedPlans).map(name => [`planes/${name}`, publishedText(name)]),
);
const defective = {
  'planes/roto.md':
    '---\ntitulo: [sin cerrar\n---\n\n## Eje 1\n\n- Hacer\n- \n\n<!-- plan: permitir nada: x -->\n',
  'planes/vacio.md': '',
  'planes/latin.md': Uint8Array.from([...'# Acci\xf3n en a\xf1o 1'].map(sign => sign.charCodeAt(0))),
};
const all = { ...published, ...defective };

/** Everything that can be seen of a run. */
function seen({ code, stdout, stderr, host }: Run) {
  const written = [...host.files].filter(([path]) => path.startsWith('salida/'));
  return { code, stdout, stderr, written: written.map(([path]) => [path, host.textOf(path)]) };
}

const formats = reporters.map(({ format }) => format);
const lines = [
  ...formats.map(format => `validate planes --format ${format}`),
  'validate planes --format json --lang en',
  'validate planes --nivel auditable --color always',
  'validate planes --format compacto --format sarif=salida/a.sarif --insignia salida/nivel.svg',
  'validate planes --baseline salida/deuda.json --format compacto --format gitlab=salida/gitlab.json',
];

describe('what earlier runs found', () => {
  it.each(lines)('is said again byte for byte: %s', async line => {
    const made = await run('validate planes --baseline salida/deuda.json --update-baseline', { files: all });
    const files = { ...all, 'salida/deuda.json': made.host.textOf('salida/deuda.json') ?? '' };
    const store = memoryStore();
    const cold = seen(await run(line, { files }));
    expect(seen(await run(line, { files, store }))).toEqual(cold);
    expect(store.counts()).toMatchObject({ hits: 0 });
    expect(seen(await run(line, { files, store }))).toEqual(cold);
    expect(store.counts().hits).toBeGreaterThan(0);
    for (const [name, kept] of store.held) if (kept.includes('"acts"')) store.held.delete(name);
    expect(seen(await run(line, { files, store }))).toEqual(cold);
    expect(store.counts().hits).toBe(Object.keys(all).length);
  });

  it('is said again on a terminal, with the time of this run', async () => {
    const store = memoryStore();
    const cold = await run('validate planes', { files: published, tty: true });
    await run('validate planes', { files: published, tty: true, store });
    const warm = await run('validate planes', { files: published, tty: true, store });
    const timeless = (text: string) => text.replace(/\d+ ms/u, 'N ms');
    expect(timeless(warm.stdout)).toBe(timeless(cold.stdout));
    expect(warm.stdout).toMatch(/\d+ ms/u);
  });

  it('adds the summary of a GitHub job again', async () => {
    const store = memoryStore();
    const circumstances = { files: published, env: { GITHUB_STEP_SUMMARY: 'salida/resumen.md' } };
    const line = 'validate planes --format github';
    const cold = seen(await run(line, circumstances));
    await run(line, { ...circumstances, store });
    expect(seen(await run(line, { ...circumstances, store }))).toEqual(cold);
    expect(store.counts()).toMatchObject({ writes: Object.keys(published).length + 1 });
  });

  it('serves each plan by itself: of one that changed and others that did not, only that one is read', async () => {
    const store = memoryStore();
    await run('validate planes', { files: published, store });
    store.counts();
    const files = {
      ...published,
      'planes/norte-2020-2021.md': `${published['planes/norte-2020-2021.md']}\nFin.\n`,
    };
    const cold = await run('validate planes', { files });
    expect(seen(await run('validate planes', { files, store }))).toEqual(seen(cold));
    expect(store.counts()).toEqual({ hits: Object.keys(published).length - 1, writes: 2 });
  });
});

const plan = {
  'planes/a.md':
    '---\nperfil: ./propio.yaml\ntitulo: Plan\nperiodo: 2026\n---\n\n## Eje 1. Archivos\n\n### Líneas de acción\n\n- Elaborar el cuadro y/o el catálogo de clasificación\n',
  'planes/propio.yaml': 'nombre: Propio\nextiende: plan-de-trabajo\nnivel: presentable\n',
  'plan.config.yaml': 'reglas: {palabra-evitable: error}\n',
};

describe('what was found is found anew', () => {
  const usual = 'validate planes --format json';
  it.each<[string, { line?: string; files?: object; env?: Record<string, string>; build?: string }]>([
    ['in a plan that changed', { files: { 'planes/a.md': `${plan['planes/a.md']}- Publicar\n` } }],
    ['under another configuration', { files: { 'plan.config.yaml': 'reglas: {palabra-evitable: no}\n' } }],
    [
      'under a configuration nearer to it',
      { files: { 'planes/plan.config.yaml': 'reglas: {palabra-evitable: sugerencia}\n' } },
    ],
    [
      'under another profile of the same name',
      { files: { 'planes/propio.yaml': 'nombre: Propio\nextiende: plan-de-trabajo\nnivel: ejecutable\n' } },
    ],
    [
      'under a profile that became faulty',
      { files: { 'planes/propio.yaml': 'nombre: Propio\nextiende: ninguno\n' } },
    ],
    ['at another level', { line: `${usual} --nivel auditable` }],
    ['by another build of the program', { build: 'otra' }],
    ['by another parser', { env: { PLAN_PARSER: 'remark' } }],
  ])('%s', async (_, { line = usual, files = {}, env = {}, build = 'prueba' }) => {
    const { held } = memoryStore();
    await run(usual, { files: plan, store: memoryStore('prueba', held) });
    const changed = { files: { ...plan, ...files }, env };
    const cold = await run(line, changed);
    const store = memoryStore(build, held);
    expect(seen(await run(line, { ...changed, store }))).toEqual(seen(cold));
    expect(store.counts().writes).toBeGreaterThan(0);
  });

  it.each(['--no-cache', '--fix', '--fix-unsafe', '--diff'])('with %s', async option => {
    const store = memoryStore();
    await run('validate planes', { files: plan, store });
    store.counts();
    await run(`validate planes ${option}`, { files: plan, store });
    expect(store.counts()).toEqual({ hits: 0, writes: 0 });
  });

  it('where what was kept is not whole, or says something else', async () => {
    const store = memoryStore();
    const cold = await run(usual, { files: plan, store });
    for (const damaged of ['null', '1', '{}', '[]', '{"acts":[]}', '{"report":null}']) {
      for (const name of store.held.keys()) store.held.set(name, `{"data":${damaged},"bytes":""}`);
      expect(seen(await run(usual, { files: plan, store }))).toEqual(seen(cold));
    }
  });
});

describe('what a run says is not said again', () => {
  it('where the environment speaks otherwise', async () => {
    const store = memoryStore();
    const line = 'validate planes --format detallado';
    await run(line, { files: published, store, env: { LANG: 'es_MX.UTF-8' } });
    const env = { LANG: 'C' };
    expect(seen(await run(line, { files: published, store, env }))).toEqual(
      seen(await run(line, { files: published, env })),
    );
  });

  it('where the baseline changed', async () => {
    const line = 'validate planes --baseline deuda.json --format json';
    const { host } = await run('validate planes --baseline deuda.json --update-baseline', {
      files: published,
    });
    const store = memoryStore();
    await run(line, { files: { ...published, 'deuda.json': host.textOf('deuda.json') ?? '' }, store });
    const files = { ...published, 'deuda.json': '{"version": 1, "archivos": {}}\n' };
    expect(seen(await run(line, { files, store }))).toEqual(seen(await run(line, { files })));
  });
});
