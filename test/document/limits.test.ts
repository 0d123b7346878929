import { describe, expect, it } from 'vitest';
import { refuse } from '../../src/document/limits.ts';

const refusal = (text: string) => refuse(text, { start: 0, end: text.length });

describe('what would keep the parser busy is refused before it starts', () => {
  it.each([
    ['a text of three million characters', 'palabra '.repeat(400_000), 'size'],
    [
      'a list 1,000 deep',
      Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      'nesting',
    ],
    ['bullets on one line', '- '.repeat(4000), 'nesting'],
    ['quotations on one line', '>'.repeat(100_000), 'nesting'],
    ['quotations and bullets in turn', '> - '.repeat(50), 'nesting'],
    ['quotations in ten thousand items', '- > a\n'.repeat(10_000), 'items'],
    ['a list of thirty thousand items', '- a\n  - b\n'.repeat(15_000), 'items'],
    ['emphasis inside emphasis', '*a '.repeat(3000), 'paragraph'],
    ['emphasis over many lines of one paragraph', '*a_ b\n'.repeat(3000), 'paragraph'],
    ['ordered items that cannot begin a list', '2) *a_ *b_\n'.repeat(3000), 'paragraph'],
    ['brackets', '[a]('.repeat(5000), 'paragraph'],
    ['many heavy paragraphs', `${'*a_ '.repeat(900)}\n\n`.repeat(40), 'delimiters'],
  ])('%s', (_, text, limit) => {
    expect(refusal(text)).toMatchObject({ limit });
  });

  it.each([
    ['an ordinary text', 'Un **plan** con _énfasis_ y [enlaces](x).\n\n'.repeat(5000)],
    [
      'a flat list of ten thousand items with emphasis',
      '- **Elaborar** el _informe_ [anual](x)\n'.repeat(10_000),
    ],
    [
      'a numbered list of ten thousand items',
      Array.from({ length: 10_000 }, (_, i) => `${i + 1}. **Uno** y *dos*`).join('\n'),
    ],
    [
      'a table of two thousand rows with emphasis',
      `| a | b |\n|---|---|\n${'| **x** | _y_ |\n'.repeat(2000)}`,
    ],
    [
      'six levels of lists, many times',
      Array.from({ length: 3000 }, (_, i) => `${'  '.repeat(i % 6)}- a`).join('\n'),
    ],
    ['no text', ''],
  ])('but not %s', (_, text) => {
    expect(refusal(text)).toBeNull();
  });

  it('names the place, the figure and the bound', () => {
    const text = `Texto.\n\n${'- '.repeat(60)}x`;
    expect(refusal(text)).toEqual({ limit: 'nesting', allowed: 40, found: 41, span: { start: 88, end: 89 } });
  });
});
