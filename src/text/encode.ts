import type { SourceFile } from './source-file.ts';

/**
 * The bytes of a file in the encoding in which it was read, its byte order mark included; of a mixed one in UTF-8. Null
 * where that encoding has no letter for something in the text: windows-1252 has no «→».
 */
export async function encode(file: SourceFile): Promise<Uint8Array | null> {
  const text = file.full;
  if (file.encoding === 'utf-8' || file.encoding === 'mixed') return new TextEncoder().encode(text);
  const { decodeLegacy, encodeLegacy } = await import('./legacy-encodings.ts');
  const bytes = encodeLegacy(text, file.encoding);
  return decodeLegacy(bytes, file.encoding) === text ? bytes : null;
}
