import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { planText } from './plan-text.ts';
import { firstMissing, words } from './words.ts';

describe.each(inject('publications'))('$name as text', ({ plan, md, txt }) => {
  const written = planText(plan);

  test('holds every word of the plan, in order, with the numbers of its lists', () => {
    expect(written.words.length).toBeGreaterThan(50);
    expect(firstMissing(written.words, words(readFileSync(txt, 'utf8')))).toBeNull();
  });

  test('holds every word of the plan as clean Markdown, and no comment', () => {
    const clean = readFileSync(md, 'utf8');

    expect(firstMissing(written.words, words(clean))).toBeNull();
    expect(clean).not.toContain('<!--');
  });
});
