import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/format/mend.ts';
import { examplesOf } from '../rules/literate.ts';
import { fileWith } from './mended.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const pages = readdirSync(folder).filter(file => file.endsWith('.md'));

describe('what a rule calls safe keeps the words and the plan, in the examples of its page', () => {
  test.each(pages.map(page => [page.replace('.md', ''), page] as const))('%s', (id, page) => {
    for (const { text } of examplesOf(readFileSync(new URL(page, folder), 'utf8'))) {
      const { file, settings } = fileWith(text, [id]);
      const { refused } = mend(
        analyze(file, settings),
        settings,
        ({ rule, fix }) => rule === id && fix?.safe === true,
      );

      expect(refused.map(({ finding, loss }) => `${finding.message.es} ${loss}`)).toEqual([]);
    }
  });
});
