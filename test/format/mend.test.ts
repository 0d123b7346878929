import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Finding, Rule } from '../../src/check/rule.ts';
import { mend } from '../../src/format/mend.ts';
import { fileWith } from './mended.ts';

const front = '---\nperfil: plan-de-trabajo\ntitulo: Plan de Trabajo\n---\n\n';

/** The body after the safe fixes of one rule, or after all of them. */
function mended(rule: string, body: string, unsafe = false): string {
  const { file, settings } = fileWith(front + body);
  const { file: after } = mend(
    analyze(file, settings),
    settings,
    finding => finding.rule === rule && (unsafe || finding.fix?.safe === true),
  );
  return after.text.slice(front.length);
}

describe('mending', () => {
  test('applies what is safe and leaves the rest', () => {
    expect(mended('vineta-doble', '- ❖ Uno\n- ❖ Dos\n')).toBe('- Uno\n- Dos\n');
    expect(mended('palabras-pegadas', 'La difusióncomo fin.\n')).toBe('La difusióncomo fin.\n');
    expect(mended('palabras-pegadas', 'La difusióncomo fin.\n', true)).toBe('La difusión como fin.\n');
  });

  test('goes on while one fix uncovers another', () => {
    expect(mended('vineta-doble', '- ❖ • Uno\n')).toBe('- Uno\n');
  });

  test('puts no second colon behind the one that stands apart', () => {
    const body = (second: string) => `## Línea 1: Uno\n\n## Línea ${second} Dos\n\n## Línea 3: Tres\n`;
    expect(mended('numeracion-mixta', body('2 :'))).toBe(body('2:'));
    expect(mended('numeracion-mixta', body('2.'))).toBe(body('2:'));
  });

  test('lets a number appear that a second bullet hid', () => {
    const body = '## Eje 1. A\n\n- ❖ 1.2. Uno\n- ❖ 1.3. Dos\n';
    expect(mended('vineta-doble', body)).toBe('## Eje 1. A\n\n- 1.2. Uno\n- 1.3. Dos\n');
    const named = `${body}  - Repite: eje-1/linea-1\n`;
    expect(mended('vineta-doble', named)).toBe(named);
  });

  test('leaves what the author allowed', () => {
    const body = '- ❖ Uno\n\n<!-- plan: permitir-archivo vineta-doble: así se publicó -->\n';
    expect(mended('vineta-doble', body)).toBe(body);
  });

  test('says what it did and what is left', () => {
    const { file, settings } = fileWith(`${front}- ❖ Uno\n- ❖ Dos  tres\n\nLa difusióncomo fin.\n`);
    const { applied, analysis } = mend(analyze(file, settings), settings, ({ fix }) => fix?.safe === true);

    expect(applied.map(({ rule }) => rule)).toEqual(['vineta-doble', 'espacio-duplicado']);
    expect(analysis.diagnostics.map(({ rule }) => rule)).toContain('palabras-pegadas');
    expect(analysis.diagnostics.map(({ rule }) => rule)).not.toContain('vineta-doble');
  });
});

/** A rule that finds a text and proposes another in its stead. */
function ruleThat(id: string, safe: boolean, old: string, newText: string): Rule {
  const said = { es: id, en: id };
  return {
    id,
    rung: 'presentable',
    severity: 'aviso',
    summary: said,
    *check({ document: { file } }): Generator<Finding> {
      for (const { index } of file.text.matchAll(new RegExp(old, 'gu'))) {
        const span = { start: index, end: index + old.length };
        yield { span, message: said, fix: { title: said, safe, edits: [{ span, newText }] } };
      }
    },
  };
}

function mendedBy(rules: readonly Rule[], body: string) {
  const { file, settings } = fileWith(front + body);
  const own = { ...settings, rules };
  const { file: after, applied, refused } = mend(analyze(file, own), own, () => true);
  return {
    body: after.text.slice(front.length),
    applied: applied.length,
    refused: refused.map(({ loss }) => loss),
  };
}

describe('a fix is refused that', () => {
  test('calls itself safe and loses a word, and the others are made', () => {
    const rules = [ruleThat('pierde', true, 'Uno', ''), ruleThat('cuida', true, 'Dos;', 'Dos,')];

    expect(mendedBy(rules, 'Uno y Dos; tres\n')).toEqual({
      body: 'Uno y Dos, tres\n',
      applied: 1,
      refused: ['words'],
    });
  });

  test('calls itself safe and changes the plan', () => {
    const body = '## Eje 1. Archivos\n\n- Publicar\n';

    expect(mendedBy([ruleThat('x', true, '- Publicar', 'Publicar')], body)).toEqual({
      body,
      applied: 0,
      refused: ['elements'],
    });
  });

  test('breaks the metadata, though it is not called safe', () => {
    const { refused } = mendedBy([ruleThat('x', false, 'titulo: Plan', 'titulo: [Plan')], 'Uno\n');

    expect(refused).toEqual(['metadata']);
  });

  test('mends nothing', () => {
    expect(mendedBy([ruleThat('x', false, 'Uno', 'Uno Uno')], 'Uno\n')).toMatchObject({
      body: 'Uno\n',
      refused: ['findings'],
    });
  });
});

describe('mending ends', () => {
  test('where two fixes undo each other', () => {
    const rules = [ruleThat('a', true, 'Dos;', 'Dos,'), ruleThat('b', true, 'Dos,', 'Dos;')];

    expect(mendedBy(rules, 'Dos;\n').applied).toBe(1);
  });

  test('where a fix grows what it finds', () => {
    expect(mendedBy([ruleThat('x', true, 'Uno', '«Uno»')], 'Uno\n').applied).toBe(10);
  });

  test('with fixes of one place made one after the other', () => {
    const rules = [ruleThat('a', true, 'Uno;', 'Uno,'), ruleThat('b', true, 'Uno', '*Uno')];
    const { applied } = mendedBy(rules, 'Uno; dos\n');

    expect(applied).toBeGreaterThan(1);
  });
});
