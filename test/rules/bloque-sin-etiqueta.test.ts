import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { bodyPlan } from '../read.ts';
import { found, spoken } from './spoken.ts';

const id = 'bloque-sin-etiqueta';

/** Lines of action whose lists stand under the given labels; empty for none. */
function lines(...labels: string[]): string {
  const blocks = labels.map(
    (label, i) => `${i + 1}. Línea ${i + 1}.\n\n${label && `   ${label}\n\n`}   - a) Uno.\n   - b) Dos.\n`,
  );
  return `## Líneas de acción\n\n${blocks.join('\n')}`;
}

describe('labels that most siblings have', () => {
  test.each<[string[], string[]]>([
    [['Actividades:', 'Actividades:', ''], ['Línea 3.']],
    [['Actividades:', '', 'Actividades:', ''], []],
    [['', 'Actividades:', 'Actividades:'], ['Línea 1.']],
    [['**Actividades**', '**Actividades**', ''], ['Línea 3.']],
    [['Actividades:', ''], []],
    [['', '', ''], []],
    [['Actividades:', 'Actividades:', 'Actividades:'], []],
    [['Actividades:', 'Tareas:', 'Actividades:'], []],
  ])('%j', (labels, expected) => {
    expect(spoken([id], lines(...labels))).toEqual(expected.map(place => `${id} «${place}»`));
  });

  test('one that holds no list needs no label', () => {
    expect(spoken([id], `${lines('Actividades:', 'Actividades:')}\n3. Línea 3.\n`)).toEqual([]);
  });

  test('objectives are no label of a list of actions', () => {
    const eje = (n: number, objective: string) =>
      `## Eje ${n}. Tema\n\n${objective}### Líneas de acción\n\n- Uno.\n\n`;
    const objective = '### Objetivo\n\nOrdenar.\n\n';

    expect(spoken([id], eje(1, objective) + eje(2, objective) + eje(3, ''))).toEqual([]);
  });

  test('the label goes in with the margin of its list, after a blank line', () => {
    const body = `${lines('Actividades:', 'Actividades:')}\n3. Línea 3.\n   - a) Uno.\n`;
    const { text } = bodyPlan(body).document.file;
    const edits = found([id], body).flatMap(({ fix }) => fix?.edits ?? []);

    expect(applyEdits(text, edits)).toBe(text.replace('3. Línea 3.\n', '3. Línea 3.\n\n   Actividades:\n\n'));
  });
});
