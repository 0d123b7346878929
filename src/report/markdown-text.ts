import stringWidth from 'fast-string-width';
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../document/parse-markdown.ts';
import type { TextContext } from './reporter.ts';
import { wrap } from './wrap.ts';

/** A page of Markdown laid out for a terminal: headings stand out, prose fills the columns, examples keep their lines. */
export function markdownText(markdown: string, context: TextContext): string {
  return `${blocks(parseMarkdown(markdown).children, context).join('\n')}\n`;
}

type Block = RootContent | BlockContent | DefinitionContent;

/** Blocks with an empty line between them. */
function blocks(nodes: readonly Block[], context: TextContext): string[] {
  return nodes
    .map(node => block(node, context))
    .filter(lines => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

function block(node: Block, context: TextContext): string[] {
  const { paint, columns, unicode } = context;
  const bar = paint.quiet(unicode ? '│' : '|');
  switch (node.type) {
    case 'heading': {
      const title = wrap(textOf(node), columns).map(line => words(line, paint.strong));
      const rule = (unicode ? '─' : '-').repeat(Math.max(...title.map(line => stringWidth(line))));
      return node.depth === 1 ? [...title, paint.quiet(rule)] : title;
    }
    case 'paragraph':
      return wrap(phrasing(node.children, context), columns);
    case 'code':
      return node.value.split('\n').map(line => `  ${bar} ${line}`.trimEnd());
    case 'blockquote':
      return blocks(node.children, narrower(context, 2)).map(line => `${bar} ${line}`.trimEnd());
    case 'list':
      return node.children.flatMap((item, i) =>
        listItem(item, node.ordered ? `${(node.start ?? 1) + i}.` : unicode ? '•' : '-', context),
      );
    case 'table':
      return table(node, context);
    case 'thematicBreak':
      return [paint.quiet((unicode ? '─' : '-').repeat(columns))];
    default:
      return [];
  }
}

function listItem(item: ListItem, mark: string, context: TextContext): string[] {
  const room = mark.length + 1;
  return blocks(item.children, narrower(context, room)).map((line, i) =>
    i === 0 ? `${mark} ${line}` : `${' '.repeat(room)}${line}`.trimEnd(),
  );
}

/** Columns as wide as their longest cell; where all together do not fit, the widest give way. */
function table({ children: rows }: Table, context: TextContext): string[] {
  const cells = rows.map(row => row.children.map(cell => phrasing(cell.children, context)));
  const widths = (cells[0] ?? []).map((_, i) => Math.max(1, ...cells.map(row => stringWidth(row[i] ?? ''))));
  const gap = 2;
  const excess = () => widths.reduce((sum, width) => sum + width + gap, -gap) - context.columns;
  while (excess() > 0 && Math.max(...widths) > 20)
    widths[widths.indexOf(Math.max(...widths))] = Math.max(...widths) - 1;
  const lines = cells.flatMap((row, y) => {
    const wrapped = row.map((cell, i) => wrap(cell, widths[i] ?? 1));
    return Array.from({ length: Math.max(...wrapped.map(cell => cell.length)) }, (_, line) =>
      widths
        .map((width, i) => {
          const text = wrapped[i]?.[line] ?? '';
          const shown = y === 0 ? words(text, context.paint.strong) : text;
          return shown + ' '.repeat(Math.max(0, width - stringWidth(text)));
        })
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  });
  return lines;
}

function phrasing(nodes: readonly PhrasingContent[], context: TextContext): string {
  const { paint } = context;
  return nodes
    .map(node => {
      switch (node.type) {
        case 'text':
          return node.value.replace(/\s+/gu, ' ');
        case 'inlineCode':
          return words(`\`${node.value}\``, paint.suggestion);
        case 'strong':
        case 'emphasis':
          return words(textOf(node), paint.strong);
        case 'link':
          return `${phrasing(node.children, context)}${node.url === textOf(node) ? '' : ` (${node.url})`}`;
        case 'break':
          return '\n';
        default:
          return textOf(node);
      }
    })
    .join('');
}

/** Paints word by word, so that a line may break between any two. */
function words(text: string, paint: (text: string) => string): string {
  return text
    .split(' ')
    .map(word => (word === '' ? '' : paint(word)))
    .join(' ');
}

function narrower(context: TextContext, by: number): TextContext {
  return { ...context, columns: context.columns - by };
}
