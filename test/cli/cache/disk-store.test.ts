import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digest } from '../../../src/cli/cache/digest.ts';
import { diskStore } from '../../../src/cli/cache/disk-store.ts';
import { nodeHost } from '../../../src/cli/node-host.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-store-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const name = digest('uno');
const other = digest('otro');
const open = (folder = join(root, 'planes')) => diskStore(folder, 'prueba');

/** Why a folder cannot keep anything, in Spanish. */
function refusal(folder: string): string {
  try {
    open(folder);
  } catch (error) {
    if (error instanceof UsageError) return error.said.es;
    throw error;
  }
  return 'no refusal';
}

describe('what the program keeps on disk', () => {
  it('is there for the next run, as it was', () => {
    const bytes = Buffer.from([0, 255, 10]);
    open().write(name, { es: 'año', n: [1, null] }, bytes);
    expect(open().read(name)).toEqual({ data: { es: 'año', n: [1, null] }, bytes });
    expect(open().read(other)).toBeNull();
  });

  it('is kept in a folder that is not there yet, and in an empty one', () => {
    for (const folder of [join(root, 'a', 'b'), mkdtempSync(join(root, 'vacia-'))]) {
      open(folder).write(name, 1);
      expect(open(folder).read(name)?.data).toBe(1);
    }
  });

  it('is as if it were not there where a byte of it is another, or its end is missing', async () => {
    open().write(name, { es: 'a'.repeat(50) });
    const path = join(root, 'planes', name);
    const whole = await readFile(path);
    for (let i = 0; i < whole.length; i++) {
      const damaged = Buffer.from(whole);
      damaged[i] = (damaged[i] ?? 0) ^ 0xff;
      writeFileSync(path, damaged);
      expect(open().read(name), `byte ${i}`).toBeNull();
      writeFileSync(path, whole.subarray(0, i));
      expect(open().read(name), `cut at ${i}`).toBeNull();
    }
  });

  it('is nothing where the program is not built, and asking for a folder is refused for that', async () => {
    const host = nodeHost(root);
    expect(await host.openStore(null)).toBeNull();
    await expect(host.openStore('planes')).rejects.toMatchObject({
      said: { es: expect.stringMatching(/Solo el programa compilado/u) },
    });
  });

  it('is kept in no folder that others may write to, that is a link, or that is a file', () => {
    const folder = join(root, 'planes');
    open().write(name, 1);
    chmodSync(folder, 0o777);
    expect(refusal(folder)).toMatch(/otras cuentas pueden escribir/u);
    chmodSync(folder, 0o700);
    symlinkSync(folder, join(root, 'enlace'));
    expect(refusal(join(root, 'enlace'))).toMatch(/es un enlace/u);
    writeFileSync(join(root, 'archivo'), '');
    expect(refusal(join(root, 'archivo'))).toMatch(/no es una carpeta/u);
    expect(refusal(join(root, 'archivo', 'dentro'))).toMatch(/una parte de la ruta es un archivo/u);
  });

  it('is kept in no folder that holds anything else, which stays as it is', () => {
    for (const [file, text] of [
      ['plan.md', '# Plan'],
      ['.gitignore', 'publicado/\n'],
    ] as const) {
      const folder = mkdtempSync(join(root, 'ajena-'));
      writeFileSync(join(folder, file), text);
      expect(refusal(folder)).toContain(`tiene otra cosa («${file}»)`);
      expect(readdirSync(folder)).toEqual([file]);
      expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    }
  });

  it('goes once nothing has read it for a month, looked at once a day', () => {
    const folder = join(root, 'planes');
    const old = (path: string, days: number) => {
      const then = Date.now() / 1000 - days * 86_400;
      utimesSync(join(folder, path), then, then);
    };
    open().write(name, 1);
    open().write(other, 2);
    writeFileSync(join(folder, `${name}.99-0`), 'a draft that a crash left');
    writeFileSync(join(folder, 'notas.txt'), 'not ours');
    for (const path of [name, other, `${name}.99-0`, 'notas.txt', '.gitignore']) old(path, 40);
    const store = open();
    expect(store.read(other)?.data).toBe(2);
    store.close();
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', other, 'notas.txt'].sort());
    old(other, 40);
    store.close();
    expect(existsSync(join(folder, other))).toBe(true);
  });

  it('stays whole when many write the same at once', async () => {
    const stores = Array.from({ length: 20 }, () => open());
    await Promise.all(stores.map(async (store, i) => store.write(name, { i, text: 'x'.repeat(10_000) })));
    expect(open().read(name)).toMatchObject({ data: { text: 'x'.repeat(10_000) } });
    expect(readdirSync(join(root, 'planes')).sort()).toEqual(['.gitignore', name]);
  });
});
