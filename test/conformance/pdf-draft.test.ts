import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from './pdf-file.ts';
import { structureBlocks } from './pdf-text.ts';
import { uaFaults } from './pdf-ua.ts';
import { planOutput } from './plan-command.ts';
import { planText } from './plan-text.ts';
import { fromRoot, run } from './tools.ts';
import { firstMissing, words } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-draft-'));
const source = fromRoot('plans/norte-2020-2021.md');
const printed = join(folder, 'norte-2020-2021.pdf');
beforeAll(() => {
  planOutput(['render', source, '--to', 'pdf', '--borrador', '--firmas', '--out', folder], folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a draft for review', () => {
  test('is as accessible as what is published', () => {
    expect(run('qpdf', ['--check', printed])).toMatch(/No syntax or stream encoding errors found/);
    expect(uaFaults(readPdf(printed))).toEqual([]);
  });

  test('reads aloud every word in order, and neither numbers of lines nor what stands behind the text', () => {
    const spoken = structureBlocks(readPdf(printed))
      .map(({ text }) => text)
      .join('\n');
    expect(firstMissing(planText(source).words, words(spoken))).toBeNull();
    expect(spoken.match(/borrador/giu)).toHaveLength(1);
    expect(spoken).not.toMatch(/^\d+$/m);
  });
});
