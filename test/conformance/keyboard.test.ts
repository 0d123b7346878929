import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, type View, visit } from './browser.ts';
import { planOutput } from './plan-command.ts';
import { fromRoot } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-keyboard-'));
const html = join(folder, 'rich-plan.html');
const desk: View = { scheme: 'light', width: 1280 };
const phone: View = { scheme: 'dark', width: 320 };

let browser: Browser;
beforeAll(async () => {
  planOutput(['render', fromRoot('test/conformance/rich-plan.md'), '--out', folder], fromRoot('.'));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('a page without a mouse', () => {
  test('begins with a link that leads past everything to the text', async () => {
    const { page } = await visit(browser, html, desk);
    await page.keyboard.press('Tab');

    expect(await focused(page)).toMatchObject({ text: 'Saltar al contenido', seen: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_texto');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  test.each([desk, phone])(
    'is walked through in the order of reading, each stop seen and outlined, $width pixels wide',
    async view => {
      const { page } = await visit(browser, html, view);
      const stops = await walk(page);

      expect(stops.length).toBeGreaterThan(30);
      expect(stops.filter(({ seen }) => !seen)).toEqual([]);
      expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
      expect(stops.map(({ place }) => place)).toEqual(
        stops.map(({ place }) => place).toSorted((a, b) => a - b),
      );
      await page.close();
    },
  );

  test('opens its contents with the Enter key on a telephone', async () => {
    const { page } = await visit(browser, html, phone);
    await page.locator('.indice summary').focus();
    await page.keyboard.press('Enter');

    expect(await page.locator('.indice a').first().isVisible()).toBe(true);
    await page.close();
  });

  test('gives the address of an element and shows which one it is', async () => {
    const { page } = await visit(browser, html, desk);
    const number = page.locator('a.numero').first();
    const address = await number.getAttribute('href');
    const item = page.locator(`[id="${address?.slice(1)}"]`);
    const ground = () => item.evaluate(element => getComputedStyle(element).backgroundColor);
    const before = await ground();
    await number.focus();
    await page.keyboard.press('Enter');

    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(address);
    expect(await ground()).not.toBe(before);
    await page.close();
  });
});

test('a page looks the same where scripts are off', async () => {
  const pictures = await Promise.all(
    [true, false].map(async javaScriptEnabled => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`file://${html}`);
      const picture = await page.screenshot({ fullPage: true });
      await context.close();
      return picture;
    }),
  );

  expect(pictures[0]?.equals(pictures[1] ?? Buffer.of())).toBe(true);
});

/** Where the focus is: what it reads, whether it is in the window, how wide its outline is and its place in the page. */
interface Stop {
  readonly text: string;
  readonly seen: boolean;
  readonly outline: number;
  readonly place: number;
}

function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      text: element.textContent.trim().slice(0, 60),
      seen: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      place: [...document.querySelectorAll('*')].indexOf(element),
    };
  });
}

/** Every stop of the Tab key, from the first to the last. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
  }
}
