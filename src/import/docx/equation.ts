import type { Element } from 'xast';
import { attributeOf, child, childElements, childrenOf, textBelow } from '../../office/xml.ts';

/** An equation (`m:oMath`) on one line, as people type it: `(atendidas)/(recibidas)×100`. */
export function equationText(element: Element, depth = 0): string {
  if (depth > deepest) return textBelow(element);
  const part = (name: string) => equationParts(child(element, name), depth);
  const group = (name: string) => (part(name).length > 1 ? `(${part(name)})` : part(name));
  switch (element.name) {
    case 'm:t':
      return textBelow(element);
    case 'm:f':
      return `${group('m:num')}/${group('m:den')}`;
    case 'm:sSup':
      return `${part('m:e')}^${group('m:sup')}`;
    case 'm:sSub':
      return `${part('m:e')}_${group('m:sub')}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${group('m:sub')}^${group('m:sup')}`;
    case 'm:rad':
      return part('m:deg') === '' ? `√${group('m:e')}` : `${group('m:deg')}√${group('m:e')}`;
    case 'm:nary':
      return `${signOf(element, 'm:naryPr', 'm:chr', '∫')}${limit('_', group('m:sub'))}${limit('^', group('m:sup'))} ${part('m:e')}`;
    case 'm:d': {
      const inside = childrenOf(element, 'm:e').map(each => equationParts(each, depth));
      const sign = (name: string, usual: string) => signOf(element, 'm:dPr', name, usual);
      return `${sign('m:begChr', '(')}${inside.join(sign('m:sepChr', '|'))}${sign('m:endChr', ')')}`;
    }
    default:
      return equationParts(element, depth);
  }
}

/** Deeper nesting than any formula has; what lies deeper is read as it comes. */
const deepest = 40;

function equationParts(element: Element | null, depth: number): string {
  return childElements(element)
    .map(each => equationText(each, depth + 1))
    .join('');
}

function signOf(element: Element, properties: string, name: string, usual: string): string {
  return attributeOf(child(element, properties), name, 'm:val') ?? usual;
}

function limit(sign: string, text: string): string {
  return text === '' ? '' : `${sign}${text}`;
}
