import type { Element } from 'xast';
import { attribute, child, childElements, childrenOf, descendants, textBelow } from '../../office/xml.ts';

/** What a frame or a shape holds: blocks to be read, or a picture with its words. */
export interface Drawing {
  /** Elements that hold paragraphs: text boxes, shapes with words. */
  readonly boxes: readonly Element[];
  /** Words of pictures, in order; empty ones for pictures without. */
  readonly pictures: readonly string[];
  /** A formula on one line; empty for none. */
  readonly formula: string;
}

/** Looks into a drawing element; `part` opens embedded objects. */
export function readDrawing(element: Element, part: (name: string) => Element | null): Drawing {
  const words = ['svg:title', 'svg:desc'].flatMap(name => childrenOf(element, name).map(textBelow));
  const alt = words.join(' ').trim();
  const object = child(element, 'draw:object');
  const embedded =
    object && part(`${(attribute(object, 'xlink:href') ?? '').replace(/^\.\//u, '')}/content.xml`);
  if (embedded?.name.replace(/^math:/u, '') === 'math')
    return { boxes: [], pictures: [], formula: mathText(embedded) };
  const box = child(element, 'draw:text-box');
  const isPicture = child(element, 'draw:image') !== null || object !== null;
  const pictures =
    box || !isPicture ? [alt].filter(text => text !== '') : [`${alt} ${wordsOf(embedded)}`.trim()];
  const inner = [...childrenOf(element, 'draw:g'), ...childElements(element).filter(isShape)].map(each =>
    readDrawing(each, part),
  );
  const own = box ? [box] : childrenOf(element, 'text:p').length > 0 ? [element] : [];
  return {
    boxes: [...own, ...inner.flatMap(({ boxes }) => boxes)],
    pictures: [...pictures, ...inner.flatMap(each => each.pictures)],
    formula: inner
      .map(({ formula }) => formula)
      .join(' ')
      .trim(),
  };
}

/** Elements of a group that may hold words of their own. */
function isShape({ name }: Element): boolean {
  return /^draw:(?!g$|text-box|image|object|glue-point|enhanced-geometry|thumbnail)/u.test(name);
}

/** The words of a chart or another object, each once. */
function wordsOf(root: Element | null): string {
  if (!root) return '';
  const words = descendants(root)
    .filter(({ name }) => name === 'text:p')
    .map(paragraph => textBelow(paragraph).trim());
  return [...new Set(words)].filter(text => text !== '').join(' · ');
}

/** MathML on one line, as people type it. */
function mathText(element: Element): string {
  const name = element.name.replace(/^math:/u, '');
  const parts = childElements(element).filter(each => !/annotation/u.test(each.name));
  const [first = '', second = '', third = ''] = parts.map(mathText);
  const group = (text: string) => (text.length > 1 ? `(${text})` : text);
  switch (name) {
    case 'mfrac':
      return `${group(first)}/${group(second)}`;
    case 'msup':
      return `${first}^${group(second)}`;
    case 'msub':
      return `${first}_${group(second)}`;
    case 'msubsup':
      return `${first}_${group(second)}^${group(third)}`;
    case 'msqrt':
      return `√${group(parts.map(mathText).join(''))}`;
    default:
      return parts.length === 0 ? textBelow(element).trim() : parts.map(mathText).join('');
  }
}
