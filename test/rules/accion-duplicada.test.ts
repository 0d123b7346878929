import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rule } from '../../src/rules/accion-duplicada.ts';
import { bodyPlan, planOf, publishedText } from '../read.ts';

function severities(body: string) {
  return check(bodyPlan(body), [rule], noFrame)
    .filter(finding => finding.rule === rule.id)
    .map(({ severity }) => severity);
}

/** One action under each of two ejes. */
const apart = (first: string, second: string) =>
  `## Eje 1. Gobierno\n\n- ${first}\n\n## Eje 2. Finanzas\n\n- ${second}\n`;

/** Two actions in one list. */
const together = (first: string, second: string) => `## Eje 1. Gobierno\n\n- ${first}\n- ${second}\n`;

const long = 'Publicar en formato abierto los contratos que celebre el ayuntamiento.';

describe('written twice', () => {
  test.each([
    ['to the letter', apart(long, long)],
    ['but for capitals', apart(long, long.toUpperCase())],
    [
      'but for accents',
      apart(
        'Capacitación básica en gestión pública municipal.',
        'Capacitacion basica en gestion publica municipal',
      ),
    ],
    ['but for the final point', apart(long, long.slice(0, -1))],
    [
      'but for bold',
      apart(long, `**Publicar** en formato *abierto* los contratos que celebre el ayuntamiento.`),
    ],
    ['but for the number', apart(`1.1. ${long}`, `2.1. ${long}`)],
    ['but for a broken line', apart(long, long.replace('contratos', 'contratos\n  '))],
    [
      'but for quotation marks',
      apart(
        'Difundir la guía «Datos para todas las personas».',
        'Difundir la guía "Datos para todas las personas".',
      ),
    ],
    [
      'as strategy and as line',
      `## Eje 1. Gobierno\n\n### Estrategias\n\n- ${long}\n\n### Líneas de acción\n\n- ${long}\n`,
    ],
    [
      'as line and as its activity',
      `## Eje 1. Gobierno\n\n### Líneas de acción\n\n- 1.1. ${long}\n  - a) ${long}\n`,
    ],
    ['in one word, in one list', together('Capacitación', 'Capacitación')],
  ])('%s', (_, body) => {
    expect(severities(body)).toEqual(['error']);
  });

  test('three times: each points at the first, or at the one in its own list', () => {
    const text = `${apart(long, long)}- ${long}\n`;
    const plan = bodyPlan(text);
    const found = check(plan, [rule], noFrame);

    expect(found.map(({ message }) => message.es.replace(/^.*palabra, /u, ''))).toEqual([
      'Eje 1 › Línea 1.',
      'Eje 2 › Línea 1.',
    ]);
  });

  test('in five words or fewer under another eje: an aviso', () => {
    expect(severities(apart('Elaborar un diagnóstico.', 'Elaborar un diagnóstico.'))).toEqual(['aviso']);
    expect(
      severities(
        apart('Elaborar el diagnóstico de los archivos.', 'Elaborar el diagnóstico de los archivos.'),
      ),
    ).toEqual(['error']);
  });

  test('with another value of an attribute: an aviso', () => {
    const quarter = (n: number) => `${long}\n  - Plazo: 2026-T${n}`;

    expect(severities(together(quarter(1), quarter(2)))).toEqual(['aviso']);
    expect(severities(together(quarter(1), quarter(1)))).toEqual(['error']);
    expect(severities(together(quarter(1), long))).toEqual(['error']);
  });

  test('in the plan of the Norte region, where the author allows it', () => {
    const plan = planOf(publishedText('norte-2020-2021.md'));
    const [finding, ...more] = check(plan, [rule], noFrame).filter(({ suppression }) => suppression);

    expect(plan.document.file.positionAt(finding?.span.start ?? 0)).toEqual({ line: 57, column: 2 });
    expect(plan.document.file.positionAt(finding?.related?.[0]?.span.start ?? 0).line).toBe(44);
    expect(more).toEqual([]);
  });
});

describe('written once', () => {
  test.each([
    ['one word more', apart(long, long.replace('contratos', 'contratos y convenios'))],
    [
      'another figure',
      together('Capacitar a 30 personas del municipio.', 'Capacitar a 40 personas del municipio.'),
    ],
    [
      'ñ is not n',
      apart('Revisar el caño de cada una de las calles.', 'Revisar el cano de cada una de las calles.'),
    ],
    ['one or two words under another eje', apart('Seguimiento', 'Seguimiento')],
    ['an eje and an action', `## Eje 1. ${long}\n\n- ${long}\n`],
    [
      'an objective and an action, which is another rule',
      `## Objetivo general\n\n${long}\n\n## Líneas de acción\n\n- ${long}\n`,
    ],
    ['prose and an action', `## Presentación\n\n${long}\n\n## Eje 1. Gobierno\n\n- ${long}\n`],
    [
      'an announced eje',
      '## Ejes\n\n1. Archivos\n2. Gobierno\n\n## Eje 1. Archivos\n\n- Uno.\n\n## Eje 2. Gobierno\n\n- Dos.\n',
    ],
    ['placeholders', together('POR DEFINIR', 'POR DEFINIR')],
    ['«Repite» by address', apart(long, `${long}\n  - Repite: eje-1/linea-1`)],
    ['«Repite» by number', apart(`1.1. ${long}`, `2.1. ${long}\n  - Repite: 1.1`)],
    ['«Repite» under the first', apart(`${long}\n  - Repite: eje-2/linea-1`, long)],
    [
      'attributes alike',
      together(
        'Editar la guía.\n  - Responsable: Unidad de Transparencia',
        'Imprimir la guía.\n  - Responsable: Unidad de Transparencia',
      ),
    ],
  ])('%s', (_, body) => {
    expect(severities(body)).toEqual([]);
  });
});
