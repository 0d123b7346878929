import { readFontFile } from '../font-file.ts';
import type { Theme } from '../theme.ts';

/**
 * The font files of a theme as rules of CSS that hold their bytes, so that a page looks the same where they are not
 * installed: only those of the families that it is set in, and whose makers allow it.
 */
export function fontFaces({ fonts }: Theme): string {
  return fonts.files.map(bytes => faceOf(bytes, [fonts.text, fonts.headings])).join('');
}

function faceOf(bytes: Uint8Array, families: readonly (string | null)[]): string {
  const font = readFontFile(bytes);
  const family = font?.families.find(name => families.includes(name));
  if (!font?.embeddable || family === undefined) return '';
  return `@font-face {
  font-family: "${familyName(family)}";
  font-style: ${font.italic ? 'italic' : 'normal'};
  font-weight: ${font.weight};
  src: url("data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}");
}
`;
}

/** A family by the letters of its name, so that none can end the string it stands in. */
export function familyName(family: string): string {
  return family.replace(/[^\p{L}\p{N} -]/gu, '');
}
