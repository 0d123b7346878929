import type { Element } from 'xast';
import { attributeOf, child, childrenOf } from '../../../office/xml.ts';
import type { Kind } from '../../../plan/model.ts';
import { fold } from '../../../text/fold.ts';
import { type Role, roles } from '../style-sheet.ts';

/** A style of a template. */
export interface TemplateStyle {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** The styles of a template that a plan is set in: for each role and kind the institution's own, null where it has none. */
export interface StyleNames {
  readonly all: readonly TemplateStyle[];
  readonly roles: ReadonlyMap<Role, TemplateStyle | null>;
  readonly kinds: ReadonlyMap<Kind, TemplateStyle | null>;
  /** Ids of paragraph styles that number what they are given. */
  readonly numbered: ReadonlySet<string>;
}

/** What institutions call a role besides the program's own name for it; folded. */
const synonyms: Partial<Record<Role, readonly string[]>> = {
  title: ['titulo', 'titulo del documento', 'puesto'],
  subtitle: ['subtitulo'],
  heading1: ['titulo 1', 'encabezado 1', 'titulo nivel 1'],
  heading2: ['titulo 2', 'encabezado 2', 'titulo nivel 2'],
  heading3: ['titulo 3', 'encabezado 3', 'titulo nivel 3'],
  heading4: ['titulo 4', 'encabezado 4', 'titulo nivel 4'],
  heading5: ['titulo 5', 'encabezado 5', 'titulo nivel 5'],
  item: ['parrafo de lista', 'lista', 'list'],
  quote: ['cita', 'quotations'],
  caption: ['descripcion', 'leyenda', 'epigrafe', 'titulo de tabla'],
  figureCaption: ['pie de figura', 'pie de imagen', 'caption', 'descripcion', 'leyenda', 'epigrafe'],
  contents: ['titulo toc', 'titulo de tdc', 'titulo del indice', 'contents heading'],
  contents1: ['tdc 1', 'indice 1', 'contents 1'],
  contents2: ['tdc 2', 'indice 2', 'contents 2'],
  contents3: ['tdc 3', 'indice 3', 'contents 3'],
  contents4: ['tdc 4', 'indice 4', 'contents 4'],
  note: ['texto nota pie', 'texto de nota al pie', 'footnote'],
  noteMark: ['ref. de nota al pie', 'footnote characters'],
  header: ['encabezado', 'encabezado de pagina'],
  footer: ['pie de pagina', 'pie'],
  link: ['hipervinculo', 'internet link'],
  cell: ['texto de tabla', 'contenido de tabla', 'tabla texto', 'table contents'],
  headCell: ['encabezado de tabla', 'tabla encabezado', 'table heading'],
  table: ['tabla institucional', 'tabla del plan', 'tabla'],
};

/** What institutions call the elements of a plan; folded. */
const kindNames: Readonly<Record<Kind, readonly string[]>> = {
  eje: ['plan eje', 'eje', 'eje tematico', 'eje estrategico', 'eje rector'],
  programa: ['plan programa', 'programa', 'programa estrategico'],
  objetivo: ['plan objetivo', 'objetivo'],
  estrategia: ['plan estrategia', 'estrategia'],
  linea: ['plan linea', 'linea de accion', 'linea', 'accion'],
  actividad: ['plan actividad', 'actividad'],
};

/** Finds the institution's styles by their names, in whatever case and with or without accents. */
export function styleNames(styles: Element): StyleNames {
  const elements = childrenOf(styles, 'w:style');
  const all = elements.flatMap((style): TemplateStyle[] => {
    const id = style.attributes['w:styleId'];
    const name = attributeOf(style, 'w:name');
    return id && name ? [{ id, name, type: style.attributes['w:type'] ?? 'paragraph' }] : [];
  });
  const named = (names: readonly string[], type: string) =>
    names
      .map(name => all.find(style => style.type === type && fold(style.name) === name))
      .find(found => found !== undefined) ?? null;
  const normal = elements.find(
    style =>
      style.attributes['w:type'] === 'paragraph' &&
      /^(?:1|true|on)$/u.test(style.attributes['w:default'] ?? ''),
  );
  const byRole = (Object.keys(roles) as Role[]).map(role => {
    const own = named([fold(roles[role]), ...(synonyms[role] ?? [])], typeOf(role));
    const fallback =
      role === 'text' ? (all.find(({ id }) => id === normal?.attributes['w:styleId']) ?? null) : null;
    return [role, own ?? fallback] as const;
  });
  const byKind = (Object.keys(kindNames) as Kind[]).map(
    kind => [kind, named(kindNames[kind], 'paragraph')] as const,
  );
  return { all, roles: new Map(byRole), kinds: new Map(byKind), numbered: numberedOf(elements) };
}

/** What a style applies to. */
function typeOf(role: Role): 'paragraph' | 'character' | 'table' {
  if (role === 'table') return 'table';
  return /^(?:noteMark|link|crossReference|eyebrow|number|quiet|term|mono)$/u.test(role)
    ? 'character'
    : 'paragraph';
}

function numberedOf(elements: readonly Element[]): Set<string> {
  const byId = new Map(elements.map(style => [style.attributes['w:styleId'] ?? '', style]));
  const isNumbered = (style: Element | undefined, depth: number): boolean => {
    if (!style || depth > 20) return false;
    if (child(child(style, 'w:pPr'), 'w:numPr')) return true;
    return isNumbered(byId.get(attributeOf(style, 'w:basedOn') ?? ''), depth + 1);
  };
  return new Set([...byId].flatMap(([id, style]) => (isNumbered(style, 0) ? [id] : [])));
}
