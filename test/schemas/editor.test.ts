import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { YamlEditor } from './yaml-language-server.ts';

/** A slow machine takes seconds to start the server; nothing here waits longer than it must. */
const patience = 120_000;

let editor: YamlEditor;

beforeAll(async () => {
  editor = await YamlEditor.start();
}, patience);

afterAll(() => editor.stop(), patience);

const using = (schema: string) => `# yaml-language-server: $schema=./${schema}.schema.json\n`;
const said = (found: readonly { message: string; range: { start: { line: number } } }[]) =>
  found.map(({ message, range }) => `${range.start.line}: ${message}`);

describe('an editor with frontmatter.schema.json', { timeout: patience }, () => {
  const wrong = `${using('frontmatter')}perfil: snt-region
titulo: Plan de Trabajo
region: norte
periodo: pronto
estado: borador
fecha: 27 de brumario de 2017
autoria:
  - nombre: Ana
    puesto: Titular
integrantes: NLE
`;

  test('underlines each wrong value and says in Spanish what was expected', async () => {
    await editor.write('plan.yaml', wrong);
    const found = await editor.diagnostics('plan.yaml', ({ length }) => length > 0);

    expect(said(found).sort()).toEqual([
      '10: Se esperaba una lista de claves o nombres, como [BCN, BCS, CHH].',
      '4: Se esperaba un año (2026), dos años (2026-2027) o {inicio: 2026-11-01, fin: 2027-10-31}.',
      '5: Se esperaba borrador, proyecto, propuesta, aprobado, vigente, concluido o sustituido.',
      '6: Se esperaba una fecha como 2020, 2020-10, 2020-10-27 o «27 de octubre de 2020».',
      '9: Las claves posibles aquí son tratamiento, nombre, cargo, organismo, calidad.',
    ]);
  });

  test('and says which keys there are and which must be', async () => {
    await editor.write(
      'falta.yaml',
      `${using('frontmatter')}perfil: snt-region\nfundamento:\n  - articulo: 3\n`,
    );
    const found = await editor.diagnostics('falta.yaml', ({ length }) => length > 0);

    expect(said(found).sort()).toEqual([
      expect.stringMatching(
        /^1: Las claves posibles aquí son perfil, .*; no puede faltar perfil ni titulo\.$/u,
      ),
      '3: Las claves posibles aquí son ordenamiento, articulo, fraccion, publicacion; no puede faltar ordenamiento.',
    ]);
  });

  test('and nothing once it is mended', async () => {
    await editor.write(
      'plan.yaml',
      `${using('frontmatter')}perfil: snt-region\ntitulo: Plan\nperiodo: 2026-2027\nfecha: oct 2020\n`,
    );
    expect(await editor.diagnostics('plan.yaml', ({ length }) => length === 0)).toEqual([]);
  });

  test('completes keys', async () => {
    await editor.write('claves.yaml', `${using('frontmatter')}perfil: snt-region\nti`);
    const labels = (await editor.completions('claves.yaml', '\nti')).map(({ label }) => label);

    expect(labels).toEqual(
      expect.arrayContaining(['titulo', 'subtitulo', 'periodo', 'estado', 'alineacion']),
    );
    expect(labels).not.toContain('perfil');
  });

  test.each([
    ['estado: ', ['borrador', 'proyecto', 'propuesta', 'aprobado', 'vigente', 'concluido', 'sustituido']],
    ['region: ', ['norte', 'centro-occidente', 'centro', 'sureste']],
    ['perfil: ', ['plan-de-trabajo', 'snt-region', 'snt-comision', './perfil-municipal.yaml']],
    ['alineacion:\n  - instrumento: ', ['protai-2017-2021', 'protai-2022-2026']],
    ['integrantes:\n  - ', ['AGU', 'NLE']],
  ])('completes the value of «%s»', async (line, values) => {
    await editor.write('valores.yaml', `${using('frontmatter')}titulo: Plan\n${line}`);
    const labels = (await editor.completions('valores.yaml', line)).map(({ label }) => label);

    expect(labels).toEqual(expect.arrayContaining(values));
  });

  test.each([
    ['perio', 'Periodo que abarca el plan'],
    ['fech', 'Se espera: una fecha como 2020'],
    ['estad', 'Momento de la vida del plan'],
    ['integrante', 'Integrantes: claves o nombres.'],
    ['  - nombr', 'Nombre completo de la persona'],
  ])('explains «%s…» in Spanish', async (place, words) => {
    const text =
      'perfil: x\ntitulo: Plan\nperiodo: 2026\nestado: vigente\nfecha: 2020\nautoria:\n  - nombre: Ana\nintegrantes: [NLE]\n';
    await editor.write('ayuda.yaml', using('frontmatter') + text);

    expect(await editor.hover('ayuda.yaml', place)).toContain(words);
  });
});

describe('an editor with perfil.schema.json', { timeout: patience }, () => {
  test('underlines what is wrong', async () => {
    await editor.write(
      'perfil.yaml',
      `${using('perfil')}extiende: otro\nnivel: alto\nespera:\n  linea: eje\nsecciones:\n  - id: Obras\n`,
    );
    const found = await editor.diagnostics('perfil.yaml', ({ length }) => length > 0);

    expect(said(found).sort()).toEqual([
      '1: Se esperaba plan-de-trabajo, snt-region o snt-comision.',
      '2: Se esperaba esqueleto, presentable, ejecutable o auditable.',
      '4: Se esperaba prosa o actividad.',
      '6: Se esperaba un id en minúsculas sin acento y guiones, como plan-de-obras.',
    ]);
  });

  test('completes levels and explains them', async () => {
    await editor.write('niveles.yaml', `${using('perfil')}niveles:\n  eje:\n    singular: Pilar\n  li`);

    expect((await editor.completions('niveles.yaml', '\n  li')).map(({ label }) => label)).toContain('linea');
    expect(await editor.hover('niveles.yaml', '    singula')).toContain('Nombre de un elemento');
  });
});

describe('an editor with config.schema.json', { timeout: patience }, () => {
  test('underlines what is wrong, and knows the rules by name', async () => {
    await editor.write(
      'plan.config.yaml',
      `${using('config')}nivel: alto\nreglas:\n  periodo-ausnte: no\n  sigla-caja: apagada\nignorar: borradores\nexcepciones:\n  - nivel: esqueleto\n    reglas: {sigla-caja: apagada}\nextends: x\n`,
    );
    const found = await editor.diagnostics('plan.config.yaml', ({ length }) => length > 0);

    expect(said(found).sort()).toEqual([
      '1: Se esperaba esqueleto, presentable, ejecutable o auditable.',
      '3: Se esperaba un grupo de pares regla: error, aviso, sugerencia o no.',
      '4: Se esperaba error, aviso, sugerencia o no.',
      '5: Se esperaba una lista de patrones como los de .gitignore, sin llaves ni «..», como [borradores/, *.antes.md].',
      '7: Las claves posibles aquí son rutas, perfil, nivel, reglas, ajustes; no puede faltar rutas.',
      '8: Se esperaba error, aviso, sugerencia o no.',
      '9: Las claves posibles aquí son perfil, nivel, reglas, ajustes, palabras, siglas, tema, archivos, ignorar, excepciones.',
    ]);
  });

  test.each([
    ['nivel: ', ['esqueleto', 'presentable', 'ejecutable', 'auditable']],
    ['perfil: ', ['plan-de-trabajo', 'snt-region', './perfil-municipal.yaml']],
    ['reglas:\n  sigla-ca', ['sigla-casi-igual', 'sigla-caja']],
    ['reglas:\n  sigla-caja: ', ['error', 'aviso', 'sugerencia']],
    ['excepciones:\n  - rutas: [x]\n    reglas:\n      sigla-ca', ['sigla-casi-igual', 'sigla-caja']],
    ['palabras:\n  siglas-con', ['siglas-conocidas']],
  ])('completes «%s»', async (line, values) => {
    await editor.write('valores.yaml', `${using('config')}${line}`);
    const labels = (await editor.completions('valores.yaml', line)).map(({ label }) => label);

    expect(labels).toEqual(expect.arrayContaining(values));
  });

  test.each([
    ['excepcione', 'Lo que es distinto para algunos archivos'],
    ['  sigla-caj', 'Una sigla'],
  ])('explains «%s…» in Spanish', async (place, words) => {
    await editor.write(
      'ayuda.yaml',
      `${using('config')}reglas:\n  sigla-caja: no\nexcepciones: [{rutas: [historico/**]}]\n`,
    );
    expect(await editor.hover('ayuda.yaml', place)).toContain(words);
  });
});
