import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { bodyPlan } from '../read.ts';
import { findingsOf } from './marked-words.ts';

/** A sentence of so many words. */
function sentence(words: number): string {
  const filler =
    'el comité revisa cada mes los avances de las obras que se hacen en los barrios del municipio y'.split(
      ' ',
    );
  const all = Array.from({ length: words }, (_, i) => filler[i % filler.length] ?? '');
  return `${all.join(' ').replace(/^\p{Ll}/u, letter => letter.toUpperCase())}.`;
}

function weights(text: string): string[] {
  return findingsOf('oracion-larga', text).map(({ severity }) => severity);
}

describe('oracion-larga', () => {
  test.each([
    ['a paragraph', `${sentence(61)}\n`],
    ['an item', `## Eje 1. Obra\n\n- ${sentence(70)}\n`],
    ['a cell', `| Acción |\n| --- |\n| ${sentence(65)} |\n`],
    ['the second sentence of a paragraph', `Se informa. ${sentence(61)}\n`],
    ['a sentence over several lines', `${sentence(61).replaceAll(' los ', '\nlos ')}\n`],
    [
      'one with bold and a link',
      `${sentence(61).replace('comité', '**comité**').replace('obras', '[obras](https://ejemplo.gob.mx)')}\n`,
    ],
    [
      'one with abbreviations in it',
      `${sentence(61).replace('el comité revisa', 'el Lic. Pérez, conforme al art. 6, revisa').replace('El comité', 'El Mtro.')}\n`,
    ],
    ['one with a colon and no list', `${sentence(61).replace(' revisa', ' revisa:')}\n`],
    [
      'one with two clauses parted by a semicolon',
      `${sentence(61).replace(' avances', ' avances; además')}\n`,
    ],
    ['one in a footnote', `Texto[^1].\n\n[^1]: ${sentence(61)}\n`],
  ])('warns of %s', (_, text) => {
    expect(weights(text)).toEqual(['aviso']);
  });

  test.each([
    ['forty words', `${sentence(40)}\n`],
    ['several short sentences', `${sentence(20)} ${sentence(20)} ${sentence(20)} ${sentence(20)}\n`],
    ['a quotation in a block', `> ${sentence(80)}\n`],
    ['a long quotation inside', `El artículo dice: «${sentence(70)}»\n`],
    ['a heading', `## ${sentence(70)}\n`],
    ['code', `\`\`\`\n${sentence(70)}\n\`\`\`\n`],
    ['a comment', `<!-- ${sentence(70)} -->\n\nTexto.\n`],
    [
      'a list behind a colon, by members',
      `Se hará lo siguiente: ${sentence(30).slice(0, -1)}; ${sentence(30).slice(0, -1)}; ${sentence(30)}\n`,
    ],
    ['items', `- ${sentence(30)}\n- ${sentence(30)}\n- ${sentence(30)}\n`],
    ['an abbreviation before a capital', `${sentence(20)} El Lic. Pérez ${sentence(15)}\n`],
  ])('lets %s be', (_, text) => {
    expect(weights(text)).toEqual([]);
  });

  test('counts those between the limits in one suggestion, at the longest', () => {
    const [finding, ...others] = findingsOf(
      'oracion-larga',
      `${sentence(45)}\n\n${sentence(55)}\n\n${sentence(41)}\n`,
    );
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('sugerencia');
    expect(finding?.message.es).toContain('tiene 55 palabras; hay otras 2 de más de 40.');
    expect(finding?.related).toHaveLength(2);
  });

  test('takes its limits from the configuration', () => {
    const adjustments = { 'oracion-larga': { palabras: 30, recomendadas: 50 } };
    const found = check(bodyPlan(`${sentence(31)}\n`), rules, frameByKey(null), { adjustments });
    expect(found.filter(({ rule }) => rule === 'oracion-larga').map(({ severity }) => severity)).toEqual([
      'aviso',
    ]);
  });
});

describe('parrafo-largo', () => {
  const count = (text: string) => findingsOf('parrafo-largo', text).length;

  test('reports more than 150 words, in items too, and not those of a quotation, a heading or a cell', () => {
    const long = `${sentence(50)} ${sentence(50)} ${sentence(51)}`;
    expect(count(`${long}\n`)).toBe(1);
    expect(count(`- ${long}\n`)).toBe(1);
    expect(count(`${sentence(50)} ${sentence(50)} ${sentence(50)}\n`)).toBe(0);
    expect(count(`> ${long}\n`)).toBe(0);
    expect(count(`## ${long}\n`)).toBe(0);
    expect(count(`| A |\n| --- |\n| ${long} |\n`)).toBe(0);
    expect(count(`${sentence(50)}\n\n${sentence(50)}\n\n${sentence(51)}\n`)).toBe(0);
  });
});

describe('legibilidad', () => {
  const easy =
    'El jueves hay mesa en el salón. Cada quien dice lo que pasa en su calle. Se anota todo y se lee al fin. ';
  const hard =
    'La implementación de estrategias interinstitucionales de profesionalización posibilitará la consolidación de mecanismos participativos de evaluación administrativa. ';

  test('measures the whole plan once, with its hardest sentences', () => {
    const [finding, ...others] = findingsOf('legibilidad', `${hard.repeat(8)}\n`);
    expect(others).toEqual([]);
    expect(finding?.message.es).toContain('«muy difícil»');
    expect(finding?.related).toHaveLength(3);
  });

  test('says nothing of plain words, nor of a few', () => {
    expect(findingsOf('legibilidad', `${easy.repeat(8)}\n`)).toEqual([]);
    expect(findingsOf('legibilidad', `${hard.repeat(4)}\n`)).toEqual([]);
    expect(findingsOf('legibilidad', `> ${hard.repeat(8)}\n\n${easy.repeat(5)}\n`)).toEqual([]);
  });
});
