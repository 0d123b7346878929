import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { heldText } from '../../src/cli/held-text.ts';

const many = Array.from({ length: 40 }, (_, i) => `${i} año «${'ñ'.repeat(200_000)}» 😀`);
const drafts = () => readdirSync(tmpdir()).filter(name => name.startsWith(`plan-${process.pid}-`));

it('gives back few texts and many in their order, as often as asked', () => {
  for (const texts of [[], ['uno', 'dos'], many]) {
    const held = heldText();
    for (const text of texts) held.add(text);
    expect([...held]).toEqual(texts);
    held.add('y otro');
    expect([...held]).toEqual([...texts, 'y otro']);
  }
});

it('leaves no file that anybody could open or that a crash leaves behind, where the system allows that', () => {
  const before = drafts().length;
  const held = heldText();
  for (const text of many) held.add(text);
  expect(drafts()).toHaveLength(process.platform === 'win32' ? before + 1 : before);
  expect([...held]).toHaveLength(many.length);
});

it('keeps them in memory where no file can be made', () => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = '/no/existe';
  try {
    const held = heldText();
    for (const text of many) held.add(text);
    expect([...held]).toEqual(many);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
});
