import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rule } from '../../src/rules/frontmatter-yaml.ts';
import { applyEdits } from '../../src/text/text-edit.ts';
import { planOf } from '../read.ts';
import { restOf } from './literate.ts';

function read(yaml: string) {
  const text = `---\n${yaml}\n---\n\n## Líneas de acción\n\n- Publicar.\n`;
  const findings = check(planOf(text), [rule], noFrame);
  return { text, findings, places: findings.map(({ span }) => text.slice(span.start, span.end)) };
}

/** What an author may write, and the words that are underlined. */
const broken: readonly (readonly [yaml: string, ...places: string[]])[] = [
  ['titulo: Plan: el mejor\nlugar: X', 'Plan: el mejor'],
  ['titulo: Plan de trabajo:\nlugar: X', 'Plan de trabajo:'],
  ['titulo: “Plan: nuevo”\nlugar: X', '“Plan: nuevo”'],
  ['autoria:\n  - nombre: Ana: la titular\n    cargo: X', 'Ana: la titular'],
  ['autoria:\n  - {nombre: Ana: B, cargo: C}', 'Ana: B'],
  ['titulo:Plan\nlugar: X', 'titulo:Plan'],
  ['perfil: a\nesto es una nota\nlugar: X', 'esto es una nota'],
  ['titulo: Plan de\nTrabajo\nlugar: X', 'Trabajo'],
  ['perfil: a\n- titulo: b\nlugar: c', '- titulo: b'],
  ['autoria:\n\t- nombre: X\nlugar: X', '\t'],
  ['autoria:\n  - nombre: X\n\t  cargo: Y', '\t  '],
  ['titulo: "Plan\nlugar: "X', '"Plan'],
  ["titulo: 'Plan\nlugar: X", "'Plan"],
  ["titulo: 'Plan' nuevo\nlugar: X", 'nuevo'],
  ['lugar: "Monterrey", Nuevo León\nfecha: 2020', ', Nuevo León'],
  ['integrantes: [A, B\nlugar: X', '[A, B'],
  ['siglas: {A: b, C: d\nlugar: X', '{A: b, C: d'],
  ['perfil: a\n titulo: b', 'titulo: b'],
  ['  perfil: a\ntitulo: b', 'perfil: a'],
  ['autoria:\n  - nombre: X\n    cargo: Y\n   organismo: Z', 'organismo: Z'],
  ['autoria:\n  - nombre: X\n - nombre: Y', '- nombre: Y'],
  ['titulo: @plan', '@plan'],
  ['titulo: `plan`', '`plan`'],
  ['titulo: %x', '%x'],
  ['titulo: **Plan**\nlugar: x', '**Plan**'],
  ['titulo: !Plan urgente', '!Plan urgente'],
  ['titulo: | texto\nlugar: x', '| texto'],
  ['titulo: a\nlugar: x\ntitulo: b\ntitulo: c', 'titulo', 'titulo'],
  ['titulo: "uno\\plan"', '\\p'],
  ['a: &x &y 1', 'a: &x &y 1'],
  ['titulo: "Plan": nuevo', 'titulo: "Plan": nuevo'],
  ['siglas:\n  !a SNT: {x: 1}', '!a SNT: {x: 1}'],
  ['integrantes: A, B]\n      \n   lugar: X', 'lugar: X'],
  ['a: @1\nb: @2\nc: @3\nd: @4\ne: @5', '@1', '@2', '@3'],
];

describe('metadata that YAML cannot read', () => {
  test.each(broken)('%j', (yaml, ...expected) => {
    const { places, findings } = read(yaml);

    expect(places).toEqual(expected);
    for (const { message, help } of findings) {
      expect(`${message.es} ${help?.es}`).not.toMatch(/\b(?:the|map|key|flow|scalar|must|missing|token)\b/iu);
    }
  });

  test.each(broken)('is said of %j in both languages, with what mends it', yaml => {
    const { text, findings } = read(yaml);
    const file = planOf(text).document.file;
    const said = findings.map(finding => `${finding.message.es}\n${restOf(finding, file)}`);
    expect(said.join('\n')).toMatchSnapshot();
  });

  test.each(broken.filter(([yaml]) => read(yaml).findings.some(({ fix }) => fix?.safe)))(
    'the safe fixes of %j leave nothing of that sort, and are done in a few passes',
    yaml => {
      const { text, findings } = read(yaml);
      const said = findings.map(({ message }) => message.es);
      let mended = text;
      let left = findings;
      for (let pass = 0; pass < 3; pass++) {
        const edits = left.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
        mended = applyEdits(mended, edits);
        left = check(planOf(mended), [rule], noFrame);
      }

      expect(left.filter(({ fix }) => fix?.safe)).toEqual([]);
      expect(left.map(({ message }) => message.es).filter(message => said.includes(message))).toEqual([]);
    },
  );

  test('names the first place of a repeated key', () => {
    const { text, findings } = read('autoria:\n  - nombre: a\n    cargo: c\n    nombre: b');
    const place = findings[0]?.related?.[0]?.span;

    expect(place && text.slice(place.start).split('\n')[0]).toBe('nombre: a');
  });

  test('longer than anybody writes them are one finding, at their beginning', () => {
    const { text, findings, places } = read(`titulo: ${'x'.repeat(100_000)}`);

    expect(places).toEqual(['---']);
    expect(
      findings.map(finding => `${finding.message.es}\n${restOf(finding, planOf(text).document.file)}`),
    ).toMatchInlineSnapshot(`
      [
        "Los metadatos son tan largos que no se leen.
      The metadata are so long that they are not read.
        help: Deje en ellos los datos del plan, y pase lo demás al texto o a otro archivo. | Keep the data of the plan in them, and move the rest to the text or to another file.",
      ]
    `);
  });

  test('an alias bomb is one finding', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(20).fill(`*${of}`).join(', ')}]`;
    const { places } = read(`a: &a [x, x]\n${level('b', 'a')}\n${level('c', 'b')}\n${level('d', 'c')}`);

    expect(places).toEqual(['*a']);
  });

  test.each(['a: &a [*a]', 'a: &a\n  b: {c: [x, *a]}', 'a: &a {? *a : x}'])(
    'and so is «%s», which holds itself',
    yaml => {
      expect(read(yaml).places).toEqual(['*a']);
    },
  );

  test.each(['a: &a [x]\nb: [*a, *a]', 'a: &a [x]\nb: [*a, &a y]'])('but not «%s»', yaml => {
    expect(read(yaml).places).toEqual([]);
  });
});

describe('metadata that YAML reads', () => {
  test.each([
    'titulo: Sesión de las 10:30 horas',
    'titulo: Plan 2026 (versión 1)',
    'titulo: ¿Quiénes somos?',
    'lugar: https://ejemplo.gob.mx/plan',
    'titulo: "Plan: el mejor"',
    "titulo: 'Plan: el mejor'",
    'titulo: |\n  Plan de\n  Trabajo',
    'integrantes: [A, B]',
    'autoria:\n- nombre: X\n  cargo: Y',
    'periodo: {inicio: 2026-01-01, fin: 2026-12-31}',
    'a: &x {b: 1}\nc: *x',
    '',
  ])('%j', yaml => {
    expect(read(yaml).places).toEqual([]);
  });
});
