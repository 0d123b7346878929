import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  accessibilityFaults,
  contrastFaults,
  mainText,
  spaceOut,
  startBrowser,
  type View,
  visit,
} from './browser.ts';
import { complaints } from './nu-checker.ts';
import { planOutput } from './plan-command.ts';
import { planText } from './plan-text.ts';
import { fromRoot } from './tools.ts';
import { firstMissing, words } from './words.ts';

const views: readonly View[] = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 320 },
];
const desk: View = { scheme: 'light', width: 1280 };
const phone: View = { scheme: 'light', width: 320 };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(inject('publications'))('$name in a browser', ({ html, plan }) => {
  test.each(views)('is accessible to axe in $scheme colours, $width pixels wide', async view => {
    const { page } = await visit(browser, html, view);

    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });

  test('asks the network for nothing and has nothing to say on the console', async () => {
    const { page, requests, noise } = await visit(browser, html, desk);
    await page.waitForLoadState('networkidle');

    expect({ requests, noise }).toEqual({ requests: [], noise: [] });
    await page.close();
  });

  test('shows every word of the plan, in order', async () => {
    const { page } = await visit(browser, html, desk);
    const written = planText(plan);

    expect(written.words.length).toBeGreaterThan(50);
    expect(firstMissing(written.words, words(await mainText(page)))).toBeNull();
    await page.close();
  });

  test('leads every link within the page to something in it, and ids are unique', async () => {
    const { page } = await visit(browser, html, desk);
    const { links, ids } = await page.evaluate(() => ({
      links: [...document.querySelectorAll('a[href^="#"]')].map(a =>
        decodeURIComponent(a.getAttribute('href') ?? ''),
      ),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(link => !ids.includes(link.slice(1)))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await page.close();
  });

  test('fits a window of 320 pixels, also with the text spacing some readers set', async () => {
    const { page } = await visit(browser, html, phone);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);

    expect(await width()).toBeLessThanOrEqual(320);
    await spaceOut(page);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.close();
  });
});

describe('the theme of high contrast, with every picture of a plan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-contrast-'));
  const html = join(folder, 'rich-plan.html');
  beforeAll(() => {
    const plan = fromRoot('test/conformance/rich-plan.md');
    planOutput(['render', plan, '--theme', 'alto-contraste', '--out', folder], fromRoot('.'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(views)('is accessible and stands out 7:1 in $scheme colours, $width pixels wide', async view => {
    const { page } = await visit(browser, html, view);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

    expect(await page.locator('svg[role=img]').count()).toBe(4);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await page.close();
  });

  test('is valid for the Nu HTML checker', () => {
    expect(complaints([html])).toEqual([]);
  });
});

describe('the browser is awake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-browser-'));
  const bad = join(folder, 'bad.html');
  writeFileSync(
    bad,
    `<!doctype html><html lang="es"><title>Mala</title>
    <p style="color: #aaa">Gris sobre blanco <img src="http://127.0.0.1:9/x.png"></p><p style="color: #666">Menos gris</p><pre>${'ancho'.repeat(99)}</pre>`,
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  test('to weak contrast, images without text, requests, errors and overflow', async () => {
    const { page, requests, noise } = await visit(browser, bad, phone);
    await page.waitForLoadState('networkidle');
    const faults = (await accessibilityFaults(page)).join('\n');

    expect(faults).toContain('color-contrast');
    expect(faults).toContain('image-alt');
    expect((await contrastFaults(page)).join('\n')).toContain('color-contrast-enhanced');
    expect(requests).toEqual(['http://127.0.0.1:9/x.png']);
    expect(noise).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(320);
    await page.close();
  });
});
