import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode, runProgram } from './plan-command.ts';
import { fromRoot } from './tools.ts';

describe('the portable program, copied elsewhere, with an empty PATH', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-portable-'));
  const moved = join(folder, 'una unidad');
  const office = join(folder, 'oficina');
  const run = (...args: string[]) =>
    runProgram(join(moved, 'plan'), args, { PATH: '', NODE_PATH: '' }, office);

  beforeAll(() => {
    const built = join(folder, 'built');
    const { status, stderr } = runNode([fromRoot('build/portable.js'), '--out', built], folder);
    if (status !== 0) throw new Error(`build/portable.js ended with ${status}:\n${stderr}`);
    renameSync(built, moved);
    mkdirSync(office);
    copyFileSync(fromRoot('plans/norte-2020-2021.md'), join(office, 'norte.md'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says its version', () => {
    const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };
    expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('checks a plan and explains a rule', () => {
    expect(run('validate', 'norte.md')).toMatchObject({ status: 0, stderr: '' });
    expect(run('explain', 'sigla-casi-igual')).toMatchObject({ status: 0, stderr: '' });
  });

  test('publishes it, as PDF too', () => {
    expect(run('render', 'norte.md', '--to', 'docx,html,pdf')).toMatchObject({ status: 0 });
    for (const ending of ['docx', 'html', 'pdf']) {
      expect(existsSync(join(office, `publicado/norte.${ending}`))).toBe(true);
    }
  });

  test('starts on Windows from its own folder, with its own Node', () => {
    expect(readFileSync(join(moved, 'plan.cmd'), 'utf8')).toBe(
      '@"%~dp0node.exe" "%~dp0programa\\bin\\plan.js" %*\r\n',
    );
  });
});
