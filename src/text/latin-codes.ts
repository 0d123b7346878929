/** Up to the accented letters of Western languages signs are looked up by their code: far faster than a pattern. */
export const latin = 0x180;

/** For each code below `latin`, 1 where a pattern of one sign finds it and 0 where not. */
export function latinCodes(sign: RegExp): Uint8Array {
  return Uint8Array.from({ length: latin }, (_, code) => (sign.test(String.fromCharCode(code)) ? 1 : 0));
}
