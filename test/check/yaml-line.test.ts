import { describe, expect, test } from 'vitest';
import { lineAt, restOfLine } from '../../src/check/yaml-line.ts';

const all = (text: string) => ({ start: 0, end: text.length });

describe('one line of metadata', () => {
  test.each([
    ['titulo: Plan', 'titulo', 'Plan'],
    ['  titulo:   Plan de agua  ', 'titulo', 'Plan de agua'],
    ['titulo: Plan # provisional', 'titulo', 'Plan'],
    ['titulo: titulo', 'titulo', 'titulo'],
    ['- nombre: Ana: la titular', 'nombre', 'Ana: la titular'],
    ['- - nombre: Ana', 'nombre', 'Ana'],
    ['- Ana', null, 'Ana'],
    ['titulo:Plan', null, null],
    ['titulo:', null, null],
    ['titulo: ', null, null],
    ['"titulo": Plan', null, null],
    ['Una nota', null, null],
  ])('%j has its key and its value', (text, key, value) => {
    const line = lineAt(text, 0, all(text));
    expect([line.key, line.value?.text ?? null]).toEqual([key, value]);
    expect(text.slice(line.span.start, line.span.end)).toBe(text.trim());
    expect(line.indent).toBe(text.length - text.trimStart().length);
    if (line.value) expect(text.slice(line.value.span.start, line.value.span.end)).toBe(value);
  });

  test('has its value behind its key, also where they are the same word', () => {
    const line = lineAt('sede: sede', 0, all('sede: sede'));
    expect(line.value?.span).toEqual({ start: 6, end: 10 });
  });

  const text = '---\na: 1\n\n  b: 2\n---';
  const within = { start: 4, end: 16 };

  test('is the one of its offset, the one above where it is blank, and none outside the metadata', () => {
    const at = (offset: number) => lineAt(text, offset, within).text;
    expect([4, 8, 9, 10, 13, 16].map(at)).toEqual(['a: 1', 'a: 1', 'a: 1', 'b: 2', 'b: 2', 'b: 2']);
    expect([0, 3].map(at)).toEqual(['a: 1', 'a: 1']);
    expect([17, 99].map(at)).toEqual(['b: 2', 'b: 2']);
    expect(lineAt('---\n\n---', 4, { start: 4, end: 4 }).text).toBe('');
  });

  test('ends where it does, line ends apart', () => {
    expect(restOfLine('a: "b  \r\nc', 3)).toEqual({ span: { start: 3, end: 5 }, text: '"b' });
    expect(restOfLine('a: "b', 3).text).toBe('"b');
  });
});
