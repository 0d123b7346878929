import { renumber } from '../plan/number.ts';

/** How a list prints the number of an item. */
export type CountStyle = 'decimal' | 'letter' | 'roman';

/** A count as lists print it, in lower case: `3`, `c`, `iii`. After `z` letters go on as in word processors: `aa`, `bb`. */
export function printedCount(count: number, style: CountStyle): string {
  if (count < 1 || style === 'decimal') return String(count);
  if (style === 'letter') return letters(count - 1);
  return count > highestRoman ? String(count) : renumber(first, [count]);
}

/** No list of a plan gets further, and nobody reads Roman numerals beyond. */
const highestRoman = 399;

const first = { text: 'i', style: 'roman', parts: [1] } as const;

function letters(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(Math.min(5, Math.floor(index / 26) + 1));
}

/** A bullet as everybody sees it: the signs of symbol fonts have no meaning outside them. */
export function printedBullet(text: string): string {
  const sign = text.trim();
  return sign === '' || /[\u{E000}-\u{F8FF}]/u.test(sign) || /^[o§]$/u.test(sign) ? '•' : sign;
}
