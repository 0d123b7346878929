import { createHash } from 'node:crypto';

/** Tells some texts and bytes from any others, as 64 hexadecimal digits; where one ends and the next begins counts. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${Buffer.byteLength(part)}:`).update(part);
  }
  return hash.digest('hex');
}
