import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan } from '../../src/import/import-plan.ts';
import type { SourceBlock, SourceText } from '../../src/import/source.ts';
import { readMarkdown } from '../../src/importers/md.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { anySource, anySourceLine } from '../any/any-source.ts';
import { imported } from './from-text.ts';

/** Texts are cheap; a hundred of each say most. */
const runs = { numRuns: 100 };

describe('any text', () => {
  it('is imported without a failure, and no word is lost', () => {
    fc.assert(
      fc.property(anySource, written => {
        expect(imported(written).loss).toBeNull();
      }),
      runs,
    );
  });

  it('gives a plan that is itself imported without loss', () => {
    fc.assert(
      fc.property(anySource, written => {
        expect(imported(imported(written).text).loss).toBeNull();
      }),
      runs,
    );
  });

  it('is imported from Markdown without loss', () => {
    fc.assert(
      fc.property(anySource, written => {
        const source = readMarkdown(new SourceFile('plan.md', `\n\n${written.replace(/^\s*---/u, '')}`));
        expect(importPlan(source, { profile: null, path: 'plan.md' }).loss).toBeNull();
      }),
      runs,
    );
  });
});

describe('any blocks', () => {
  const run = fc.record(
    {
      text: fc.oneof(anySourceLine, fc.constant('')),
      bold: fc.constant(true as const),
      italic: fc.constant(true as const),
      href: fc.constantFrom('https://x.mx/a', '#a', 'javascript:x'),
      note: fc.constantFrom('1', '2', 'c1'),
      change: fc.record({
        kind: fc.constantFrom('inserted' as const, 'deleted' as const),
        author: fc.constantFrom('Ana', null),
      }),
    },
    { requiredKeys: ['text'] },
  );
  const block = fc.record({
    kind: fc.constant('text' as const),
    unit: fc.constantFrom('line' as const, 'paragraph' as const),
    place: fc.record({ page: fc.nat(4).map(n => n + 1), paragraph: fc.nat(99).map(n => n + 1) }),
    runs: fc.array(run, { maxLength: 4 }),
    look: fc.record(
      {
        heading: fc.nat(4),
        bold: fc.boolean(),
        indent: fc.nat(8),
        gap: fc.nat(3),
        size: fc.constantFrom(0.8, 1, 1.4),
        centred: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    list: fc.option(
      fc.record({
        level: fc.nat(3),
        label: fc.constantFrom('•', '1.', '1.1.', 'a)', 'IV.'),
        id: fc.constantFrom('x', 'y'),
      }),
    ),
    layer: fc.constantFrom(
      'body' as const,
      'body' as const,
      'header' as const,
      'footnote' as const,
      'comment' as const,
      'text-box' as const,
    ),
    note: fc.constantFrom('1', '2', 'c1', null),
  }) as fc.Arbitrary<SourceText>;
  const table = fc
    .array(fc.array(fc.array(block, { maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map(
      (rows): SourceBlock => ({
        kind: 'table',
        place: { paragraph: 1 },
        headerRows: 1,
        rows: rows.map(cells => cells.map(blocks => ({ blocks, columns: 1, rows: 1 }))),
      }),
    );
  const blocks = fc.array(
    fc.oneof(
      { weight: 12, arbitrary: block as fc.Arbitrary<SourceBlock> },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: fc.constant<SourceBlock>({ kind: 'page-break', place: { page: 1 } }) },
      {
        weight: 1,
        arbitrary: fc.constant<SourceBlock>({
          kind: 'image',
          place: { page: 1 },
          alt: 'Logotipo del organismo',
        }),
      },
    ),
    { maxLength: 25 },
  );

  it('are imported without a failure, and no word is lost', () => {
    fc.assert(
      fc.property(blocks, given => {
        const source = { format: 'docx', blocks: given, pages: null, properties: {}, notices: [] };
        expect(importPlan(source, { profile: null, path: 'plan.md' }).loss).toBeNull();
      }),
      runs,
    );
  });
});
