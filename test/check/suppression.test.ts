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

test('what is wrong with a comment is said in both languages, at the rule or at the whole of it', () => {
  const file = fileOf(
    `${plainFrontmatter}- Medir. <!-- plan: permitir porcentajes: cita -->\n- Pesar. <!-- plan: permitir xyz: cita -->\n- Contar. <!-- plan: permitir-archivo porcentaje -->\n- Sumar. <!-- plan: permitir porcentaje: cita -->\n- Restar. <!-- plan: silenciar porcentaje -->\n`,
  );
  const { diagnostics } = analyze(file, { profile: planDeTrabajo, frame: frameByKey(null), rules: two });

  expect(
    diagnostics.map(({ rule, severity, span, message }) => [
      `${rule} ${severity}`,
      file.slice(span),
      message.es,
      message.en,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "supresion-inutil aviso",
        "porcentajes",
        "No hay ninguna regla «porcentajes». ¿Quiso decir «porcentaje»?",
        "There is no rule «porcentajes». Did you mean «porcentaje»?",
      ],
      [
        "supresion-inutil aviso",
        "xyz",
        "No hay ninguna regla «xyz».",
        "There is no rule «xyz».",
      ],
      [
        "supresion-sin-motivo aviso",
        "<!-- plan: permitir-archivo porcentaje -->",
        "El comentario permite «porcentaje» sin decir por qué, y por eso no vale; escriba el motivo: <!-- plan: permitir-archivo porcentaje: motivo -->.",
        "The comment allows «porcentaje» without saying why, so it does not count; write the reason: <!-- plan: permitir-archivo porcentaje: reason -->.",
      ],
      [
        "supresion-inutil sugerencia",
        "<!-- plan: permitir porcentaje: cita -->",
        "El comentario permite «porcentaje», pero la regla no encuentra nada aquí; quítelo.",
        "The comment allows «porcentaje», but the rule finds nothing here; remove it.",
      ],
      [
        "supresion-inutil aviso",
        "<!-- plan: silenciar porcentaje -->",
        "El comentario «plan: silenciar porcentaje» no permite ninguna regla: se escribe <!-- plan: permitir regla: motivo -->.",
        "The comment «plan: silenciar porcentaje» allows no rule: it is written <!-- plan: permitir regla: motivo -->.",
      ],
    ]
  `);
});

test('a rule that the configuration switches off, or that no one asked for, is allowed in vain without a word', () => {
  const file = fileOf(`${plainFrontmatter}- Medir. <!-- plan: permitir porcentaje: cita -->\n`);
  const found = (reglas: Readonly<Record<string, 'no' | 'aviso'>>, optional: boolean) =>
    analyze(file, {
      profile: { ...planDeTrabajo, reglas },
      frame: frameByKey(null),
      rules: two.map(rule => (optional ? { ...rule, optional: true as const } : rule)),
    }).diagnostics.map(({ rule }) => rule);

  expect(found({}, false)).toEqual(['supresion-inutil']);
  expect(found({ porcentaje: 'no' }, false)).toEqual([]);
  expect(found({}, true)).toEqual([]);
  expect(found({ porcentaje: 'aviso' }, true)).toEqual(['supresion-inutil']);
  expect(found({ 'supresion-inutil': 'no' }, false)).toEqual([]);
});
