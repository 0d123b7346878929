import { type FrontmatterTree, type Path, parseFrontmatter } from '../document/frontmatter-tree.ts';
import { problemsOf, type SchemaProblem } from '../schema/problems.ts';
import { sayDamage } from '../schema/say-damage.ts';
import { placeFault, sayProblem } from '../schema/say-problem.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import { readFontFile } from './font-file.ts';
import { imageFormat } from './image-format.ts';
import { shippedFamilies } from './pdf/faces.ts';
import { imageFault } from './plan-image.ts';
import {
  contrastWithWhite,
  defaultTheme,
  type Logo,
  leastContrast,
  readableOnWhite,
  type Theme,
} from './theme.ts';
import { type ThemeValues, themeSchema } from './theme-schema.ts';

/** Something about a theme, placed in its file. With an `error` there is no theme; a `warning` says what was adapted. */
export interface ThemeProblem {
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly message: Bilingual;
  readonly help?: Bilingual;
}

/** A theme file as read, before the files it names. */
export interface ThemeReading {
  readonly tree: FrontmatterTree;
  /** Null where there is any problem. */
  readonly values: ThemeValues | null;
  /** The files it names, relative to its own folder and never above it. */
  readonly files: readonly string[];
  readonly problems: readonly ThemeProblem[];
}

/** Reads what a theme file says; never throws. */
export function readTheme(file: SourceFile): ThemeReading {
  const tree = parseFrontmatter(file.text, { span: file.span, content: file.span, closed: true });
  const value = tree.value ?? {};
  const read = themeSchema.safeParse(value);
  const damage = tree.damage.map(each => sayDamage(each, file.text));
  const faults = read.success ? [] : problemsOf(themeSchema, value, read.error.issues, []);
  const problems = damage.length > 0 ? damage : faults.map(fault => say(tree, fault));
  const values = problems.length === 0 && read.success ? read.data : null;
  const files = values
    ? [values.logo?.archivo, ...(values.tipografia?.archivos ?? [])].filter(name => name !== undefined)
    : [];
  return { tree, values, files, problems: problems.map(problem => ({ ...problem, severity: 'error' })) };
}

/**
 * Joins a theme with its files, by the names of `reading.files`; one that could not be read is absent. The theme is
 * null where any problem is an error.
 */
export function makeTheme(
  reading: ThemeReading,
  contents: ReadonlyMap<string, Uint8Array>,
): { theme: Theme | null; problems: readonly ThemeProblem[] } {
  const { tree, values } = reading;
  if (!values) return { theme: null, problems: reading.problems };
  const faults: Fault[] = [];
  const theme: Theme = {
    name: values.nombre ?? defaultTheme.name,
    colors: colorsOf(values, faults),
    contrast: values.contraste ?? defaultTheme.contrast,
    cover: values.portada ?? defaultTheme.cover,
    logo: logoOf(values, contents, faults),
    fonts: fontsOf(values, contents, faults),
    paper: values.papel ?? null,
  };
  const problems = faults.map(({ severity, path, message }) => ({
    severity,
    span: spanOf(tree, path),
    message,
  }));
  return { theme: problems.some(({ severity }) => severity === 'error') ? null : theme, problems };
}

interface Fault {
  readonly severity: ThemeProblem['severity'];
  readonly path: Path;
  readonly message: Bilingual;
}

/** Where the contrast is high, ornaments must stand out as text does. */
function colorsOf(
  { colores, contraste = defaultTheme.contrast }: ThemeValues,
  faults: Fault[],
): Theme['colors'] {
  const least = leastContrast[contraste];
  const readable = (key: 'principal' | 'acento', color: string): string => {
    const shade = readableOnWhite(color, least);
    if (shade !== color && colores?.[key] !== undefined) {
      const ratio = contrastWithWhite(color).toFixed(1);
      faults.push({
        severity: 'warning',
        path: ['colores', key],
        message: {
          es: `«${color}» sobre blanco tiene un contraste de ${ratio}:1 y se necesita ${least}:1; se usa «${shade}», el mismo color más oscuro.`,
          en: `«${color}» on white has a contrast of ${ratio}:1 and ${least}:1 is needed; «${shade}» is used, the same colour darker.`,
        },
      });
    }
    return shade;
  };
  const accent = sixDigits(colores?.acento ?? defaultTheme.colors.accent);
  return {
    primary: readable('principal', sixDigits(colores?.principal ?? defaultTheme.colors.primary)),
    accent: contraste === 'alto' ? readable('acento', accent) : accent,
  };
}

function sixDigits(color: string): string {
  const digits = color.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./gu, '$&$&') : digits}`;
}

function logoOf(
  { logo }: ThemeValues,
  contents: ReadonlyMap<string, Uint8Array>,
  faults: Fault[],
): Logo | null {
  if (!logo) return null;
  const bytes = contents.get(logo.archivo);
  const format = bytes && imageFormat(bytes);
  const fault = bytes && format ? imageFault(bytes, format) : null;
  if (bytes && format && !fault) return { bytes, format, alt: logo.alt };
  const message = fault
    ? {
        es: `«${logo.archivo}» no sirve de logotipo: ${fault.es}.`,
        en: `«${logo.archivo}» is no logo: ${fault.en}.`,
      }
    : bytes
      ? {
          es: `«${logo.archivo}» no es una imagen PNG, JPEG, GIF, WebP ni SVG.`,
          en: `«${logo.archivo}» is no PNG, JPEG, GIF, WebP or SVG image.`,
        }
      : absent(logo.archivo);
  faults.push({ severity: 'error', path: ['logo', 'archivo'], message });
  return null;
}

function fontsOf(
  { tipografia }: ThemeValues,
  contents: ReadonlyMap<string, Uint8Array>,
  faults: Fault[],
): Theme['fonts'] {
  const files: Uint8Array[] = [];
  const families = new Set(shippedFamilies);
  for (const [i, name] of (tipografia?.archivos ?? []).entries()) {
    const bytes = contents.get(name);
    const font = bytes && readFontFile(bytes);
    if (bytes && font) {
      files.push(bytes);
      for (const family of font.families) families.add(family);
    } else {
      const message = bytes
        ? { es: `«${name}» no es un archivo TTF ni OTF.`, en: `«${name}» is no TTF or OTF file.` }
        : absent(name);
      faults.push({ severity: 'error', path: ['tipografia', 'archivos', i], message });
    }
  }
  const known = (key: 'texto' | 'titulos'): string | null => {
    const asked = tipografia?.[key];
    const family = [...families].find(name => name.toLowerCase() === asked?.toLowerCase());
    if (asked !== undefined && family === undefined && files.length === (tipografia?.archivos ?? []).length) {
      const list = [...families].join(', ');
      faults.push({
        severity: 'error',
        path: ['tipografia', key],
        message: {
          es: `No hay tipografía «${asked}»: las del programa y las de «archivos» son ${list}.`,
          en: `There is no font «${asked}»: those of the program and of «archivos» are ${list}.`,
        },
      });
    }
    return family ?? null;
  };
  return { text: known('texto'), headings: known('titulos'), files };
}

function absent(name: string): Bilingual {
  return {
    es: `No se puede leer «${name}»: debe estar en la carpeta del tema o dentro de ella.`,
    en: `«${name}» cannot be read: it must be in the folder of the theme or below.`,
  };
}

function say(tree: FrontmatterTree, problem: SchemaProblem): Pick<ThemeProblem, 'span' | 'message'> {
  const { path, on, message, help } = sayProblem(problem, { es: 'un tema', en: 'a theme' });
  const whole = help ? { es: `${message.es} ${help.es}`, en: `${message.en} ${help.en}` } : message;
  return { span: placeFault(tree, { path, on }), message: whole };
}

function spanOf(tree: FrontmatterTree, path: Path): Span {
  return placeFault(tree, { path, on: 'value' });
}
