import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinThemes } from '../../src/plan/theme-name.ts';
import { makeTheme, readTheme } from '../../src/render/read-theme.ts';
import { contrastWithWhite, defaultTheme, leastContrast, readableOnWhite } from '../../src/render/theme.ts';
import { SourceFile } from '../../src/text/source-file.ts';

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const font = readFileSync('templates/fonts/SourceCodePro_400Regular.ttf');

/** Reads a theme with the files given by name. */
function theme(text: string, files: Readonly<Record<string, Uint8Array>> = {}) {
  const file = new SourceFile('tema.yaml', text);
  const reading = readTheme(file);
  const made = makeTheme(reading, new Map(Object.entries(files)));
  const said = made.problems.map(
    ({ severity, span, message, help }) =>
      `${severity} «${file.slice(span)}»: ${message.es}${help ? ` ${help.es}` : ''}`,
  );
  return { ...made, reading, said };
}

describe('a theme file', () => {
  it('may be empty: then everything is as it ships', () => {
    expect(theme('').theme).toEqual(defaultTheme);
  });

  it('that ships as an example is the look that ships', () => {
    const example = readFileSync('templates/temas/institucional.yaml', 'utf8');
    const { theme: made, said } = theme(example);
    expect(said).toEqual([]);
    expect(made).toEqual(defaultTheme);
    expect(readdirSync('templates/temas')).toEqual(builtinThemes.map(name => `${name}.yaml`));
    const everything = example
      .replace(/^# ?(?=(?:logo|tipografia|contraste|portada|papel):| {2})/gmu, '')
      .replace(/^#$/gmu, '');
    expect(readTheme(new SourceFile('tema.yaml', everything)).files).toEqual([
      'logo.svg',
      'fuentes/NotoSerif-Regular.ttf',
      'fuentes/NotoSerif-Italic.ttf',
    ]);
  });

  it('gives colours, logo, fonts and paper', () => {
    const text = `
nombre: Instituto
colores: {principal: "#123", acento: "#ABCDEF"}
logo: {archivo: imagen/logo.png, alt: Escudo}
tipografia: {texto: source code pro, titulos: Source Sans 3, archivos: [f/letra.ttf]}
contraste: alto
portada: sobria
papel: a4
`;
    const { theme: made, reading, said } = theme(text, { 'imagen/logo.png': png, 'f/letra.ttf': font });
    expect(said).toEqual([
      'warning «"#ABCDEF"»: «#abcdef» sobre blanco tiene un contraste de 1.7:1 y se necesita 7:1; se usa «#4a5a6b», el mismo color más oscuro.',
    ]);
    expect(reading.files).toEqual(['imagen/logo.png', 'f/letra.ttf']);
    expect(made).toEqual({
      name: 'Instituto',
      colors: { primary: '#112233', accent: '#4a5a6b' },
      contrast: 'alto',
      cover: 'sobria',
      logo: { bytes: png, format: 'png', alt: 'Escudo' },
      fonts: { text: 'Source Code Pro', headings: 'Source Sans 3', files: [font] },
      paper: 'a4',
    });
  });

  it.each([
    ['colores: {principal: #611232}', 'un texto con «: » o «#» va entre comillas'],
    [
      'colores:\n  principal: #611232',
      'error «principal»: En «colores › principal» se esperaba un color entre comillas, como "#1f3a56"; se encontró nada.',
    ],
    [
      'colores: {principal: guinda}',
      'error «guinda»: En «colores › principal» se esperaba un color entre comillas, como "#1f3a56"; se encontró «guinda».',
    ],
    ['color: {}', 'error «color»: La clave «color» no existe en un tema. ¿Quiso decir «colores»?'],
    ['logo: {archivo: logo.png}', 'error «{archivo: logo.png}»: Falta «alt» en «logo». Agregue «alt: …».'],
    ['papel: oficio', 'error «oficio»: En «papel» se esperaba carta o a4; se encontró «oficio».'],
    [
      'tipografia: {archivos: [letra.woff2]}',
      'error «letra.woff2»: En «tipografia › archivos › 1» se esperaba un archivo ttf, otf',
    ],
    ['- carta', 'error «- carta»: Se esperaba un mapa de pares clave: valor; se encontró una lista.'],
    ['tipografia: {texto: Papyrus}', 'error «Papyrus»: No hay tipografía «Papyrus»'],
    ['tipografia: {archivos: [letra.ttf]}', 'error «letra.ttf»: No se puede leer «letra.ttf»'],
    ['logo: {archivo: logo.png, alt: Escudo}', 'error «logo.png»: No se puede leer «logo.png»'],
  ])('says what is wrong and where: %s', (text, expected) => {
    const { theme: made, said } = theme(text);
    expect(made).toBeNull();
    expect(said[0]).toContain(expected);
  });

  it('is not fooled by the name of a file', () => {
    const { said } = theme('logo: {archivo: a.png, alt: Escudo}\ntipografia: {archivos: [b.ttf]}', {
      'a.png': font,
      'b.ttf': png,
    });
    expect(said).toEqual([
      'error «a.png»: «a.png» no es una imagen PNG, JPEG, GIF, WebP ni SVG.',
      'error «b.ttf»: «b.ttf» no es un archivo TTF ni OTF.',
    ]);
  });

  it.each([
    '../logo.png',
    '/etc/logo.png',
    'a/../../logo.png',
    'C:\\logo.png',
    'C:/logo.png',
    'a\\..\\logo.png',
    'https://x.mx/logo.png',
  ])('reaches no file outside its folder: %s', path => {
    const { reading, said } = theme(`logo: {archivo: '${path}', alt: Escudo}`);
    expect(reading.files).toEqual([]);
    expect(said[0]).toContain('en la carpeta del tema o dentro de ella');
  });

  it('with a light main colour is darkened and says so', () => {
    const { theme: made, said } = theme('colores: {principal: "#ffcc00"}');
    expect(made?.colors.primary).toBe('#917300');
    expect(said).toEqual([
      'warning «"#ffcc00"»: «#ffcc00» sobre blanco tiene un contraste de 1.5:1 y se necesita 4.5:1; se usa «#917300», el mismo color más oscuro.',
    ]);
  });
});

describe('a readable shade', () => {
  const colors = fc
    .integer({ min: 0, max: 0xffffff })
    .map(value => `#${value.toString(16).padStart(6, '0')}`);

  it('has the contrast that text needs, whatever the colour', () => {
    fc.assert(
      fc.property(colors, color => {
        for (const wanted of Object.values(leastContrast)) {
          expect(contrastWithWhite(readableOnWhite(color, wanted))).toBeGreaterThanOrEqual(wanted);
        }
      }),
    );
  });

  it('is the colour itself where that can be read', () => {
    fc.assert(
      fc.property(colors, color => {
        if (contrastWithWhite(color) >= 4.5) expect(readableOnWhite(color, 4.5)).toBe(color);
      }),
    );
  });

  it('agrees with the figures of WCAG', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
    expect(contrastWithWhite('#ffffff')).toBe(1);
  });
});
