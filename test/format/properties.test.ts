import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnalysisSettings } from '../../src/analyze.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { format } from '../../src/format/format.ts';
import { mend } from '../../src/format/mend.ts';
import { pin } from '../../src/format/pin.ts';
import { renumberPlan } from '../../src/format/renumber.ts';
import { passes } from '../../src/passes/index.ts';
import type { Plan } from '../../src/plan/model.ts';
import { elements } from '../../src/plan/query.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { references } from '../../src/plan/references.ts';
import type { SourceFile } from '../../src/text/source-file.ts';
import { anyPlan } from '../any/any-plan.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { fileWith } from './mended.ts';

const seeds = new URL('../seeds/', import.meta.url);
const front = '---\nperfil: plan-de-trabajo\ntitulo: Plan de Trabajo\nperiodo: 2020-2021\n---\n\n';
const published = [
  ...Object.values(publishedPlans).map(name => [name, publishedText(name)] as const),
  ...readdirSync(seeds)
    .filter(name => name.endsWith('.txt'))
    .map(name => [name, front + readFileSync(new URL(name, seeds), 'utf8')] as const),
];

const formatted = (file: SourceFile, settings: AnalysisSettings) =>
  format(file, settings, passes).plan.document.file;
const mended = (file: SourceFile, settings: AnalysisSettings, unsafe = false) =>
  mend(file, settings, ({ fix }) => unsafe || fix?.safe === true);
const planOf = (file: SourceFile, { profile }: AnalysisSettings) => readPlan(readDocument(file), profile);

/** Runs a law over every published text and over generated ones. */
function always(law: (file: SourceFile, settings: AnalysisSettings) => void): void {
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
}

/** The letters and digits of a text, one after the other, in the form in which they are compared. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same elements; a number that a second bullet hid may make other addresses. */
function expectSame(before: Plan, after: Plan, mayMove: boolean): void {
  const said = (plan: Plan) =>
    [...elements(plan)].map(({ kind, address }) => (mayMove ? kind : `${kind} ${address}`));
  expect(said(after)).toEqual(said(before));
}

function bodyOf({ document: { file, bodySpan } }: Plan): string {
  return file.slice(bodySpan);
}

describe('formatting', () => {
  describe('changes nothing the second time', () => {
    always((file, settings) => {
      const once = formatted(file, settings);
      expect(formatted(once, settings).text).toBe(once.text);
    });
  });

  describe('keeps every letter of the body in its place, and every element with its address', () => {
    always((file, settings) => {
      const before = planOf(file, settings);
      const { plan: after, changed } = format(file, settings, passes);
      if (changed.every(({ id }) => id !== 'indice-escrito')) {
        expect(letters(bodyOf(after))).toBe(letters(bodyOf(before)));
      }
      expectSame(
        before,
        after,
        changed.some(({ id }) => id === 'vineta-doble'),
      );
    });
  });

  describe('keeps line endings, the byte order mark and every comment', () => {
    always((file, settings) => {
      const after = formatted(file, settings);
      expect(after.bom).toBe(file.bom);
      const endings = after.text.match(/\r?\n/gu) ?? [];
      expect(endings.filter(ending => ending !== file.eol)).toEqual([]);
      expect(after.text.match(/<!--/gu)).toEqual(file.text.match(/<!--/gu));
    });
  });
});

describe('mending', () => {
  describe('what is safe changes nothing the second time', () => {
    always((file, settings) => {
      const once = mended(file, settings);
      expect(mended(once.file, settings).applied).toEqual([]);
    });
  });

  describe('what is safe loses no letter, no element and no comment', () => {
    always((file, settings) => {
      const { file: after, applied } = mended(file, settings);
      const body = bodyOf(planOf(after, settings));
      const adds = applied.some(({ rule }) => rule === 'bloque-sin-etiqueta');
      if (!adds) expect(letters(body)).toBe(letters(bodyOf(planOf(file, settings))));
      expectSame(
        planOf(file, settings),
        planOf(after, settings),
        applied.some(({ rule }) => rule === 'vineta-doble'),
      );
    });
  });

  describe('of all it can comes to an end', () => {
    always((file, settings) => {
      const once = mended(file, settings, true);
      expect(mended(once.file, settings, true).applied.map(({ rule }) => rule)).toEqual([]);
    });
  });

  describe('leaves nothing for the formatter to undo', () => {
    always((file, settings) => {
      const both = formatted(mended(file, settings).file, settings);
      expect(formatted(mended(both, settings).file, settings).text).toBe(mended(both, settings).file.text);
    });
  });
});

describe('pinning', () => {
  describe('leaves every address as it is, and nothing to pin', () => {
    always((file, settings) => {
      const before = planOf(file, settings);
      const { plan } = pin(before, text => planOf(text, settings));
      expect([...elements(plan)].map(({ address }) => address)).toEqual(
        [...elements(before)].map(({ address }) => address),
      );
      expect(pin(plan, text => planOf(text, settings)).pinned).toEqual([]);
    });
  });
});

describe('renumbering', () => {
  describe('keeps every address and every reference, and changes nothing the second time', () => {
    always((file, settings) => {
      const before = planOf(file, settings);
      const read = (text: SourceFile) => planOf(text, settings);
      const { plan } = renumberPlan(before, read);
      expect([...elements(plan)].map(({ address }) => address)).toEqual(
        [...elements(before)].map(({ address }) => address),
      );
      expect(references(plan).map(({ target }) => target?.address)).toEqual(
        references(before).map(({ target }) => target?.address),
      );
      expect(renumberPlan(plan, read).plan.document.file.text).toBe(plan.document.file.text);
    });
  });
});
