import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runNode } from './plan-command.ts';
import { fromRoot } from './tools.ts';

describe('the packed program, installed into an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-installed-'));
  const installed = join(folder, 'node_modules/plan-de-trabajo');
  const [published] = inject('publications');
  const plan = basename(published?.plan ?? '');
  const run = (...args: string[]) => runNode([join(folder, 'node_modules/.bin/plan'), ...args], folder);

  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    copyFileSync(published?.plan ?? '', join(folder, plan));
    const args = ['install', '--omit=dev', '--no-audit', '--no-fund', inject('tarball')];
    const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`npm install ended with ${status}:\n${stderr}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says its version', () => {
    const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };

    expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('validates a plan', () => {
    const { status, stdout, stderr } = run('validate', plan);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(plan);
  });

  test('publishes the same HTML, PDF and Word document as from its sources', () => {
    const { status, stderr } = run('render', plan, '--to', 'docx,html,pdf', '--out', 'publicado');

    expect({ status, stderr }).toMatchObject({ status: 0 });
    for (const path of [published?.docx, published?.html, published?.pdf]) {
      const here = join(folder, 'publicado', basename(path ?? ''));
      expect(existsSync(here)).toBe(true);
      expect(readFileSync(here).equals(readFileSync(path ?? ''))).toBe(true);
    }
  });

  test('gives its types to who imports it', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      "import { readPlan, render, validate } from 'plan-de-trabajo';\nexport const all: object[] = [readPlan, render, validate('').diagnostics];\n",
    );
    const tsc = [fromRoot('node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext'];
    const { status, stdout } = runNode([...tsc, '--target', 'es2023', 'use.ts'], folder);

    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('makes as a library the same pages as the command', () => {
    const script = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { render, validate } from 'plan-de-trabajo';
      const text = readFileSync('${plan}', 'utf8');
      for (const to of ['html', 'pdf']) writeFileSync('library.' + to, await render(text, { to, path: '${plan}' }));
      console.log(validate(text).ladder.reached);
    `;

    expect(runNode(['--input-type=module', '-e', script], folder)).toEqual({
      status: 0,
      stdout: 'presentable\n',
      stderr: '',
    });
    for (const [ours, theirs] of [
      ['html', published?.html],
      ['pdf', published?.pdf],
    ] as const)
      expect(readFileSync(join(folder, `library.${ours}`)).equals(readFileSync(theirs ?? ''))).toBe(true);
  });

  test('is a package that publint has nothing to say about', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, level: 'warning' });

    expect(messages.map(message => formatMessage(message, pkg))).toEqual([]);
  });

  test('is a package whose types resolve wherever an ES module can be imported', () => {
    const attw = fileURLToPath(new URL('node_modules/@arethetypeswrong/cli/dist/index.js', import.meta.url));
    const { status, stdout } = runNode(
      [attw, inject('tarball'), '--profile', 'esm-only', '--no-emoji'],
      folder,
    );

    // It ends with 1 where a resolution that the profile asks for fails.
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('plan-de-trabajo v');
  });
});
