import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostile, hostileWords } from '../render/rendered.ts';
import { startBrowser, visit } from './browser.ts';
import { dictionary, entry, type PdfFile, readPdf } from './pdf-file.ts';
import { pageText } from './pdf-text.ts';
import { planOutput } from './plan-command.ts';
import { missingCopies, words } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-hostile-'));
const made = (extension: string) => join(folder, `plan.${extension}`);

beforeAll(() => {
  // A file with a NUL is no text and not published at all.
  writeFileSync(made('md'), hostile.replaceAll('\0', ''));
  planOutput(['render', 'plan.md', '--to', 'html,pdf', '--out', '.'], folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a hostile plan runs nothing in a browser, asks nothing of anybody, and is all there to read', async () => {
  const browser = await startBrowser();
  const { page, requests, noise } = await visit(browser, made('html'), { scheme: 'light', width: 1280 });
  await page.waitForLoadState('networkidle');
  const { text, links, scripts } = await page.evaluate(() => ({
    text: document.querySelector('main')?.innerText ?? '',
    links: [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href') ?? ''),
    scripts: [...document.querySelectorAll('script')].map(({ type }) => type),
  }));
  await browser.close();

  expect({ requests, noise, scripts }).toEqual({ requests: [], noise: [], scripts: ['application/ld+json'] });
  expect(links.filter(link => !/^(?:#|https?:\/\/|mailto:)/u.test(link))).toEqual([]);
  expect(missingCopies(hostileWords, words(text))).toEqual([]);
  expect(text).not.toContain('oculto');
});

test('a hostile plan ends as a PDF whose links only lead to places in it and on the web', () => {
  const file = readPdf(made('pdf'));
  const text = pageText(made('pdf'));
  const actions = Object.values(file.objects)
    .map(dictionary)
    .flatMap(object => actionsOf(file, object));

  expect(actions).toContain('/URI u:https://example.org/rastro.png');
  expect(actions.filter(action => !/^(?:\/GoTo|\/URI u:(?:https?:\/\/|mailto:))/u.test(action))).toEqual([]);
  expect(missingCopies(hostileWords, words(text))).toEqual([]);
  expect(text).not.toContain('oculto');
});

/** What an object does when it is touched: the kind of the action, and the address it asks for. */
function actionsOf(file: PdfFile, object: ReturnType<typeof dictionary>): string[] {
  const kinds = ['/A', '/AA', '/OpenAction', '/JS', '/JavaScript', '/Launch'].filter(
    key => object[key] !== undefined,
  );
  return kinds.flatMap(key => {
    if (key !== '/A')
      return key === '/AA' || key === '/OpenAction' || object['/S'] !== undefined ? [key] : [];
    const action = dictionary(entry(file, object, '/A'));
    return typeof action['/S'] === 'string' ? [`${action['/S']} ${String(action['/URI'] ?? '')}`.trim()] : [];
  });
}
