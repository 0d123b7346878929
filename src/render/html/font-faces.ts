import type { ElementContent } from 'hast';
import { readFontFile } from '../font-file.ts';
import { sans, serif } from '../pdf/faces.ts';
import type { RenderContext } from '../renderer.ts';
import type { Theme } from '../theme.ts';

/** A font of the program as pages carry it: the letters of western languages, compressed. */
interface Shipped {
  readonly family: string;
  /** One weight, or the first and the last of a range. */
  readonly weight: string;
  readonly italic: boolean;
  /** Its name in `templates/fonts/web/`. */
  readonly file: string;
}

const shipped: readonly Shipped[] = [
  { family: serif, weight: '400', italic: false, file: 'SourceSerif4_400' },
  { family: serif, weight: '600', italic: false, file: 'SourceSerif4_600' },
  { family: serif, weight: '400', italic: true, file: 'SourceSerif4_400_Italic' },
  { family: sans, weight: '200 900', italic: false, file: 'SourceSans3' },
  { family: sans, weight: '200 900', italic: true, file: 'SourceSans3_Italic' },
];

/**
 * The fonts that a body is set in as rules of CSS that hold their bytes, so that a page looks the same wherever it is
 * opened. Those of a theme come along where their makers allow it; those of the program, italics only if there are any.
 */
export async function fontFaces(
  body: readonly ElementContent[],
  { theme, readAsset, notice }: Pick<RenderContext, 'theme' | 'readAsset' | 'notice'>,
): Promise<string> {
  const { fonts } = theme;
  const families = [fonts.text ?? serif, fonts.headings ?? sans];
  const slanted = body.some(isSlanted);
  const own = shipped.filter(({ family, italic }) => families.includes(family) && (slanted || !italic));
  const faces = own.map(async face => {
    const bytes = await readAsset(`templates/fonts/web/${face.file}.woff2`);
    return faceOf(face.family, face, bytes, 'woff2');
  });
  return [...(await Promise.all(faces)), ...themeFaces(theme, families, notice)].join('');
}

function themeFaces(
  { fonts }: Theme,
  families: readonly string[],
  notice: RenderContext['notice'],
): string[] {
  const held = new Set<string>();
  const faces = fonts.files.flatMap(bytes => {
    const font = readFontFile(bytes);
    const family = font?.families.find(name => families.includes(name));
    if (!font || family === undefined) return [];
    if (!font.embeddable) held.add(family);
    return font.embeddable ? [faceOf(family, font, bytes, font.format)] : [];
  });
  for (const family of held) {
    notice({
      es: `La tipografía «${family}» no va dentro de la página, porque su licencia no lo permite: donde no esté instalada, se verá otra.`,
      en: `The font «${family}» is not inside the page, since its licence does not allow it: where it is not installed, another one shows.`,
    });
  }
  return faces;
}

function faceOf(
  family: string,
  { weight, italic }: { readonly weight: string | number; readonly italic: boolean },
  bytes: Uint8Array,
  format: 'ttf' | 'otf' | 'woff2',
): string {
  return `@font-face {
  font-family: "${familyName(family)}";
  font-style: ${italic ? 'italic' : 'normal'};
  font-weight: ${weight};
  src: url("data:font/${format};base64,${Buffer.from(bytes).toString('base64')}");
}
`;
}

const slants: ReadonlySet<string> = new Set(['em', 'i', 'cite', 'dfn', 'var']);

function isSlanted(node: ElementContent): boolean {
  return node.type === 'element' && (slants.has(node.tagName) || node.children.some(isSlanted));
}

/** A family by the letters of its name, so that none can end the string it stands in. */
export function familyName(family: string): string {
  return family.replace(/[^\p{L}\p{N} -]/gu, '');
}
