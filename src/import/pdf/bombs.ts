import { Inflate } from 'fflate';

/** More than the text and lines of any page take up, unpacked; a packed stream under `leastPacked` cannot hold it. */
const mostUnpacked = 96 * 1024 * 1024;
const leastPacked = mostUnpacked / 1040;

/**
 * Whether a PDF packs a stream that unpacks to more than a page can hold. Pictures, which are never unpacked, do not
 * count. The reader of the file would unpack it as far as its content is read: blanks without end, to the end.
 */
export function holdsBomb(bytes: Uint8Array): boolean {
  for (let at = find(bytes, stream, 0); at !== -1; at = find(bytes, stream, at)) {
    const start = at + stream.length;
    const end = find(bytes, endstream, start);
    if (end === -1) return false;
    const packed = bytes.subarray(afterBreak(bytes, start), end);
    if (packed.length > leastPacked && isZlib(packed) && !isPicture(bytes, at) && isTooBig(packed))
      return true;
    at = end + endstream.length;
  }
  return false;
}

const stream = latin1('stream');
const endstream = latin1('endstream');
const image = latin1('/Image');

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, sign => sign.charCodeAt(0));
}

/** Where some bytes stand next; -1 for nowhere. */
function find(bytes: Uint8Array, some: Uint8Array, from: number): number {
  const [first = 0] = some;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (some.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

function afterBreak(bytes: Uint8Array, at: number): number {
  const isReturn = bytes[at] === 0x0d;
  return at + (isReturn ? 1 : 0) + (bytes[at + (isReturn ? 1 : 0)] === 0x0a ? 1 : 0);
}

function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** The dictionary of a stream stands right before it. */
function isPicture(bytes: Uint8Array, at: number): boolean {
  return find(bytes.subarray(Math.max(0, at - 600), at), image, 0) !== -1;
}

/** Unpacks in small parts, of which none is kept. */
function isTooBig(packed: Uint8Array): boolean {
  let size = 0;
  const inflate = new Inflate(part => {
    size += part.length;
  });
  try {
    for (let at = 2; at < packed.length && size <= mostUnpacked; at += 4096)
      inflate.push(packed.subarray(at, at + 4096), false);
  } catch {
    return size > mostUnpacked;
  }
  return size > mostUnpacked;
}
