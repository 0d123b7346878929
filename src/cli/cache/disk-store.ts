import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Kept, Store } from './store.ts';
import { claimFolder, day, tidyDaily } from './store-folder.ts';

/**
 * A store in a folder that `claimFolder` finds fit; throws what that throws. Files are data as JSON, never code, as it is:
 * to compress a report takes a twentieth of the time of checking its plan. Each is written whole beside its place and moved
 * there, so that threads and runs at the same time and runs cut short leave whole files, and its check sum tells one that
 * the disk damaged.
 */
export function diskStore(folder: string, build: string): Store {
  claimFolder(folder);
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
