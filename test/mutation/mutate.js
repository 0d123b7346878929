// Breaks the code of one folder at a time, a little in each way that Stryker knows, and says which of it no test
// notices: `npm run test:mutation -- text`, or `-- src/text/fold.ts` for one file. What is known of code and tests that
// did not change is kept in `reports/`, so a second run takes minutes where the first takes hours. `--static` also breaks
// what runs once, when a file is loaded, such as its regular expressions: each of these costs a run of all tests.
import { mkdirSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/** The folders whose own tests are to notice: that others happen to fail too explains nothing to who broke the code. */
const folders = ['text', 'document', 'plan', 'check', 'format', 'rules'];

const [asked = '', ...options] = process.argv.slice(2);
const folder = asked.replace(/^src\//u, '').split('/')[0] ?? '';
if (!folders.includes(folder) || options.some(option => option !== '--static')) {
  console.error(`Say one folder of src/, or a file in it, and --static: ${folders.join(', ')}.`);
  process.exit(2);
}

process.chdir(new URL('../..', import.meta.url).pathname);
mkdirSync('test/mutation/reports', { recursive: true });
const results = await new Stryker({
  mutate: [asked === folder ? `src/${folder}/**/*.ts` : asked, '!src/**/index.ts'],
  testFiles: [`test/${folder}/**/*.test.ts`],
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: !options.includes('--static'),
  concurrency: 1,
  incremental: true,
  incrementalFile: `test/mutation/reports/${folder}.json`,
  tempDirName: 'test/mutation/.stryker-tmp',
  ignorePatterns: ['dist', 'dist-portable', 'publicado', 'bench', 'docs', 'test/conformance', 'test/mutation/reports'],
  warnings: { slow: false },
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  timeoutMS: 15_000,
  thresholds: { high: 80, low: 80, break: null },
}).runMutationTest();

const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
const valid = results.filter(({ status }) => !['CompileError', 'RuntimeError', 'Ignored'].includes(status)).length;
console.log(`${folder}: ${noticed} of ${valid} mutants noticed, ${((100 * noticed) / valid).toFixed(1)} %`);
