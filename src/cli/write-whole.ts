import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { threadId } from 'node:worker_threads';
import { onExit } from 'signal-exit';
import { UsageError } from './usage-error.ts';

/**
 * Writes beside the file and renames, so that a crash leaves the old file or the new one, never half of either. Throws
 * `UsageError` where a symbolic link leads out of the file's folder.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  await refuseLinkOut(path);
  await refuseReadOnly(path);
  const target = await realpath(path).catch(() => path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}-${threadId}.tmp`);
  const before = await stat(target).catch(() => null);
  // Nothing waits from here on: a signal is heard, since somebody listens, when all is done or undone.
  const forget = onExit(() => undefined);
  try {
    fill(beside, content, before);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    // What fails in the middle of writing names no file, or the one beside it.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  } finally {
    setImmediate(forget);
  }
}

/** A file of its own that is on the disk to its last byte, with the rights and the owner of the one it is to replace. */
function fill(path: string, content: string | Uint8Array, before: Stats | null): void {
  const file = openSync(path, 'w', before?.mode);
  try {
    // A disk that fills up takes a part and says so only when asked for the rest, which `writeFileSync` does.
    writeFileSync(file, content);
    if (before) keepRights(file, before);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only root may give a file away, and not every disk knows owners. */
function keepRights(file: number, { mode, uid, gid }: Stats): void {
  for (const keep of [() => fchownSync(file, uid, gid), () => fchmodSync(file, mode)]) {
    try {
      keep();
    } catch {}
  }
}

/** Whoever put a link among the plans would otherwise choose what is written anywhere else. */
async function refuseLinkOut(path: string): Promise<void> {
  const real = await realpath(path).catch(() => null);
  if (real === null) return;
  const way = relative(await realpath(dirname(path)), real);
  if (!isAbsolute(way) && !/^\.\.(?:[\\/]|$)/u.test(way)) return;
  throw new UsageError({
    es: `«${path}» es un enlace que lleva fuera de su carpeta, a «${real}», y se dejó como está: nombre ese archivo.`,
    en: `«${path}» is a link that leads out of its folder, to «${real}», and was left as it is: name that file.`,
  });
}

/** Renaming over a file asks only its folder: whoever made the file read-only meant it. */
async function refuseReadOnly(path: string): Promise<void> {
  const entry = await stat(path).catch(() => null);
  if (entry && (entry.mode & 0o222) === 0)
    throw Object.assign(new Error(`EACCES: read-only, open '${path}'`), { code: 'EACCES', path });
}

/** Node's own recursive `mkdir` never ends where the system refuses a folder as if its parent were missing (`/proc`). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' && dirname(path) !== path && !(await isFolder(dirname(path)))) {
      await makeFolder(dirname(path));
      await refuseReadOnly(path);
      await mkdir(path);
    } else if (!(await isFolder(path))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    entry => entry.isDirectory(),
    () => false,
  );
}
