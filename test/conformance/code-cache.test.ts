import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plan } from './plan-command.ts';
import { fromRoot } from './tools.ts';

/** Node 22 and later keep compiled code themselves. */
const keepsItsOwn = Number(process.versions.node.split('.')[0]) < 22;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(cache = folder) {
  const args = ['validate', 'plans/norte-2020-2021.md', '--format', 'json'];
  return plan(args, fromRoot('.'), { XDG_CACHE_HOME: cache });
}

const place = () => join(folder, 'plan-de-trabajo');
const kept = () => readdirSync(place()).map(name => join(place(), name));

describe.runIf(keepsItsOwn)('the compiled code that is kept between runs', () => {
  test('is the owner’s alone, and the same run after run', () => {
    const first = run();
    const [file = ''] = kept();
    const before = statSync(file).mtimeMs;
    const second = run();

    expect(second).toEqual(first);
    expect(statSync(place()).mode & 0o777).toBe(0o700);
    expect(kept()).toHaveLength(1);
    expect(statSync(file).mtimeMs).toBe(before);
  });

  test.each(['', 'basura', '\u0010\u0000\u0000\u0000[["main.cjs",0,9]]xxxxxxxxx'])(
    'is made anew where it is damaged',
    damage => {
      const first = run();
      const [file = ''] = kept();
      writeFileSync(file, damage);

      expect(run()).toEqual(first);
      expect(statSync(file).size).toBeGreaterThan(100_000);
    },
  );

  test('is done without where there is no place for it', () => {
    const nowhere = join(folder, 'archivo');
    writeFileSync(nowhere, '');

    expect(run(nowhere).status).toBe(0);
    expect(existsSync(place())).toBe(false);
  });
});
