import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Overview, Part } from '../overview.ts';

/** The parts of a plan as cards that lead to them, each with how much it holds. */
export function cardsOf({ name, parts }: Overview): Element {
  return h('nav.partes', { ariaLabel: name }, [
    h('p', `${parts.length} ${name.toLowerCase()}`),
    h(
      'ul',
      parts.map(part => h('li', cardOf(part))),
    ),
  ]);
}

function cardOf({ element, cited, text, counts }: Part): Element {
  const held = counts.map(({ count, name }) => `${count} ${name}`).join(' · ');
  return h('a', { href: `#${element.address}` }, [
    h('span.parte', cited),
    ...(text === '' ? [] : [' ', h(text.length > longName ? 'strong.largo' : 'strong', shortened(text))]),
    ...(held === '' ? [] : [' ', h('span.cuentas', held)]),
  ]);
}

/** Characters past which the name of a part is set smaller, and past which a card ends it at a word. */
const longName = 90;
const longest = 180;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\s.,;:(«“"]+\S*$/u, '')}…`;
}
