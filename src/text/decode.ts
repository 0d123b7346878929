import { type Encoding, SourceFile } from './source-file.ts';

/** A decoded text, or the reason why the bytes are no text. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: Encoding;
      /** In a mixed text, where the letters stand that were not in UTF-8. */
      readonly strays?: readonly number[];
    }
  | { readonly kind: 'binary'; readonly reason: 'nul' | 'control' };

/**
 * Finds out how bytes were written and decodes them. A byte order mark speaks first; then strict UTF-8; then the
 * zero bytes that give UTF-16 away; then UTF-8 with a few stray bytes; what is left is windows-1252, the encoding of
 * Spanish offices. The byte order mark stays in the text: `SourceFile` takes it off.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul !== -1) return utf16WithoutMark(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'text', text, encoding: 'utf-8' };
  } catch {
    return legacy(bytes);
  }
}

/** Decodes into a `SourceFile`, or undefined when the bytes are no text. */
export async function decodeFile(path: string, bytes: Uint8Array): Promise<SourceFile | undefined> {
  const decoded = await decode(bytes);
  return decoded.kind === 'text'
    ? new SourceFile(path, decoded.text, decoded.encoding, decoded.strays)
    : undefined;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { kind: 'text', text, encoding };
}

/** Text in UTF-16 has nearly every second byte zero; anything else with a zero byte is no text. */
function utf16WithoutMark(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 0 && odd > half * 0.7 && even < half * 0.1) return utf16(bytes, 'utf-16le');
  if (bytes.length % 2 === 0 && even > half * 0.7 && odd < half * 0.1) return utf16(bytes, 'utf-16be');
  return { kind: 'binary', reason: 'nul' };
}

/** Node 20's own windows-1252 decoder loses 0x80-0x9F, hence the library. */
async function legacy(bytes: Uint8Array): Promise<Decoded> {
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  if (controls > bytes.length / 50) return { kind: 'binary', reason: 'control' };
  const { decodeLegacy } = await import('./legacy-encodings.ts');
  const strays = strayBytes(bytes);
  if (!strays) return { kind: 'text', text: decodeLegacy(bytes, 'windows-1252'), encoding: 'windows-1252' };
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let from = 0;
  const places = strays.map(at => {
    text += utf8.decode(bytes.subarray(from, at));
    const place = text.length;
    text += decodeLegacy(bytes.subarray(at, at + 1), 'windows-1252');
    from = at + 1;
    return place;
  });
  return { kind: 'text', text: text + utf8.decode(bytes.subarray(from)), encoding: 'mixed', strays: places };
}

/** The bytes that are no UTF-8 where no fewer letters are; null where there are fewer. */
function strayBytes(bytes: Uint8Array): number[] | null {
  const strays: number[] = [];
  let letters = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = lengthOfLetter(bytes, i);
    if (length === 0) strays.push(i);
    if (length > 1) letters++;
    i += Math.max(1, length);
  }
  return letters >= strays.length ? strays : null;
}

/** Bytes of the UTF-8 letter that begins at a place; 0 where none does. */
function lengthOfLetter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const [lowest, highest] = secondBytes[first] ?? [0x80, 0xbf];
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? lowest : 0x80) || byte > (i === 1 ? highest : 0xbf)) return 0;
  }
  return length;
}

/** First bytes after which not every continuation makes a letter: the others would be too long, or half of one. */
const secondBytes: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};
