import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/format/format.ts';
import { passes } from '../../src/passes/index.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { fileText, imported } from './from-text.ts';
import { readTree, treeOf } from './trees.ts';

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
const isPlan = (name: string) => existsSync(new URL(name.replace('.txt', '.tree'), folder));

describe.each(names.filter(isPlan))('the plan in %s', name => {
  const result = imported(fileText(`fixtures/${name}`));

  it('has the tree drawn beside it', () => {
    expect(treeOf(result.plan)).toEqual(readTree(fileText(`fixtures/${name.replace('.txt', '.tree')}`)));
  });

  it('loses no word', () => {
    expect(result.loss).toBeNull();
  });

  it('is laid out so that plan fmt changes nothing', () => {
    const { document, profile } = result.plan;
    const { changed } = format(document.file, { profile, frame: frameByKey(profile.marco) }, passes);
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  it('is taken for a plan', () => {
    expect(result.verdict).toMatchObject({ isPlan: true });
  });
});

describe.each(names.filter(name => !isPlan(name)))('the text in %s', name => {
  const result = imported(fileText(`fixtures/${name}`));

  it('is not taken for a plan, with reasons', () => {
    expect(result.verdict.isPlan).toBe(false);
    expect(result.verdict.reasons.length).toBeGreaterThan(0);
  });

  it('loses no word even so', () => {
    expect(result.loss).toBeNull();
  });
});
