import { describe, expect, test } from 'vitest';
import { shortenedNumbers } from '../../src/check/views/frontmatter-problems.ts';
import { images } from '../../src/check/views/images.ts';
import { indicators } from '../../src/check/views/indicators.ts';
import { missingRoles } from '../../src/check/views/objectives.ts';
import { schedule } from '../../src/check/views/schedule.ts';
import { sentences } from '../../src/check/views/sentences.ts';
import { bodyPlan, planOf } from '../read.ts';

describe('the pictures of a body', () => {
  const read = (body: string) =>
    images(bodyPlan(body)).map(({ alt, decorative, src }) => [alt, decorative, src]);

  test('are known in Markdown and in HTML, with what is said of them', () => {
    expect(read('![Mapa](mapa.png) y ![](b.png)\n\n![Foto][f]\n\n[f]: c.png\n')).toEqual([
      ['Mapa', false, 'mapa.png'],
      [null, false, 'b.png'],
      ['Foto', false, ''],
    ]);
    expect(
      read('<img src="a.png" alt="Mapa de pozos">\n\n<IMG alt=\'\' src=b.png />\n\n<img src=c.png>\n'),
    ).toEqual([
      ['Mapa de pozos', false, 'a.png'],
      [null, true, 'b.png'],
      [null, false, 'c.png'],
    ]);
  });

  test('end where their tag does, not at a «>» in quotation marks, and do not stand in comments', () => {
    const body = `<p><img title='a > b' alt="c > d" src="a.png"> texto</p>\n`;
    const plan = bodyPlan(body);
    expect(images(plan).map(({ span }) => plan.document.file.slice(span))).toEqual([
      `<img title='a > b' alt="c > d" src="a.png">`,
    ]);
    expect(read('<!-- <img src="a.png"> -->\n')).toEqual([]);
  });
});

describe('the objectives a plan shows', () => {
  const missing = (body: string) => [...missingRoles(bodyPlan(body))].join(' ');

  test.each([
    ['## Eje 1. A\n\n- Medir\n', 'general especifico'],
    ['## Objetivo general\n\nCuidar.\n', 'especifico'],
    ['## Objetivos específicos\n\n- Medir\n', 'general'],
    ['## Objetivo general\n\nCuidar.\n\n## Objetivos específicos\n\n- Medir\n', ''],
    ['## Objetivos\n\n- Medir\n', ''],
    ['Objetivo: Cuidar los pozos.\n', ''],
    ['## Objetivos y alcance del documento\n\nTexto.\n', ''],
    ['## 2. Objetivo y alcance del documento\n\nTexto.\n', ''],
    ['## Objetividad del documento\n\nTexto.\n', 'general especifico'],
    ['## Eje 1. A\n\n### Objetivo\n\nCuidar.\n', 'general especifico'],
    ['## Eje 1. A\n\n### Objetivos y alcance del eje\n\nTexto.\n', 'general especifico'],
  ])('%j lacks «%s»', (body, expected) => {
    expect(missing(body)).toBe(expected);
  });
});

test('numbers that YAML shortens are told as they are written, but for quantities of indicators', () => {
  const found = (yaml: string) =>
    shortenedNumbers(planOf(`---\n${yaml}\n---\n\n- Medir\n`)).map(
      ({ path, source }) => `${path.join('.')} ${source}`,
    );
  expect(found('version: 3.10\nlugar: 3.1\nfecha: 2020\nsiglas:\n  A: 1.0\n  B: 2.5')).toEqual([
    'version 3.10',
    'siglas.A 1.0',
  ]);
  expect(found('integrantes: [1.20, x]\nindicadores:\n  a:\n    linea-base: {valor: 1.50}')).toEqual([
    'integrantes.0 1.20',
  ]);
  expect(found('version: "3.10"\nlugar: 1e3\nfecha: +1.50')).toEqual([]);
});

test('the terms of a plan are its «Plazo», «Inicio» and «Fin» that are filled in, as dates where they are', () => {
  const body =
    '## Líneas de acción\n\n- A\n  - Plazo: 2026\n  - Responsable: 2026\n- B\n  - Inicio: pronto\n  - Fin: POR DEFINIR\n- C\n  - Fin: 2027\n';
  expect(
    schedule(bodyPlan(body)).map(({ element, attribute, date }) => [
      element.text.value,
      attribute.key,
      date?.end ?? null,
    ]),
  ).toEqual([
    ['A', 'plazo', '2026-12-31'],
    ['B', 'inicio', null],
    ['C', 'fin', '2027-12-31'],
  ]);
});

test('an «Indicador» names sheets, sheets the plan lacks, or says in words what is measured', () => {
  const sheets = 'indicadores:\n  pozos-medidos: {nombre: Pozos}\n  agua: {nombre: Agua}';
  const body = [
    '- A\n  - Indicador: pozos-medidos',
    '- B\n  - Indicador: pozos-medidos, agua y pozos-limpios-hoy',
    '- C\n  - Indicador: Número de pozos',
    '- D\n  - Indicador: agua; litros por día',
    '- E\n  - Indicador: POR DEFINIR',
  ];
  const plan = planOf(
    `---\nperfil: plan-de-trabajo\ntitulo: P\n${sheets}\n---\n\n## Líneas de acción\n\n${body.join('\n')}\n`,
  );
  const found = indicators(plan);
  expect(
    found.sheets.map(({ id, measures }) => [id, measures.map(({ text }) => text.value).join('')]),
  ).toEqual([
    ['pozos-medidos', 'AB'],
    ['agua', 'BD'],
  ]);
  expect(found.unknown.map(({ value }) => value)).toEqual(['pozos-limpios-hoy']);
  expect(found.inWords.map(({ value }) => value.value)).toEqual(['Número de pozos', 'agua; litros por día']);
});

describe('the words of sentences', () => {
  const words = (body: string) => sentences(bodyPlan(body)).map(({ words }) => words.join(' '));

  test('are joined by a hyphen, a point or an apostrophe without space', () => {
    expect(words('La región Centro-Occidente, 2020-2021, gastó 10.5 y 1,200 – mil.\n')).toEqual([
      'La región Centro-Occidente 2020-2021 gastó 10.5 y 1,200 mil',
    ]);
  });

  test('leave out headings, quotations and the number before an item', () => {
    expect(words('## Título\n\n> Cita.\n\n- a) Medir pozos. Publicar.\n- b) Limpiar.\n')).toEqual([
      'Medir pozos',
      'Publicar',
      'Limpiar',
    ]);
  });

  test('are not those of a long quotation inside', () => {
    const quoted = 'el acceso a la información es un derecho de todas las personas';
    expect(words(`La ley dice «${quoted}» y así es.\n`)).toEqual(['La ley dice y así es']);
    expect(words('La ley dice «acceso» y así es.\n')).toEqual(['La ley dice acceso y así es']);
  });
});
