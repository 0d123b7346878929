// Makes the pictures of docs/imagenes/ from what the program gives: `node docs/capturas.js`, after `npm run build`.
//
// Needs what test/conformance needs (Chromium, LibreOffice, poppler), and of Debian imagemagick and pngquant. `--out`
// takes another folder.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const require = createRequire(join(root, 'test/conformance/package.json'));
const { chromium } = require('playwright-core');
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'docs/imagenes') } } });
const folder = mkdtempSync(join(tmpdir(), 'plan-capturas-'));
const inFolder = name => join(folder, name);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

const norte = 'plans/norte-2020-2021.md';
const bueno = 'docs/ejemplos/bueno.md';
const tabla = 'docs/ejemplos/calendario.md';
for (const theme of ['institucional', 'sobrio', 'alto-contraste']) {
  plan(['render', norte, bueno, tabla, '--to', 'html,pdf,docx', '--theme', theme, '--out', inFolder(theme)]);
}
const of = (name, theme = 'institucional') => inFolder(`${theme}/${name}`);

const laptop = { width: 1200, height: 1400 };
const phone = { width: 390, height: 844 };
await shot('norte-html', of('norte-2020-2021.html'), laptop, { scale: 0.6 });
await row('telefono', [
  [of('norte-2020-2021.html'), phone, {}],
  [of('bueno.html'), phone, { at: '#eje-1' }],
  [of('calendario.html'), phone, { at: '.tabla' }],
  [of('norte-2020-2021.html'), phone, { at: '#eje-1', colorScheme: 'dark' }],
]);
await shot('tabla-html', of('calendario.html'), { width: 1366, height: 760 }, { at: 'h3', scale: 0.75 });
await shot('figuras-html', of('bueno.html'), { width: 1200, height: 860 }, { at: '.cifras', scale: 0.7 });
paper('norte-pdf', [
  [of('norte-2020-2021.pdf'), 1],
  [of('norte-2020-2021.pdf'), 3],
]);
paper('temas-pdf', [
  [of('norte-2020-2021.pdf'), 1],
  [of('norte-2020-2021.pdf', 'sobrio'), 1],
  [of('norte-2020-2021.pdf', 'alto-contraste'), 1],
]);
paper('tabla-pdf', [[of('calendario.pdf'), 'landscape']]);
const [word] = inOffice([of('norte-2020-2021.docx')]);
paper('norte-docx', [
  [word, 1],
  [word, 3],
]);
const review = plan(['validate', 'docs/ejemplos/terrible.md', '--format', 'html'], 1);
writeFileSync(inFolder('revision.html'), review);
await shot('revision-html', inFolder('revision.html'), { width: 900, height: 1060 }, { scale: 0.8 });
await terminal('validate', ['validate', 'docs/ejemplos/terrible.md', '--format', 'detallado'], 1, 46);
await terminal('tree', ['tree', bueno], 0, 30);

await browser.close();
rmSync(folder, { recursive: true });

/** What the program prints, with the colours of a terminal where asked for. */
function plan(args, status = 0, env = {}) {
  const { stdout, stderr, status: ended } = spawnSync(process.execPath, [join(root, 'bin/plan.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  if (ended !== status) throw new Error(`plan ${args.join(' ')} ended with ${ended}:\n${stderr}${stdout}`);
  return stdout;
}

/** A page as a window shows it. */
async function shot(name, page, size, { scale = 1, ...view } = {}) {
  await photograph(inFolder(`${name}.png`), page, size, view);
  save(name, [inFolder(`${name}.png`), '-resize', `${100 * scale}%`]);
}

/** Windows side by side. */
async function row(name, windows) {
  const files = [];
  for (const [page, size, view] of windows) {
    files.push(inFolder(`${name}-${files.length}.png`));
    await photograph(files.at(-1), page, size, view);
  }
  save(name, [...files.flatMap(file => framed(file)), '+append', '-resize', '1200x']);
}

async function photograph(file, path, size, { at, colorScheme = 'light' }) {
  const page = await browser.newPage({ viewport: size, colorScheme });
  await page.goto(pathToFileURL(path).href);
  if (at) await page.evaluate(selector => document.querySelector(selector)?.scrollIntoView(), at);
  await page.screenshot({ path: file });
  await page.close();
}

/** Pages of PDF side by side; `landscape` is the first that lies on its side. */
function paper(name, sheets) {
  const files = sheets.map(([file, number], i) => {
    const page = number === 'landscape' ? firstLandscape(file) : number;
    const out = inFolder(`${name}-${i}`);
    execFileSync('pdftoppm', ['-r', '80', '-f', page, '-l', page, '-singlefile', '-png', file, out].map(String));
    return `${out}.png`;
  });
  save(name, [...files.flatMap(file => framed(file)), '+append', '-resize', '1000x>']);
}

function firstLandscape(file) {
  const info = execFileSync('pdfinfo', ['-l', '-1', file], { encoding: 'utf8' });
  const sizes = [...info.matchAll(/^Page +(\d+) size: +([\d.]+) x ([\d.]+)/gm)];
  const found = sizes.find(([, , width, height]) => Number(width) > Number(height));
  if (!found) throw new Error(`${file} has no page on its side`);
  return Number(found[1]);
}

/** Documents of Word as LibreOffice prints them. */
function inOffice(documents) {
  const profile = `-env:UserInstallation=${pathToFileURL(inFolder('profile')).href}`;
  const out = inFolder('word');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...documents], { stdio: 'ignore' });
  return documents.map(path => join(out, path.replace(/^.*\/(.*)\.docx$/, '$1.pdf')));
}

/** What a command prints on a terminal of 100 columns, its first lines. */
async function terminal(name, args, status, lines) {
  const printed = plan(args, status, { FORCE_COLOR: '1', COLUMNS: '100' }).split('\n');
  const shown = printed.slice(0, lines).join('\n') + (printed.length > lines ? '\n\u001b[2m…\u001b[22m' : '');
  const page = inFolder(`${name}.html`);
  writeFileSync(
    page,
    `<!doctype html><html lang="es"><meta charset="utf-8"><style>
      body { margin: 0; padding: 20px 24px; width: max-content; background: #14181d; color: #e7e5e0; font: 14px/1.45 "DejaVu Sans Mono", monospace; white-space: pre }
      .c1 { font-weight: 700 } .c2 { opacity: .65 } .c4 { text-decoration: underline }
      .c31 { color: #ff8a80 } .c32 { color: #8fd694 } .c33 { color: #ffd479 } .c34, .c36 { color: #8ac6ff } .c35 { color: #e0a3ff }
    </style><body>$ plan ${args.join(' ')}\n${spansOf(shown)}`,
  );
  const window = await browser.newPage({ viewport: { width: 400, height: 200 } });
  await window.goto(pathToFileURL(page).href);
  await window.locator('body').screenshot({ path: inFolder(`${name}.png`) });
  await window.close();
  save(name, [inFolder(`${name}.png`)]);
}

/** Text with the codes of a terminal as spans. */
function spansOf(text) {
  const ends = { 22: [1, 2], 24: [4], 39: [31, 32, 33, 34, 35, 36] };
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  let on = [];
  const parts = escaped.split(/\u001b\[([\d;]*)m/u).map((part, i) => {
    if (i % 2 === 0) return on.length > 0 ? `<span class="${on.map(code => `c${code}`).join(' ')}">${part}</span>` : part;
    for (const code of part.split(';').map(Number)) {
      if (code === 0) on = [];
      else if (code in ends) on = on.filter(each => !ends[code].includes(each));
      else on = [...on, code];
    }
    return '';
  });
  return parts.join('');
}

/** Parts of a call of `convert` that give a picture a thin edge and some room. */
function framed(file) {
  return ['(', file, '-bordercolor', '#c7c7c7', '-border', '1', '-bordercolor', 'white', '-border', '6', ')'];
}

function save(name, args) {
  mkdirSync(values.out, { recursive: true });
  const out = join(values.out, `${name}.png`);
  execFileSync('convert', [...args, '-strip', inFolder('last.png')]);
  execFileSync('pngquant', ['--force', '--speed', '1', '--strip', '--output', out, '64', inFolder('last.png')]);
  console.log(`${name}.png ${Math.round(statSync(out).size / 1000)} KB`);
}
