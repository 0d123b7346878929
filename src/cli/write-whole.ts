import { mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from './usage-error.ts';

/**
 * Writes beside the file and renames, so that a crash leaves the old file or the new one, never half of either. Throws
 * `UsageError` where a symbolic link leads out of the file's folder.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  await refuseLinkOut(path);
  await refuseReadOnly(path);
  try {
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    // What fails in the middle of writing names no file, or the one beside it.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
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
