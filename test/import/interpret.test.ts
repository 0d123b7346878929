import { describe, expect, it } from 'vitest';
import { fileText, imported } from './from-text.ts';
import { readTree, treeOf } from './trees.ts';

/** The decision about the way of reading, which is about the document as a whole. */
const choice = (text: string) =>
  imported(text).record.decisions.find(({ step, place }) => step === 'jerarquia' && place.line === undefined);

describe('a text that may be meant in two ways', () => {
  const text = fileText('fixtures/candidatura.txt');

  it('is understood in the way that agrees best with it', () => {
    expect(treeOf(imported(text).plan)).toEqual(readTree(fileText('fixtures/candidatura.tree')));
  });

  it('has in its record which ways were dropped, and why', () => {
    const { text: name, why } = choice(text) ?? { text: '', why: { es: '' } };
    expect(name).toBe('por rótulos y series');
    expect(why.es).toMatch(
      /^se entendió así \(\d+ %\) y se descartó «por números, como lista» \(\d+ %\), porque \p{Ll}/u,
    );
  });
});

it('says nothing of ways that give the same plan', () => {
  expect(choice('EJE 1. ARCHIVOS\n\n1.1. Ordenar el archivo.\n1.2. Abrirlo al público.\n')).toBeUndefined();
});
