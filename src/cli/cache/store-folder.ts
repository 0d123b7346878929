import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bilingual } from '../../text/bilingual.ts';
import { reasonOf } from '../failure.ts';
import { UsageError } from '../usage-error.ts';

/** In milliseconds. */
export const day = 86_400_000;

/** What no run has read for so long goes, and of the rest the oldest, past so many bytes. */
const longest = 30 * day;
const largest = 512 * 2 ** 20;

/** This file is as old as the last tidying; it also keeps what lies here out of any repository. */
const stamp = '.gitignore';
const stamped = '*\n';

/** The names of what is kept, and of its drafts. */
const ours = /^[0-9a-f]{64}(?:\.|$)/u;

/**
 * Makes a folder for what is kept where it is missing, and stamps it as such. Throws `UsageError`, saying why, where it
 * would not do: one that others may write to could say anything of a plan, and one that holds something else is for that.
 */
export function claimFolder(folder: string): void {
  const why = whyUnfit(folder);
  if (why === null) return;
  throw new UsageError({
    es: `En «${folder}» no se puede guardar lo hallado: ${why.es}.`,
    en: `«${folder}» cannot keep what was found: ${why.en}.`,
  });
}

function whyUnfit(folder: string): Bilingual | null {
  try {
    makeFolder(folder);
    return wrongWith(lstatSync(folder)) ?? claim(folder);
  } catch (error) {
    const why = reasonOf(error);
    if (why === null) throw error;
    return why;
  }
}

function wrongWith(entry: Stats): Bilingual | null {
  if (entry.isSymbolicLink())
    return { es: 'es un enlace; dé la carpeta misma', en: 'it is a link; name the folder itself' };
  if (!entry.isDirectory()) return { es: 'no es una carpeta', en: 'it is no folder' };
  if (!process.getuid) return null;
  if (entry.uid !== process.getuid())
    return { es: 'la carpeta es de otra cuenta de este equipo', en: 'the folder belongs to another account' };
  if ((entry.mode & 0o022) === 0) return null;
  return {
    es: 'otras cuentas pueden escribir en la carpeta; quíteles el permiso con «chmod go-w»',
    en: 'other accounts may write to the folder; take that from them with «chmod go-w»',
  };
}

/** Stamps a folder that is not stamped yet and holds nothing else: one of plans has a `.gitignore` of its own. */
function claim(folder: string): Bilingual | null {
  const path = join(folder, stamp);
  const other = existsSync(path)
    ? readFileSync(path, 'utf8') !== stamped && stamp
    : readdirSync(folder).find(name => !ours.test(name) && name !== stamp);
  if (other)
    return {
      es: `la carpeta tiene otra cosa («${other}»), y debe ser solo para eso`,
      en: `the folder holds something else («${other}»), and should be for nothing else`,
    };
  if (existsSync(path)) return null;
  // Another run may look at this moment: it is there whole or not at all.
  const draft = join(folder, `${'0'.repeat(64)}.${randomUUID()}`);
  writeFileSync(draft, stamped, { mode: 0o600 });
  renameSync(draft, path);
  return null;
}

/** Node's own recursive `mkdir` never ends where the system refuses a folder as if its parent were missing (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** Removes, once a day, what is old and what is too much. */
export function tidyDaily(folder: string, now: number): void {
  const last = statSync(join(folder, stamp), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (now - last < day) return;
  writeFileSync(join(folder, stamp), stamped, { mode: 0o600 });
  const files = readdirSync(folder)
    .filter(name => ours.test(name))
    .map(name => join(folder, name))
    .map(path => ({ path, entry: statSync(path, { throwIfNoEntry: false }) }))
    .flatMap(({ path, entry }) => (entry ? [{ path, size: entry.size, at: entry.mtimeMs }] : []))
    .sort((a, b) => b.at - a.at);
  let total = 0;
  for (const { path, size, at } of files) {
    total += size;
    if (now - at > longest || total > largest) rmSync(path, { force: true });
  }
}
