import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const plan = (head = '') => `---
perfil: plan-de-trabajo
titulo: Plan de Trabajo 2026
periodo: 2026
fecha: 2026-01-15
lugar: Pachuca, Hidalgo
autoria:
  - organismo: Ayuntamiento de Ejemplo
${head}---

## Eje 1. Archivos

- Elaborar un diagnóstico archivístico de cada área municipal.
`;

/** The rules that find something, in the order of the text, and how the run ended. */
async function found(files: Record<string, string>, line = 'validate planes/plan.md'): Promise<string[]> {
  const { stdout, stderr } = await run(`${line} --format json`, { files });
  if (stdout === '') return [stderr];
  const { archivos } = JSON.parse(stdout) as {
    archivos: { hallazgos: { regla: string; gravedad: string; exigido: boolean }[] }[];
  };
  return archivos.flatMap(({ hallazgos }) =>
    hallazgos.filter(({ exigido }) => exigido).map(({ regla, gravedad }) => `${gravedad} ${regla}`),
  );
}

const config = (text: string) => ({ 'planes/plan.md': plan(), 'plan.config.yaml': text });

describe('what an institution configures holds for its plans:', () => {
  it('the nearest configuration, upwards from the plan, and no other', async () => {
    const files = {
      ...config('reglas: {titulo-discrepante: no}\n'),
      'planes/plan.config.yaml': 'nivel: ejecutable\n',
    };
    expect(await found(files)).toContain('error responsable-ausente');
    expect(await found(config('nivel: esqueleto\n'))).toEqual([]);
  });

  it('a level, which the command line overrides', async () => {
    expect(await found(config('nivel: ejecutable\n'), 'validate planes/plan.md --nivel esqueleto')).toEqual(
      [],
    );
  });

  it('the weight of a rule, and a rule put to sleep', async () => {
    const text = 'nivel: ejecutable\nreglas: {responsable-ausente: aviso, plazo-ausente: no}\n';
    const rules = await found(config(text));
    expect(rules).toContain('aviso responsable-ausente');
    expect(rules.join()).not.toContain('plazo-ausente');
  });

  it('the limits and styles of rules', async () => {
    const files = (text: string) => ({
      'plan.config.yaml': text,
      'planes/plan.md': `${plan()}\n## Reflexiones finales\n\nEl archivo guarda la memoria de cada una de las áreas del municipio y de su gente.\n`,
    });
    expect(await found(files(''))).toEqual([]);
    expect(await found(files('ajustes: {oracion-larga: {palabras: 10}}\n'))).toContain('aviso oracion-larga');
  });

  it('exceptions for some paths, counted from its own folder, the last of them winning', async () => {
    const text = (paths: string) =>
      `nivel: ejecutable\nexcepciones:\n  - {rutas: [planes/], nivel: auditable}\n  - {rutas: [${paths}], nivel: esqueleto}\n`;
    expect(await found(config(text('planes/plan.md')))).toEqual([]);
    expect(await found(config(text('plan.md')))).toEqual([]);
    expect(await found(config(text('otros/**')))).toContain('error sin-indicadores');
    const inside = { 'planes/plan.md': plan(), 'planes/plan.config.yaml': text('/plan.md') };
    expect(await found(inside)).toEqual([]);
    expect(await found(inside, 'validate ../planes/planes/plan.md')).toEqual([]);
  });

  it('its acronyms, which need no definition', async () => {
    const files = (text: string) => ({
      'plan.config.yaml': text,
      'planes/plan.md': `${plan()}- Publicar el inventario del SIGED cada mes.\n`,
    });
    expect(await found(files(''))).toContain('aviso sigla-sin-definir');
    expect(await found(files('siglas: {SIGED: Sistema de Gestión Documental}\n'))).toEqual([]);
    expect(await found(files('palabras: {siglas-conocidas: {agregar: [SIGED]}}\n'))).toEqual([]);
  });

  it('words that no longer count', async () => {
    const files = (text: string) => ({
      'plan.config.yaml': text,
      'planes/plan.md': `${plan()}- Elaborar un FODA de cada área municipal.\n`,
    });
    expect(await found(files(''))).toEqual([]);
    expect(await found(files('palabras: {siglas-conocidas: {quitar: [FODA]}}\n'))).toEqual([
      'aviso sigla-sin-definir',
    ]);
  });
});

describe('the profile of plans that name none', () => {
  const nameless = plan().replace('perfil: plan-de-trabajo\n', '').replace('## Eje 1.', '## Rumbo 1.');
  const profile = 'extiende: plan-de-trabajo\nniveles:\n  eje: {singular: Rumbo, plural: Rumbos}\n';
  const files = (text: string, more: Record<string, string> = {}) => ({
    'planes/plan.md': nameless,
    'plan.config.yaml': text,
    'perfiles/propio.yaml': profile,
    ...more,
  });

  it('is that of the configuration, whose path counts from there, and the plan need not say it', async () => {
    const { code, stdout } = await run('validate planes/plan.md', {
      files: files('perfil: perfiles/propio.yaml\n'),
    });
    expect(stdout).toMatch(/\(1 eje, /u);
    expect(code).toBe(0);
    expect(await found(files(''))).toContain('error frontmatter-requerido');
    expect(await found(files('perfil: plan-de-trabajo\n'))).not.toContain('error frontmatter-requerido');
  });

  it('gives way to the one a plan names', async () => {
    const named = { 'planes/plan.md': nameless.replace('titulo:', 'perfil: snt-region\ntitulo:') };
    expect(await found(files('perfil: perfiles/propio.yaml\n', named))).toContain('error instancia-ausente');
  });

  it('is reported in its own file where it is faulty, and at the configuration where it is not there', async () => {
    const faulty = { 'perfiles/propio.yaml': 'nivle: x\n' };
    const { code, stdout } = await run('validate planes/plan.md', {
      files: files('perfil: ./perfiles/propio.yaml\n', faulty),
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^perfiles\/propio\.yaml:1:1 .* perfil-invalido$/mu);
    const text = 'nivel: esqueleto\nperfil: nada.yaml\n';
    expect(await run('validate planes/plan.md', { files: files(text) })).toMatchObject({
      code: 2,
      stderr: 'plan.config.yaml:2: no existe el perfil «nada.yaml» (se buscó en «nada.yaml»).\n',
    });
  });
});

describe('a configuration that cannot be used stops the run:', () => {
  const ends = async (files: Record<string, string | Uint8Array>) => {
    const { code, stdout, stderr } = await run('validate planes/plan.md', {
      files: { 'planes/plan.md': plan(), ...files },
    });
    return [code, stdout, stderr];
  };

  it('a faulty one, with every fault at its place', async () => {
    expect(await ends({ 'plan.config.yaml': 'nivel: alto\nregla: {}\n' })).toEqual([
      2,
      '',
      'plan.config.yaml:1:8: En «nivel» se esperaba esqueleto, presentable, ejecutable o auditable; se encontró «alto».\n' +
        'plan.config.yaml:2:1: La clave «regla» no existe en la configuración. ¿Quiso decir «reglas»?\n',
    ]);
  });

  it.each(['plan.config.yml', 'plan.config.json', 'planes/plan.config.yml'])(
    '%s, which nobody would read',
    async path => {
      expect(await ends({ [path]: 'nivel: esqueleto\n', 'plan.config.yaml': '' })).toEqual([
        2,
        '',
        `«${path}» no se lee: la configuración se llama «plan.config.yaml». Cámbiele el nombre o quítelo.\n`,
      ]);
    },
  );

  it('one that is no text', async () => {
    expect(await ends({ 'plan.config.yaml': Uint8Array.of(0x50, 0x4b, 0, 0, 3, 4) })).toEqual([
      2,
      '',
      '«plan.config.yaml» no es un archivo de texto.\n',
    ]);
  });

  it('a folder of its name', async () => {
    expect(await ends({ 'plan.config.yaml/x': '' })).toEqual([
      2,
      '',
      '«plan.config.yaml» es una carpeta, y la configuración es un archivo.\n',
    ]);
  });

  it('one that is longer than anybody writes', async () => {
    expect(await ends({ 'plan.config.yaml': `# ${'x'.repeat(300_000)}\n` })).toEqual([
      2,
      '',
      'plan.config.yaml:1:1: El YAML es demasiado largo.\n',
    ]);
  });

  it('one with more faults than anybody reads, of which it shows the first', async () => {
    const text = `reglas:\n${Array.from({ length: 400 }, (_, i) => `  no-hay-${i}: no\n`).join('')}`;
    const [code, , stderr] = await ends({ 'plan.config.yaml': text });
    expect(code).toBe(2);
    expect(String(stderr).trim().split('\n')).toHaveLength(21);
    expect(stderr).toMatch(/plan\.config\.yaml: y 380 más\.\n$/u);
  });
});
