// The five published plans through this program, Pandoc and md-to-pdf, side by side: `node bench/publish.js` prints the
// table of bench/publish.md.
//
// Needs what test/conformance needs (`npm ci --prefix test/conformance`), Debian's pandoc and weasyprint, and md-to-pdf
// (`PUPPETEER_SKIP_DOWNLOAD=1 npm ci --prefix bench/publish`), which prints with the Chromium of the system. All get the
// same Markdown; Pandoc is told title, language and table of contents, md-to-pdf its title. Runs are interleaved, and
// the fastest of them counts, in processor time, which other work on the machine touches least. `--rounds 5` asks for
// more of them.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);

const checks = await conformance(`
  export * from './browser.ts';
  export * from './nu-checker.ts';
  export * from './office.ts';
  export * from './pdf-file.ts';
  export * from './pdf-text.ts';
  export * from './pdf-ua.ts';
  export * from './plan-text.ts';
  export * from './words.ts';
`);

const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
const plans = readdirSync(join(root, 'plans'))
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .map(name => {
    const path = join(root, 'plans', name);
    return { name: name.replace('.md', ''), path, ...checks.planText(path) };
  });

const pandoc = (plan, out, ...more) =>
  ['pandoc', plan.path, '-s', '--toc', '-M', `title=${plan.title}`, '-M', `lang=${plan.language}`, ...more, '-o', out];
const peer = (plan, ...more) => [
  join(root, 'bench/publish/node_modules/.bin/md-to-pdf'),
  '--document-title',
  plan.title,
  '--launch-options',
  JSON.stringify({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }),
  ...more,
];
const own = (plan, out, format) => [
  process.execPath,
  join(root, 'bin/plan.js'),
  'render',
  plan.path,
  '--to',
  format,
  '--force',
  '--out',
  out.replace(/\/[^/]*$/, ''),
];

/** Each gives the command that makes `out`; md-to-pdf reads standard input and writes standard output. */
const tools = {
  html: {
    plan: (plan, out) => own(plan, out, 'html'),
    pandoc: (plan, out) => pandoc(plan, out, '-t', 'html5', '--self-contained'),
    'md-to-pdf': plan => peer(plan, '--as-html'),
  },
  pdf: {
    plan: (plan, out) => own(plan, out, 'pdf'),
    pandoc: (plan, out) => pandoc(plan, out, '-t', 'html5', '--pdf-engine=weasyprint'),
    'md-to-pdf': plan => peer(plan),
  },
  docx: {
    plan: (plan, out) => own(plan, out, 'docx'),
    pandoc: (plan, out) => pandoc(plan, out),
  },
};

const made = {};
for (const [format, ways] of Object.entries(tools)) {
  made[format] = Object.fromEntries(Object.keys(ways).map(tool => [tool, []]));
  for (const plan of plans) {
    const seconds = Object.fromEntries(Object.keys(ways).map(tool => [tool, Number.POSITIVE_INFINITY]));
    for (let round = 0; round < rounds; round++) {
      for (const [tool, command] of Object.entries(ways)) {
        const out = fileOf(format, tool, plan);
        seconds[tool] = Math.min(seconds[tool], timed(command(plan, out), plan, out));
      }
    }
    for (const tool of Object.keys(ways)) {
      const path = fileOf(format, tool, plan);
      made[format][tool].push({ plan, path, seconds: seconds[tool], bytes: statSync(path).size });
    }
  }
}

const browser = await checks.startBrowser();
const report = [
  `Five plans, ${rounds} interleaved runs each, on ${cpus()[0]?.model.trim()} with ${cpus().length} processors, Node ${process.versions.node}, ${version('pandoc')}, ${version('weasyprint')}, md-to-pdf ${peerVersion()}, ${version('chromium')}.`,
  '',
  ...table('HTML', await each('html', pageFacts)),
  ...table('PDF', await each('pdf', async file => pdfFacts(file))),
  ...table('Word', await wordFacts()),
];
await browser.close();
rmSync(folder, { recursive: true });
console.log(report.join('\n'));

/** What the pages of each tool show: faults summed over all plans. */
async function pageFacts({ plan, path }) {
  const faults = { axe: 0, lost: 0 };
  for (const view of [
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 320 },
  ]) {
    const { page, requests } = await checks.visit(browser, path, view);
    faults.axe += (await checks.accessibilityFaults(page)).length;
    faults.requests = requests.length;
    faults.wide = Number(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth));
    if (view.width === 1280) faults.lost = lost(plan, await textOf(page));
    await page.close();
  }
  return {
    'axe faults (WCAG 2.2 AA, good practice), wide and narrow': faults.axe,
    'Nu checker errors and warnings': checks.complaints([path]).length,
    'internal comments of the authors in the file': comments(readFileSync(path, 'utf8')),
    'pages wider than a window of 320 px': faults.wide,
    'requests to the network': faults.requests,
    'words of the plan lost': faults.lost,
  };
}

function pdfFacts({ plan, path }) {
  const file = checks.readPdf(path);
  const ua = checks.uaFaults(file);
  const says = fault => Number(!ua.some(each => each.includes(fault)));
  return {
    'tagged files': says('there is no structure tree'),
    'files that claim PDF/UA-1': says('pdfuaid'),
    'PDF/UA-1 faults a machine can tell': ua.length,
    'files that say their language': says('has no Lang'),
    'files whose window shows the title': says('does not show the title'),
    'files with bookmarks': Number(file.bookmarks.length > 0),
    'words of the plan lost': lost(plan, checks.pageText(path)),
  };
}

async function wordFacts() {
  const facts = {};
  for (const [tool, files] of Object.entries(made.docx)) {
    const office = checks.openInOffice(files.map(({ path }) => path));
    facts[tool] = [];
    for (const file of files) {
      facts[tool].push({
        ...file,
        facts: {
          'Open XML faults': (await checks.ooxmlFaults(file.path)).length,
          'words of the plan lost, opened in LibreOffice': lost(file.plan, office.text(file.path)),
        },
      });
    }
    office.close();
  }
  return facts;
}

async function each(format, factsOf) {
  const facts = {};
  for (const [tool, files] of Object.entries(made[format])) {
    facts[tool] = [];
    for (const file of files) facts[tool].push({ ...file, facts: await factsOf(file) });
  }
  return facts;
}

/** A table of sums over the plans, then the means of seconds and bytes. */
function table(title, facts) {
  const names = Object.keys(facts);
  const mean = (tool, of) => facts[tool].reduce((sum, file) => sum + of(file), 0) / facts[tool].length;
  const sums = Object.keys(facts.plan[0].facts).map(fact => [
    fact,
    ...names.map(tool => facts[tool].reduce((sum, file) => sum + file.facts[fact], 0)),
  ]);
  const rows = [
    ...sums,
    ['seconds of processor for a plan', ...names.map(tool => mean(tool, file => file.seconds).toFixed(2))],
    ['KB of a plan', ...names.map(tool => Math.round(mean(tool, file => file.bytes) / 1000))],
  ];
  return [
    `| ${title} | ${names.join(' | ')} |`,
    `| -- |${' --: |'.repeat(names.length)}`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
    '',
  ];
}

/** How many words of a plan are not in a text, in whatever order; those divided at the end of a line count as whole too. */
function lost(plan, text) {
  const divided = [...text.matchAll(/(\p{L}+)[-‐\u00ad]\s*\n\s*(\p{L}+)/gu)].map(([, head, tail]) => head + tail);
  const folded = all => all.map(word => word.toLowerCase());
  const found = [...checks.words(text), ...divided];
  return checks.missingCopies(folded(plan.words), folded(found)).length;
}

/** What is read on a page, with the letters and numbers of its lists. */
async function textOf(page) {
  const letters = await page.evaluate(() =>
    [...document.querySelectorAll('ol[type=a] > li')].map(item => {
      const list = item.parentElement;
      return String.fromCharCode(96 + list.start + [...list.children].indexOf(item));
    }),
  );
  const main = await checks.mainText(page);
  return `${main === '' ? await page.evaluate(() => document.body.innerText) : main} ${letters.join(' ')}`;
}

function comments(html) {
  return (html.match(/<!--(?!\[if)[\s\S]*?-->/g) ?? []).length;
}

/** Seconds of processor that a command and what it starts took. */
function timed(command, plan, out) {
  const quoted = command.map(part => `'${part.replaceAll("'", "'\\''")}'`).join(' ');
  const piped = command[0].endsWith('md-to-pdf') ? `${quoted} < '${plan.path}' > '${out}'` : quoted;
  const { stderr, status } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time ${piped}`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${quoted}:\n${stderr}`);
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return user + system;
}

function fileOf(format, tool, { name }) {
  mkdirSync(join(folder, tool), { recursive: true });
  return join(folder, tool, `${name}.${format}`);
}

function version(program) {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0].trim();
}

function peerVersion() {
  return JSON.parse(readFileSync(join(root, 'bench/publish/package.json'), 'utf8')).dependencies['md-to-pdf'];
}

/** Modules of the conformance tests, bundled among the packages they use. */
async function conformance(contents) {
  const place = new URL('../test/conformance/', import.meta.url);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(place), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(new URL('bench.ts', place).href) },
  });
  const path = new URL('node_modules/.bench-publish.mjs', place);
  writeFileSync(path, outputFiles[0].text);
  return import(path.href);
}
