import type { Element } from 'xast';
import { attribute, child, childElements, childrenOf } from '../../office/xml.ts';

/** What a style says of looks; null for what it leaves to those around it. */
export interface OdtLook {
  /** The name as the author sees it: «Heading 1». */
  readonly name: string | null;
  /** 1 to 10; 0 for a title. */
  readonly heading: number | null;
  readonly list: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** In points. */
  readonly size: number | null;
  readonly centred: boolean | null;
  /** In points. */
  readonly indent: number | null;
  readonly newPage: boolean;
  readonly hidden: boolean;
}

/** The looks of a document by family and style name; the default of the family for a name that nobody defines. */
export type OdtStyles = (family: 'paragraph' | 'text', name: string | null) => OdtLook;

/** Reads the styles of some parts, a later one over an earlier; styles based on each other in a circle stop there. */
export function readOdtStyles(parts: readonly (Element | null)[]): OdtStyles {
  const groups = parts.flatMap(part => [
    ...childElements(child(part, 'office:styles')),
    ...childElements(child(part, 'office:automatic-styles')),
  ]);
  const byName = new Map(
    groups
      .filter(({ name }) => name === 'style:style')
      .map(style => [`${attribute(style, 'style:family')} ${attribute(style, 'style:name')}`, style]),
  );
  const defaults = groups.filter(({ name }) => name === 'style:default-style');
  const known = new Map<string, OdtLook>();
  const resolve = (family: string, name: string | null, seen: ReadonlySet<string>): OdtLook => {
    const key = `${family} ${name}`;
    const ready = known.get(key);
    if (ready) return ready;
    const style = byName.get(key);
    if (!style || seen.has(key)) {
      const usual = defaults.find(each => attribute(each, 'style:family') === family);
      return usual && family === 'paragraph' ? over(plain, lookOf(usual), usual) : plain;
    }
    const parent = resolve(family, attribute(style, 'style:parent-style-name'), new Set([...seen, key]));
    const look = over(parent, lookOf(style), style);
    known.set(key, look);
    return look;
  };
  return (family, name) => resolve(family, name, new Set());
}

const plain: OdtLook = {
  name: null,
  heading: null,
  list: null,
  bold: null,
  italic: null,
  size: null,
  centred: null,
  indent: null,
  newPage: false,
  hidden: false,
};

function lookOf(style: Element): OdtLook {
  const text = child(style, 'style:text-properties');
  const paragraph = child(style, 'style:paragraph-properties');
  const weight = attribute(text, 'fo:font-weight');
  const slant = attribute(text, 'fo:font-style');
  const align = attribute(paragraph, 'fo:text-align');
  const name = attribute(style, 'style:display-name') ?? attribute(style, 'style:name');
  const level = Number(attribute(style, 'style:default-outline-level') ?? 0);
  return {
    name: isAutomatic(name) ? null : name,
    heading: /^t[ií]t(?:le|ulo)(?: principal)?$/iu.test(name ?? '') ? 0 : level > 0 ? level : null,
    list: attribute(style, 'style:list-style-name'),
    bold: weight === null ? null : /^(?:bold|[6-9]00)$/u.test(weight),
    italic: slant === null ? null : slant !== 'normal',
    size: points(attribute(text, 'fo:font-size')),
    centred: align === null ? null : align === 'center',
    indent: points(attribute(paragraph, 'fo:margin-left')),
    newPage: attribute(paragraph, 'fo:break-before') === 'page',
    hidden: attribute(text, 'text:display') === 'none',
  };
}

/** Names the program gives to what an author set by hand: `P12`, `T3`. */
function isAutomatic(name: string | null): boolean {
  return name === null || /^[A-Z]+\d+$/u.test(name);
}

function over(below: OdtLook, above: OdtLook, style: Element): OdtLook {
  const relative = /^([\d.]+)%$/u.exec(
    attribute(childrenOf(style, 'style:text-properties')[0], 'fo:font-size') ?? '',
  )?.[1];
  return {
    name: above.name ?? below.name,
    heading: above.heading ?? below.heading,
    list: above.list ?? below.list,
    bold: above.bold ?? below.bold,
    italic: above.italic ?? below.italic,
    size: relative ? ((below.size ?? usualSize) * Number(relative)) / 100 : (above.size ?? below.size),
    centred: above.centred ?? below.centred,
    indent: above.indent ?? below.indent,
    newPage: above.newPage,
    hidden: above.hidden || below.hidden,
  };
}

/** What a text has that says nothing of its size, in points. */
export const usualSize = 12;

const units: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 7.2 / 2.54,
  px: 0.75,
  pc: 12,
};

function points(measure: string | null): number | null {
  const [, value, unit = ''] = /^(-?[\d.]+)([a-z]+)$/u.exec(measure ?? '') ?? [];
  const factor = units[unit];
  return value === undefined || factor === undefined ? null : Number(value) * factor;
}
