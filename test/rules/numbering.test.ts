import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { spoken } from './spoken.ts';

const ids = rules.map(({ id }) => id).filter(id => id.startsWith('numeracion-'));

/** Numbers as the items of one list under one eje; `·` is an item without number. */
function list(numbers: string): string {
  const items = numbers
    .split(' ')
    .map(number => `- ${number === '·' ? '' : `${number} `}Publicar el acuerdo.`);
  return `## Eje 1. Archivos\n\n${items.join('\n')}\n`;
}

/** Numbers as headings of ejes with one action each. */
function ejes(...titles: string[]): string {
  return titles.map(title => `## ${title}\n\n- Publicar el acuerdo.\n`).join('\n');
}

describe('numbers that do not count', () => {
  test.each<[string, string[]]>([
    ['1.1. 1.2. 1.4.', ['numeracion-salto «1.4.»']],
    ['1.1. 1.2. 1.6.', ['numeracion-salto «1.6.»']],
    ['1.2. 1.3. 1.4.', ['numeracion-salto «1.2.»']],
    ['1.1. 1.3. 1.2. 1.4.', ['numeracion-salto «1.2.»']],
    ['1.1. 1.2. 1.2. 1.3.', ['numeracion-duplicada «1.2.»']],
    ['1.1. 1.1. 1.1. 1.1.', ['numeracion-duplicada «1.1.»']],
    ['1.1. 1.2. 1.2. 1.2.', ['numeracion-duplicada «1.2.»']],
    ['1.1. 1.2. 2.3. 1.4.', ['numeracion-no-hereda «2.3.»']],
    ['1.1. 2.3. 1.2.', ['numeracion-no-hereda «2.3.»']],
    ['2.1. 2.2. 2.4.', ['numeracion-no-hereda «2.1.»', 'numeracion-salto «2.4.»']],
    ['1.1. 1.2) 1.3.', ['numeracion-mixta «1.2)»']],
    ['1.1. 1.2 1.3', ['numeracion-mixta «1.1.»']],
    ['a) b) d)', ['numeracion-salto «d)»']],
    ['a) b) b) c)', ['numeracion-duplicada «b)»']],
    ['i) ii) iv)', ['numeracion-salto «iv)»']],
    ['I.- II.- III.- V.-', ['numeracion-salto «V.-»']],
    ['a) b) A) c)', ['numeracion-duplicada «A)»']],
    ['1.1. 1.2. 1.3. 1.1. 1.2.', ['numeracion-reinicia «1.1.»']],
    ['1.1. 1.2. 1.1.', ['numeracion-duplicada «1.1.»']],
  ])('%s', (numbers, expected) => {
    expect(spoken(ids, list(numbers))).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['a missing eje', ejes('Eje 1. A', 'Eje 2. B', 'Eje 4. D'), ['numeracion-salto «4.»']],
    ['a repeated eje', ejes('Eje 1. A', 'Eje 2. B', 'Eje 2. C'), ['numeracion-duplicada «2.»']],
    ['ejes of two forms', ejes('Eje 1. A', 'Eje 2. B', 'Eje III. C'), ['numeracion-mixta «III.»']],
    ['Roman ejes', ejes('Eje I. A', 'Eje II. B', 'Eje IV. D'), ['numeracion-salto «IV.»']],
    ['one bold title', ejes('Eje 1. A', 'Eje 2. **B**', 'Eje 3. C'), ['numeracion-mixta «**B**»']],
    [
      'one plain title among bold ones',
      ejes('Eje 1. **A**', 'Eje 2. B', 'Eje 3. **C**'),
      ['numeracion-mixta «B»'],
    ],
    [
      'an eje repeated by mistake, without blame for what stands right under it',
      '## Eje 1. A\n\n- 1.1. Uno.\n\n## Eje 2. B\n\n- 2.1. Dos.\n\n## Eje 2. C\n\n- 3.1. Tres.\n- 3.2. Cuatro.\n',
      ['numeracion-duplicada «2.»'],
    ],
    [
      'a hole among numbers of another plan',
      '## Líneas de acción\n\n- 4.6.7. A.\n- 4.6.8. B.\n- 4.6.10. C.\n- 4.6.11. D.\n',
      ['numeracion-salto «4.6.10.»'],
    ],
    [
      'two lists of prose in one section',
      '## Introducción\n\nUno:\n\n1. A.\n2. B.\n\nDos:\n\n1. C.\n2. D.\n',
      ['numeracion-reinicia «1.»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(spoken(ids, text)).toEqual(expected);
  });
});

describe('numbers that count', () => {
  test.each([
    '1.1. 1.2. 1.3.',
    '1.1 1.2 1.3',
    '1.9. 1.10. 1.11.'.replace(/^/u, '1.1. 1.2. 1.3. 1.4. 1.5. 1.6. 1.7. 1.8. '),
    'a) b) c)',
    'l) m) n) ñ) o) p)'.replace(/^/u, 'a) b) c) d) e) f) g) h) i) j) k) '),
    'm) n) o)'.replace(/^/u, 'a) b) c) d) e) f) g) h) i) j) k) l) '),
    'i) ii) iii) iv) v) vi)',
    'I.- II.- III.- IV.- V.-',
    '· · ·',
    '1.1. · 1.3.',
    '· 1.1. 1.2.',
    'IV. XI. XXVIII. XLI.',
    '1.1.1. 1.1.2. 1.2.1. 1.2.2.',
  ])('%s', numbers => {
    expect(spoken(ids, list(numbers))).toEqual([]);
  });

  test.each([
    ['the count goes on from one eje to the next', '## Eje 1\n\n1. A.\n2. B.\n\n## Eje 2\n\n3. C.\n4. D.\n'],
    ['each eje counts its own', '## Eje 1\n\n1. A.\n2. B.\n\n## Eje 2\n\n1. C.\n2. D.\n'],
    ['a transversal eje has no number', ejes('Eje 1. A', 'Eje 2. B', 'Eje transversal: Género')],
    ['an announced eje is counted once', `## Ejes\n\n1. A\n2. B\n\n${ejes('Eje 1. A', 'Eje 2. B')}`],
    ['one eje alone', ejes('Eje 3. A')],
    [
      'a heading stands between two lists',
      '## Eje 1\n\n### Corto plazo\n\n1. A.\n2. B.\n\n### Largo plazo\n\n1. C.\n2. D.\n',
    ],
    [
      'a label stands between two lists',
      '## Eje 1\n\n**Estrategias:**\n\n1. A.\n2. B.\n\n**Líneas de acción:**\n\n1. C.\n2. D.\n',
    ],
    [
      'two labels of one level stand above two lists',
      '## Eje 1\n\n**Acciones:**\n\n1. A.\n2. B.\n\n**Compromisos:**\n\n1. C.\n2. D.\n',
    ],
    [
      'a bold line stands between two lists of elements',
      '## Eje 1\n\n**Corto plazo**\n\n1. A.\n2. B.\n\n**Largo plazo**\n\n1. C.\n2. D.\n',
    ],
    ['half of the titles are bold', ejes('Eje 1. **A**', 'Eje 2. B', 'Eje 3. **C**', 'Eje 4. D')],
    [
      'a bold line stands between two lists of prose',
      '## Introducción\n\n**Valores**\n\n1. A.\n2. B.\n\n**Principios**\n\n1. C.\n2. D.\n',
    ],
    [
      'the prefix is that of an outer element',
      '## Eje 2. A\n\n### Objetivo 2.1\n\n- 2.1. Uno.\n- 2.2. Dos.\n\n## Eje 3. B\n\n- 3.1. Tres.\n'.replace(
        /^/u,
        '## Eje 1. Z\n\n- 1.1. Cero.\n\n',
      ),
    ],
    [
      'the ejes are Roman and what they hold is not',
      '## Eje I. A\n\n- 1.1. Uno.\n- 1.2. Dos.\n\n## Eje II. B\n\n- 2.1. Uno.\n',
    ],
    ['a list goes on after some prose', '## Introducción\n\n1. A.\n2. B.\n\nAdemás:\n\n3. C.\n4. D.\n'],
  ])('%s', (_, text) => {
    expect(spoken(ids, text)).toEqual([]);
  });
});
