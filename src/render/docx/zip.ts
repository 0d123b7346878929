import { type Zippable, zipSync } from 'fflate';

/** The first moment a ZIP can name, read in whatever time zone as the same digits. */
const noTime = '1980-01-01T00:00:00';

/** Packs parts by name, in their order; the same parts give the same bytes on any day and machine. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { mtime: noTime, level: 6 }];
  return zipSync(files);
}
