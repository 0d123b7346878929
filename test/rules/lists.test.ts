import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { bodyPlan } from '../read.ts';
import { found, spoken } from './spoken.ts';

const head = '## Líneas de acción\n\n';
const nested = (list: string) => spoken(['lista-mal-anidada'], head + list);
const empty = (list: string) => spoken(['item-vacio'], head + list);
const doubled = (list: string) => spoken(['vineta-doble'], head + list);

/** The body after the fixes of one rule. */
function mended(rule: string, list: string): string {
  const { text } = bodyPlan(head + list).document.file;
  const edits = found([rule], head + list).flatMap(({ fix }) => fix?.edits ?? []);
  return applyEdits(text, edits).slice(text.indexOf(head) + head.length);
}

describe('lista-mal-anidada', () => {
  test.each<[string, string[]]>([
    ['- a) A.\n  - b) B.\n  - c) C.\n- d) D.\n', ['b)']],
    ['- a) A.\n  - b) B.\n', ['b)']],
    ['1. A.\n\n   2. B.\n', ['2.']],
    ['- 1.1. A.\n  - 1.2. B.\n    - 1.3. C.\n', ['1.2.', '1.3.']],
    ['- (i) A.\n  - (ii) B.\n', ['(ii)']],
    ['- III. A.\n  - IV. B.\n', ['IV.']],
    ['> - a) A.\n>   - b) B.\n', ['b)']],
    ['1. A.\n   - a) B.\n- b) C.\n', ['b)']],
    ['- 1.1. A.\n  - 1.1.1. B.\n- 1.1.2. C.\n', ['1.1.2.']],
    ['1. A.\n   - a) B.\n     - b) C.\n2. D.\n', ['b)']],
  ])('%j', (list, numbers) => {
    expect(nested(list)).toEqual(numbers.map(number => `lista-mal-anidada «${number}»`));
  });

  test.each([
    '- a) A.\n- b) B.\n',
    '1. A.\n   1. B.\n   2. C.\n2. D.\n',
    '1. A.\n   - a) B.\n   - b) C.\n2. D.\n   - a) E.\n',
    '- 1. A.\n',
    '1. A.\n   1. B.\n2. C.\n',
    '1. A.\n   1. B.\n   2. C.\n3. D.\n',
    '- 1.1. A.\n  - 1.1.1. B.\n- 1.2. C.\n',
    '- a) A.\n  - i) B.\n  - ii) C.\n- b) D.\n',
    '- h) A.\n  - i) B.\n  - ii) C.\n- i) D.\n'.replace('- h)', '- g)').replace('\n- i)', '\n- h)'),
    '- A.\n  - B.\n',
    '1. A.\n   - a) B.\n\nProsa en medio.\n\n- b) C.\n',
  ])('is silent on %j', list => {
    expect(nested(list)).toEqual([]);
  });

  test('moves whole items, their own lists and paragraphs included, and is done', () => {
    const list = '- a) A.\n  - b) B\n    sigue.\n\n    Otro párrafo.\n\n    - i) Uno.\n  - c) C.\n';
    const flat = '- a) A.\n- b) B\n  sigue.\n\n  Otro párrafo.\n\n  - i) Uno.\n- c) C.\n';

    expect(mended('lista-mal-anidada', list)).toBe(flat);
    expect(nested(flat)).toEqual([]);
  });

  test('offers no fix where tabs make the columns doubtful', () => {
    expect(found(['lista-mal-anidada'], `${head}- a) A.\n\t- b) B.\n`).map(({ fix }) => fix)).toEqual([
      undefined,
    ]);
  });
});

describe('item-vacio', () => {
  test.each<[string, string[]]>([
    ['-\n- A.\n', ['-']],
    ['- A.\n- \n- B.\n', ['-']],
    ['- A.\n\n  -\n', ['-']],
    ['- 1.2.\n- 1.3. A.\n', ['- 1.2.']],
    ['- a)\n- b) A.\n', ['- a)']],
    ['1.\n2. A.\n', ['1.']],
    ['- [ ]\n- A.\n', ['- [ ]']],
  ])('%j', (list, places) => {
    expect(empty(list)).toEqual(places.map(place => `item-vacio «${place}»`));
  });

  test.each([
    '- A.\n- B.\n',
    '- POR DEFINIR\n',
    '- <!-- guía: escriba aquí -->\n',
    '- 2026\n',
    '-\n  - A.\n',
    '- ![Mapa](mapa.png)\n',
    '- `a)`\n'.replace('a)', 'plan'),
  ])('is silent on %j', list => {
    expect(empty(list)).toEqual([]);
  });

  test('takes the line away, but no number', () => {
    expect(mended('item-vacio', '- A.\n-\n- B.\n')).toBe('- A.\n- B.\n');
    expect(mended('item-vacio', '- A.\r\n-\r\n')).toBe('- A.\r\n');
    expect(mended('item-vacio', '1. A.\n2.\n')).toBe('1. A.\n2.\n');
    expect(mended('item-vacio', '1. A.\n2. -\n')).toBe('1. A.\n2. -\n');
  });
});

describe('vineta-doble', () => {
  test.each<[string, string[], string]>([
    ['- ❖ A.\n- ❖ B.\n', ['❖'], '- A.\n- B.\n'],
    ['- • A.\n', ['•'], '- A.\n'],
    ['- •A.\n', ['•'], '- A.\n'],
    ['- \uF0B7 A.\n', ['\uF0B7'], '- A.\n'],
    ['- – A.\n', ['–'], '- A.\n'],
    ['- \\* A.\n', ['\\*'], '- A.\n'],
    ['1. ▪ A.\n', ['▪'], '1. A.\n'],
    ['- - A.\n', ['-'], '- A.\n'],
    ['* - A.\n', ['-'], '- A.\n'],
    ['- 1. A.\n- 2. B.\n', ['1.'], '1. A.\n2. B.\n'],
    ['1. - A.\n2. - B.\n', ['-'], '1. A.\n2. B.\n'],
    ['1. 2. A.\n', ['2.'], '1. 2. A.\n'],
    ['- ● A.\n  - ○ B.\n', ['●', '○'], '- A.\n  - B.\n'],
  ])('%j', (list, places, result) => {
    expect(doubled(list)).toEqual(places.map(place => `vineta-doble «${place}»`));
    expect(mended('vineta-doble', list)).toBe(result);
  });

  test.each([
    '- A.\n',
    '- -5 grados en enero\n',
    '- ✓ Hecho\n',
    '- 10 • 20\n',
    '- *Énfasis* al comienzo\n',
    '- 1.1. A.\n',
    '- §3 de la ley\n',
    '-\n  - A.\n',
    '- o bien A.\n',
    '- [x] A.\n',
  ])('is silent on %j', list => {
    expect(doubled(list)).toEqual([]);
  });
});
