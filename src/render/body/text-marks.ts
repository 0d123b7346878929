import type { ElementContent, Element as Node, Root, Text } from 'hast';
import { h } from 'hastscript';

/** Acronyms with their full names. */
export type FullNames = ReadonlyMap<string, string>;

const placeholder = 'POR DEFINIR';

/**
 * Marks placeholders, and the acronyms whose full name is known. An acronym is explained at its first use under each
 * heading: whoever comes by a link to an element finds the name near it, while a screen reader set to read full
 * names is not made to say a dozen words at every mention. Where the text itself gives the name there, as in
 * «Nombre completo (SIGLA)», nothing is added. Code, headings and links stay as they are.
 */
export function markTexts(root: Root, names: FullNames): void {
  const explained = new Set<string>();
  const visit = (parent: Root | Node, plain: boolean) => {
    if (parent.type === 'element' && /^h\d$/u.test(parent.tagName)) explained.clear();
    const marked = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return markPlaceholders(child, plain ? names : new Map(), explained);
      if (child.type === 'element' && !/^(?:code|abbr)$/u.test(child.tagName)) {
        visit(child, plain && !/^(?:h\d|a)$/u.test(child.tagName));
      }
      return child.type === 'element' ? [child] : [];
    });
    parent.children = marked;
  };
  visit(root, true);
}

function markPlaceholders(text: Text, names: FullNames, explained: Set<string>): ElementContent[] {
  return text.value.split(placeholder).flatMap((part, i) => {
    const words = markAcronyms(part, names, explained);
    return i === 0 ? words : [h('mark.por-definir', placeholder), ...words];
  });
}

function markAcronyms(text: string, names: FullNames, explained: Set<string>): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const name = names.get(word[0]);
    if (name === undefined || explained.has(word[0])) continue;
    explained.add(word[0]);
    const end = word.index + word[0].length;
    if (isGiven(text, word.index, end, name)) continue;
    parts.push({ type: 'text', value: text.slice(from, word.index) }, h('abbr', { title: name }, word[0]));
    from = end;
  }
  parts.push({ type: 'text', value: text.slice(from) });
  return parts.filter(part => part.type !== 'text' || part.value !== '');
}

/** Whether the full name stands right before the acronym's parenthesis or within the one after it. */
function isGiven(text: string, start: number, end: number, name: string): boolean {
  const before = text.slice(0, start).replace(/[\s(«“"']+$/u, '');
  const after = text.slice(end).replace(/^[\s(:.–—-]+/u, '');
  return before.endsWith(name) || after.startsWith(name);
}
