import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly engines: { readonly node: string };
  readonly bin: Readonly<Record<string, string>>;
};

describe('the published package', () => {
  const packed = pack();
  const within = (folder: string) => packed.filter(path => path.startsWith(`${folder}/`));

  test('holds the program, its templates and schemas, and its papers', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'bin/plan.js',
        'dist/cli/build.json',
        'package.json',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
      ]),
    );
    expect(within('templates')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^templates\/fonts\/.+\.ttf$/)]),
    );
    expect(within('schemas')).toContainEqual(expect.stringMatching(/\.schema\.json$/));
  });

  test('holds the licence of everything in it that others wrote', () => {
    const families = within('templates/fonts')
      .filter(path => path.endsWith('.ttf'))
      .map(path => path.replace(/_.*/, ''));

    expect(within('templates/fonts')).toEqual(
      expect.arrayContaining(families.map(family => `${family}_LICENSE.txt`)),
    );
    expect(packed).toContain('dist/THIRD-PARTY-LICENSES.txt');
  });

  test('holds nothing else but the example plans and the pages of rules: no sources, tests or settings', () => {
    const known =
      /^(?:bin|dist|schemas|templates)\/|^plans\/[\w-]+\.md$|^src\/rules\/[\w-]+\.md$|^(?:package\.json|README(?:\.es)?\.md|LICENSE|CHANGELOG\.md)$/;

    expect(packed.filter(path => !known.test(path))).toEqual([]);
    expect(packed.filter(path => /\.(?:test\.[jt]s|map|log)$|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });

  test('runs from the oldest Node that bin/plan.js lets through', () => {
    const start = readFileSync(new URL(manifest.bin.plan ?? '', root), 'utf8');
    const [, major, minor] = manifest.engines.node.match(/^>=(\d+)\.(\d+)\.0$/) ?? [];

    expect(start).toContain(`major < ${major} || (major === ${major} && minor < ${minor})`);
    expect(start).toContain(`Node.js ${major}.${minor} `);
  });

  test('starts as a program of its own', () => {
    const start = new URL(manifest.bin.plan ?? '', root);

    expect(readFileSync(start, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(() => accessSync(start, constants.X_OK)).not.toThrow();
  });
});

describe('bin/plan.js', () => {
  const start = fileURLToPath(new URL(manifest.bin.plan ?? '', root));

  test('tells an old Node, in both languages, which one it needs', () => {
    const old =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })";
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${old}`, start, '-V'],
      {
        encoding: 'utf8',
      },
    );

    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan necesita Node\.js 20\.19 .*\nplan needs Node\.js 20\.19 .*\n$/);
  });

  test('says how to build the program where it is not built', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-unbuilt-'));
    cpSync(dirname(start), join(folder, 'bin'), { recursive: true });
    cpSync(new URL('package.json', root), join(folder, 'package.json'));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/plan.js')], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });

    expect(status).toBe(2);
    expect(stderr).toMatch(/«npm run build».*\n.*«npm run build»/);
  });
});

/** What `npm pack` would put in, without running the build that comes before it. */
function pack(): string[] {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(listing) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}
