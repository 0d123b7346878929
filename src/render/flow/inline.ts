import type { Element, ElementContent } from 'hast';
import { type Inline, isBlank } from './blocks.ts';
import { hasClass, isElement, textOf, textProperty } from './hast.ts';
import type { Setting } from './setting.ts';

/** Emphasis and links inside one another; beyond it only the words are kept. */
const deepest = 12;

/** What stands in one line or paragraph, without space at either end. */
export function inlinesOf(nodes: readonly ElementContent[], setting: Setting): Inline[] {
  return trim(nodes.flatMap(node => inlineOf(node, setting, { depth: 0, struck: false, marks: null })));
}

/** Where something stands in a line. */
interface Nesting {
  readonly depth: number;
  /** Inside something struck through. */
  readonly struck: boolean;
  /** Inside a link: the marks of footnotes met there, which go after it, since links do not nest. */
  readonly marks: Inline[] | null;
}

function inlineOf(node: ElementContent, setting: Setting, nesting: Nesting): Inline[] {
  if (node.type === 'text') return [setting.set(node.value)];
  if (!isElement(node)) return [];
  const tag = textProperty(node, 'lang');
  const inlines = elementOf(node, setting, nesting);
  return tag === null || isBlank(inlines) ? inlines : [{ kind: 'lang', tag, c: inlines }];
}

function elementOf(node: Element, setting: Setting, nesting: Nesting): Inline[] {
  const { depth, struck } = nesting;
  const within = { ...nesting, depth: depth + 1, struck: struck || node.tagName === 'del' };
  const inside = () => node.children.flatMap(child => inlineOf(child, setting, within));
  if (depth > deepest) return [setting.set(textOf(node))];
  switch (node.tagName) {
    case 'em':
    case 'strong':
    case 'del':
    case 'sub':
    case 'mark':
      return [{ kind: node.tagName, c: inside() }];
    case 'sup':
      return node.children.some(isNoteMark) ? inside() : [{ kind: 'sup', c: inside() }];
    case 'code':
      return [{ kind: 'code', v: setting.set(textOf(node)) }];
    case 'br':
      return [{ kind: 'break' }];
    case 'img':
      return imageOf(node, setting);
    case 'a':
      return linkOf(node, setting, within);
    case 'span':
      return hasClass(node, 'casilla') ? [{ kind: 'quiet', c: inside() }] : inside();
    default:
      return inside();
  }
}

function linkOf(node: Element, setting: Setting, within: Nesting): Inline[] {
  if (node.properties.dataFootnoteBackref !== undefined) return [];
  const href = textProperty(node, 'href') ?? '';
  const id = href.startsWith('#') ? decodeFragment(href.slice(1)) : null;
  if (isNoteMark(node) && id !== null && setting.notes.has(id)) return markOf(id, setting, within);
  const marks: Inline[] = [];
  const inside = (nesting: Nesting) => node.children.flatMap(child => inlineOf(child, setting, nesting));
  if (within.marks) return inside(within);
  const c = inside({ ...within, marks });
  const underlined = !within.struck && !holdsStruck(node);
  if (id === null) {
    return [{ kind: 'url', to: href, underlined, c: isBlank(c) ? [setting.set(href)] : c }, ...marks];
  }
  return setting.ids.has(id) && !isBlank(c) ? [{ kind: 'ref', to: id, c }, ...marks] : [...c, ...marks];
}

function markOf(id: string, setting: Setting, { marks }: Nesting): Inline[] {
  const mark: Inline = { kind: setting.marked.has(id) ? 'again' : 'note', id };
  setting.marked.add(id);
  if (!marks) return [mark];
  marks.push(mark);
  return [];
}

/** An image that cannot be shown gives way to the words for it. */
function imageOf(node: Element, setting: Setting): Inline[] {
  const alt = setting.set(textProperty(node, 'alt') ?? '').trim();
  const file = setting.images.get(textProperty(node, 'src') ?? '');
  if (file !== undefined) return [{ kind: 'image', file, alt }];
  const word = setting.language === 'es' ? 'Imagen' : 'Image';
  return alt === '' ? [] : [{ kind: 'quiet', c: [`[${word}: ${alt}]`] }];
}

function isNoteMark(node: ElementContent): boolean {
  return isElement(node) && node.properties.dataFootnoteRef !== undefined;
}

function holdsStruck(node: Element): boolean {
  return node.children.some(child => isElement(child) && (child.tagName === 'del' || holdsStruck(child)));
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Takes white space off both ends and drops what becomes empty. */
function trim(inlines: readonly Inline[]): Inline[] {
  const kept = inlines.filter(inline => inline !== '');
  const [first, last] = [kept[0], kept.at(-1)];
  if (typeof first === 'string' && first.trimStart() !== first)
    return trim([first.trimStart(), ...kept.slice(1)]);
  if (typeof last === 'string' && last.trimEnd() !== last)
    return trim([...kept.slice(0, -1), last.trimEnd()]);
  return kept;
}
