import { describe, expect, test } from 'vitest';
import { type Restatement, restatements } from '../../src/check/views/restatements.ts';
import { bodyPlan } from '../read.ts';

const said = (found: readonly Restatement[]) =>
  found.map(
    ({ earlier, later, siblings, likeness }) =>
      `${earlier.element.address} ${later.element.address}${siblings ? ' siblings' : ''}${likeness === 1 ? ' same' : ''}`,
  );

const read = (body: string) => {
  const { actions, objectives, mixed } = restatements(bodyPlan(body));
  return { actions: said(actions), objectives: said(objectives), mixed: said(mixed) };
};
const none = { actions: [], objectives: [], mixed: [] };
const eje = (n: number, ...lines: string[]) =>
  `## Eje ${n}. Tema ${n}\n\n${lines.map(line => `- ${line}\n`).join('')}\n`;

/** Ten words, so that it is compared with others that differ. */
const long = 'Publicar cada mes las actas de sesión del comité de agua';

describe('what a plan says more than once', () => {
  test('is said alike but for case, accents and signs, by siblings or elsewhere', () => {
    expect(read(eje(1, 'Medir pozos', '**MEDIR** pozos.'))).toEqual({
      ...none,
      actions: ['eje-1/linea-1 eje-1/linea-2 siblings same'],
    });
    expect(read(eje(1, 'Medir pozos') + eje(2, 'Medir pozos'))).toEqual({
      ...none,
      actions: ['eje-1/linea-1 eje-2/linea-1 same'],
    });
  });

  test('is told with the sibling before any other that says it', () => {
    const found = read(eje(1, 'Medir pozos') + eje(2, 'Medir pozos', 'Medir pozos'));
    expect(found.actions).toEqual([
      'eje-1/linea-1 eje-2/linea-1 same',
      'eje-2/linea-1 eje-2/linea-2 siblings same',
    ]);
  });

  test('is said by an objective and an action', () => {
    const body = '## Eje 1. Agua\n\n### Objetivo\n\nMedir pozos\n\n### Líneas de acción\n\n- Medir pozos\n';
    const { actions, objectives, mixed } = read(body);
    expect([actions, objectives, mixed.length]).toEqual([[], [], 1]);
  });

  test('nearly so counts from ten words on, and of two actions only where hardly anything differs', () => {
    const longer = `${long} y entregar sus copias a quienes las pidan en las oficinas del municipio`;
    expect(read(eje(1, longer, longer.replace('copias', 'versiones'))).actions).toEqual([
      'eje-1/linea-1 eje-1/linea-2 siblings',
    ]);
    expect(read(eje(1, 'Medir pozos de agua', 'Medir pozos del agua'))).toEqual(none);
    expect(read(eje(1, long, long.replace('mes', 'año')))).toEqual(none);
  });

  test('with other figures, ordinals or months differs on purpose', () => {
    const longer = `${long} durante el primer mes de enero de 2026, y entregar sus copias a quienes las pidan`;
    for (const [old, now] of [
      ['primer', 'segundo'],
      ['enero', 'marzo'],
      ['2026', '2027'],
    ] as const)
      expect(read(eje(1, longer, longer.replace(old, now)))).toEqual(none);
    expect(read(eje(1, longer, longer.replace('copias', 'hojas'))).actions).toHaveLength(1);
  });

  test('is no repetition where «Repite» names the other, by address or by number', () => {
    const repeated = (name: string) =>
      read(eje(1, '1.1. Medir pozos') + eje(2, `2.1. Medir pozos\n  - Repite: ${name}`));
    expect(repeated('eje-1/linea-1')).toEqual(none);
    expect(repeated('1.1')).toEqual(none);
    expect(repeated('1.2').actions).toHaveLength(1);
    const first = read(eje(1, '1.1. Medir pozos\n  - Repite: 2.1; 3.1') + eje(2, '2.1. Medir pozos'));
    expect(first).toEqual(none);
  });

  test('is nothing where nothing is said yet', () => {
    expect(read(eje(1, 'POR DEFINIR', 'POR DEFINIR'))).toEqual(none);
  });
});
