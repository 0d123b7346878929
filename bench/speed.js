// How fast plans are checked, beside other programs that check Markdown: `npm run bench` prints the tables of
// bench/README.md. See there for options.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpus, writeCorpus } from './corpus.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const peers = join(root, 'bench/peers');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,100,1000' },
    rounds: { type: 'string' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const only = values.only?.split(',');

/** Enough rounds for a median that stands still, and few enough for the whole to end within ten minutes. */
const roundsOf = size =>
  values.rounds ? Number(values.rounds) : size <= 10 ? 9 : size <= 100 ? 3 : size <= 1000 ? 2 : 1;

const plan = join(root, 'bin/plan.js');
const peer = name => join(peers, 'node_modules', name);
const node = process.execPath;

/** `most`: of more plans than these a program is not asked, since it would take the morning. */
const programs = [
  { name: 'node -e 0', line: () => [node, '-e', '0'] },
  { name: 'plan validate', line: ({ plans }) => [node, plan, 'validate', plans, '--no-cache'] },
  {
    name: 'plan validate, again',
    line: ({ plans, kept }) => [node, plan, 'validate', plans, '--cache-dir', kept],
  },
  {
    name: 'plan validate, PLAN_PARSER=remark',
    line: ({ plans }) => [node, plan, 'validate', plans, '--no-cache'],
    env: { PLAN_PARSER: 'remark' },
    most: 1000,
  },
  { name: 'rumdl', line: ({ plans }) => [rumdl(), 'check', '--no-cache', plans] },
  {
    name: 'ajv-cli, metadata alone',
    line: ({ metadata }) => [
      node,
      peer('ajv-cli/dist/index.js'),
      ...[
        'validate',
        '--strict=false',
        '-s',
        join(root, 'schemas/frontmatter.schema.json'),
        '-d',
        `${metadata}/*.yaml`,
      ],
    ],
    most: 1000,
  },
  {
    name: 'markdownlint-cli2',
    line: ({ plans }) => [node, peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${plans}/**/*.md`],
  },
  {
    name: 'remark-cli, schema and presets',
    line: ({ plans }) => [
      node,
      peer('remark-cli/cli.js'),
      ...['--rc-path', join(peers, 'remarkrc.mjs'), '--no-stdout', plans],
    ],
    most: 1000,
  },
  {
    name: 'textlint, 2 rules',
    line: ({ plans }) => [node, peer('textlint/bin/textlint.js'), plans],
    cwd: peers,
    most: 1000,
  },
  {
    name: 'prettier --check',
    line: ({ plans }) => [node, peer('prettier/bin/prettier.cjs'), '--check', plans],
    most: 1000,
  },
].filter(({ name }) => !only || name === 'node -e 0' || only.some(part => name.includes(part)));

if (!existsSync(join(peers, 'node_modules'))) run(['npm', 'ci', '--prefix', peers]);
if (!existsSync(join(root, 'dist/cli/build.json'))) run([node, join(root, 'build/bundle.js')]);

const work = mkdtempSync(join(tmpdir(), 'plan-bench-'));
try {
  const tables = values.sizes.split(',').map(size => measure(Number(size)));
  const page = [machine(), ...tables].join('\n\n');
  if (values.write) writePage(page);
  console.log(page);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measure(size) {
  const place = placeOf(size);
  const asked = programs.filter(({ most = Number.POSITIVE_INFINITY }) => size <= most);
  const times = new Map(asked.map(({ name }) => [name, []]));
  for (const program of asked) if (size <= 100 || program.name.endsWith('again')) take(program, place);
  for (let round = 0; round < roundsOf(size); round++) {
    for (const program of asked) times.get(program.name).push(take(program, place));
  }
  const rows = asked.map(({ name }) => {
    const runs = times.get(name).sort((a, b) => a.seconds - b.seconds);
    return {
      name,
      seconds: runs[Math.floor((runs.length - 1) / 2)].seconds,
      memory: Math.max(...runs.map(run => run.memory)),
    };
  });
  return table(size, rows);
}

/** Plans, their metadata as files of their own, and an empty folder for what is kept between runs. */
function placeOf(size) {
  const place = {
    plans: join(work, `${size}`),
    metadata: join(work, `${size}-metadata`),
    kept: join(work, `${size}-kept`),
  };
  writeCorpus(place.plans, size);
  mkdirSync(place.metadata);
  let i = 0;
  for (const text of corpus(size))
    writeFileSync(join(place.metadata, `${++i}.yaml`), text.split(/^---$/m)[1]);
  return place;
}

/** One run, its output thrown away: seconds, and megabytes at its largest where GNU time is there to say. */
function take({ line, env = {}, cwd = work }, place) {
  const [command, ...rest] = line(place);
  const hasTime = existsSync('/usr/bin/time');
  const said = join(work, 'time');
  const argv = hasTime ? ['/usr/bin/time', '-f', '%M', '-o', said, command, ...rest] : [command, ...rest];
  const start = performance.now();
  const { status, error } = spawnSync(argv[0], argv.slice(1), {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  const seconds = (performance.now() - start) / 1000;
  // Programs end with 1, and ajv too, where they have found something.
  if (error || status > 1) throw error ?? new Error(`${argv.join(' ')} ended with ${status}`);
  const memory = hasTime ? Number(readFileSync(said, 'utf8').trim().split('\n').at(-1)) / 1024 : Number.NaN;
  return { seconds, memory };
}

function table(size, rows) {
  const of = name => rows.find(row => row.name === name)?.seconds;
  const [bare, markdownlint, remark] = [
    'node -e 0',
    'markdownlint-cli2',
    'remark-cli, schema and presets',
  ].map(of);
  const ratio = (seconds, to) => (to === undefined ? '' : (seconds / to).toFixed(2));
  return [
    `### ${size === 1 ? 'One plan' : `${size.toLocaleString('en')} plans`}`,
    '',
    '| program | seconds | × bare Node | × markdownlint-cli2 | × remark-cli | MB at most |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ name, seconds, memory }) =>
      [
        '',
        ` ${name} `,
        ` ${seconds.toFixed(seconds < 1 ? 3 : 2)} `,
        ` ${ratio(seconds, bare)} `,
        ` ${ratio(seconds, markdownlint)} `,
        ` ${ratio(seconds, remark)} `,
        ` ${Number.isNaN(memory) ? '' : Math.round(memory)} `,
        '',
      ].join('|'),
    ),
  ].join('\n');
}

function machine() {
  const [cpu] = cpus();
  const { build } = JSON.parse(readFileSync(join(root, 'dist/cli/build.json'), 'utf8'));
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpu.model.trim()}, ${memory} GB, build ${build}.`;
}

/** The binary itself: behind npm's script a Node would start first. */
function rumdl() {
  const folder = peer('@rumdl');
  const [system] = readdirSync(folder);
  const names = ['rumdl', 'rumdl.exe', 'bin/rumdl', 'bin/rumdl.exe'].map(name => join(folder, system, name));
  return names.find(name => existsSync(name));
}

function writePage(page) {
  const path = join(root, 'bench/README.md');
  const [before] = readFileSync(path, 'utf8').split(/(?<=^## Last tables\n)/m);
  writeFileSync(path, `${before}\n${page}\n`);
}

function run([command, ...rest]) {
  const { status } = spawnSync(command, rest, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}
