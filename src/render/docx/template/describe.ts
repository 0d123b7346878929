import { type Kind, kinds } from '../../../plan/model.ts';
import type { Bilingual } from '../../../text/bilingual.ts';
import { allRoles, type Role } from '../style-sheet.ts';
import type { Template } from './template.ts';

/** One line of what was found: what it is for, and what serves for it. */
export interface Finding {
  readonly what: Bilingual;
  readonly found: Bilingual;
}

/** What a template brings, in groups: its page, the styles for the levels of a plan, those for its text. */
export interface Description {
  readonly page: readonly Finding[];
  readonly levels: readonly Finding[];
  readonly text: readonly Finding[];
}

/** Tells what a plan takes from a template and what it lacks. */
export function describeTemplate(template: Template): Description {
  const { names } = template;
  const styleFor = (style: { readonly name: string } | null | undefined, otherwise: Bilingual): Bilingual =>
    style ? { es: `«${style.name}»`, en: `«${style.name}»` } : otherwise;
  return {
    page: [
      { what: { es: 'Papel', en: 'Paper' }, found: paperOf(template) },
      { what: { es: 'Márgenes', en: 'Margins' }, found: marginsOf(template) },
      { what: { es: 'Encabezado', en: 'Header' }, found: sideOf(template, 'header') },
      { what: { es: 'Pie', en: 'Footer' }, found: sideOf(template, 'footer') },
    ],
    levels: kinds.map(kind => ({ what: kindNames[kind], found: styleFor(names.kinds.get(kind), asText) })),
    text: allRoles.flatMap(role => {
      const what = roleNames[role];
      const otherwise = role === 'headCell' && names.roles.get('table') ? ofTable : own;
      return what ? [{ what, found: styleFor(names.roles.get(role), otherwise) }] : [];
    }),
  };
}

const own: Bilingual = { es: 'el del programa', en: "the program's own" };
const ofTable: Bilingual = { es: 'el de su tabla', en: 'that of its table' };
const asText: Bilingual = { es: 'el de su título o su lista', en: 'that of its heading or list' };

const kindNames: Readonly<Record<Kind, Bilingual>> = {
  eje: { es: 'Eje', en: 'Axis (eje)' },
  programa: { es: 'Programa', en: 'Programme' },
  objetivo: { es: 'Objetivo', en: 'Objective' },
  estrategia: { es: 'Estrategia', en: 'Strategy' },
  linea: { es: 'Línea de acción', en: 'Action line' },
  actividad: { es: 'Actividad', en: 'Activity' },
};

const heading = (level: number): Bilingual => ({ es: `Título de nivel ${level}`, en: `Heading ${level}` });

/** Roles worth a line; the others are small and follow from these. */
const roleNames: Partial<Record<Role, Bilingual>> = {
  title: { es: 'Título del plan', en: 'Title of the plan' },
  subtitle: { es: 'Subtítulo', en: 'Subtitle' },
  heading1: heading(1),
  heading2: heading(2),
  heading3: heading(3),
  heading4: heading(4),
  heading5: heading(5),
  text: { es: 'Texto', en: 'Text' },
  item: { es: 'Elemento de lista', en: 'List item' },
  quote: { es: 'Cita', en: 'Quotation' },
  attribute: { es: 'Atributo', en: 'Attribute' },
  table: { es: 'Tabla', en: 'Table' },
  headCell: { es: 'Encabezado de tabla', en: 'Head of a table' },
  cell: { es: 'Celda de tabla', en: 'Cell of a table' },
  caption: { es: 'Título de tabla', en: 'Caption of a table' },
  figureCaption: { es: 'Pie de figura', en: 'Caption of a figure' },
  note: { es: 'Nota al pie', en: 'Footnote' },
  contents1: { es: 'Contenido, nivel 1', en: 'Contents, level 1' },
  letterhead: { es: 'Membrete', en: 'Letterhead' },
  state: { es: 'Estado', en: 'State' },
};

/** Twips in a millimetre. */
const perMillimetre = 1440 / 25.4;

function paperOf({ page: { width, height } }: Template): Bilingual {
  const [w, h] = [width, height].map(twips => Math.round(twips / perMillimetre));
  const name = [w, h].join() === '216,279' ? 'carta, ' : [w, h].join() === '210,297' ? 'A4, ' : '';
  return { es: `${name}${w} × ${h} mm`, en: `${name.replace('carta', 'letter')}${w} × ${h} mm` };
}

function marginsOf({ page: { top, right, bottom, left } }: Template): Bilingual {
  const [t, r, b, l] = [top, right, bottom, left].map(twips => Math.round(twips / perMillimetre));
  return {
    es: `${t} arriba, ${r} a la derecha, ${b} abajo, ${l} a la izquierda (mm)`,
    en: `${t} above, ${r} right, ${b} below, ${l} left (mm)`,
  };
}

function sideOf({ margins, titlePage }: Template, side: 'header' | 'footer'): Bilingual {
  const all = margins.filter(margin => margin.side === side);
  if (all.length === 0) {
    return side === 'footer'
      ? {
          es: 'no tiene: el del programa, con el número de página',
          en: "none: the program's own, with the number of the page",
        }
      : { es: 'no tiene', en: 'none' };
  }
  const images = new Set(all.flatMap(margin => [...margin.images.values()])).size;
  const first = titlePage && all.some(({ pages }) => pages === 'first');
  return {
    es: `sí${images === 0 ? '' : images === 1 ? ', con una imagen' : `, con ${images} imágenes`}${first ? '; otro en la primera página' : ''}`,
    en: `yes${images === 0 ? '' : images === 1 ? ', with an image' : `, with ${images} images`}${first ? '; another on the first page' : ''}`,
  };
}
