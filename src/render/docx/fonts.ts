import type { Element } from 'xast';
import { type FontFile, readFontFile } from '../font-file.ts';
import type { RenderContext } from '../renderer.ts';
import type { Theme } from '../theme.ts';
import type { Relationships } from './relationships.ts';
import type { Typefaces } from './style-sheet.ts';
import { root, val, w } from './xml.ts';

/** The typefaces that come with the program. */
const shipped = { text: 'Source Serif 4', headings: 'Source Sans 3', code: 'Source Code Pro' };

/** Styles that a document of plain and emphasised text, headings and tables is set in. */
const files = [
  'SourceSerif4_400Regular',
  'SourceSerif4_400Regular_Italic',
  'SourceSerif4_600SemiBold',
  'SourceSans3_400Regular',
  'SourceSans3_600SemiBold',
];

/** The families of a theme, those of the program where it names none. */
export function typefacesOf({ fonts }: Theme): Typefaces {
  return { ...shipped, text: fonts.text ?? shipped.text, headings: fonts.headings ?? shipped.headings };
}

/** A style of a family, to be carried inside the document. */
export interface Face {
  readonly family: string;
  readonly style: 'Regular' | 'Bold' | 'Italic' | 'BoldItalic';
  readonly bytes: Uint8Array;
}

/** The font files that a document carries, so that it looks the same where they are not installed: only those whose makers allow it. */
export async function facesOf(
  hasCode: boolean,
  { theme, readAsset, notice }: Pick<RenderContext, 'theme' | 'readAsset' | 'notice'>,
): Promise<Face[]> {
  const families = typefacesOf(theme);
  const names = hasCode ? [...files, 'SourceCodePro_400Regular'] : files;
  const own = await Promise.all(names.map(name => readAsset(`templates/fonts/${name}.ttf`)));
  const faces = new Map<string, Face>();
  const left = new Set<string>();
  for (const bytes of [...theme.fonts.files, ...own]) {
    const font = readFontFile(bytes);
    const family = font?.families.find(name => Object.values(families).includes(name));
    if (!font || family === undefined) continue;
    if (!font.embeddable || font.format === 'otf') {
      left.add(family);
      continue;
    }
    const face = { family, style: styleOf(font), bytes };
    const key = `${face.family} ${face.style}`;
    if (!faces.has(key)) faces.set(key, face);
  }
  for (const family of left) {
    notice({
      es: `La tipografía «${family}» no va dentro del documento de Word, que solo lleva TTF cuya licencia lo permite: donde no esté instalada, se verá otra.`,
      en: `The font «${family}» is not inside the Word document, which carries only TTF whose licence allows it: where it is not installed, another one shows.`,
    });
  }
  return [...faces.values()];
}

function styleOf({ weight, italic }: FontFile): Face['style'] {
  if (weight >= 600) return italic ? 'BoldItalic' : 'Bold';
  return italic ? 'Italic' : 'Regular';
}

/** `fontTable.xml`, and the parts it leads to, by name within `word/`. */
export function fontTable(
  faces: readonly Face[],
  relationships: Relationships,
): { readonly tree: Element; readonly parts: ReadonlyMap<string, Uint8Array> } {
  const parts = new Map<string, Uint8Array>();
  const families = [...new Set(faces.map(face => face.family))];
  const embedded = (family: string) =>
    (['Regular', 'Bold', 'Italic', 'BoldItalic'] as const).flatMap(style => {
      const face = faces.find(one => one.family === family && one.style === style);
      if (!face) return [];
      const name = `fonts/font${parts.size + 1}.odttf`;
      const key = keyOf(parts.size + 1);
      parts.set(name, obfuscated(face.bytes, key));
      return [w(`embed${style}`, { 'r:id': relationships.to('font', name), fontKey: `{${key}}` })];
    });
  return {
    tree: root(
      'fonts',
      families.map(family =>
        w(
          'font',
          { name: family },
          val('charset', '00'),
          val('family', 'auto'),
          val('pitch', 'variable'),
          embedded(family),
        ),
      ),
    ),
    parts,
  };
}

/** A key for each font of a document; it hides nothing, so it need not be secret. */
function keyOf(number: number): string {
  return `706C616E-6465-4472-8162-${number.toString(16).toUpperCase().padStart(12, '0')}`;
}

/** The first 32 bytes mixed with the key, backwards, as ECMA-376 (part 4, 9.1) wants fonts to be. */
function obfuscated(bytes: Uint8Array, key: string): Uint8Array {
  const mask = (key.replaceAll('-', '').match(/../gu) ?? []).map(pair => Number.parseInt(pair, 16)).reverse();
  return bytes.map((byte, i) => (i < 32 ? byte ^ (mask[i % 16] ?? 0) : byte));
}
