import type { Element } from 'xast';
import { attribute, attributeOf, child, childElements, descend } from '../../office/xml.ts';

/** What a paragraph style, or a paragraph itself, says of looks and lists; null for what it leaves to its base. */
export interface ParagraphLook {
  /** The style's name as authors see it; null for a paragraph without style. */
  readonly style: string | null;
  /** The style's id, by which lists know it. */
  readonly styleId: string | null;
  /** 1 to 9; 0 for a title. */
  readonly heading: number | null;
  readonly list: { readonly id: string | null; readonly level: number | null } | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** In half points. */
  readonly size: number | null;
  readonly centred: boolean | null;
  /** In twentieths of a point. */
  readonly indent: number | null;
}

/** The looks of a document by style id; `null` asks for the default. */
export type Styles = (id: string | null) => ParagraphLook;

/**
 * Reads `styles.xml`, paragraph and character styles alike; styles that are based on each other in a circle stop at the first
 * that comes again.
 */
export function readStyles(root: Element | null): Styles {
  const styles = childElements(root).filter(({ name }) => name === 'w:style');
  const byId = new Map(styles.map(style => [attribute(style, 'w:styleId') ?? '', style]));
  const standard = styles.find(
    style => attribute(style, 'w:type') === 'paragraph' && isOn(attribute(style, 'w:default')),
  );
  const defaults = descend(root, 'w:docDefaults');
  const base: ParagraphLook = {
    ...lookOf(descend(defaults, 'w:pPrDefault', 'w:pPr')),
    ...runLook(descend(defaults, 'w:rPrDefault', 'w:rPr')),
  };
  const known = new Map<string, ParagraphLook>();
  const resolve = (style: Element | undefined, seen: ReadonlySet<string>): ParagraphLook => {
    const id = attribute(style, 'w:styleId') ?? '';
    const ready = known.get(id);
    if (!style || seen.has(id)) return base;
    if (ready) return ready;
    const parent = byId.get(attributeOf(style, 'w:basedOn') ?? '');
    const inherited = resolve(parent, new Set([...seen, id]));
    const name = attributeOf(style, 'w:name') ?? id;
    const look = over(inherited, {
      ...lookOf(child(style, 'w:pPr')),
      ...runLook(child(style, 'w:rPr')),
      style: name,
      styleId: id,
    });
    const heading = headingOf(name) ?? headingOf(id);
    const full = heading === null ? look : { ...look, heading };
    known.set(id, full);
    return full;
  };
  return id => resolve((id === null ? undefined : byId.get(id)) ?? standard, new Set());
}

/** What a paragraph says over what its style says. */
export function paragraphLook(styles: Styles, properties: Element | null): ParagraphLook {
  const style = styles(attributeOf(properties, 'w:pStyle'));
  return over(style, lookOf(properties));
}

/** Bold, italic and size as run properties say them. */
export function runLook(properties: Element | null): Pick<ParagraphLook, 'bold' | 'italic' | 'size'> {
  const size = measure(attributeOf(properties, 'w:sz'), halfPoints) ?? 0;
  return {
    bold: toggle(child(properties, 'w:b')),
    italic: toggle(child(properties, 'w:i')),
    size: size > 0 ? size : null,
  };
}

/** Whether what the properties ask for is on: `isSet(properties, 'w:vanish')`. */
export function isSet(properties: Element | null, name: string): boolean {
  return toggle(child(properties, name)) === true;
}

function lookOf(properties: Element | null): ParagraphLook {
  const outline = attributeOf(properties, 'w:outlineLvl');
  const level = Number(outline);
  const numbering = child(properties, 'w:numPr');
  const align = attributeOf(properties, 'w:jc');
  const indent = child(properties, 'w:ind');
  const left = attribute(indent, 'w:left') ?? attribute(indent, 'w:start');
  return {
    style: null,
    styleId: null,
    heading: outline === null || level > 8 ? null : level + 1,
    list: numbering && {
      id: attributeOf(numbering, 'w:numId'),
      level: measure(attributeOf(numbering, 'w:ilvl'), {}),
    },
    bold: null,
    italic: null,
    size: null,
    centred: align === null ? null : align === 'center',
    indent: measure(left, twentieths),
  };
}

function over(below: ParagraphLook, above: ParagraphLook): ParagraphLook {
  return {
    style: above.style ?? below.style,
    styleId: above.styleId ?? below.styleId,
    heading: above.heading ?? below.heading,
    list: above.list
      ? { id: above.list.id ?? below.list?.id ?? null, level: above.list.level ?? below.list?.level ?? null }
      : below.list,
    bold: above.bold ?? below.bold,
    italic: above.italic ?? below.italic,
    size: above.size ?? below.size,
    centred: above.centred ?? below.centred,
    indent: above.indent ?? below.indent,
  };
}

/** Word calls them «heading 1» in every language; other programs translate. */
function headingOf(name: string): number | null {
  const level = /^(?:heading|t[íi]tulo|ttulo|encabezado|titulo)\s*_?([1-9])$/iu.exec(name.trim())?.[1];
  if (level) return Number(level);
  return /^(?:title|t[íi]tulo|puesto)$/iu.test(name.trim()) ? 0 : null;
}

function toggle(element: Element | null): boolean | null {
  return element && isOn(attribute(element, 'w:val') ?? 'true');
}

function isOn(value: string | null): boolean {
  return value !== null && !/^(?:0|false|off|none)$/u.test(value);
}

/** By unit, how many of ours it holds. */
const halfPoints = { pt: 2 } as const;
const twentieths = { pt: 20, cm: 567, mm: 56.7, in: 1440, pc: 240, pi: 240 } as const;

/** A measure in our unit; one that names its own, as strict documents do, is converted. Null for none. */
function measure(text: string | null, units: Readonly<Record<string, number>>): number | null {
  const [, value, unit = ''] = /^(-?[\d.]+)([a-z]*)$/u.exec(text ?? '') ?? [];
  const measured = Number(value) * (unit === '' ? 1 : (units[unit] ?? Number.NaN));
  return value === undefined || !Number.isFinite(measured) ? null : measured;
}
