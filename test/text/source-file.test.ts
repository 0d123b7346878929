import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/text/source-file.ts';

const text = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', 'á', '𐀀', ' ', '#'), fc.string({ maxLength: 5 })), {
    maxLength: 30,
  })
  .map(parts => parts.join(''));

describe('a text and the places in it', () => {
  it('gives back every offset from its line and column, but for the middle of a line ending', () => {
    fc.assert(
      fc.property(text, source => {
        const file = new SourceFile('x', source);
        for (let offset = 0; offset <= file.text.length; offset++) {
          if (file.text[offset - 1] === '\r' && file.text[offset] === '\n') continue;
          expect(file.offsetAt(file.positionAt(offset))).toBe(offset);
        }
      }),
    );
  });

  it('has lines that hold no line ending, whatever it is', () => {
    const file = new SourceFile('x', 'uno\r\ndos\ntres\rcuatro');
    expect(Array.from({ length: file.lineCount }, (_, line) => file.slice(file.lineSpan(line)))).toEqual([
      'uno',
      'dos',
      'tres',
      'cuatro',
    ]);
    expect(file.lineSpan(9)).toEqual({ start: 20, end: 20 });
  });

  it('takes the byte order mark off once, and counts from after it', () => {
    const file = new SourceFile('x', '\uFEFFuno');
    expect([file.bom, file.text, file.positionAt(1)]).toEqual([true, 'uno', { line: 0, column: 1 }]);
  });

  it('clamps places outside the text', () => {
    const file = new SourceFile('x', 'uno\ndos');
    expect(file.positionAt(99)).toEqual({ line: 1, column: 3 });
    expect(file.positionAt(-1)).toEqual({ line: 0, column: 0 });
    expect(file.offsetAt({ line: 0, column: 99 })).toBe(3);
  });

  it('knows the line ending it uses most', () => {
    expect(new SourceFile('x', 'a\r\nb\r\nc\nd').eol).toBe('\r\n');
    expect(new SourceFile('x', 'a\nb').eol).toBe('\n');
    expect(new SourceFile('x', 'a').eol).toBe('\n');
  });

  it('keeps its byte order mark and its encoding with another text', () => {
    const other = new SourceFile('x', '\uFEFFuno', 'utf-16le').with('dos');
    expect([other.path, other.text, other.full, other.encoding]).toEqual([
      'x',
      'dos',
      '\uFEFFdos',
      'utf-16le',
    ]);
    expect(new SourceFile('x', 'uno').with('dos').full).toBe('dos');
    expect(new SourceFile('x', 'uno').encoding).toBe('utf-8');
    expect(other.span).toEqual({ start: 0, end: 3 });
  });

  it('counts stray letters from behind its byte order mark', () => {
    expect(new SourceFile('x', '\uFEFFaño', 'mixed', [2]).strays).toEqual([1]);
    expect(new SourceFile('x', 'año', 'mixed', [1]).strays).toEqual([1]);
    expect(new SourceFile('x', 'año').strays).toEqual([]);
  });
});
