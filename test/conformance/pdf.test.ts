import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Bookmark, catalog, readPdf } from './pdf-file.ts';
import { isHeading, pageText, structureBlocks } from './pdf-text.ts';
import { uaFaults } from './pdf-ua.ts';
import { plan } from './plan-command.ts';
import { planText } from './plan-text.ts';
import { fromRoot, run } from './tools.ts';
import { firstMissing, missingCopies, words } from './words.ts';

const publications = inject('publications');

describe.each(publications)('$name as PDF', ({ plan, pdf }) => {
  const written = planText(plan);
  const file = readPdf(pdf);
  const blocks = structureBlocks(file);

  test('is a sound file for qpdf, with nothing to warn of', () => {
    expect(run('qpdf', ['--check', pdf])).toMatch(/No syntax or stream encoding errors found/);
  });

  test('is tagged, titled, in its language, and neither encrypted nor scripted', () => {
    const info = Object.fromEntries(
      run('pdfinfo', [pdf])
        .split('\n')
        .map(line => line.split(/:\s+/, 2)),
    );

    expect(info).toMatchObject({ Tagged: 'yes', Encrypted: 'no', JavaScript: 'no', Form: 'none' });
    expect(info.Title).toContain(written.title);
    expect(catalog(file)['/Lang']).toBe(`u:${written.language}`);
  });

  test('claims PDF/UA-1 and keeps what can be checked of it', () => {
    expect(uaFaults(file)).toEqual([]);
  });

  test('carries every font it uses, with what its glyphs mean', () => {
    const [, , ...fonts] = run('pdffonts', [pdf]).trim().split('\n');

    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(font => !/ yes yes yes +\d+ +\d+$/.test(font))).toEqual([]);
  });

  test('reads aloud every word of the plan, in order', () => {
    expect(written.words.length).toBeGreaterThan(50);
    expect(firstMissing(written.words, words(blocks.map(({ text }) => text).join('\n')))).toBeNull();
  });

  test('lets every word of the plan be found and copied, as often as it is written', () => {
    expect(missingCopies(written.words, words(pageText(pdf)))).toEqual([]);
  });

  test('has every heading of the plan as a heading and as a bookmark, in order', () => {
    const spoken = blocks.filter(isHeading).map(({ text }) => words(text).join(' '));
    const body = spoken.slice(spoken.indexOf(written.headings[0] ?? ''));

    expect(firstMissing(written.headings, body)).toBeNull();
    expect(flat(file.bookmarks).map(({ title }) => words(title).join(' '))).toEqual(body);
  });
});

describe('the same plan is the same file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-again-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('from another folder, by another user, in another time zone and language', () => {
    const plans = publications
      .filter(publication => publication.plan.startsWith(fromRoot('plans')))
      .map(each => each.plan);
    const elsewhere = { HOME: folder, TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8', LC_ALL: '' };
    const { status } = plan(['render', ...plans, '--to', 'html,pdf', '--out', 'out'], folder, elsewhere);

    expect(status).toBe(0);
    for (const { html, pdf } of publications.filter(each => plans.includes(each.plan))) {
      expect(readFileSync(join(folder, 'out', basename(html))).equals(readFileSync(html)), html).toBe(true);
      expect(readFileSync(join(folder, 'out', basename(pdf))).equals(readFileSync(pdf)), pdf).toBe(true);
    }
  });
});

describe('the checks of PDF/UA are awake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-browser-pdf-'));
  const printed = join(folder, 'printed.pdf');
  beforeAll(() => {
    const [page] = publications;
    run('chromium', [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${printed}`,
      pathToFileURL(page?.html ?? '').href,
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  test('to the faults of a page printed by a browser', () => {
    expect(uaFaults(readPdf(printed))).toEqual(
      expect.arrayContaining([
        'XMP does not claim pdfuaid:part 1',
        'LI has no LBody',
        'a link does not say where it leads',
        expect.stringMatching(/^page 1 paints \d+ times outside tags and artifacts$/),
      ]),
    );
  });
});

function flat(bookmarks: readonly Bookmark[]): Bookmark[] {
  return bookmarks.flatMap(bookmark => [bookmark, ...flat(bookmark.kids)]);
}
