import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const untidy = `---
titulo: Plan de Trabajo 2026
perfil: plan-de-trabajo
---
## Eje 1. Archivos
* ❖ Elaborar un diagnóstico.${'  '}

## Eje 3. Datos
`;
const tidy = `---
perfil: plan-de-trabajo
titulo: Plan de Trabajo 2026
---

## Eje 1. Archivos

- Elaborar un diagnóstico.

## Eje 3. Datos
`;
const files = { 'a.md': untidy, 'b.md': tidy };

describe('plan fmt', () => {
  test('writes the files that change, names them and says what it did', async () => {
    const { code, host, stdout, stderr } = await run('fmt', { files });

    expect(code).toBe(0);
    expect([host.textOf('a.md'), host.textOf('b.md')]).toEqual([tidy, tidy]);
    expect(stdout).toMatch(/^a\.md: .*líneas en blanco.*viñetas dobles.*\n$/u);
    expect(stderr).toBe('1 archivo cambió, 1 sin cambios.\n');
  });

  test('goes by formato too, and speaks English', async () => {
    const { stdout, stderr } = await run('formato a.md --lang en', { files });

    expect(stdout).toMatch(/^a\.md: .*blank lines/u);
    expect(stderr).toBe('1 file changed.\n');
  });

  test('names what would change with --check, and fails', async () => {
    const { code, host, stdout, stderr } = await run('fmt --check', { files });

    expect([code, host.textOf('a.md')]).toEqual([1, untidy]);
    expect(stdout).toMatch(/^a\.md: /u);
    expect(stderr).toBe('1 archivo cambiaría, 1 sin cambios; no se escribió nada.\n');
    expect(await run('fmt b.md --check', { files })).toMatchObject({ code: 0, stdout: '' });
  });

  test('shows what would change with --diff, and fails', async () => {
    const { code, host, stdout } = await run('fmt --diff', { files });

    expect([code, host.textOf('a.md')]).toEqual([1, untidy]);
    expect(stdout).toMatch(/^--- a\.md\n\+\+\+ a\.md\n@@ /u);
    expect(stdout).toContain('\n-* ❖ Elaborar un diagnóstico.  \n');
  });

  test('colours the changes on a terminal', async () => {
    const { stdout } = await run('fmt a.md --diff --color always', { files });

    expect(stdout).toContain('\u001B[32m+- Elaborar un diagnóstico.\u001B[39m');
  });

  test('writes standard input to standard output, changed or not', async () => {
    expect((await run('fmt -', { stdin: untidy })).stdout).toBe(tidy);
    expect((await run('fmt -', { stdin: tidy })).stdout).toBe(tidy);
    expect((await run('fmt -', { stdin: `\uFEFF${untidy}` })).stdout).toBe(`\uFEFF${tidy}`);
    expect(await run('fmt - --check --stdin-filename x.md', { stdin: untidy })).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^x\.md: /u),
    });
  });

  test('numbers anew where asked for', async () => {
    const { host, stdout } = await run('fmt b.md --renumerar', { files });

    expect(host.textOf('b.md')).toBe(tidy.replace('Eje 3. Datos', 'Eje 2. Datos <!-- id: eje-3 -->'));
    expect(stdout).toBe('b.md: numeración (1)\n');
  });

  test('goes on after a file that cannot be had, and says so', async () => {
    const binary = Uint8Array.of(0x50, 0x4b, 0, 0, 3, 4);
    const { code, host, stderr } = await run('fmt x.md a.md', { files: { ...files, 'x.md': binary } });

    expect([code, host.textOf('a.md')]).toEqual([2, tidy]);
    expect(stderr).toContain('«x.md» no es un archivo de texto');
  });

  test('leaves a text too large to be read as it is', async () => {
    const large = `${'> '.repeat(60)}x \n`;
    const { code, host, stderr } = await run('fmt a.md', { files: { 'a.md': large } });

    expect([code, host.textOf('a.md')]).toEqual([2, large]);
    expect(stderr).toContain('se dejó como está');
  });
});

describe('plan pin', () => {
  const pinned = tidy
    .replace('Archivos', 'Archivos <!-- id: eje-1 -->')
    .replace('diagnóstico.', 'diagnóstico. <!-- id: eje-1/linea-1 -->')
    .replace('Datos', 'Datos <!-- id: eje-3 -->');

  test('writes the address of every element, once', async () => {
    const { code, host, stdout, stderr } = await run('pin b.md', { files });

    expect([code, stdout, stderr]).toEqual([0, 'b.md: 3 direcciones fijadas\n', '1 archivo cambió.\n']);
    expect(host.textOf('b.md')).toBe(pinned);
    expect(await run('fijar b.md', { files: { 'b.md': pinned } })).toMatchObject({
      stdout: '',
      stderr: '1 archivo sin cambios.\n',
    });
  });

  test('writes nothing with --diff or --check, and fails where something is not pinned', async () => {
    for (const option of ['--diff', '--check']) {
      const { code, host } = await run(`pin b.md ${option}`, { files });
      expect([code, host.textOf('b.md')]).toEqual([1, tidy]);
      expect((await run(`pin b.md ${option}`, { files: { 'b.md': pinned } })).code).toBe(0);
    }
  });
});
