import type { Element } from 'xast';
import { child, childElements, childrenOf, descendants, textBelow } from '../../office/xml.ts';

/** Elements whose content is no text of the document: properties, codes of fields. */
export const silent: ReadonlySet<string> = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:instrText',
  'w:delInstrText',
  'mc:Fallback',
]);

/** The children of an element; of several forms of the same thing, the first that has words, or else the first. */
export function shownChildren(element: Element): Element[] {
  if (element.name !== 'mc:AlternateContent') return childElements(element);
  const forms = [...childrenOf(element, 'mc:Choice'), child(element, 'mc:Fallback')];
  return childElements(forms.find(form => form && hasWords(form)) ?? forms[0]);
}

/** Whether an element has words of its text, those of drawings aside that lead to another part. */
export function hasWords(element: Element): boolean {
  return descendants(element).some(each => wordElements.has(each.name) && textBelow(each).trim() !== '');
}

const wordElements: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t']);
