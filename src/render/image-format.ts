/** Image formats that every output can show. */
export type ImageFormat = 'png' | 'jpg' | 'gif' | 'webp' | 'svg';

/** The format by the first bytes, whatever the file is called; null for any other. */
export function imageFormat(bytes: Uint8Array): ImageFormat | null {
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpg';
  if (/^GIF8[79]a/u.test(head)) return 'gif';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)[\s>]/iu.test(head) ? 'svg' : null;
}
