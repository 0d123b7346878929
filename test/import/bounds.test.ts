import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { imported } from './from-text.ts';

describe('a text that no plan is like', () => {
  it.each([
    ['one word after another', 'a '.repeat(120_000)],
    ['capitals without end', 'AB '.repeat(60_000)],
    ['emphasis without end', '**a '.repeat(60_000)],
    ['points without end', '.'.repeat(300_000)],
    ['opening brackets', '['.repeat(20_000)],
    ['backslashes', '\\'.repeat(20_000)],
  ])('of %s is imported whole', (_, text) => {
    expect(imported(text).loss).toBeNull();
  });

  it.each([
    ['lines', 'a\n'.repeat(40_000)],
    ['characters', 'a'.repeat(2_000_000)],
    ['labels in one line', 'Eje 1. Foo. 1.1. Impulsar. Objetivo: Lograr. '.repeat(12_000)],
  ])('of too many %s is refused', (_, text) => {
    expect(() => imported(text)).toThrow(ImportError);
  });
});
