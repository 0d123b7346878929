import type { ImageFormat } from './image-format.ts';

/** Paper sizes by the names people use for them. */
export const papers = ['carta', 'a4'] as const;
export type Paper = (typeof papers)[number];

/** What heads a publication: a band of the main colour, or the title alone on the paper. */
export const covers = ['banda', 'sobria'] as const;
export type CoverLayout = (typeof covers)[number];

/** How far text stands out from its ground: as WCAG 2.2 asks at level AA, or at AAA. */
export const contrasts = ['normal', 'alto'] as const;
export type Contrast = (typeof contrasts)[number];

/** An image that ships with the theme. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly format: ImageFormat;
  /** What it shows, for those who do not see it; never empty. */
  readonly alt: string;
}

/** How an institution's publications look, whatever the format. Everything in it is safe to use as it is. */
export interface Theme {
  readonly name: string;
  readonly colors: {
    /** `#rrggbb`, at least `leastContrast` on white: for headings, links, and as a ground for white text. */
    readonly primary: string;
    /** `#rrggbb` of any lightness, unless the contrast is high: for rules and ornaments, never for text. */
    readonly accent: string;
  };
  /** With high contrast text is black, all else that is read 7:1 from its ground, and lines can be seen as well. */
  readonly contrast: Contrast;
  readonly cover: CoverLayout;
  readonly logo: Logo | null;
  readonly fonts: {
    /** Family of the running text; null for the one that ships with the program. */
    readonly text: string | null;
    /** Family of headings, tables and margins; null for the one that ships with the program. */
    readonly headings: string | null;
    /** Whole TTF or OTF files that hold those families. */
    readonly files: readonly Uint8Array[];
  };
  /** Null for the paper usual in the country of the plan's language. */
  readonly paper: Paper | null;
}

/** A sober institutional look that goes with any letterhead. */
export const defaultTheme: Theme = {
  name: 'Institucional',
  colors: { primary: '#1f3a56', accent: '#b08d4f' },
  contrast: 'normal',
  cover: 'banda',
  logo: null,
  fonts: { text: null, headings: null, files: [] },
  paper: null,
};

/** Least contrast at which text of any size can be read (WCAG 2.2, 1.4.3 and 1.4.6). */
export const leastContrast: Readonly<Record<Contrast, number>> = { normal: 4.5, alto: 7 };

/**
 * The colour itself where its contrast with white is no less than wanted, else the lightest shade of the same hue of
 * which that holds. Takes and gives `#rrggbb`.
 */
export function readableOnWhite(color: string, wanted: number): string {
  const linear = channels(color).map(toLinear);
  const allowed = 1.05 / wanted - 0.05;
  const luminance = luminanceOf(linear);
  if (luminance <= allowed) return color;
  const shade = linear.map(value => Math.floor(toGamma((value * allowed) / luminance) * 255));
  return `#${shade.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast of a colour `#rrggbb` with white, 1 to 21 (WCAG 2.2). */
export function contrastWithWhite(color: string): number {
  return 1.05 / (luminanceOf(channels(color).map(toLinear)) + 0.05);
}

function channels(color: string): number[] {
  return [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255);
}

function luminanceOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toGamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
