import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPlan } from '../../src/import/import-plan.ts';
import { importers } from '../../src/importers/index.ts';
import { bodyWords, treeOf } from '../import/trees.ts';
import { writtenPlans } from '../import/written.ts';
import { planOf, publishedText } from '../read.ts';
import { type LayoutName, laidOut, layouts } from './layouts.ts';
import { run } from './tools.ts';

const plans = { ...writtenPlans, norte: publishedText('norte-2020-2021.md') };
const folder = mkdtempSync(join(tmpdir(), 'plan-layouts-'));
const cases = (Object.keys(layouts) as LayoutName[]).flatMap((layout, i) =>
  Object.entries(plans).map(([name, text], j) => ({ layout, name, text, file: join(folder, `${i}-${j}`) })),
);

beforeAll(() => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = (to: string) =>
    run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...cases.map(({ file }) => `${file}.fodt`),
    ]);
  for (const { layout, text, file } of cases) writeFileSync(`${file}.fodt`, laidOut(planOf(text), layout));
  convert('docx:MS Word 2007 XML');
  convert('odt');
  convert('pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}');
  for (const { file } of cases) renameSync(`${file}.pdf`, `${file}-tagged.pdf`);
  convert('pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(cases)('$name, laid out with $layout', ({ text, file }) => {
  test.each(['.docx', '.odt', '.pdf', '-tagged.pdf'])(
    'is brought from %s as the plan it is',
    async ending => {
      const format = ending.slice(ending.indexOf('.') + 1);
      const importer = await importers.find(one => one.format === format)?.load();
      const bytes = new Uint8Array(readFileSync(`${file}${ending}`));
      const source = await importer?.read(bytes, { name: `plan.${format}`, progress: () => undefined });
      if (!source) throw new Error(`no importer reads ${format}`);
      const written = planOf(text);
      const { plan: read, loss } = importPlan(source, { profile: null, path: 'plan.md' });

      expect(loss).toBeNull();
      expect(treeOf(read)).toEqual(treeOf(written));
      expect(bodyWords(read).slice(-bodyWords(written).length)).toEqual(bodyWords(written));
    },
  );
});
