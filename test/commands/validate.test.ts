import { describe, expect, it } from 'vitest';
import { publishedText } from '../read.ts';
import { run } from '../run.ts';

const good = `---
perfil: plan-de-trabajo
titulo: Plan de Trabajo 2026
periodo: 2026
fecha: 2026-01-15
lugar: Pachuca, Hidalgo
autoria:
  - organismo: Ayuntamiento de Ejemplo
---

## Eje 1. Archivos

- Elaborar un diagnóstico archivístico de cada área municipal.
`;
const without = (line: string) => good.replace(`${line}\n`, '');
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe('plan validate', () => {
  it('passes a plan without faults, and says what it checked', async () => {
    const { code, stdout, stderr } = await run('validate plan.md', { files: { 'plan.md': good } });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^✔ 1 plan sin hallazgos \(1 eje, 1 acción sin nombre de nivel\)$/mu);
    expect(stdout).toMatch(/^plan\.md {2}●●○○ nivel presentable$/mu);
  });

  it('fails a plan with an error, at its place', async () => {
    const { code, stdout } = await run('validate plan.md', {
      files: { 'plan.md': without('titulo: Plan de Trabajo 2026') },
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^plan\.md:\d+:\d+ {2}error {2}.*titulo.* {2}frontmatter-requerido$/mu);
  });

  it('gates at the level asked for, and passes what it only suggests', async () => {
    const files = { 'plan.md': good };
    expect((await run('validate plan.md --nivel ejecutable', { files })).code).toBe(1);
    expect((await run('validate plan.md --nivel esqueleto', { files })).code).toBe(0);
  });

  it('reads standard input under the name given', async () => {
    const { code, stdout } = await run('validate - --stdin-filename planes/x.md', {
      stdin: without('periodo: 2026'),
    });
    expect(code).toBe(1);
    expect(stdout).toContain('planes/x.md:');
    expect((await run('validate -', { stdin: good })).stdout).toContain('<stdin>');
  });

  it('looks through a folder, leaving out what documents a repository', async () => {
    const files = { 'planes/README.md': '# Hola', 'planes/a.md': good, 'planes/b/c.md': good };
    const { code, stdout } = await run('validate planes', { files });
    expect(code).toBe(0);
    expect(stdout).toMatch(/2 planes sin hallazgos/u);
  });

  it.each([
    ['nada.md', 'No existe «nada.md».'],
    ['plam.md', 'No existe «plam.md». ¿Quiso decir «plan.md»?'],
    ['*.txt', 'Ningún archivo coincide con «*.txt».'],
    ['vacia', 'La carpeta «vacia» no tiene ningún plan (archivos .md).'],
  ])('says that %s names no plan', async (path, said) => {
    const files = { 'plan.md': good, 'vacia/nota.txt': 'x' };
    expect(await run(`validate ${path}`, { files })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `${said}\n`,
    });
  });

  it('uses the profile of the institution that a plan names, and reports its faults in its own file', async () => {
    const plan = good
      .replace('perfil: plan-de-trabajo', 'perfil: ./perfil.yaml')
      .replace('## Eje 1.', '## Rumbo 1.');
    const profile =
      'extiende: plan-de-trabajo\nnombre: Municipal\nniveles:\n  eje: {singular: Rumbo, plural: Rumbos}\n';
    const { code, stdout } = await run('validate a/plan.md', {
      files: { 'a/plan.md': plan, 'a/perfil.yaml': profile },
    });
    expect(stdout).toContain('(1 eje, 1 acción sin nombre de nivel)');
    expect(code).toBe(0);
    const wrong = await run('validate a/plan.md', {
      files: { 'a/plan.md': plan, 'a/perfil.yaml': `${profile}nivle: x\n` },
    });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toMatch(/^a\/perfil\.yaml:5:1 {2}error {2}.* {2}perfil-invalido$/mu);
    const missing = await run('validate a/plan.md', { files: { 'a/plan.md': plan } });
    expect(missing).toMatchObject({
      code: 2,
      stderr: 'a/plan.md: no existe el perfil «./perfil.yaml» (se buscó en «a/perfil.yaml»).\n',
    });
  });

  it('shows a person each place with its help', async () => {
    const files = { 'plan.md': publishedText('norte-2020-2021.md') };
    const { stdout } = await run('validate plan.md', {
      files,
      tty: true,
      columns: 100,
      env: { NO_COLOR: '1' },
    });
    await expect(stdout.replace(/ · \d+ ms/u, '')).toMatchFileSnapshot('__snapshots__/detallado.txt');
  });

  it('draws colours and frames on a terminal, and neither in a pipe', async () => {
    const files = { 'plan.md': without('periodo: 2026') };
    const terminal = await run('validate plan.md', { files, tty: true });
    expect(terminal.stdout).toContain('\u001B[31m');
    expect(terminal.stdout).toContain('│');
    expect(
      (await run('validate plan.md', { files, tty: true, env: { NO_COLOR: '1' } })).stdout,
    ).not.toContain('\u001B');
    expect((await run('validate plan.md', { files })).stdout).not.toContain('\u001B');
    expect((await run('validate plan.md', { files, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001B');
    expect(
      (await run('validate plan.md --color never', { files, env: { FORCE_COLOR: '1' } })).stdout,
    ).not.toContain('\u001B');
  });
});

/** Each ends in a clear message and the right exit code, and no file is written. */
const badInputs: readonly (readonly [string, string | Uint8Array, number, RegExp])[] = [
  ['an empty file', '', 1, /^plan\.md:1:1 .*frontmatter-requerido$/mu],
  ['a file without frontmatter', '# Plan\n\n- uno\n', 1, /^plan\.md:1:1 .*frontmatter-requerido$/mu],
  [
    'a frontmatter that is not closed',
    '---\nperfil: plan-de-trabajo\ntitulo: X\n\n## Eje 1. A\n\n- b\n',
    1,
    /^plan\.md:\d+:\d+ {2,}error .*---.* {2}frontmatter-yaml$/mu,
  ],
  [
    'broken YAML',
    '---\nperfil: [a\ntitulo: "x\n---\n\n## Eje 1. A\n',
    1,
    /^plan\.md:\d+:\d+ {2,}error .* {2}frontmatter-yaml$/mu,
  ],
  [
    'a key written twice',
    good.replace('periodo', 'titulo: Y\nperiodo'),
    1,
    /^plan\.md:4:1 {2,}error .*titulo.* {2}frontmatter-yaml$/mu,
  ],
  [
    'an alias bomb',
    `---\na: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: &d [${'*c,'.repeat(9)}]\n---\n\n## Eje 1. A\n`,
    1,
    /frontmatter-yaml$/mu,
  ],
  [
    'wrong types',
    good.replace('periodo: 2026', 'periodo: [pronto]\nestado: listo'),
    1,
    /^plan\.md:4:10 {2,}error .* {2}frontmatter-valor$/mu,
  ],
  [
    'a binary file',
    Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256),
    2,
    /no es un archivo de texto/u,
  ],
  ['a file in windows-1252', bytes(good, 'latin1'), 0, /^plan\.md:.* {2,}aviso .* {2}codificacion$/mu],
  ['a file in UTF-16', bytes(`\uFEFF${good}`, 'utf16le'), 0, /^plan\.md:.* {2,}aviso .* {2}codificacion$/mu],
  [
    'a thousand nested items',
    `${good}${Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')}\n`,
    1,
    /^plan\.md:\d+:\d+ {2,}error .*40.* {2}documento-excesivo$/mu,
  ],
  ['a hundred thousand quotes', `${good}${'>'.repeat(100_000)}\n`, 1, /documento-excesivo$/mu],
  ['emphasis without end', `${good}${'*a_ '.repeat(50_000)}\n`, 1, /documento-excesivo$/mu],
  ['a text of three million characters', good + 'palabra '.repeat(400_000), 1, /documento-excesivo$/mu],
];

describe('plan validate, given', () => {
  it.each(badInputs)('%s', async (_, content, code, said) => {
    const { host, ...ended } = await run('validate plan.md', { files: { 'plan.md': content } });
    expect(ended.stdout + ended.stderr).toMatch(said);
    expect(ended.code).toBe(code);
    expect([...host.files.keys()]).toEqual(['plan.md']);
  });

  it('ten thousand items, checks them all', async () => {
    const items = Array.from(
      { length: 10_000 },
      (_, i) => `- Entregar el expediente ${i} del archivo municipal\n`,
    ).join('');
    const { stdout } = await run('validate plan.md', { files: { 'plan.md': good + items } });
    expect(stdout).toMatch(/10,001 acciones sin nombre de nivel/u);
  }, 60_000);

  it('the five published plans, reports their true defects at their places and passes', async () => {
    const names = [
      'centro-occidente-2021-2022',
      'norte-2020-2021',
      'sureste-2020',
      'vinculacion-2017',
      'vinculacion-2023-2024',
    ];
    const files = Object.fromEntries(names.map(name => [`plans/${name}.md`, publishedText(`${name}.md`)]));
    const { code, stdout } = await run('validate plans', { files });
    await expect(stdout).toMatchFileSnapshot('__snapshots__/published.txt');
    expect(code).toBe(0);
    const at = (file: string, words: string) => {
      const text = files[`plans/${file}.md`] ?? '';
      const before = text.slice(0, text.indexOf(words)).split('\n');
      return `plans/${file}.md:${before.length}:${(before.at(-1)?.length ?? 0) + 1} `;
    };
    for (const [place, rule] of [
      [at('norte-2020-2021', 'STN'), 'sigla-casi-igual'],
      [at('sureste-2020', 'PROTAL.'), 'sigla-casi-igual'],
      [at('sureste-2020', 'PROTAL,'), 'sigla-casi-igual'],
    ] as const) {
      expect(
        stdout.split('\n').filter(line => line.startsWith(place) && line.endsWith(rule)),
        place + rule,
      ).toHaveLength(1);
    }
    for (const rule of ['permitido periodo-ausente', 'permitido accion-duplicada'])
      expect(stdout).toContain(rule);
  });
});
