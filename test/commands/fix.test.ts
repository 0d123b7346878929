import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeHost } from '../fake-host.ts';
import { run } from '../run.ts';

const front = `---
perfil: plan-de-trabajo
titulo: Plan de Trabajo 2026
periodo: 2026
fecha: 2026-01-15
lugar: Pachuca, Hidalgo
autoria:
  - organismo: Ayuntamiento de Ejemplo
---

## Eje 1. Archivos

`;
const untidy = `${front}- ❖ Elaborar  un diagnóstico archivístico de cada área municipal.
- ❖ Publicar las actas, la difusióncomo tal y los acuerdos del comité.
`;
const safe = untidy.replaceAll('❖ ', '').replace('  un', ' un');
const all = safe.replace('difusióncomo', 'difusión como');
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('plan validate --fix', () => {
  test('writes what is safe, and reports what remains', async () => {
    const { host, stdout, stderr } = await run('validate plan.md --fix', { files: { 'plan.md': untidy } });

    expect(host.textOf('plan.md')).toBe(safe);
    expect(stdout).toMatch(/^2 correcciones aplicadas en 1 archivo$/mu);
    expect(stdout).toContain('palabras-pegadas');
    expect(stdout).not.toContain('vineta-doble');
    expect(stdout.replace(/\s+/gu, ' ')).toContain('1 se corrige con --fix-unsafe');
    expect(stderr).toBe('');
  });

  test('offers what it could do where it was not asked', async () => {
    const { host, stdout } = await run('validate plan.md', { files: { 'plan.md': untidy } });

    expect(stdout.replace(/\s+/gu, ' ')).toContain('2 se corrigen con --fix; 1 más con --fix-unsafe');
    expect(host.textOf('plan.md')).toBe(untidy);
  });

  test('writes all it can with --fix-unsafe', async () => {
    const { host, stdout } = await run('validate plan.md --fix-unsafe', { files: { 'plan.md': untidy } });

    expect(host.textOf('plan.md')).toBe(all);
    expect(stdout).toMatch(/^3 correcciones aplicadas en 1 archivo$/mu);
    expect(stdout).not.toContain('--fix');
  });

  test('tells other programs what it did', async () => {
    const files = { 'plan.md': untidy };
    const said = async (line: string) => JSON.parse((await run(line, { files })).stdout);

    expect((await said('validate plan.md --fix --format json')).correcciones).toEqual({
      aplicadas: 2,
      archivos: 1,
    });
    expect((await said('validate plan.md --format json')).correcciones).toBeNull();
  });

  test('shows the changes with --diff and writes nothing', async () => {
    for (const line of ['validate plan.md --diff', 'validate plan.md --fix --diff']) {
      const { code, host, stdout, stderr } = await run(line, { files: { 'plan.md': untidy } });

      expect(code).toBe(1);
      expect(host.textOf('plan.md')).toBe(untidy);
      expect(stdout).toMatch(/^--- plan\.md\n\+\+\+ plan\.md\n@@ /u);
      expect(stdout).toContain('\n+- Elaborar un diagnóstico');
      expect(stdout).toContain(' difusióncomo');
      expect(stderr).toBe('2 correcciones en 1 archivo; no se escribió nada.\n');
    }
    expect(
      (await run('validate plan.md --fix-unsafe --diff', { files: { 'plan.md': untidy } })).stdout,
    ).toContain('difusión como');
  });

  test('ends well with --diff where there is nothing to fix', async () => {
    const { code, stdout, stderr } = await run('validate plan.md --diff', { files: { 'plan.md': safe } });

    expect([code, stdout, stderr]).toEqual([0, '', 'Ninguna corrección que aplicar.\n']);
  });

  test('fixes nothing above the level asked for', async () => {
    const { host, stdout } = await run('validate plan.md --fix --nivel esqueleto', {
      files: { 'plan.md': untidy },
    });

    expect(host.textOf('plan.md')).toBe(untidy);
    expect(stdout).toMatch(/^Ninguna corrección que aplicar$/mu);
  });

  test('fixes what the configuration lets weigh, and no more', async () => {
    const files = { 'plan.md': untidy, 'plan.config.yaml': 'reglas:\n  vineta-doble: no\n' };
    const { host } = await run('validate plan.md --fix', { files });

    expect(host.textOf('plan.md')).toBe(untidy.replace('  un', ' un'));
  });

  test('writes standard input, mended, to standard output, and the report beside it', async () => {
    const { stdout, stderr } = await run('validate - --fix', { stdin: untidy });

    expect(stdout).toBe(safe);
    expect(stderr).toMatch(/^2 correcciones aplicadas en 1 archivo$/mu);
    expect((await run('validate - --fix', { stdin: safe })).stdout).toBe(safe);
  });

  test('takes up the profile that a fix names, and fixes what is wrong under it', async () => {
    const named = untidy
      .replace('perfil: plan-de-trabajo', 'perfil: snt-regin\nregion: norte')
      .replaceAll('2026', '2020')
      .replace('las actas', 'las actas del Pronadatos');
    const { host } = await run('validate plan.md --fix-unsafe', { files: { 'plan.md': named } });

    expect(host.textOf('plan.md')).toContain('perfil: snt-region\n');
    expect(host.textOf('plan.md')).toContain('las actas del PRONADATOS');
  });
});

describe('a mended file keeps', () => {
  test.each([
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['its byte order mark', (text: string) => `\uFEFF${text}`],
  ])('%s', async (_, change) => {
    const { host } = await run('validate plan.md --fix', { files: { 'plan.md': change(untidy) } });

    expect(host.textOf('plan.md')).toBe(change(safe));
  });

  test('the encoding it has', async () => {
    const text = untidy.replaceAll('❖', '·');
    const { host } = await run('validate plan.md --fix', { files: { 'plan.md': latin(text) } });

    expect(host.files.get('plan.md')).toEqual(latin(safe));
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${untidy}`, 'utf16le'));
    const written = (await run('validate plan.md --fix', { files: { 'plan.md': utf16 } })).host.files.get(
      'plan.md',
    );
    expect(written).toEqual(new Uint8Array(Buffer.from(`\uFEFF${safe}`, 'utf16le')));
  });

  test('what somebody else wrote meanwhile', async () => {
    const host = fakeHost({ files: { 'plan.md': untidy } });
    let reads = 0;
    const busy = {
      ...host,
      readFile: async (path: string) => {
        if (path === 'plan.md' && reads++ > 0) await host.writeFile('plan.md', 'otro texto\n');
        return host.readFile(path);
      },
    };
    expect(await main(['validate', 'plan.md', '--fix'], busy)).toBe(2);
    expect(host.textOf('plan.md')).toBe('otro texto\n');
    expect(host.said.stderr).toBe('plan.md: el archivo cambió mientras se corregía, y se dejó como está.\n');
  });
});
