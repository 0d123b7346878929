import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { template } from '../render/docx/institutional.ts';
import { type Office, ooxmlFaults, openInOffice } from './office.ts';
import { plan, planOutput } from './plan-command.ts';
import { planText } from './plan-text.ts';
import { fromRoot } from './tools.ts';
import { firstMissing, words } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-docx-'));
const publications = inject('publications');

/** A plan with everything a document can hold, in the program's own dress and in that of an institution. */
const rich = join(folder, 'rich-plan.md');
const richText = readFileSync(new URL('rich-plan.md', import.meta.url), 'utf8');
writeFileSync(rich, richText);
/** What of it is read as text: no tag of HTML is, and of a picture its caption. */
const read = join(folder, 'read.md');
writeFileSync(read, richText.replace(/<\/?\w[^>]*>/g, ' ').replace(/!\[.*?\]\(mapa\.png "(.*?)"\)/g, '$1'));
writeFileSync(join(folder, 'mapa.png'), unzipSync(template())['word/media/logo.png'] ?? new Uint8Array());
writeFileSync(join(folder, 'institucional.docx'), template());
planOutput(['render', 'rich-plan.md', '--to', 'docx', '--out', 'own'], folder);
planOutput(
  ['render', 'rich-plan.md', '--to', 'docx', '--plantilla', 'institucional.docx', '--out', 'dressed'],
  folder,
);
copyFileSync(join(folder, 'own/rich-plan.docx'), join(folder, 'own.docx'));
copyFileSync(join(folder, 'dressed/rich-plan.docx'), join(folder, 'dressed.docx'));

const documents = [
  ...publications,
  { name: 'a plan with everything', plan: read, docx: join(folder, 'own.docx') },
  { name: 'a plan with everything, in a template', plan: read, docx: join(folder, 'dressed.docx') },
];

let office: Office;
beforeAll(() => {
  office = openInOffice(documents.map(({ docx }) => docx));
});
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true });
});

describe.each(documents)('$name as a Word document', ({ plan: path, docx }) => {
  const written = planText(path);

  test('is valid for the Open XML SDK', async () => {
    expect(await ooxmlFaults(docx)).toEqual([]);
  });

  test('opens in LibreOffice with every word of the plan, in order', () => {
    const shown = `${office.text(docx)}\n${office.spoken(docx)}`;

    expect(written.words.length).toBeGreaterThan(50);
    expect(firstMissing(written.words, words(shown))).toBeNull();
  });

  test('reads its headings aloud as headings, in order', () => {
    const spoken = office.headings(docx).map(text => words(text).join(' '));

    expect(firstMissing(written.headings, spoken)).toBeNull();
  });
});

describe('the validator is awake', () => {
  test('to an element out of place', async () => {
    const parts = unzipSync(readFileSync(join(folder, 'own.docx')));
    const main = new TextDecoder().decode(parts['word/document.xml']);
    const bad = join(folder, 'bad.docx');
    writeFileSync(
      bad,
      zipSync({ ...parts, 'word/document.xml': strToU8(main.replace('<w:body>', '<w:body><w:r/>')) }),
    );

    expect((await ooxmlFaults(bad)).join('\n')).toContain('invalid child element');
  });
});

describe('the same plan is the same document', () => {
  test('from another folder, in another time zone and language', () => {
    const [published] = publications;
    const out = join(folder, 'again');
    const env = { TZ: 'Asia/Tokyo', LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' };
    const { status } = plan(
      ['render', published?.plan ?? '', '--to', 'docx', '--out', out],
      fromRoot('.'),
      env,
    );

    expect(status).toBe(0);
    const again = readFileSync(join(out, basename(published?.docx ?? '')));
    expect(again.equals(readFileSync(published?.docx ?? ''))).toBe(true);
  });
});
