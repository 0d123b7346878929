import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rule } from '../../src/rules/parrafo-duplicado.ts';
import { bodyPlan } from '../read.ts';

const lines = (body: string) => {
  const plan = bodyPlan(body);
  return check(plan, [rule], noFrame)
    .filter(finding => finding.rule === rule.id)
    .map(({ span }) => plan.document.file.positionAt(span.start).line - 4);
};

const paragraph = 'La transparencia es una condición de la democracia y un derecho de todas las personas.';
const twice = (first: string, second = first) => `## Presentación\n\n${first}\n\n${second}\n`;

describe('twice', () => {
  test.each([
    ['to the letter', twice(paragraph), [5]],
    ['but for capitals', twice(paragraph, paragraph.toUpperCase()), [5]],
    ['but for the final point', twice(paragraph, paragraph.slice(0, -1)), [5]],
    ['but for bold', twice(paragraph, paragraph.replace('democracia', '**democracia**')), [5]],
    ['but for accents', twice(paragraph, paragraph.replace('condición', 'condicion')), [5]],
    [
      'but for where its lines break',
      twice(paragraph, paragraph.replace(' democracia ', '\ndemocracia\n')),
      [5],
    ],
    ['under two headings', `## Presentación\n\n${paragraph}\n\n## Marco normativo\n\n${paragraph}\n`, [7]],
    ['before and within an eje', `${paragraph}\n\n## Eje 1. Archivos\n\n${paragraph}\n\n- Uno.\n`, [5]],
    [
      'under two ejes',
      `## Eje 1. A\n\n${paragraph}\n\n- Uno.\n\n## Eje 2. B\n\n${paragraph}\n\n- Dos.\n`,
      [9],
    ],
    ['as items of prose', `## Glosario\n\n- ${paragraph}\n- ${paragraph}\n`, [4]],
    ['three times', `${twice(paragraph)}\n${paragraph}\n`, [5]],
    ['in nine words', twice('Una dos tres cuatro cinco seis siete ocho nueve.'), [5]],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});

describe('once', () => {
  test.each([
    ['two paragraphs', twice(paragraph, `${paragraph} También de las instituciones.`)],
    [
      'another figure',
      twice(
        'En 2025 se recibieron 300 solicitudes de información en todo el estado.',
        'En 2026 se recibieron 300 solicitudes de información en todo el estado.',
      ),
    ],
    ['eight words', twice('Una dos tres cuatro cinco seis siete ocho.')],
    ['a line that opens each list', twice('Se proponen las siguientes líneas de acción:')],
    ['two headings', `## ${paragraph}\n\nUno.\n\n## ${paragraph}\n\nDos.\n`],
    ['two quotations', twice(`> ${paragraph}`, `Otra cosa.\n\n> ${paragraph}`)],
    ['a quotation of what is said', twice(paragraph, `> ${paragraph}`)],
    ['two cells', `| A | B |\n|---|---|\n| ${paragraph} | ${paragraph} |\n`],
    ['code', twice(`    ${paragraph}`)],
    ['comments', twice(`<!-- guía: ${paragraph} -->`)],
    ['two actions, which is another rule', `## Eje 1. A\n\n- ${paragraph}\n- ${paragraph}\n`],
    ['an action and prose', `## Presentación\n\n${paragraph}\n\n## Eje 1. A\n\n- ${paragraph}\n`],
    [
      'attributes',
      `## Eje 1. A\n\n- Uno.\n  - Responsable: ${paragraph}\n- Dos.\n  - Responsable: ${paragraph}\n`,
    ],
    ['an announced eje', `${paragraph}\n\n## Ejes\n\n1. ${paragraph}\n\n## Eje 1. ${paragraph}\n\n- Uno.\n`],
  ])('%s', (_, body) => {
    expect(lines(body)).toEqual([]);
  });
});
