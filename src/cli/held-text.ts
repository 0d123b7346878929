import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeldText } from '../report/reporter.ts';

/** Characters held in memory; more are put on disk, by so many at once. */
const most = 2 ** 21;

/**
 * Holds texts for the rest of the run: few in memory, many in a file of this run alone, that has no name where the system
 * allows files without one, and where not goes with the process. Where there can be no such file, all in memory.
 */
export function heldText(): HeldText {
  const lengths: number[] = [];
  let recent: string[] = [];
  let size = 0;
  let file: number | null | undefined;
  return {
    add(text) {
      if (text === '') return;
      recent.push(text);
      size += text.length;
      if (size < most || file === null) return;
      file ??= openNameless();
      if (file === null) return;
      const texts = recent.map(each => Buffer.from(each));
      for (const { length } of texts) lengths.push(length);
      writeFileSync(file, Buffer.concat(texts));
      recent = [];
      size = 0;
    },
    *[Symbol.iterator]() {
      if (typeof file === 'number') yield* textsOf(file, lengths);
      yield* recent;
    },
  };
}

function* textsOf(file: number, lengths: readonly number[]): Generator<string> {
  let from = 0;
  for (const length of lengths) {
    const bytes = Buffer.allocUnsafe(length);
    for (let got = 0; got < length; ) {
      const read = readSync(file, bytes, got, length - got, from + got);
      if (read === 0) throw new Error(`expected ${length} bytes that were held, got ${got}`);
      got += read;
    }
    from += length;
    yield bytes.toString();
  }
}

/** Null where there can be none. */
function openNameless(): number | null {
  const path = join(tmpdir(), `plan-${process.pid}-${process.hrtime.bigint()}.tmp`);
  try {
    const file = openSync(path, 'wx+', 0o600);
    if (process.platform !== 'win32') rmSync(path);
    else
      process.once('exit', () => {
        closeSync(file);
        rmSync(path, { force: true });
      });
    return file;
  } catch {
    return null;
  }
}
