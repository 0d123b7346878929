import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPdf } from './pdf-file.ts';
import { structureBlocks } from './pdf-text.ts';
import { uaFaults } from './pdf-ua.ts';
import { planOutput } from './plan-command.ts';
import { fromRoot, run } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-draft-'));
const source = fromRoot('plans/norte-2020-2021.md');
const printed = join(folder, 'norte-2020-2021.pdf');
beforeAll(() => {
  planOutput(['render', source, '--to', 'pdf', '--borrador', '--out', folder], folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a draft for review', () => {
  test('is as accessible as what is published', () => {
    expect(run('qpdf', ['--check', printed])).toMatch(/No syntax or stream encoding errors found/);
    expect(uaFaults(readPdf(printed))).toEqual([]);
  });

  test('reads aloud what is published and its own name, not the numbers of its lines', () => {
    const published = inject('publications').find(({ plan }) => plan === source)?.pdf ?? '';
    const spoken = (path: string) => structureBlocks(readPdf(path)).map(({ text }) => text);
    const told = spoken(printed).join('\n');
    expect(told).toContain('BORRADOR · PROPUESTA');
    expect(told.replace('BORRADOR · ', '')).toBe(spoken(published).join('\n'));
  });
});
