import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Kept, Store } from './store.ts';

const day = 86_400_000;

/** What no run has read for so long goes, and of the rest the oldest, past so many bytes. */
const longest = 30 * day;
const largest = 512 * 2 ** 20;

/**
 * A store in a folder for nothing else that only its owner can write to; null where there can be none. Files are data as JSON,
 * never code, as it is: to compress a report takes a twentieth of the time of checking its plan. Each is written whole beside its place
 * and moved there, so that threads and runs at the same time and runs cut short leave whole files, and its check sum tells
 * one that the disk damaged.
 */
export function diskStore(folder: string, build: string): Store | null {
  if (!isOwn(folder) || !isOnlyThis(folder)) return null;
  const now = Date.now();
  return {
    build,
    place: folder,
    read: name => {
      const path = join(folder, name);
      try {
        const kept = unpack(readFileSync(path));
        if (now - statSync(path).mtimeMs > day) utimesSync(path, now / 1000, now / 1000);
        return kept;
      } catch {
        return null;
      }
    },
    write: (name, data, bytes = new Uint8Array()) => {
      const draft = join(folder, `${name}.${randomUUID()}`);
      try {
        writeFileSync(draft, pack(data, bytes), { mode: 0o600, flag: 'wx' });
        renameSync(draft, join(folder, name));
      } catch {
        rmSync(draft, { force: true });
      }
    },
    close: () => {
      try {
        tidyDaily(folder, now);
      } catch {}
    },
  };
}

/** The check sum of all that follows and the length of the data as JSON, in four bytes each; the data; and the bytes. */
function pack(data: unknown, bytes: Uint8Array): Uint8Array {
  const json = Buffer.from(JSON.stringify(data));
  const packed = Buffer.concat([head, json, bytes]);
  packed.writeUInt32LE(json.length, 4);
  packed.writeUInt32LE(crc32(packed.subarray(4)), 0);
  return packed;
}

const head = Buffer.alloc(8);

function unpack(packed: Buffer): Kept | null {
  if (packed.readUInt32LE(0) !== crc32(packed.subarray(4))) return null;
  const end = head.length + packed.readUInt32LE(4);
  return { data: JSON.parse(packed.toString('utf8', head.length, end)), bytes: packed.subarray(end) };
}

/** Makes the folder where it is missing. One that others may write to could say anything of a plan. */
function isOwn(folder: string): boolean {
  try {
    makeFolder(folder);
    const entry = lstatSync(folder);
    if (!entry.isDirectory()) return false;
    if (!process.getuid) return true;
    return entry.uid === process.getuid() && (entry.mode & 0o022) === 0;
  } catch {
    return false;
  }
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

/** This file is as old as the last tidying; it also keeps what lies here out of any repository. */
const stamp = '.gitignore';
const stamped = '*\n';

/** The names of what is kept, and of its drafts. */
const ours = /^[0-9a-f]{64}(?:\.|$)/u;

/** Whether this folder is for what is kept here, and stamped as such: one of plans has a `.gitignore` of its own. */
function isOnlyThis(folder: string): boolean {
  const path = join(folder, stamp);
  try {
    if (existsSync(path)) return readFileSync(path, 'utf8') === stamped;
    if (!readdirSync(folder).every(name => ours.test(name) || name === stamp)) return false;
    // Another run may look at this moment: it is there whole or not at all.
    const draft = join(folder, `${'0'.repeat(64)}.${randomUUID()}`);
    writeFileSync(draft, stamped, { mode: 0o600 });
    renameSync(draft, path);
    return true;
  } catch {
    return false;
  }
}

function tidyDaily(folder: string, now: number): void {
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
