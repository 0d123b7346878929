import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/read-config.ts';
import { describedRules } from '../../src/described-rules.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { readFrontmatter } from '../../src/plan/frontmatter.ts';
import { readProfile } from '../../src/profiles/read-profile.ts';
import { readBaseline } from '../../src/report/baseline-text.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { run } from '../run.ts';

/** What editors know beyond JSON Schema; everything else that ajv does not know is an error. */
const ofEditors = ['errorMessage', 'markdownDescription'];

function compile(name: string) {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary(ofEditors);
  return ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
}

const published = readdirSync('plans').filter(name => name !== 'README.md');
const created = readdirSync('test/scaffold/golden');
const plans = [
  ...published.map(name => [name, `plans/${name}`] as const),
  ...created.map(name => [name, `test/scaffold/golden/${name}`] as const),
];

function frontmatterOf(text: string) {
  const { frontmatter } = readDocument(new SourceFile('plan.md', text));
  return { value: frontmatter?.value, problems: readFrontmatter(frontmatter).problems };
}

test.each(readdirSync('schemas'))('%s compiles under the strictest reading', file => {
  expect(() => compile(file.replace('.schema.json', ''))).not.toThrow();
});

describe('frontmatter.schema.json', () => {
  const accepts = compile('frontmatter');

  test.each(plans)('accepts the frontmatter of %s', (_, path) => {
    accepts(frontmatterOf(readFileSync(path, 'utf8')).value);
    expect(accepts.errors ?? []).toEqual([]);
  });

  const good = 'perfil: snt-region\ntitulo: Plan\n';

  test.each([
    ['', true],
    ['periodo: 2026', true],
    ['periodo: {inicio: 2026-11-01, fin: 2027-10-31}', true],
    ['fecha: 27 de octubre de 2017', true],
    ['fecha: Oct 2020', true],
    ['siglas: {SNT: Sistema Nacional de Transparencia}', true],
    ['fundamento: [{ordenamiento: Ley, articulo: 15, fraccion: III}]', true],
    ['indicadores: {cobertura: {metas: {2021-T2: 60, 2021: 90}, linea-base: {valor: 40, anio: 2020}}}', true],
    ['titulo_corto: Plan', false],
    ['periodo: pronto', false],
    ['periodo: 20', false],
    ['periodo: {inicio: 2026-11-01}', false],
    ['periodo: {inicio: 2026-11-01, fin: 2027-10-31, nota: x}', false],
    ['periodo: [2026, 2027]', false],
    ['estado: borador', false],
    ['fecha: mañana', false],
    ['fecha: 27 de brumario de 2017', false],
    ['lugar: 3', false],
    ['lugar: ""', false],
    ['autoria: Ana', false],
    ['autoria: []', false],
    ['autoria: [{nombre: Ana, puesto: Titular}]', false],
    ['integrantes: NLE', false],
    ['integrantes: [3]', false],
    ['siglas: {SNT: 3}', false],
    ['fundamento: [{articulo: 15}]', false],
    ['alineacion: [{elemento: Uno}]', false],
    ['indicadores: {Cobertura: {}}', false],
    ['indicadores: {cobertura: {metas: {pronto: 3}}}', false],
    ['indicadores: {cobertura: {sentido: arriba}}', false],
    ['idioma: español', false],
  ])('«%s»: %s, as the program itself', (line, right) => {
    const text = good + line;
    expect(accepts(parse(text))).toBe(right);
    expect(frontmatterOf(`---\n${text}\n---\n`).problems.length > 0).toBe(!right);
  });

  test.each([['perfil: x'], ['titulo: x']])('«%s» alone is not enough', text => {
    expect(accepts(parse(text))).toBe(false);
  });
});

describe('perfil.schema.json', () => {
  const accepts = compile('perfil');

  test.each([
    ['extiende: snt-region', true],
    ['{marco: ninguno, nivel: auditable}', true],
    ['instancia: {claves: [municipio], requerida: true}', true],
    ['niveles: {eje: {singular: Pilar, plural: Pilares, sinonimos: [Rumbo]}}', true],
    ['espera: {eje: objetivo, linea: prosa}', true],
    ['secciones: [{id: obras, titulo: Obras, requerida: true, guia: ""}]', true],
    ['reglas: {eje-sin-objetivo: no}', true],
    ['extiende: ./otro.yaml', false],
    ['nombre: 3', false],
    ['marco: snt', false],
    ['instancia: {claves: []}', false],
    ['instancia: {claves: [estado]}', false],
    ['niveles: {ejes: {}}', false],
    ['niveles: {eje: {sinonimos: Rumbo}}', false],
    ['espera: {linea: eje}', false],
    ['espera: {actividad: prosa}', false],
    ['secciones: [{titulo: Obras}]', false],
    ['secciones: [{id: Obras Públicas, titulo: Obras}]', false],
    ['reglas: {eje-sin-objetivo: apagada}', false],
    ['nivel: alto', false],
    ['perfil: x', false],
  ])('«%s»: %s, as the program itself', (text, right) => {
    expect(accepts(parse(text))).toBe(right);
    expect(readProfile(new SourceFile('perfil.yaml', text)).problems.length > 0).toBe(!right);
  });
});

describe('config.schema.json', () => {
  const accepts = compile('config');

  test.each([
    ['{}', true],
    ['{perfil: ./municipal.yaml, nivel: auditable, tema: tema.yaml}', true],
    ['reglas: {periodo-ausente: no, sigla-caja: error}', true],
    ['palabras: {siglas-conocidas: {agregar: [SIGED], quitar: [FODA]}}', true],
    ['palabras: {siglas-conocidas: {agregar: {SIGED: [Sistema], ABC: nombre, XYZ: }}}', true],
    ['siglas: {SIGED: Sistema de Gestión Documental}', true],
    ['{archivos: ["planes/**"], ignorar: [borradores/, "!borradores/a.md"]}', true],
    ['excepciones: [{rutas: [historico/**], nivel: esqueleto, reglas: {sigla-caja: no}}]', true],
    ['perfil: 3', false],
    ['perfil: ""', false],
    ['nivel: alto', false],
    ['reglas: {periodo-ausnte: no}', false],
    ['reglas: {periodo-ausente: apagada}', false],
    ['ajustes: {periodo-ausente: {x: 1}}', false],
    ['palabras: {siglas: {agregar: [X]}}', false],
    ['palabras: {siglas-conocidas: {agregar: X}}', false],
    ['palabras: {siglas-conocidas: {sumar: [X]}}', false],
    ['siglas: [SIGED]', false],
    ['tema: alto-contraste', true],
    ['tema: 3', false],
    ['archivos: []', false],
    ['ignorar: ["*.{md,markdown}"]', false],
    ['ignorar: [../otros]', false],
    ['excepciones: [{nivel: esqueleto}]', false],
    ['excepciones: [{rutas: [x], siglas: {}}]', false],
    ['extends: https://ejemplo.mx/base.yaml', false],
  ])('«%s»: %s, as the program itself', (text, right) => {
    expect(accepts(parse(text))).toBe(right);
    const { problems } = readConfig(new SourceFile('plan.config.yaml', text), describedRules);
    expect(problems.length > 0).toBe(!right);
  });
});

describe('deuda.schema.json', () => {
  const accepts = compile('deuda');

  test('accepts what the program writes', async () => {
    const files = Object.fromEntries(published.map(name => [name, readFileSync(`plans/${name}`, 'utf8')]));
    const { host } = await run('validate . --baseline deuda.json --update-baseline', { files });
    const written = host.textOf('deuda.json') ?? '';
    accepts(JSON.parse(written));
    expect(accepts.errors ?? []).toEqual([]);
    expect(written.match(/"[0-9a-f]{16}": /gu)?.length).toBeGreaterThan(20);
  });

  test.each([
    ['{"version": 1, "archivos": {}}', true],
    ['{"version": 2, "archivos": {}}', false],
    ['{"version": 1}', false],
    ['{"version": 1, "archivos": {"a.md": {"sigla-caja": {"zz": "x"}}}}', false],
    ['{"version": 1, "archivos": {"a.md": {"sigla-caja": ["0123456789abcdef"]}}}', false],
    ['{"version": 1, "archivos": {"a.md": {"sigla-caja": {"0123456789abcdef": "x"}}}}', true],
  ])('«%s»: %s, as the program itself', (text, right) => {
    expect(accepts(JSON.parse(text))).toBe(right);
    expect(readBaseline(new SourceFile('deuda.json', text)).problems.length > 0).toBe(!right);
  });
});
