// Breaks the code a little, in each way that Stryker knows, and says which of it no test notices:
// `npm run test:mutation -- text plan`, `-- src/text/fold.ts` for one file, or nothing for every folder. What is known of
// code and tests that did not change is kept in `reports/`, so a second run takes minutes where the first takes hours.
// `--sample 100` breaks only so many places of each folder, drawn by `--seed`. `--static` also breaks what runs once, when
// a file is loaded, such as its regular expressions: each of these costs a run of all tests. `--least 80` ends in error
// where the score is below that beyond what the draw may explain.
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { interval } from './interval.js';
import { notDrawn } from './sample.js';

/**
 * The folders, the longest runs first, with those whose tests are to notice: that others happen to fail too explains
 * nothing to who broke the code. What is a machine for parts is tested through them: a document by what is read in
 * plans, checking by the rules.
 */
const testsOf = {
  check: ['check', 'rules'],
  rules: ['rules'],
  document: ['document', 'plan'],
  format: ['format'],
  plan: ['plan'],
  text: ['text'],
};
const folders = Object.keys(testsOf);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: process.env.PLAN_MUTATION_SEED ?? String(Date.now() % 2 ** 31) },
    static: { type: 'boolean', default: false },
    least: { type: 'string', default: '0' },
  },
});
const asked = positionals.length > 0 ? positionals.map(path => path.replace(/^src\/|\/$/gu, '')) : folders;
if (!asked.every(path => folders.includes(path.split('/')[0]))) {
  console.error(`Say folders of src/, or files in them: ${folders.join(', ')}.`);
  process.exit(2);
}

process.chdir(new URL('../..', import.meta.url).pathname);
mkdirSync('test/mutation/reports', { recursive: true });
let noticed = 0;
let broken = 0;
const waiting = [...asked];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) await measure(path);
  }),
);
if (options.sample) console.log(`drawn by seed ${options.seed}`);
console.log(`mutation score: ${score(noticed, broken)}`);
if (100 * interval(noticed, broken)[1] < Number(options.least)) process.exitCode = 1;

/** Breaks one folder or file, prints what no test noticed, and counts. */
async function measure(path) {
  const mutants = await run(path);
  const drawn = mutants.filter(isDrawn);
  const survivors = drawn.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const loading = mutants.filter(({ status }) => status === 'Ignored').length;
  const sum = `${path}: ${score(drawn.length - survivors.length, drawn.length)}`;
  const rest = `of ${mutants.length - loading} mutants, besides ${loading} that only loading runs`;
  console.log([...survivors.map(change), `${sum}; ${rest}`, ''].join('\n'));
  noticed += drawn.length - survivors.length;
  broken += drawn.length;
}

/** Every mutant of a folder or file, with what became of it. */
function run(path) {
  const folder = path.split('/')[0];
  return new Stryker({
    mutate: [path === folder ? `src/${folder}/**/*.ts` : `src/${path}`, '!src/**/index.ts'],
    testFiles: testsOf[folder].map(tests => `test/${tests}/**/*.test.ts`),
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), import.meta.resolve('./sample.js')],
    checkers: options.sample ? ['sample'] : [],
    sample: { size: Number(options.sample ?? 0), seed: Number(options.seed) },
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: !options.static,
    concurrency: 1,
    incremental: !options.sample,
    incrementalFile: `test/mutation/reports/${folder}.json`,
    tempDirName: 'test/mutation/.stryker-tmp',
    ignorePatterns: ['dist', 'dist-portable', 'publicado', 'bench', 'docs', 'test/mutation/reports'],
    warnings: { slow: false },
    logLevel: 'warn',
    reporters: ['progress-append-only'],
    dryRunTimeoutMinutes: 20,
    timeoutMS: 15_000,
  }).runMutationTest();
}

/** Whether a mutant was run. One that keeps tests from being loaded is noticed by that. */
function isDrawn({ status, statusReason }) {
  return status !== 'Ignored' && statusReason !== notDrawn;
}

/** «src/text/fold.ts:12:5 a < b → a <= b». */
function change({ fileName, location: { start, end }, replacement, status }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  const before = lines.join('\n').slice(start.column - 1);
  const place = `${relative('.', fileName)}:${start.line}:${start.column}`;
  return `${place} ${inLine(before)} → ${inLine(replacement)}${status === 'NoCoverage' ? ' (no test runs it)' : ''}`;
}

function inLine(code) {
  const line = code.replace(/\s+/gu, ' ');
  return line.length > 120 ? `${line.slice(0, 80)} … ${line.slice(-36)}` : line;
}

function score(hits, drawn) {
  const percent = share => (100 * share).toFixed(1);
  const [low, high] = interval(hits, drawn);
  return `${percent(hits / drawn)} % (${hits} of ${drawn} noticed; 95 % interval ${percent(low)} to ${percent(high)} %)`;
}
