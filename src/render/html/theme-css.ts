import { sans, serif } from '../pdf/faces.ts';
import { contrastWithWhite, leastContrast, readableOnWhite, type Theme } from '../theme.ts';
import { familyName } from './font-faces.ts';

/** The paper of the night view, on which its primary colour is chosen: `plan.css` paints it. */
const night = '#14181d';

/** How many times weaker a contrast may be on the tinted grounds of the page than on white. */
const tinted = 1.15;

/**
 * A theme as custom properties of CSS. Only colours and the letters of family names get in, so that no theme can close
 * the style sheet or add to it.
 */
export function themeCss(theme: Theme): string {
  const { colors, contrast, fonts, paper } = theme;
  const primary = hex(colors.primary);
  const size = paper === null ? '' : `\n@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; }`;
  return `:root {
  --principal-dia: ${readableOnWhite(primary, leastContrast[contrast] * tinted)};
  --principal-contraste: ${readableOnWhite(primary, leastContrast.alto)};
  --principal-noche: ${readableOnNight(primary)};
  --acento: ${hex(colors.accent)};
  --letra-texto: ${families(fonts.text ?? serif)};
  --letra-titulos: ${families(fonts.headings ?? sans)};
}${size}
`;
}

/** The families of the program are looked for under all the names they go by, before others of their kind. */
function families(family: string): string {
  if (family === serif) return 'var(--letra-serif)';
  if (family === sans) return 'var(--letra-palo)';
  return `"${familyName(family)}", var(--letra-serif)`;
}

function hex(color: string): string {
  if (!/^#[\da-f]{6}$/iu.test(color)) throw new Error(`expected a colour as #rrggbb, got ${color}`);
  return color.toLowerCase();
}

/** The hue of a colour at full strength, with as much white as it takes to stand out 7:1 from the night paper. */
function readableOnNight(color: string): string {
  for (let white = 35; white < 100; white += 5) {
    const tint = tintOf(color, white / 100);
    if (contrastWithWhite(night) / contrastWithWhite(tint) >= 7) return tint;
  }
  return '#ffffff';
}

function tintOf(color: string, white: number): string {
  const channels = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16));
  const strongest = Math.max(...channels, 1);
  const mixed = channels.map(value => Math.round((value / strongest) * 255 * (1 - white) + 255 * white));
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}
