import * as z from 'zod';
import { expectations, field, text } from '../schema/field.ts';
import { contrasts, covers, papers } from './theme.ts';

const color = (description: string, example: string) =>
  field(
    z.string().regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu),
    `${description}, entre comillas: sin ellas, YAML toma «#» por un comentario`,
    { es: `un color entre comillas, como "${example}"`, en: `a colour in quotes, such as "${example}"` },
    [example],
  );

/** A path that stays in the folder of the theme; where a symbolic link leads is for the reader of files to ask. */
const file = (description: string, extensions: string, ...examples: string[]) =>
  field(
    z
      .string()
      .regex(new RegExp(`^[^:\\\\]+\\.(?:${extensions})$`, 'iu'))
      .refine(path => !path.startsWith('/') && !path.split('/').includes('..')),
    description,
    {
      es: `un archivo ${extensions.replaceAll('|', ', ').replace('jpe?g', 'jpg')} en la carpeta del tema o dentro de ella, como ${examples[0]}`,
      en: `a file ${extensions.replaceAll('|', ', ').replace('jpe?g', 'jpg')} in the folder of the theme or below, such as ${examples[0]}`,
    },
    examples,
  );

/** A theme file. Keys are Spanish, since people type them. */
export const themeSchema = z
  .strictObject({
    nombre: text('Nombre del tema', 'Instituto de Transparencia').optional(),
    colores: field(
      z.strictObject({
        principal: color(
          'Color de títulos, enlaces y fondos; si es claro se usa un tono más oscuro',
          '#1f3a56',
        ).optional(),
        acento: color('Color de filetes y adornos; nunca de texto', '#b08d4f').optional(),
      }),
      'Colores de la institución',
      {
        es: 'colores, como {principal: "#1f3a56", acento: "#b08d4f"}',
        en: 'colours, such as {principal: "#1f3a56", acento: "#b08d4f"}',
      },
    ).optional(),
    logo: field(
      z.strictObject({
        archivo: file('Imagen del logotipo', 'png|jpe?g|gif|webp|svg', 'logo.svg'),
        alt: text('Qué muestra el logotipo, para quien no lo ve', 'Instituto de Transparencia de Nuevo León'),
      }),
      'Logotipo de la portada',
      {
        es: 'un logotipo, como {archivo: logo.svg, alt: Instituto de Transparencia}',
        en: 'a logo, such as {archivo: logo.svg, alt: Instituto de Transparencia}',
      },
    ).optional(),
    tipografia: field(
      z.strictObject({
        texto: text('Familia del texto corrido', 'Source Serif 4', 'Noto Serif').optional(),
        titulos: text('Familia de títulos, tablas y márgenes', 'Source Sans 3', 'Noto Sans').optional(),
        archivos: field(
          z
            .array(file('Archivo con un estilo de la familia', 'ttf|otf', 'fuentes/NotoSerif-Regular.ttf'))
            .min(1),
          'Archivos TTF u OTF de esas familias: redonda, cursiva y negrita. WOFF no sirve en PDF',
          { es: 'una lista de archivos TTF u OTF', en: 'a list of TTF or OTF files' },
        ).optional(),
      }),
      'Tipografías de la institución',
      {
        es: 'tipografías, como {texto: Noto Serif, titulos: Noto Sans, archivos: [fuentes/NotoSerif-Regular.ttf]}',
        en: 'fonts, such as {texto: Noto Serif, titulos: Noto Sans, archivos: [fuentes/NotoSerif-Regular.ttf]}',
      },
    ).optional(),
    contraste: field(
      z.enum(contrasts),
      'Con «alto», texto negro, filetes visibles y todo color al menos 7:1 sobre su fondo',
      { es: contrasts.join(' o '), en: contrasts.join(' or ') },
      ['alto'],
    ).optional(),
    portada: field(
      z.enum(covers),
      'Portada con una banda del color principal, o sobria: solo el título sobre el papel',
      { es: covers.join(' o '), en: covers.join(' or ') },
      ['sobria'],
    ).optional(),
    papel: field(
      z.enum(papers),
      'Tamaño del papel; si falta, el usual del país del documento',
      { es: papers.join(' o '), en: papers.join(' or ') },
      ['carta'],
    ).optional(),
  })
  .meta({
    id: 'tema',
    title: 'Tema de publicación',
    description: 'El aspecto de las publicaciones de una institución: «plan render --theme tema.yaml».',
  });

expectations.add(themeSchema, { es: 'un mapa de pares clave: valor', en: 'a map of pairs key: value' });

/** A theme file as read. */
export type ThemeValues = z.output<typeof themeSchema>;
