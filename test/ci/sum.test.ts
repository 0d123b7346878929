import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

describe('the last line of the continuous integration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-sum-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const green = results('green', [{ status: 'passed', tests: ['passed', 'passed'] }]);

  test('adds up the tests of all runs', () => {
    const more = results('more', [{ status: 'passed', tests: ['passed'] }]);

    expect(sum(green, more)).toEqual({ status: 0, last: '3 passed, 0 failed' });
  });

  test('counts failed tests, and fails', () => {
    const red = results('red', [{ status: 'failed', tests: ['passed', 'failed', 'failed'] }]);

    expect(sum(green, red)).toEqual({ status: 1, last: '3 passed, 2 failed' });
  });

  test.each([
    ['a skipped test', [{ status: 'passed', tests: ['passed', 'skipped'] }], '3 passed, 1 failed'],
    ['a file that cannot be loaded', [{ status: 'failed', tests: [] }], '2 passed, 1 failed'],
  ])('counts %s as a failure', (name, files, last) => {
    expect(sum(green, results(name, files))).toEqual({ status: 1, last });
  });

  test('counts a run without results as a failure', () => {
    expect(sum(green, join(folder, 'nothing.json'))).toEqual({ status: 1, last: '2 passed, 1 failed' });
  });

  test('does not pass where nothing ran', () => {
    expect(sum(results('empty', []))).toEqual({ status: 1, last: '0 passed, 0 failed' });
  });

  function results(name: string, files: readonly { status: string; tests: readonly string[] }[]): string {
    const path = join(folder, `${name}.json`);
    const testResults = files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map(test => ({ status: test })),
    }));
    writeFileSync(path, JSON.stringify({ testResults }));
    return path;
  }
});

function sum(...paths: string[]): { status: number | null; last: string | undefined } {
  const script = fileURLToPath(new URL('../../.ci/sum.js', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script, ...paths], { encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}
