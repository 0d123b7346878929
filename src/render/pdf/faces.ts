import { type FontFile, readFontFile } from '../font-file.ts';
import type { Theme } from '../theme.ts';
import { type Coverage, coverageOf } from './glyphs.ts';

/** The fonts of one publication. */
export interface Faces {
  /** Families in the order in which they step in for one another: for running text, headings and code. */
  readonly text: readonly string[];
  readonly headings: readonly string[];
  readonly code: readonly string[];
  readonly files: readonly Uint8Array[];
  readonly covers: Coverage;
}

/** The family of running text that ships with the program, and that of headings. */
export const serif = 'Source Serif 4';
export const sans = 'Source Sans 3';
const mono = 'Source Code Pro';
const emoji = 'Noto Emoji';

/** The families that ship with the program, which a theme may name without bringing them. */
export const shippedFamilies: readonly string[] = [serif, sans];

const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];
const shipped = [
  ...styles.map(style => `templates/fonts/SourceSerif4_${style}.ttf`),
  ...styles.map(style => `templates/fonts/SourceSans3_${style}.ttf`),
  'templates/fonts/SourceCodePro_400Regular.ttf',
];

/**
 * The theme's fonts and those that ship with the program, which step in for what they lack. The font of pictograms,
 * large and seldom needed, comes along only where `text` has a character that no other font has.
 */
export async function chooseFaces(
  text: string,
  theme: Theme,
  readAsset: (path: string) => Promise<Uint8Array>,
): Promise<Faces> {
  const own = await Promise.all(shipped.map(readAsset));
  const files = [...theme.fonts.files, ...own];
  const order = [theme.fonts.text ?? serif, theme.fonts.headings ?? sans, serif, sans, mono];
  const covers = coverageOf(fontsIn(files));
  const lacks = (character: string) => pictogram.test(character) && !covers(character.codePointAt(0) ?? 0);
  const pictures = [...new Set(text)].some(lacks)
    ? [await readAsset('templates/fonts/NotoEmoji_400Regular.ttf')]
    : [];
  const all = pictures.length > 0 ? [...order, emoji] : order;
  const after = (first: string | undefined) => [...new Set([first ?? serif, ...all])];
  return {
    text: after(order[0]),
    headings: after(order[1]),
    code: after(mono),
    files: [...files, ...pictures],
    covers: coverageOf(fontsIn([...files, ...pictures])),
  };
}

const pictogram = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

function fontsIn(files: readonly Uint8Array[]): FontFile[] {
  return files.map(readFontFile).filter(font => font !== null);
}
