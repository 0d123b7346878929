import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { array, catalog, readPdf, resolve } from './pdf-file.ts';
import { planOutput } from './plan-command.ts';
import { fromRoot, run } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-archive-'));
const source = fromRoot('plans/sureste-2020.md');
const published = (standard: string) => join(folder, standard, 'sureste-2020.pdf');
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  for (const standard of ['a-2a', 'a-3a']) {
    const out = join(folder, standard);
    planOutput(['render', source, '--to', 'pdf,json', '--pdf-standard', standard, '--out', out], folder);
  }
});

describe.each([
  ['a-2a', '2'],
  ['a-3a', '3'],
])('a PDF for archives: %s', (standard, part) => {
  test('is a sound file for qpdf, with nothing to warn of', () => {
    expect(run('qpdf', ['--check', published(standard)])).toMatch(
      /No syntax or stream encoding errors found/,
    );
  });

  test('claims its standard, tells its colours and is dated as the plan is', () => {
    const file = readPdf(published(standard));
    const metadata = file.streams[String(catalog(file)['/Metadata'])]?.toString('utf8');
    expect(metadata).toContain(`<pdfaid:part>${part}</pdfaid:part>`);
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(array(resolve(file, catalog(file)['/OutputIntents']))).toHaveLength(1);
    const info = run('pdfinfo', ['-isodates', published(standard)]);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/CreationDate:\s+2020-10-01/);
  });

  test('still opens at an element by its address', () => {
    expect(run('pdfinfo', ['-dests', published(standard)])).toMatch(/"eje-\d/);
  });
});

describe('a PDF with its plan inside', () => {
  const names = ['sureste-2020.json', 'sureste-2020.md'];

  test('lists plan and data for other readers, and holds their very bytes', () => {
    const listed = run('qpdf', ['--list-attachments', published('a-3a')]);
    expect(listed.match(/^\S+/gm)).toEqual(names);
    const held = (name: string) => spawnSync('qpdf', [`--show-attachment=${name}`, published('a-3a')]).stdout;
    expect(held('sureste-2020.md').equals(readFileSync(source))).toBe(true);
    const data = readFileSync(join(folder, 'a-3a/sureste-2020.json'));
    expect(held('sureste-2020.json').equals(data)).toBe(true);
  });

  test('gives them back', () => {
    const out = join(folder, 'again');
    planOutput(['extract', published('a-3a'), '--out', out], folder);
    expect(readFileSync(join(out, 'sureste-2020.md')).equals(readFileSync(source))).toBe(true);
  });
});
