import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { anyPlan } from '../any/any-plan.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { changeLaws } from './laws.ts';
import { fileWith } from './mended.ts';

const seeds = new URL('../seeds/', import.meta.url);
const front = '---\nperfil: plan-de-trabajo\ntitulo: Plan de Trabajo\nperiodo: 2020-2021\n---\n\n';
const published = [
  ...Object.values(publishedPlans).map(name => [name, publishedText(name)] as const),
  ...readdirSync(seeds)
    .filter(name => name.endsWith('.txt'))
    .map(name => [name, front + readFileSync(new URL(name, seeds), 'utf8')] as const),
];

describe.each(Object.entries(changeLaws))('%s', (_, laws) => {
  describe.each(Object.entries(laws))('%s', (_, law) => {
    test.each(published)('%s', (_, text) => {
      const { file, settings } = fileWith(text);
      law(file, settings);
    });

    test('any plan', () => {
      fc.assert(
        fc.property(anyPlan, text => {
          const { file, settings } = fileWith(text);
          law(file, settings);
        }),
        { numRuns: 100 },
      );
    });
  });
});
