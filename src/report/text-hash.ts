/** FNV-1a in 64 bits over UTF-16 code units, low byte first, as far as some text. Tells texts apart; keeps no secret. */
export interface TextHash {
  readonly high: number;
  readonly low: number;
}

/** The hash of nothing. */
export const emptyHash: TextHash = { high: 0xcbf29ce4 | 0, low: 0x84222325 | 0 };

/** The prime is 2⁴⁰ and this. */
const prime = 0x1b3;

/** The hash of a text with more behind it. Both halves are integers of 32 bits, which is what an engine multiplies fast. */
export function hashMore({ high, low }: TextHash, text: string): TextHash {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    for (let byte = 0; byte < 2; byte++) {
      low ^= byte === 0 ? unit & 0xff : unit >> 8;
      const carry = ((low >>> 0) * (prime / 2 ** 32)) | 0;
      high = (Math.imul(high, prime) + (low << 8) + carry) | 0;
      low = Math.imul(low, prime);
    }
  }
  return { high, low };
}

/** As 16 hexadecimal digits. */
export function hexOf({ high, low }: TextHash): string {
  return digitsOf(high) + digitsOf(low);
}

function digitsOf(half: number): string {
  const [a, b, c, d] = [half >>> 24, (half >>> 16) & 0xff, (half >>> 8) & 0xff, half & 0xff];
  return `${bytes[a]}${bytes[b]}${bytes[c]}${bytes[d]}`;
}

const bytes = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** As a number, which has room for 53 of its bits. */
export function keyOf({ high, low }: TextHash): number {
  return high * 2 ** 21 + (low >>> 11);
}
