import { describe, expect, test } from 'vitest';
import { ladder } from '../../src/check/ladder.ts';
import { bodyPlan } from '../read.ts';
import { found } from '../rules/spoken.ts';

const id = 'plazo-ausente';

/** Ejes with an action for each word: `con` has a deadline, `sin` has none, anything else is a comment on one without. */
function ejes(...actions: string[][]): string {
  const action = (word: string) =>
    `- Publicar. ${word === 'con' || word === 'sin' ? '' : word}\n${word === 'con' ? '  - Plazo: 2026-T2\n' : ''}`;
  return actions
    .map((words, i) => `## Eje ${i + 1}. Tema ${i + 1}\n\n${words.map(action).join('')}`)
    .join('\n');
}

function said(body: string): string[] {
  return found([id], body)
    .filter(({ suppression }) => !suppression)
    .map(({ message }) => message.es);
}

describe('actions that lack the same', () => {
  test('are one finding where none of the plan has it', () => {
    expect(said(ejes(['sin', 'sin'], ['sin']))).toEqual(['Ninguna de las 3 acciones del plan tiene plazo.']);
  });

  test('are one finding for each eje of which none has it', () => {
    expect(said(ejes(['sin', 'sin', 'sin'], ['con', 'sin'], ['sin', 'sin', 'sin', 'sin']))).toEqual([
      'Ninguna de las 3 acciones del eje «Tema 1» tiene plazo.',
      '«Publicar.» no tiene plazo.',
      'Ninguna de las 4 acciones del eje «Tema 3» tiene plazo.',
    ]);
  });

  test('are named one by one where they are two, or where one of three has it', () => {
    expect(said(ejes(['sin', 'sin']))).toHaveLength(2);
    expect(said(ejes(['sin', 'con', 'sin']))).toHaveLength(2);
  });

  test('are one finding whatever else the author allowed of one', () => {
    const other = '<!-- plan: permitir meta-ausente: es permanente -->';

    expect(said(ejes(['sin', 'sin', other]))).toEqual(['Ninguna de las 3 acciones del plan tiene plazo.']);
  });

  test('are named one by one around the one of which the author allowed it', () => {
    const permitted = `<!-- plan: permitir ${id}: es permanente -->`;

    expect(said(ejes(['sin', 'sin', permitted], ['sin', 'sin', 'sin']))).toEqual([
      '«Publicar.» no tiene plazo.',
      '«Publicar.» no tiene plazo.',
      'Ninguna de las 3 acciones del eje «Tema 2» tiene plazo.',
    ]);
  });

  test('are still one finding where the author allowed it of their whole eje', () => {
    const body = `## Eje 1. Tema\n\n<!-- plan: permitir ${id}: es permanente -->\n\n- Uno.\n- Dos.\n- Tres.\n`;

    expect(found([id], body).map(({ suppression }) => suppression?.reason)).toEqual(['es permanente']);
  });

  test('without an eje around them are those of the plan', () => {
    expect(said('## Líneas de acción\n\n1. Uno.\n2. Dos.\n3. Tres.\n')).toEqual([
      'Ninguna de las 3 acciones del plan tiene plazo.',
    ]);
  });
});

test('the ladder counts each action, whoever speaks for it', () => {
  const body = ejes(['sin', 'sin', 'sin'], ['sin', 'sin']);
  const { missing, byElement } = ladder(bodyPlan(body), found([id], body));

  expect(missing).toEqual([{ rule: id, count: 5 }]);
  expect(byElement).toEqual([
    { cite: 'Eje 1', count: 3 },
    { cite: 'Eje 2', count: 2 },
  ]);
});
