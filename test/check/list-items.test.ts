import { describe, expect, test } from 'vitest';
import { listItems } from '../../src/check/views/list-items.ts';
import { bodyPlan } from '../read.ts';

/** Each item: its depth, its number and how it opens. */
const items = (body: string) =>
  listItems(bodyPlan(body)).map(({ depth, number, opening, holder, previous }) =>
    [depth, number?.value.text ?? '-', opening?.value, holder?.opening?.value, previous?.opening?.value]
      .filter(part => part !== undefined)
      .join(' '),
  );

describe('the items of the lists of a body', () => {
  test('come in the order of the text, with what holds them and what stands before them', () => {
    expect(items('- A\n  1. B\n  2. C\n- D\n\nTexto.\n\n- E\n')).toEqual([
      '0 - A',
      '1 1. B A',
      '1 2. C A B',
      '0 - D A',
      '0 - E',
    ]);
  });

  test('are found inside quotations', () => {
    expect(items('> - A\n>   - B\n')).toEqual(['0 - A', '1 - B A']);
  });

  test('go by the number in their text, else by the marker of their list', () => {
    expect(items('- 1.1. A\n- b) B\n- c) C\n- Ch\n')).toEqual([
      '0 1.1. 1.1. A',
      '0 b) b) B 1.1. A',
      '0 c) c) C b) B',
      '0 - Ch c) C',
    ]);
    expect(items('12) A\n13) 2.1. B\n')).toEqual(['0 12) A', '0 2.1. 2.1. B A']);
  });

  test('count on from the item before them, or from the one that holds them', () => {
    const parts = (body: string) => listItems(bodyPlan(body)).map(({ number }) => number?.value.parts);
    expect(parts('- h) A\n- i) B\n')).toEqual([[8], [9]]);
    expect(parts('- h) A\n  - i) B\n')).toEqual([[8], [9]]);
    expect(parts('- i) A\n- ii) B\n')).toEqual([[1], [2]]);
  });

  test('open with the first words of their paragraph, however long it is', () => {
    const [item] = listItems(bodyPlan(`- Medir **pozos** ${'y ríos '.repeat(30)}\n`));
    expect(item?.opening?.value).toMatch(/^Medir pozos (?:y ríos ){6}/u);
    expect(item?.opening?.value.length).toBeLessThan(80);
    expect(items(`- ${'pozos '.repeat(30)}**fin**\n`)[0]).not.toContain('fin');
  });

  test('open with nothing where a list, a quotation or nothing comes first', () => {
    expect(items('- > A\n')).toEqual(['0 -']);
    expect(items('- - A\n')).toEqual(['0 -', '1 - A']);
    expect(items('- # A\n')).toEqual(['0 -']);
  });
});
