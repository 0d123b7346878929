import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { toolPath } from './tools.ts';

/** How someone looks at a page. */
export interface View {
  readonly scheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** A page that has been opened, and what it did meanwhile. */
export interface Visit {
  readonly page: Page;
  /** Addresses asked for besides the page itself. */
  readonly requests: readonly string[];
  /** What it wrote on the console, and errors nobody caught. */
  readonly noise: readonly string[];
}

/** Starts the browser of the system, with everything off that talks to the network on its own. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: toolPath('chromium'),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens a file in a window of its own. */
export async function visit(browser: Browser, path: string, { scheme, width }: View): Promise<Visit> {
  const address = pathToFileURL(path).href;
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
  const requests: string[] = [];
  const noise: string[] = [];
  page.on('request', request => {
    if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
  });
  page.on('console', message => noise.push(message.text()));
  page.on('pageerror', error => noise.push(error.message));
  await page.goto(address);
  return { page, requests, noise };
}

/** Sets the text apart as WCAG 1.4.12 lets readers do. */
export function spaceOut(page: Page): Promise<void> {
  return restyle(page, 'line-height: 1.5; letter-spacing: .12em; word-spacing: .16em');
}

/** The text of the main part as it is seen, with the numbers of its lists, in the letters of the file. */
export async function mainText(page: Page): Promise<string> {
  await restyle(page, 'text-transform: none');
  return page.evaluate(() => {
    for (const list of document.querySelectorAll('ol')) {
      const items = [...list.children].filter(child => child.tagName === 'LI' && !child.matches('.numerado'));
      for (const [index, item] of items.entries()) item.prepend(`${list.start + index}. `);
    }
    return document.querySelector('main')?.innerText ?? '';
  });
}

/** Declares styles for every element, in a way that no policy of the page can forbid. */
function restyle(page: Page, declarations: string): Promise<void> {
  return page.evaluate(
    important => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { ${important} }`);
      document.adoptedStyleSheets = [sheet];
    },
    declarations.replace(/(?=;|$)/g, ' !important'),
  );
}

/** What axe finds against WCAG 2.2 AA and its own good practice: rule, element and remedy. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return faultsOf(page, { runOnly: standards });
}

/** What axe finds to stand out from its ground as level AA asks and not 7:1, as AAA does. */
export function contrastFaults(page: Page): Promise<string[]> {
  return faultsOf(page, { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } });
}

async function faultsOf(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

const axeSource = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
