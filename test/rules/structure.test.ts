import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/text/source-file.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { found, spoken } from './spoken.ts';

const seeds = new URL('../seeds/', import.meta.url);

/** `rule line` of what some rules find in a text as it was extracted. */
function inSeed(start: string, ...ids: string[]): string[] {
  const name = readdirSync(seeds).find(file => file.startsWith(start)) ?? '';
  const head = '---\nperfil: plan-de-trabajo\ntitulo: Plan de Trabajo\n---\n';
  const text = head + readFileSync(new URL(name, seeds), 'utf8');
  const file = new SourceFile('plan.md', text);
  return found(ids, text).map(({ rule, span }) => `${rule} ${file.positionAt(span.start).line - 3}`);
}

describe('the texts as they were extracted', () => {
  test('show the headers of their pages', () => {
    expect(inSeed('003', 'encabezado-corrido')).toEqual(['encabezado-corrido 47']);
    expect(inSeed('002', 'encabezado-corrido')).toEqual(['encabezado-corrido 17']);
    for (const seed of ['000', '001', '004']) expect(inSeed(seed, 'encabezado-corrido')).toEqual([]);
  });

  test('show the entry of an index that is two headings', () => {
    expect(inSeed('004', 'indice-discrepante')).toEqual(['indice-discrepante 34']);
    expect(inSeed('001', 'indice-discrepante')).toEqual([]);
  });
});

const eje = '\n## Eje 1. Archivos\n\n- Elaborar un diagnóstico.\n';
const long =
  '\nEste párrafo dice para qué es el plan, a quién sirve y cómo se va a dar a conocer en todas las áreas.\n';

describe('a running header', () => {
  test.each([
    ['lines of a paragraph', `Ayuntamiento\nPlan 2026\n${eje}\nAyuntamiento\nPlan 2026\n${long}${long}`],
    ['lines by themselves', `Ayuntamiento\n\nPlan 2026\n${eje}\nAyuntamiento\n\nPlan 2026\n${long}${long}`],
    [
      'more than twice, said once',
      `Ayuntamiento\n\nPlan\n${long}\nAyuntamiento\n\nPlan\n${long}\nAyuntamiento\n\nPlan\n${eje}`,
    ],
  ])('is %s', (_, text) => {
    expect(found(['encabezado-corrido'], text)).toHaveLength(1);
  });

  test.each([
    [
      'the labels of each eje',
      `${eje}\nEstrategias\n\nLíneas de acción\n${eje}\nEstrategias\n\nLíneas de acción\n${eje}`,
    ],
    [
      'attributes',
      `Responsable: Archivo\nPlazo: 2026\n${long}\nResponsable: Archivo\nPlazo: 2026\n${long}${long}`,
    ],
    ['the signature at the end', `Ana Ruiz\n\nPresidenta\n${eje}${long}\nAna Ruiz\n\nPresidenta\n`],
    ['placeholders', `POR DEFINIR\n\nPOR DEFINIR\n${eje}\nPOR DEFINIR\n\nPOR DEFINIR\n${long}${long}`],
    ['one line that comes again', `Plan 2026\n${eje}\nPlan 2026\n${long}${long}`],
    ['two in another order', `Plan\n\nAyuntamiento\n${eje}\nAyuntamiento\n\nPlan\n${long}${long}`],
    ['items', `- Publicar.\n- Difundir.\n\n## Otra\n\n- Publicar.\n- Difundir.\n${long}`],
    [
      'cells',
      `| Uno | Dos |\n| --- | --- |\n| a | b |\n${long}\n| Uno | Dos |\n| --- | --- |\n| a | b |\n${long}`,
    ],
  ])('is not %s', (_, text) => {
    expect(found(['encabezado-corrido'], text)).toEqual([]);
  });
});

describe('a general objective', () => {
  const id = 'objetivo-general-ausente';
  const specific = '## Objetivos específicos\n\n1. Publicar.\n2. Responder.\n';

  test.each([
    specific,
    `## Misión\n\nServir.\n\n${specific}`,
    '**Objetivos específicos:**\n\n- Publicar.\n- Responder.\n',
    '## Objetivo específico 1. Publicar\n\n- Elaborar.\n\n## Objetivo específico 2. Responder\n\n- Elaborar.\n',
  ])('is missing in %j', text => {
    expect(found([id], text + eje)).toHaveLength(1);
  });

  test.each([
    `## Objetivo general\n\nAbrir.\n\n${specific}`,
    `## Objetivo\n\nAbrir.\n\n${specific}`,
    `## Objetivo principal\n\nAbrir.\n\n${specific}`,
    `## Propósito\n\nAbrir.\n\n${specific}`,
    `## OBJETIVO GENERAL Y OBJETIVOS ESPECÍFICOS\n\n1. Publicar.\n`,
    '## Objetivos\n\n1. Publicar.\n2. Responder.\n',
    '## Eje 1. A\n\n### Objetivos específicos\n\n1. Publicar.\n2. Responder.\n',
    '## Presentación\n\nNada.\n',
  ])('is not missing in %j', text => {
    expect(found([id], text + eje)).toEqual([]);
  });
});

describe('two lists side by side', () => {
  const id = 'listas-paralelas';

  test('stand in the plan of 2017', () => {
    const text = publishedText(publishedPlans['002']);
    expect(spoken([id], text)).toEqual([`${id} «Fomentar la ampliación y consolidación de las relaciones»`]);
  });

  const lists =
    '## Eje 1. A\n\n### Estrategias\n\n- Uno.\n- Dos.\n\n### Líneas de acción\n\n- Tres.\n- Cuatro.\n';

  test('are said once for a whole plan', () => {
    expect(spoken([id], `${lists}\n${lists.replace('1. A', '2. B')}`)).toEqual([`${id} «A»`]);
  });

  test.each([
    [
      'one inside the other',
      '## Eje 1. A\n\n### Estrategia 1. Uno\n\n- Tres.\n- Cuatro.\n\n### Estrategia 2. Dos\n\n- Cinco.\n',
    ],
    ['with a reference', lists.replace('- Tres.', '- Tres.\n  - Depende de: eje-1/estrategia-1')],
    ['of one strategy only', lists.replace('- Dos.\n', '')],
    ['of one level', '## Eje 1. A\n\n### Estrategias\n\n- Uno.\n- Dos.\n'],
  ])('are none: %s', (_, text) => {
    expect(found([id], text)).toEqual([]);
  });
});

test('levels upside down are said once for each two levels', () => {
  const line = (n: number) => `### Línea de acción ${n}. Uno\n\n#### Objetivo ${n}. Dos\n\n- Tres.\n`;

  expect(spoken(['niveles-saltados'], `## Eje 1. A\n\n${line(1)}\n${line(2)}`)).toEqual([
    'niveles-saltados «Dos»',
  ]);
  expect(
    found(['niveles-saltados'], '## Eje 1. A\n\n### Objetivo 1. Uno\n\n#### Línea de acción 1. Dos\n'),
  ).toEqual([]);
  expect(found(['niveles-saltados'], '## Objetivo general\n\nUno.\n\n## Eje 1. A\n\n- Dos.\n')).toEqual([]);
});

describe('the final full stop of an index', () => {
  const body = '\n## Uno\n\nTexto.\n\n## Dos.\n\nTexto.\n\n## Tres\n\nTexto.\n';

  test.each([
    ['Uno ----- 1\nDos ----- 2\nTres ----- 3', 1],
    ['Uno\t1\nDos\t2\nTres.\t3', 1],
    ['Uno ----- 1\nDos. ----- 2\nTres ----- 3', 0],
    ['Uno ..... 1\nDos ..... 2\nTres ..... 3', 0],
  ])('%j', (index, count) => {
    expect(found(['indice-puntuacion'], `## Índice\n\n${index}\n${body}`)).toHaveLength(count);
  });
});

describe('an index and its headings', () => {
  const body =
    '\n## Presentación\n\nTexto.\n\n## Eje 1. Archivos\n\n- Uno.\n\n## Eje 2. Gobierno abierto y participación\n\n- Dos.\n\n## Seguimiento\n\nTexto.\n';
  const said = (index: string) =>
    spoken(['indice-discrepante'], `## Índice\n\n${index}\n${body}`).map(one => one.slice(19));

  test.each([
    [
      'PRESENTACION ..... 1\nEje 1. Archivos ..... 2\nEje 2. Gobierno abierto y participación ..... 3\nSeguimiento ..... 4',
    ],
    ['Presentación ..... 1\nArchivos ..... 2\nGobierno abierto ..... 3\nSeguimiento: ..... 4'],
    [
      'Índice ..... 1\nPresentación ..... 1\nEje 1. Archivos ..... 2\nEje 2. Gobierno abierto y\nparticipación ..... 3\nSeguimiento ..... 4',
    ],
    ['Eje 1. Archivos ..... 2\nEje 2. Gobierno abierto y participación ..... 3'],
  ])('that agree: %s', index => {
    expect(said(index)).toEqual([]);
  });

  test.each([
    ['Presentación ..... 1\nArchivos ..... 2\nSeguimiento ..... 4', ['«## Índice»']],
    [
      'Presentación ..... 1\nEje 1. Archivo ..... 2\nEje 2. Gobierno abierto y participación ..... 3\nSeguimiento ..... 4',
      ['«Eje 1. Archivo ..... 2»'],
    ],
    [
      'Presentación ..... 1\nArchivos ..... 2\nGobierno abierto ..... 3\nMetas ..... 3\nSeguimiento ..... 4',
      ['«Metas ..... 3»'],
    ],
  ])('that do not: %s', (index, expected) => {
    expect(said(index)).toEqual(expected);
  });
});
