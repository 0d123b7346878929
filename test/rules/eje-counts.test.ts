import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const ids = ['eje-con-una-accion', 'desequilibrio-ejes'];

/** Ejes with so many actions each. */
function ejes(...counts: number[]): string {
  const actions = (count: number) =>
    Array.from({ length: count }, () => '- Publicar los acuerdos.\n').join('');
  return counts.map((count, i) => `## Eje ${i + 1}. Tema ${i + 1}\n\nProsa.\n\n${actions(count)}`).join('\n');
}

describe('how the actions are shared among ejes', () => {
  test.each<[number[], string[]]>([
    [[3, 3, 3], []],
    [[1, 1, 1], []],
    [[4, 2, 1], ['eje-con-una-accion «Tema 3»']],
    [[4, 1, 1, 1], ['eje-con-una-accion «Tema 2»']],
    [[5, 3, 1], ['eje-con-una-accion «Tema 3»']],
    [
      [4, 7, 10, 6, 4, 1, 3],
      ['desequilibrio-ejes «Tema 3»', 'eje-con-una-accion «Tema 6»'],
    ],
    [[9, 2, 4, 4], ['desequilibrio-ejes «Tema 1»']],
    [[8, 2, 4, 4], []],
    [[12, 2], []],
    [[6, 0, 0], []],
  ])('%j', (counts, expected) => {
    expect(spoken(ids, ejes(...counts))).toEqual(expected);
  });

  test('an action that holds others is not counted beside them', () => {
    const one = '## Eje 1. A\n\n- Capacitar:\n  - Elaborar la guía.\n  - Dar el curso.\n\n';

    expect(spoken(ids, `${one}## Eje 2. B\n\n- Publicar.\n- Difundir.\n`)).toEqual([]);
  });
});
