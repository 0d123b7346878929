import type { Element } from 'hast';
import { renumber } from '../../plan/number.ts';

/** What a browser prints before an item of a numbered list. */
export function listLabel(count: number, list: Element): string {
  const style = String(list.properties.style ?? '');
  const type = String(list.properties.type ?? /list-style(?:-type)?:\s*([a-z-]+)/u.exec(style)?.[1] ?? '1');
  if (/^a$|^lower-(?:alpha|latin)$/u.test(type) && count <= 26) return renumber(letter, [count]);
  if (/^A$|^upper-(?:alpha|latin)$/u.test(type) && count <= 26)
    return renumber(letter, [count]).toUpperCase();
  if (/^i$|^lower-roman$/u.test(type)) return renumber(roman, [count]);
  if (/^I$|^upper-roman$/u.test(type)) return renumber(roman, [count]).toUpperCase();
  return `${count}.`;
}

const letter = { text: 'a.', style: 'letter', parts: [1] } as const;
const roman = { text: 'i.', style: 'roman', parts: [1] } as const;
