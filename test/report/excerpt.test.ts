import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/report/excerpt.ts';
import { plainPaint, type TextContext } from '../../src/report/reporter.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import type { Span } from '../../src/text/span.ts';

const context: TextContext = { language: 'es', paint: plainPaint, columns: 48, unicode: true };

/** The line that is shown and the one under it, for a place in a text of one line. */
function shownAt(text: string, span: Span): readonly string[] {
  const mark = { span, label: '', primary: true, color: plainPaint.error };
  return excerpt(new SourceFile('plan.md', text), [mark], context);
}

describe('an excerpt', () => {
  it('is the whole line where it fits', () => {
    expect(shownAt('Elaborar el cuadro', { start: 12, end: 18 })).toEqual([
      '> 1 │ Elaborar el cuadro',
      '    │             ^^^^^^',
    ]);
  });

  it('is cut on both sides of what it marks, which stands whole', () => {
    const text = `${'antes '.repeat(40)}MARCADO${' luego'.repeat(40)}`;
    expect(shownAt(text, { start: 240, end: 247 })).toEqual([
      '> 1 │ …antes antes MARCADO luego luego luego…',
      '    │              ^^^^^^^',
    ]);
  });

  it('is cut within what it marks where that does not fit', () => {
    expect(shownAt('palabra '.repeat(40), { start: 0, end: 319 })).toEqual([
      '> 1 │ palabra palabra palabra pal…',
      '    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ]);
  });

  it('is never wider than there is room, whatever its characters', () => {
    const sign = fc.constantFrom('a', 'ñ', 'n\u0303', '漢', '👩‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', ' ', '—');
    const text = fc.array(sign, { minLength: 30, maxLength: 200 }).map(signs => signs.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (line, from, length) => {
        const start = from % line.length;
        const [shown = ''] = shownAt(line, { start, end: Math.min(line.length, start + (length % 90)) });
        expect(stringWidth(shown)).toBeLessThanOrEqual(48);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no longer in a line as long as a book', () => {
    const line = 'palabra '.repeat(500_000);
    const file = new SourceFile('plan.md', line);
    const marks = Array.from({ length: 500 }, (_, i) => ({
      span: { start: 8_000 * i, end: 8_000 * i + 7 },
      label: '',
      primary: true,
      color: plainPaint.error,
    }));
    expect(excerpt(file, marks, context)).toHaveLength(501);
  });
});
