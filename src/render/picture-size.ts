import { imageFormat } from './image-format.ts';

/** Pixels across and down; null where the bytes are no image of a known format, or do not say. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const format = imageFormat(bytes);
    const [width, height] = format === 'svg' ? svgDimensions(bytes) : dimensions(view, format);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function dimensions(view: DataView, format: ReturnType<typeof imageFormat>): [number, number] {
  if (format === 'png') return [view.getUint32(16), view.getUint32(20)];
  if (format === 'gif') return [view.getUint16(6, true), view.getUint16(8, true)];
  if (format === 'webp') return webpDimensions(view);
  return format === 'jpg' ? jpegDimensions(view) : [0, 0];
}

/** From the first chunk: the canvas (VP8X), a lossless picture (VP8L) or a lossy one (VP8). */
function webpDimensions(view: DataView): [number, number] {
  const kind = view.getUint8(15);
  if (kind === 0x58) return [1 + (view.getUint32(23, true) >>> 8), 1 + (view.getUint32(26, true) >>> 8)];
  if (kind !== 0x4c) return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  const bits = view.getUint32(21, true);
  return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
}

/** From the first frame header (SOF) among the segments. */
function jpegDimensions(view: DataView): [number, number] {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return [0, 0];
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** From the `viewBox`, else from width and height. */
function svgDimensions(bytes: Uint8Array): [number, number] {
  const root = /<svg\b[^>]*>/iu.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'iu').exec(root)?.[1] ?? '';
  const [, , width = 0, height = 0] = attribute('viewBox')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (width > 0 && height > 0) return [width, height];
  return [Number.parseFloat(attribute('width')) || 0, Number.parseFloat(attribute('height')) || 0];
}
