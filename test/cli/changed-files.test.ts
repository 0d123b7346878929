import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { nodeHost } from '../../src/cli/node-host.ts';
import { run } from '../run.ts';

const plan = (title: string) =>
  `---\nperfil: plan-de-trabajo\ntitulo: ${title}\n---\n\n## Eje 1. Archivos\n\n- Elaborar un diagnóstico.\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-git-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@ejemplo.mx', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A repository with three plans in one commit, on the branch `main`. */
function repository(): void {
  git('init', '-q', '-b', 'main');
  for (const name of ['a', 'b', 'planes/ñandú c']) put(`${name}.md`, plan(name));
  git('add', '.');
  git('commit', '-q', '-m', 'Tres planes');
}

/** The plans checked, how it ended, and what was said on standard error. */
async function checked(argv: readonly string[], cwd = folder) {
  const said = { stdout: '', stderr: '' };
  const terminal = (stream: keyof typeof said) => ({
    write: (text: string | Uint8Array) => {
      said[stream] += String(text);
    },
    isTty: false,
    columns: 80,
  });
  const host: Host = { ...nodeHost(cwd), env: {}, stdout: terminal('stdout'), stderr: terminal('stderr') };
  const code = await main(['validate', ...argv, '--format', 'json', '--nivel', 'esqueleto'], host);
  const report = said.stdout === '' ? { archivos: [] } : JSON.parse(said.stdout);
  const files = (report as { archivos: { ruta: string }[] }).archivos.map(({ ruta }) => ruta);
  return { code, files, stderr: said.stderr };
}

describe('plan validate --changed', () => {
  it('checks what is new or other than in the last commit, and nothing that is gone', async () => {
    repository();
    put('a.md', plan('otro'));
    put('nuevo.md', plan('nuevo'));
    put('planes/ñandú c.md', plan('otra'));
    rmSync(join(folder, 'b.md'));
    expect(await checked(['--changed'])).toEqual({
      code: 0,
      files: ['a.md', 'nuevo.md', 'planes/ñandú c.md'],
      stderr: '',
    });
    git('add', '.');
    expect((await checked(['--changed'])).files).toHaveLength(3);
  });

  it('says in words that nothing changed, which is no failure, and still gives the report asked for', async () => {
    repository();
    expect(await checked(['--changed'])).toEqual({
      code: 0,
      files: [],
      stderr: 'Ningún plan cambió desde «HEAD» (hay 3): no había qué revisar.\n',
    });
    expect((await checked(['b.md', '--changed'])).stderr).toContain('(hay uno)');
  });

  it('still fails where there is no plan at all', async () => {
    repository();
    expect(await checked(['nada.md', '--changed'])).toMatchObject({ code: 2, files: [] });
  });

  it('against a branch, checks what this one did since it left it, committed or not', async () => {
    repository();
    git('checkout', '-q', '-b', 'rama');
    put('a.md', plan('otro'));
    git('commit', '-q', '-am', 'Cambia a');
    put('nuevo.md', plan('nuevo'));
    git('checkout', '-q', 'main');
    put('b.md', plan('en main'));
    git('commit', '-q', '-am', 'Cambia b en main');
    git('checkout', '-q', 'rama');
    expect((await checked(['--changed=main'])).files).toEqual(['a.md', 'nuevo.md']);
    expect((await checked(['--changed', 'main'])).files).toEqual(['a.md', 'nuevo.md']);
    expect((await checked(['--changed'])).files).toEqual(['nuevo.md']);
  });

  it('works in a folder below, with the paths as they are typed there', async () => {
    repository();
    put('planes/ñandú c.md', plan('otra'));
    put('a.md', plan('otro'));
    const below = join(folder, 'planes');
    expect((await checked(['--changed'], below)).files).toEqual(['ñandú c.md']);
    expect((await checked(['..', '--changed'], below)).files).toEqual(['../a.md', 'ñandú c.md']);
  });

  it('knows a plan that was renamed', async () => {
    repository();
    renameSync(join(folder, 'a.md'), join(folder, 'z.md'));
    git('add', '-A');
    expect((await checked(['--changed'])).files).toEqual(['z.md']);
  });

  it('checks every plan whose configuration changed', async () => {
    repository();
    put('planes/plan.config.yaml', 'nivel: esqueleto\n');
    expect((await checked(['--changed'])).files).toEqual(['planes/ñandú c.md']);
  });

  it('checks everything in a repository without commits', async () => {
    git('init', '-q');
    put('a.md', plan('a'));
    put('.gitignore', 'b.md\n');
    put('b.md', plan('b'));
    expect((await checked(['--changed'])).files).toEqual(['a.md']);
  });

  it('says what to do where the branches have no history in common', async () => {
    repository();
    git('checkout', '-q', '--orphan', 'sola');
    git('commit', '-q', '-m', 'Otro principio');
    const { code, stderr } = await checked(['--changed=main']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
  });

  it.each([
    ['--changed=nada', 'Git no conoce ninguna rama, etiqueta ni versión «nada».'],
    ['--changed=--output=x', 'Git no conoce ninguna rama, etiqueta ni versión «--output=x».'],
    ['--changed=HEAD:a.md', 'Git no conoce ninguna rama, etiqueta ni versión «HEAD:a.md».'],
    [
      '--changed=planes',
      'Git no conoce ninguna rama, etiqueta ni versión «planes». Si es una ruta, escríbala antes: plan validate planes --changed.',
    ],
  ])('refuses %s', async (option, said) => {
    repository();
    expect(await checked([option])).toEqual({ code: 2, files: [], stderr: `${said}\n` });
  });

  it('needs a repository, and Git', async () => {
    put('a.md', plan('a'));
    expect(await checked(['--changed'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no es parte de un repositorio'),
    });
    expect(await run('validate a.md --changed', { files: { 'a.md': plan('a') } })).toMatchObject({
      code: 2,
      stderr: '--changed pregunta a Git qué cambió, y Git no está instalado.\n',
    });
  });
});
