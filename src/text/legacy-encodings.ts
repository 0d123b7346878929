import iconv from 'iconv-lite';
import type { Encoding } from './source-file.ts';

/** Loaded only for files that are not UTF-8. */
export function decodeLegacy(bytes: Uint8Array, encoding: Encoding): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
    stripBOM: false,
  });
}

/** The way back; a letter that the encoding lacks becomes another sign. */
export function encodeLegacy(text: string, encoding: Encoding): Uint8Array {
  return Uint8Array.from(iconv.encode(text, encoding));
}
