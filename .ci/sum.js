// Adds up vitest's JSON results and prints `N passed, N failed`. A file that could not be loaded counts as a failure,
// and so do a skipped test and a run that left no results: nothing passes by not being there.
import { readFileSync } from 'node:fs';

const counts = process.argv.slice(2).map(count);
const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function count(path) {
  const results = read(path);
  if (results === null) return { passed: 0, failed: 1 };
  const tests = results.testResults.flatMap(file => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const broken = results.testResults.filter(file => file.status === 'failed' && !file.assertionResults.some(isFailed));
  return { passed, failed: tests.length - passed + broken.length };
}

function isFailed({ status }) {
  return status === 'failed';
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`No results in ${path}: ${error.message}`);
    return null;
  }
}
