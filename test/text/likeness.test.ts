import { describe, expect, test } from 'vitest';
import { likenessIndexes } from '../../src/text/likeness.ts';

/** Twice the words that two texts share in the same order over all their words, computed the plain way. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const rows = [Array<number>(b.length + 1).fill(0)];
  for (const [i, word] of a.entries()) {
    const row = [0];
    for (const [j, other] of b.entries()) {
      const above = rows[i]?.[j + 1] ?? 0;
      row.push(word === other ? (rows[i]?.[j] ?? 0) + 1 : Math.max(above, row[j] ?? 0));
    }
    rows.push(row);
  }
  return (2 * (rows.at(-1)?.at(-1) ?? 0)) / (a.length + b.length);
}

test.each([
  ['uno dos tres', 'uno dos tres', 1],
  ['uno dos tres', 'tres dos uno', 1 / 3],
  ['uno dos tres cuatro', 'uno tres', 2 / 3],
  ['uno uno', 'uno', 2 / 3],
])('«%s» and «%s» are alike by %d', (a, b, expected) => {
  const index = likenessIndexes([a, b], 0.1)();
  index.add(0);

  expect(index.likest(1)).toEqual({ at: 0, likeness: expected });
});

describe('an index', () => {
  /** Sentences of a small vocabulary, many of them variations of an earlier one; the same at every run. */
  function texts(): string[][] {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const made: string[][] = [];
    for (let i = 0; i < 300; i++) {
      const model = made[next(i + 1)];
      const length = 10 + next(20);
      made.push(
        model && next(2) === 0
          ? model.map(word => (next(6) === 0 ? `p${next(400)}` : word))
          : Array.from({ length }, () => `p${next(400)}`),
      );
    }
    return made;
  }

  test('finds what comparing every pair finds', () => {
    const all = texts();
    const index = likenessIndexes(
      all.map(text => text.join(' ')),
      0.75,
    )();
    const found: unknown[] = [];
    const expected: unknown[] = [];
    all.forEach((text, at) => {
      found.push(index.likest(at));
      index.add(at);
      const ranked = all
        .slice(0, at)
        .map((other, i) => ({ at: i, likeness: likeness(text, other) }))
        .filter(match => match.likeness >= 0.75)
        .sort((a, b) => b.likeness - a.likeness || b.at - a.at);
      expect(ranked.length).toBeLessThan(60);
      expected.push(ranked[0] ?? null);
    });

    expect(found).toEqual(expected);
    expect(found.filter(match => match !== null).length).toBeGreaterThan(50);
  });

  /** Texts that tell how often the first of them is read. */
  function counted(texts: readonly string[]): { texts: readonly string[]; reads: () => number } {
    let reads = 0;
    const first = {
      get: () => {
        reads++;
        return texts[0];
      },
    };
    return { texts: Object.defineProperty([...texts], 0, first), reads: () => reads };
  }

  test('reads no text that shares too few words to be alike', () => {
    const { texts, reads } = counted([
      'raro uno dos tres cuatro cinco',
      'raro seis siete ocho nueve diez',
      'uno dos tres cuatro cinco seis siete ocho nueve diez',
      'uno dos tres cuatro cinco seis siete ocho nueve diez',
    ]);
    const index = likenessIndexes(texts, 0.75)();
    index.add(0);
    const before = reads();

    expect(index.likest(1)).toBeNull();
    expect(reads()).toBe(before);
  });

  test('does not go back without end where all are made from one template', () => {
    const template = 'celebrar un convenio con la secretaria de para formar a su personal';
    const { texts, reads } = counted(Array.from({ length: 300 }, (_, i) => `${template} s${i}`));
    const index = likenessIndexes(texts, 0.75)();
    for (let at = 0; at < 200; at++) index.add(at);
    const before = reads();

    expect(index.likest(200)?.at).toBe(199);
    expect(reads()).toBe(before);
  });
});
