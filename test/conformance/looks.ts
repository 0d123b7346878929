import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plan } from '../../src/plan/model.ts';

/** How an institution lays out a plan in its word processor: the marks it puts before things, and its style sheet. */
interface Look {
  readonly css: string;
  /** How a heading is written, by its depth. */
  readonly heading: (text: string, depth: number) => string;
  /** How an item is written whose own number or bullet is `mark`; null for the lists of the word processor. */
  readonly item: ((text: string, mark: string) => string) | null;
}

const page = '@page { size: 21.59cm 27.94cm; margin: 2.5cm } body { font: 11pt "Liberation Serif" }';

const styled = (text: string, depth: number) => `<h${depth - 1}>${text}</h${depth - 1}>`;
const boldLine = (text: string) => `<p><b>${text}</b></p>`;

/** By the name of what is tried. */
export const looks = {
  styled: { css: page, heading: styled, item: null },
  typed: {
    css: page,
    heading: boldLine,
    item: (text, mark) => `<p>${mark === '' ? '❖' : ''} ${text}</p>`,
  },
  slides: {
    css: '@page { size: 33.87cm 19.05cm; margin: 1.5cm } body { font: 20pt "Liberation Sans" } h1 { font-size: 36pt; page-break-before: always } h2 { font-size: 28pt } h3 { font-size: 24pt }',
    heading: styled,
    item: null,
  },
  centred: {
    css: page,
    heading: text => `<p align="center"><b>${text.toUpperCase()}</b></p>`,
    item: text => `<p style="margin-left: 1cm">- ${text}</p>`,
  },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;

/** A plan in such a look, as HTML that a word processor opens. */
export function lookOf(plan: Plan, name: LookName): string {
  const look: Look = looks[name];
  const cover = [plan.frontmatter.values.membrete, plan.frontmatter.values.titulo].filter(
    text => typeof text === 'string',
  );
  const body = plan.document.body.children.map(node => blockOf(node, look)).join('\n');
  return `<!doctype html><html lang="es"><head><meta charset="utf-8"><style>${look.css}</style></head><body>
${cover.map(text => `<p align="center"><b>${escaped(text)}</b></p>`).join('\n')}
${body}
</body></html>`;
}

function blockOf(node: Nodes, look: Look): string {
  switch (node.type) {
    case 'heading':
      return look.heading(inline(node), node.depth);
    case 'paragraph':
      return `<p>${inline(node)}</p>`;
    case 'list': {
      const start = node.start ?? 1;
      if (look.item === null) {
        const items = node.children.map(
          item => `<li>${item.children.map(child => blockOf(child, look)).join('\n')}</li>`,
        );
        return node.ordered ? `<ol start="${start}">${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
      }
      return node.children
        .map((item, i) => {
          const [first, ...rest] = item.children;
          const mark = node.ordered ? `${start + i}.` : '';
          const opening = first ? (look.item?.(`${mark} ${inline(first)}`.trim(), mark) ?? '') : '';
          return [opening, ...rest.map(child => blockOf(child, look))].join('\n');
        })
        .join('\n');
    }
    case 'html':
      return '';
    default:
      return 'children' in node ? node.children.map(child => blockOf(child, look)).join('\n') : '';
  }
}

function inline(node: Nodes): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type === 'strong') return `<b>${node.children.map(inline).join('')}</b>`;
  if (node.type === 'emphasis') return `<i>${node.children.map(inline).join('')}</i>`;
  return 'children' in node ? node.children.map(inline).join('') : escaped(textOf(node));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
