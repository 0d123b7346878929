import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const head = (...lines: string[]) =>
  `---\nperfil: snt-region\nregion: norte\ntitulo: Plan 2020\nperiodo: 2020\n${lines.map(line => `${line}\n`).join('')}---\n\n`;

describe('a programme that only the text names', () => {
  const id = 'programa-huerfano';
  const said = (text: string, ...lines: string[]) => markedWords(id, `${head(...lines)}${text}\n`);

  test.each([
    ['Medir el PROTAI.', ['PROTAI']],
    ['Los programas (PROTAI, Pronadatos) siguen.', ['Pronadatos', 'PROTAI']],
    ['Difundir el PlanDAI y el PLANDAI.', ['PlanDAI']],
    [
      'El Programa Nacional de Protección de Datos Personales obliga.',
      ['Programa Nacional de Protección de Datos Personales'],
    ],
    [
      '- Cumplir el programa nacional de transparencia y acceso a la información.',
      ['programa nacional de transparencia y acceso a la información'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['Medir el PROTAI.', 'alineacion: [{instrumento: protai-2017-2021}]'],
    ['Medir el PROTAI.', 'alineacion: [{instrumento: PROTAI}]'],
    [
      'Medir el PROTAI.',
      'alineacion: [{instrumento: Programa Nacional de Transparencia y Acceso a la Información 2017-2021}]',
    ],
    ['## Alineación\n\nEl plan contribuye al PROTAI.', 'idioma: es-MX'],
    ['## Eje 1. A\n\n- Medir el PROTAI.\n  - Alineación: PROTAI, objetivo 2', 'idioma: es-MX'],
    ['El Programa Nacional de Vivienda obliga.', 'idioma: es-MX'],
    ['El PROTAIP es otro.', 'idioma: es-MX'],
  ])('is aligned, or no programme: %s %s', (text, line) => {
    expect(said(text, line)).toEqual([]);
  });

  test('is proposed in the version of the plan’s own time', () => {
    expect(findingsOf(id, `${head()}Medir el PROTAI.\n`)[0]?.help?.es).toContain('protai-2017-2021');
    expect(
      findingsOf(id, `${head().replace('periodo: 2020', 'periodo: 2023')}Medir el PROTAI.\n`)[0]?.help?.es,
    ).toContain('protai-2022-2026');
  });

  test('is nobody’s business without a frame', () => {
    expect(findingsOf(id, 'Medir el PROTAI.\n')).toEqual([]);
  });
});

describe('an eje without alignment', () => {
  const id = 'eje-sin-alineacion';
  const ejes = (...aligned: boolean[]) =>
    aligned
      .map((yes, i) => `## Eje ${i + 1}. Tema ${i + 1}\n\n- Publicar.\n${yes ? '  - Alineación: PMD\n' : ''}`)
      .join('\n');

  test.each([
    [[true, false], ['Tema 2']],
    [[true, false, false, true], ['Tema 2']],
    [[true, true], []],
    [[false, false], []],
  ])('%j', (aligned, expected) => {
    expect(markedWords(id, ejes(...aligned))).toEqual(expected);
  });
});

describe('what a plan mentions', () => {
  const plan = (text: string) => `## Eje 1. A\n\n- ${text}\n`;

  test.each([
    'Publicar en lenguas indígenas.',
    'Capacitar con perspectiva de género.',
    'PUBLICAR EN FORMATOS ACCESIBLES.',
    'Atender a personas con discapacidad.',
    'Atender a los grupos vulnerables.',
    'Fomentar la inclusión social.',
    'Difundir los derechos humanos.',
  ])('reaches those usually left out: %s', text => {
    expect(findingsOf('transversal-ausente', plan(text))).toEqual([]);
  });

  test.each([
    'Publicar los inventarios.',
    'El plan generó interés, en general.',
    'Reinclusión de expedientes.',
  ])('reaches nobody in particular: %s', text => {
    expect(findingsOf('transversal-ausente', plan(text))).toHaveLength(1);
  });

  test('is not asked of a text without actions', () => {
    expect(findingsOf('transversal-ausente', 'Un oficio.\n')).toEqual([]);
  });

  test('covers the subjects that are asked, by any of their words', () => {
    const said = (text: string) => findingsOf('tema-sin-cubrir', plan(text)).map(({ message }) => message.es);

    expect(said('Acceso a la información, datos personales y gobierno abierto.')).toEqual([
      'El plan no toca «archivos».',
    ]);
    expect(said('Información pública, derechos ARCO, gestión documental y apertura.')).toEqual([]);
  });
});

describe('one product in several ejes', () => {
  const id = 'patron-repetido';
  const ejes = (...actions: string[]) =>
    actions.map((action, i) => `## Eje ${i + 1}. Tema ${i + 1}\n\n- ${action}\n`).join('\n');

  test.each([
    [
      ['Elaborar un diagnóstico.', 'Realizar un diagnóstico.', 'Que se haga un diagnóstico.'],
      ['un diagnóstico'],
    ],
    [
      ['Crear una nueva plataforma, y una plataforma.', 'Crear una plataforma.', 'Diseñar una plataforma.'],
      ['una nueva plataforma'],
    ],
    [
      ['Integrar un directorio.', 'Publicar unos directorios.', 'Hacer un DIRECTORIO y un directorio.'],
      ['un directorio'],
    ],
  ])('%j', (actions, expected) => {
    expect(markedWords(id, ejes(...actions))).toEqual(expected);
  });

  test.each([
    [['Elaborar un diagnóstico.', 'Realizar un diagnóstico.', 'Corregir según el diagnóstico.']],
    [['Elaborar un diagnóstico y un diagnóstico.', 'Publicar.', 'Difundir.']],
    [['Organizar un taller.', 'Organizar un taller.', 'Organizar un taller.']],
    [['Elaborar un plan.', 'Elaborar un plan.', 'Elaborar un plan.']],
    [['Elaborar un diagnosticador.', 'Elaborar un diagnosticador.', 'Elaborar un diagnosticador.']],
  ])('is not %j', actions => {
    expect(findingsOf(id, ejes(...actions))).toEqual([]);
  });

  test('is looked for among ejes, not among the lines of one', () => {
    expect(
      findingsOf(id, '## Eje 1. A\n\n- Un diagnóstico.\n- Un diagnóstico.\n- Un diagnóstico.\n'),
    ).toEqual([]);
  });
});
