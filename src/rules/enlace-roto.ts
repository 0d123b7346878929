import type { Definition, Link } from 'mdast';
import { blocksWith } from '../check/blocks-with.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { inlineText, placeIn } from '../document/inline-text.ts';
import { nodesOf } from '../document/nodes-of.ts';
import { spanOf } from '../document/span-of.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import { slug } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { nearest } from '../text/nearest.ts';
import { spanWithin } from '../text/span.ts';

/** A link that leads nowhere, or that Markdown does not take for one. */
export const rule: Rule = {
  id: 'enlace-roto',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un enlace del texto no lleva a ninguna parte, o no se lee como enlace.',
    en: 'A link of the text leads nowhere, or is not read as a link.',
  },
  *check(plan, { views }) {
    for (const link of linksOf(plan)) {
      if (link.url === '' || link.url === '#') yield empty(plan, link);
      else if (link.url.startsWith('#') && !leads(link.url, views(anchors))) {
        yield lost(plan, link, views(anchors));
      }
    }
    for (const block of blocksWith(views(textOf), '](')) yield* unread(plan, block);
    for (const block of blocksWith(views(textOf), '][')) yield* undefinedReferences(plan, block);
  },
};

function linksOf({ document }: Plan): readonly (Link | Definition)[] {
  return nodesOf(document.body, 'link', 'definition');
}

/** Where links inside the text may lead, as their authors write it: headings by their words, elements by address. */
function anchors({ document, ...plan }: Plan): ReadonlySet<string> {
  const named = document.sections.map(({ title }) => slug(title.replace(/\s*:\s*$/u, '')));
  const addresses = [...elements({ document, ...plan })].map(({ address }) => address);
  const own: string[] = [];
  for (const node of nodesOf(document.body, 'html', 'heading')) {
    if (node.type === 'html') {
      for (const [, id = ''] of matchesOf(node.value, /\b(?:id|name)\s*=\s*["']?([^\s"'>]+)/gu)) own.push(id);
    } else named.push(slug(inlineText(node.children, document.file.text).value));
  }
  return new Set([...named, ...addresses, ...own].filter(name => name !== ''));
}

function leads(url: string, targets: ReadonlySet<string>): boolean {
  const wanted = decode(url.slice(1));
  const words = slug(wanted.split('/').at(-1) ?? '');
  return [wanted, words, words.replace(/-\d+$/u, '')].some(name => targets.has(name));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function empty(plan: Plan, link: Link | Definition): Finding {
  const source = plan.document.file.text;
  const words = link.type === 'link' ? inlineText(link.children, source).value : (link.label ?? '');
  return {
    span: spanOf(link),
    message: {
      es: `El enlace ${quote(words)} no tiene dirección.`,
      en: `The link ${quote(words)} has no address.`,
    },
    help: {
      es: 'Escriba la dirección entre los paréntesis, o deje solo el texto.',
      en: 'Write the address between the brackets, or leave only the text.',
    },
  };
}

function lost(plan: Plan, link: Link | Definition, targets: ReadonlySet<string>): Finding {
  const span = spanWithin(plan.document.file.text, spanOf(link), link.url);
  const near = nearest(decode(link.url.slice(1)), [...targets], name => [name]);
  return {
    span,
    message: {
      es: `El enlace ${quote(link.url)} no lleva a ningún encabezado ni elemento del plan${near ? `; el más parecido es «#${near}»` : ''}.`,
      en: `The link ${quote(link.url)} leads to no heading or element of the plan${near ? `; the most like it is «#${near}»` : ''}.`,
    },
    label: { es: 'no existe', en: 'does not exist' },
    help: {
      es: 'Un encabezado se enlaza con sus palabras en minúsculas y con guiones, y un elemento con su dirección; `plan tree` las muestra.',
      en: 'A heading is linked by its words in small letters and with hyphens, an element by its address; `plan tree` shows them.',
    },
    ...(near && {
      fix: {
        title: { es: `Cambiarlo por «#${near}»`, en: `Change it to «#${near}»` },
        safe: false,
        edits: [{ span, newText: `#${near}` }],
      },
    }),
  };
}

/** `[Anexo](anexo 1.pdf)`: with a space in its address it is no link, and its brackets are printed. */
function* unread({ document }: Plan, { prose, text }: TextBlock): Generator<Finding> {
  for (const match of matchesOf(prose, /!?\[[^[\]]*\]\(([^()<>\uFFFC"]+)\)/gu)) {
    const address = match[1] ?? '';
    if (!/\s/u.test(address.trim()) || !/\/|\\|\.\p{L}{2,5}\s*$|^#/u.test(address)) continue;
    const span = placeIn(text, document.file.text, match.index, match.index + match[0].length);
    const inner = spanWithin(document.file.text, span, `(${address})`);
    yield {
      span,
      message: {
        es: `${quote(match[0])} no se lee como enlace, porque su dirección tiene espacios.`,
        en: `${quote(match[0])} is not read as a link, since its address has spaces.`,
      },
      help: { es: 'Ponga la dirección entre «<» y «>».', en: 'Put the address between «<» and «>».' },
      fix: {
        title: { es: 'Ponerla entre «<» y «>»', en: 'Put it between «<» and «>»' },
        safe: true,
        edits: [{ span: inner, newText: `(<${address.trim()}>)` }],
      },
    };
  }
}

/** `[Ley][dof]` without a line `[dof]: …`: it too is printed with its brackets. */
function* undefinedReferences({ document }: Plan, { prose, text }: TextBlock): Generator<Finding> {
  for (const match of matchesOf(prose, /\[[^[\]^][^[\]]*\]\[([^[\]^][^[\]]*)\]/gu)) {
    const name = match[1] ?? '';
    yield {
      span: placeIn(text, document.file.text, match.index, match.index + match[0].length),
      message: {
        es: `El enlace ${quote(match[0])} no tiene dirección: ningún renglón empieza con «[${name}]:».`,
        en: `The link ${quote(match[0])} has no address: no line begins with «[${name}]:».`,
      },
      help: {
        es: `Agregue el renglón «[${name}]: https://…», o deje solo el texto.`,
        en: `Add the line «[${name}]: https://…», or leave only the text.`,
      },
    };
  }
}
