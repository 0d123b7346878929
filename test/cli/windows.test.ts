import { describe, expect, test } from 'vitest';
import { inFolder } from '../../src/cli/in-folder.ts';
import { portableName } from '../../src/cli/portable-name.ts';
import { repositoryPath } from '../../src/cli/repository-path.ts';
import { run } from '../run.ts';

const plan =
  '---\nperfil: plan-de-trabajo\ntitulo: Plan\nperiodo: 2026\n---\n\n## Eje 1. Archivos\n\n- Medir.\n';

describe('a path as Windows writes it', () => {
  test.each([
    ['render planes\\norte.md --out sitio\\2026', ['sitio/2026/norte.html']],
    ['render planes\\norte.md --out sitio\\', ['sitio/norte.html']],
    ['render planes --out sitio', ['sitio/norte.html']],
    ['new --periodo 2026 --municipio X --out planes\\x.md', ['planes/x.md']],
    ['new --periodo 2026 --municipio X --out planes\\', ['planes/plan-x-2026.md']],
    ['new --periodo 2026 --municipio X --out C:\\planes\\', ['C:/planes/plan-x-2026.md']],
    ['new --periodo 2026 --municipio X --out \\\\servidor\\planes\\', ['//servidor/planes/plan-x-2026.md']],
    ['new --periodo 2026 --municipio X --out \\\\servidor\\planes\\x.md', ['//servidor/planes/x.md']],
    ['import textos\\viejo.txt --force', ['viejo.md']],
    ['import textos\\viejo.txt --force --out .\\planes\\', ['planes/viejo.md']],
    ['import textos\\viejo.txt --force --out \\\\servidor\\planes\\', ['//servidor/planes/viejo.md']],
    ['import textos\\viejo.txt --force --out C:\\planes\\v.md', ['C:/planes/v.md']],
  ])('«plan %s» writes there, and says so', async (line, written) => {
    const { code, stdout } = await run(line, {
      files: { 'planes/norte.md': plan, 'textos/viejo.txt': 'Eje 1. A' },
    });

    expect(stdout.trim().split('\n')).toEqual(written);
    expect(code).toBe(0);
  });

  test('is one file, however it is spelled', async () => {
    const { stderr } = await run('fmt planes\\norte.md planes/norte.md ./planes\\norte.md', {
      files: { 'planes/norte.md': plan },
    });

    expect(stderr).toBe('1 archivo sin cambios.\n');
  });

  test('is not written over by its own import, nor by a report on it', async () => {
    const files = { 'planes/norte.md': plan };
    const imported = await run('import planes\\norte.md --desde txt --out planes\\norte.md --force', {
      files,
    });
    const reported = await run('validate planes\\norte.md --format json=planes\\norte.md', { files });

    expect([imported.code, imported.host.textOf('planes/norte.md')]).toEqual([2, plan]);
    expect([reported.code, reported.host.textOf('planes/norte.md')]).toEqual([2, plan]);
  });
});

describe('a name in a folder', () => {
  test.each([
    ['.', 'a.md', 'a.md'],
    ['./', 'a.md', 'a.md'],
    ['planes/', 'a.md', 'planes/a.md'],
    ['./mis planes/año', 'ñ.md', 'mis planes/año/ñ.md'],
    ['/', 'a.md', '/a.md'],
    ['C:/', 'a.md', 'C:/a.md'],
    ['//servidor/planes', 'a.md', '//servidor/planes/a.md'],
    ['..', 'a.md', '../a.md'],
  ])('of «%s» and «%s» is «%s»', (folder, name, path) => {
    expect(inFolder(folder, name)).toBe(path);
  });
});

describe('the name of a result', () => {
  test.each([
    ['norte', 'norte'],
    ['año 2026/región ñ', 'año 2026/región ñ'],
    ['CON', 'CON_'],
    ['aux.publico', 'aux_.publico'],
    ['2026/nul', '2026/nul_'],
    ['prn/lpt1/com9.x', 'prn_/lpt1_/com9_.x'],
    ['consejo/auxiliar', 'consejo/auxiliar'],
    ['plan... ', 'plan'],
    ['plan. /x.', 'plan/x'],
    ['a<b>c:d"e|f?g*h', 'abcdefgh'],
  ])('«%s» is «%s» on every system', (name, portable) => {
    expect(portableName(name)).toBe(portable);
  });

  test('is made of the name of the plan', async () => {
    const { stdout } = await run('render aux.md', { files: { 'aux.md': plan } });

    expect(stdout).toBe('publicado/aux_.html\n');
  });

  test('which no disk takes for its length, is said', async () => {
    const { code, stderr, host } = await run(`new --periodo 2026 --municipio ${'Tlaquepaque-'.repeat(40)}`);

    expect([code, stderr]).toEqual([0, expect.not.stringContaining('Defecto')]);
    expect(Math.max(...[...host.files.keys()].map(name => name.length))).toBeLessThan(80);
  });
});

describe('a path from the root of the repository', () => {
  test.each([
    ['C:\\r\\planes', 'C:\\r', 'a.md', 'planes/a.md'],
    ['C:\\r\\planes', 'c:\\R', 'sub\\a.md', 'planes/sub/a.md'],
    ['C:\\r\\planes', 'C:\\r', 'C:\\r\\otros\\a.md', 'otros/a.md'],
    ['C:\\r\\planes', 'C:\\r', '..\\..\\x\\a.md', '../../x/a.md'],
    ['C:\\r\\planes', 'C:\\r', 'D:\\x\\a.md', 'D:/x/a.md'],
    ['\\\\srv\\r\\planes', '\\\\srv\\r', 'a.md', 'planes/a.md'],
    ['/r/planes', '/r', 'a.md', 'planes/a.md'],
  ])('in %s, below %s, of «%s» is «%s»', (cwd, root, path, within) => {
    expect(repositoryPath({ cwd, env: { GITHUB_WORKSPACE: root } })(path)).toBe(within);
  });
});

describe('a plan with the line ends of Windows', () => {
  const crlf = `---\r\ntitulo: Plan\r\nperfil: plan-de-trabajo\r\nperiodo: 2026\r\n---\r\n\r\n## Eje 3. Archivos\r\n* ❖ Medir los  archivos. \r\n* Guardar\r\n`;

  test.each(['fmt', 'fmt --renumerar', 'pin', 'validate --fix', 'validate --fix-unsafe --nivel auditable'])(
    'keeps them through «%s»',
    async line => {
      const { host } = await run(`${line} plan.md`, { files: { 'plan.md': crlf } });
      const after = host.textOf('plan.md') ?? '';

      expect(after).not.toBe(crlf);
      expect(after.match(/(?<!\r)\n|\r(?!\n)/gu)).toBeNull();
    },
  );

  test('keeps them in what is printed of it, and in its clean Markdown', async () => {
    const { stdout } = await run('fmt -', { stdin: crlf });
    const { host } = await run('render plan.md --to md', { files: { 'plan.md': crlf } });

    for (const text of [stdout, host.textOf('publicado/plan.publico.md') ?? '']) {
      expect(text).toContain('\r\n');
      expect(text.match(/(?<!\r)\n|\r(?!\n)/gu)).toBeNull();
    }
  });

  test('is found at fault where the same plan is with others', async () => {
    const places = async (text: string) =>
      (await run('validate plan.md --format compacto', { files: { 'plan.md': text } })).stdout;

    expect(await places(crlf)).toBe(await places(crlf.replaceAll('\r\n', '\n')));
  });

  test.each(['html', 'txt'])('is published as the same plan with others: %s', async format => {
    const published = async (text: string) => {
      const { host } = await run(`render plan.md --to ${format}`, { files: { 'plan.md': text } });
      return host.textOf(`publicado/plan.${format}`);
    };

    expect(await published(crlf)).toBe(await published(crlf.replaceAll('\r\n', '\n')));
  });

  test('is imported as the same text with others', async () => {
    const text = 'Eje 1. Archivos\nObjetivo\nMejorar\nLíneas de acción\n1.1. Medir\n1.2. Guardar\n';
    const imported = async (source: string) =>
      (await run('import a.txt --stdout --force', { files: { 'a.txt': source } })).stdout;

    expect(await imported(text.replaceAll('\n', '\r\n'))).toBe(await imported(text));
  });
});
