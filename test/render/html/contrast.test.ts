import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinThemes } from '../../../src/plan/theme-name.ts';
import { themeCss } from '../../../src/render/html/theme-css.ts';
import { makeTheme, readTheme } from '../../../src/render/read-theme.ts';
import { contrastWithWhite, defaultTheme, type Theme } from '../../../src/render/theme.ts';
import { SourceFile } from '../../../src/text/source-file.ts';

const sheet = (name: string) => readFileSync(`templates/html/${name}.css`, 'utf8');

function builtin(name: string): Theme {
  const text = readFileSync(`templates/temas/${name}.yaml`, 'utf8');
  const { theme, problems } = makeTheme(readTheme(new SourceFile(`${name}.yaml`, text)), new Map());
  expect(problems).toEqual([]);
  if (!theme) throw new Error(`«${name}» is no theme`);
  return theme;
}

/** The colours of a page by day or by night, as its style sheets leave them, and the least contrast of what is read. */
function leastOf(theme: Theme, night: boolean, strong = theme.contrast === 'alto'): number {
  const [screen] = sheet('plan').split('@media print');
  const css = themeCss(theme) + screen + (strong ? sheet('alto-contraste') : '');
  const values = new Map<string, string>();
  const blocks = css.matchAll(
    /(?<dark>@media screen and \(prefers-color-scheme: dark\) \{\s*)?:root \{(?<body>[^}]*)\}/gu,
  );
  for (const { groups } of blocks) {
    if (groups?.dark !== undefined && !night) continue;
    for (const [, name = '', value = ''] of (groups?.body ?? '').matchAll(/--([a-z-]+):\s*([^;]+);/gu))
      values.set(name, value);
  }
  const color = (name: string): string => {
    const value = values.get(name) ?? '';
    const mix = /^color-mix\(in srgb, var\(--([a-z-]+)\) (\d+)%, var\(--([a-z-]+)\)\)$/u.exec(value);
    if (mix) return mixed(color(mix[1] ?? ''), color(mix[3] ?? ''), Number(mix[2]) / 100);
    const other = /^var\(--([a-z-]+)\)$/u.exec(value);
    return other ? color(other[1] ?? '') : long(value);
  };
  const pairs = [
    ...['tinta', 'tinta-suave', 'principal'].flatMap(ink => ['papel', 'tinte'].map(ground => [ink, ground])),
    ['aviso-tinta', 'aviso'],
  ].map(([ink = '', ground = '']) => contrast(color(ink), color(ground)));
  return Math.min(...pairs, contrastWithWhite(color('principal-dia')));
}

function long(color: string): string {
  expect(color).toMatch(/^#(?:[\da-f]{3}|[\da-f]{6})$/u);
  return color.length === 4 ? color.replaceAll(/[\da-f]/gu, '$&$&') : color;
}

function mixed(one: string, other: string, share: number): string {
  const channel = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  const both = [1, 3, 5].map(at => Math.round(channel(one, at) * share + channel(other, at) * (1 - share)));
  return `#${both.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

function contrast(one: string, other: string): number {
  const ratio = contrastWithWhite(one) / contrastWithWhite(other);
  return Math.max(ratio, 1 / ratio);
}

describe.each([false, true])('what is read on a page stands out from its ground (by night: %s)', night => {
  it.each(builtinThemes)('in the theme %s', name => {
    const theme = builtin(name);
    expect(leastOf(theme, night)).toBeGreaterThanOrEqual(theme.contrast === 'alto' ? 7 : 4.5);
  });

  it.each(['#ffcc00', '#777777', '#00ff00', '#ff0000', '#000000'])(
    'in the colour %s of an institution',
    asked => {
      const { theme } = makeTheme(
        readTheme(new SourceFile('tema.yaml', `colores: {principal: "${asked}"}`)),
        new Map(),
      );
      if (!theme) throw new Error('no theme');
      expect(leastOf(theme, night)).toBeGreaterThanOrEqual(4.5);
      expect(leastOf(theme, night, true)).toBeGreaterThanOrEqual(7);
    },
  );
});

describe('high contrast', () => {
  it('asked for by the system of a reader makes any theme stand out 7:1', () => {
    expect(leastOf(defaultTheme, false, true)).toBeGreaterThanOrEqual(7);
    expect(leastOf(defaultTheme, true, true)).toBeGreaterThanOrEqual(7);
  });
});
