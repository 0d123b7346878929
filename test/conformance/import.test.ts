import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPlan } from '../../src/import/import-plan.ts';
import { importers } from '../../src/importers/index.ts';
import { bodyWords, treeOf } from '../import/trees.ts';
import { planOf, publishedPlans, publishedText } from '../read.ts';
import { type LookName, lookOf, looks } from './looks.ts';
import { run } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-import-'));
const cases = (Object.keys(looks) as LookName[]).flatMap(look =>
  Object.values(publishedPlans).map((plan, i) => ({ look, plan, file: join(folder, `${look}-${i}`) })),
);

beforeAll(() => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = (filter: readonly string[], from: string) =>
    run('soffice', [
      profile,
      '--headless',
      ...filter,
      '--outdir',
      folder,
      ...cases.map(({ file }) => `${file}.${from}`),
    ]);
  for (const { look, plan, file } of cases)
    writeFileSync(`${file}.html`, lookOf(planOf(publishedText(plan)), look));
  convert(['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML'], 'html');
  convert(['--convert-to', 'odt'], 'docx');
  convert(['--convert-to', 'pdf'], 'docx');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(cases)('$plan laid out by LibreOffice, $look', ({ plan, file }) => {
  test.each(['html', 'docx', 'odt', 'pdf'])('is brought from %s as the plan it is', async format => {
    const importer = await importers.find(one => one.format === format)?.load();
    const bytes = new Uint8Array(readFileSync(`${file}.${format}`));
    const source = await importer?.read(bytes, { name: `plan.${format}`, progress: () => undefined });
    if (!source) throw new Error(`no importer reads ${format}`);
    const written = planOf(publishedText(plan));
    const { plan: read, loss } = importPlan(source, { profile: null, path: 'plan.md' });

    expect(loss).toBeNull();
    expect(bodyWords(read).slice(-bodyWords(written).length)).toEqual(bodyWords(written));
    expect(treeOf(read)).toEqual(treeOf(written));
  });
});
