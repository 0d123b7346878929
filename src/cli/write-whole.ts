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

/** A file that is being written beside the one it is to replace. */
export interface FileDraft {
  readonly write: (content: string | Uint8Array) => void;
  /** Puts it in its place, whole. */
  readonly keep: () => void;
  /** Leaves what was there, and nothing beside it; after `keep` it does nothing. */
  readonly drop: () => void;
}

/** Writes a file at once, as a draft that is kept. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = await draftBeside(path);
  draft.write(content);
  draft.keep();
}

/**
 * Begins a file beside its place, where it is renamed to, so that a crash leaves the old file or the new one, never half of
 * either; whatever fails and whatever signal ends the process take the draft away. Throws `UsageError` where a symbolic
 * link leads out of the file's folder.
 */
export async function draftBeside(path: string): Promise<FileDraft> {
  await makeFolder(dirname(path));
  await refuseLinkOut(path);
  await refuseReadOnly(path);
  const target = await realpath(path).catch(() => path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}-${threadId}.tmp`);
  const before = await stat(target).catch(() => null);
  let [file, isThere]: [number | null, boolean] = [null, true];
  const close = () => {
    if (file !== null) closeSync(file);
    file = null;
  };
  const drop = () => {
    close();
    if (isThere) rmSync(beside, { force: true });
    isThere = false;
    setImmediate(forget);
  };
  // A signal is heard, since somebody listens, between two steps of which each is done or undone.
  const forget = onExit(drop);
  const trying = (work: () => void) => {
    try {
      work();
    } catch (error) {
      drop();
      // What fails in the middle of writing names no file, or the one beside it.
      throw error instanceof Error ? Object.assign(error, { path }) : error;
    }
  };
  trying(() => {
    file = openSync(beside, 'w', before?.mode);
  });
  return {
    // A disk that fills up takes a part and says so only when asked for the rest, which `writeFileSync` does.
    write: content => trying(() => file !== null && writeFileSync(file, content)),
    keep: () =>
      trying(() => {
        if (file === null) return;
        if (before) keepRights(file, before);
        // To its last byte, and only then by its name.
        fsyncSync(file);
        close();
        renameSync(beside, target);
        isThere = false;
        setImmediate(forget);
      }),
    drop,
  };
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
