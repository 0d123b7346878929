import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { fileOf, plainFrontmatter } from '../rules/literate.ts';

const two = rules.filter(({ id }) => id === 'porcentaje' || id === 'puntos-suspensivos');

/** What stands against a body: «regla» where it counts, «regla: motivo» where it is allowed. */
function findings(body: string): string[] {
  const file = fileOf(`${plainFrontmatter}${body}`);
  const { diagnostics } = analyze(file, { profile: planDeTrabajo, frame: frameByKey(null), rules: two });
  return diagnostics
    .map(({ rule, suppression }) => (suppression ? `${rule}: ${suppression.reason}` : rule))
    .sort();
}

const faulty = '- Medir el 50 % y el 20% de los pozos.... ';

describe('a comment that names several rules', () => {
  test('allows each of them for one reason', () => {
    expect(
      findings(`${faulty}<!-- plan: permitir porcentaje, puntos-suspensivos: cita textual -->\n`),
    ).toEqual(['porcentaje: cita textual', 'puntos-suspensivos: cita textual']);
  });

  test('is told of the one that finds nothing, and of the one there is not', () => {
    expect(findings('- Medir. <!-- plan: permitir porcentaje, porcentajes: cita -->\n')).toEqual([
      'supresion-inutil',
      'supresion-inutil',
    ]);
  });

  test('allows none without a reason', () => {
    expect(findings(`${faulty}<!-- plan: permitir porcentaje, puntos-suspensivos -->\n`)).toEqual([
      'porcentaje',
      'puntos-suspensivos',
      'supresion-sin-motivo',
      'supresion-sin-motivo',
    ]);
  });
});

test('of two comments that allow a finding, the nearer one counts, and the other is said to be idle', () => {
  const whole = '<!-- plan: permitir-archivo porcentaje: en todo -->';
  expect(
    findings(`${whole}\n\n- Medir el 50 % y el 20%. <!-- plan: permitir porcentaje: aquí -->\n`),
  ).toEqual(['porcentaje: aquí', 'supresion-inutil']);
});
