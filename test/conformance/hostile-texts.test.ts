import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hostileTexts } from './hostile-texts.ts';
import { fromRoot } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every command that reads a text, and how it may end: with findings, without, or unable to do what it was asked. */
const commands = [
  ['validate', [0, 1]],
  ['validate --fix --diff', [0, 1]],
  ['fmt --check', [0, 1, 2]],
  ['render --to html,docx,md,txt,json --out publicado --force', [0, 1, 2]],
  ['tree', [0, 1, 2]],
] as const;

/** Milliseconds on a busy machine; a quiet one takes a sixth. What takes longer hangs. */
const patience = 30_000;

/** Megabytes: where memory grew with the square of a text, it would not do. */
const memory = 700;

describe.each(Object.entries(hostileTexts))('%s', (name, text) => {
  const file = `${name.replaceAll(/\W+/g, '-')}.md`;
  writeFileSync(join(folder, file), text);

  test.each(commands)('%s', { timeout: 2 * patience }, (command, codes) => {
    const [verb = '', ...options] = command.split(' ');
    const program = [`--max-old-space-size=${memory}`, fromRoot('bin/plan.js')];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, verb, file, ...options], {
      cwd: folder,
      encoding: 'utf8',
      timeout: patience,
      maxBuffer: 2 ** 30,
    });

    expect(codes, stderr).toContain(status);
    expect(`${stdout}${stderr}`).not.toMatch(/defecto del programa/iu);
    if (status !== 0) expect(`${stdout}${stderr}`).toContain(file);
  });
});
