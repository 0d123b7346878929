import type { FootnoteDefinition, ListItem, Nodes, Parents, Root } from 'mdast';
import { matchesOf } from '../text/matches.ts';
import { spanOf } from './span-of.ts';

/**
 * Whether a text may be given to satteri. Of what this leaves out, satteri is known to think otherwise than
 * remark-parse: characters that are no text, a lone `~`, delimiters beside others or beside emoji, tasks and
 * definitions that end with their line, and labels with spaces around them.
 */
export function isCommonText(text: string): boolean {
  return (
    !odd.some(({ signs, pattern }) => signs.some(sign => hasSign(text, sign)) && pattern.test(text)) &&
    joinedLength(text) <= longest
  );
}

/** Satteri copies a paragraph at each character reference in it: of more than this it would fill the memory. */
const longest = 20_000_000;

function joinedLength(text: string): number {
  if (!text.includes('&')) return 0;
  return (text.match(/&[#a-z]/gi)?.length ?? 0) * text.length;
}

/** Apart, each looked for only where a sign stands without which it is nowhere: that is found many times sooner. */
const odd: readonly { readonly signs: readonly (string | RegExp)[]; readonly pattern: RegExp }[] = [
  { signs: ['\0', '\r', '~'], pattern: /\0|\r(?!\n)|(?<!~)~(?!~)/ },
  {
    signs: [/[\ud800-\udfff]/, '\ufeff'],
    pattern:
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[*_~`][\ud800-\udfff\ufeff]|[\ud800-\udfff\ufeff][*_~`]/,
  },
  { signs: ['*', '_'], pattern: /\*[_~]|_[*~]|~[*_]|\\[*_~][*_~]/ },
  {
    signs: ['[', ']'],
    pattern:
      /\[(?:[ \txX]\][^\S\n]*$|(?<=(?:^[ \t>]*|\t *)\[)[ \txX]\]|\^[^\]\s]*\s|\s+[^\]\s])|\]:(?:[^\S\n]*$|(?<=\s\]:))/m,
  },
];

function hasSign(text: string, sign: string | RegExp): boolean {
  return typeof sign === 'string' ? text.includes(sign) : sign.test(text);
}

/**
 * Whether remark-parse is known to make this tree, positions included, of the same text. The two differ where blocks
 * within others are empty, left open or continued without their marks; so of these only the plain ones pass.
 */
export function isCommonTree(tree: Root, text: string): boolean {
  let tables = 0;
  const pending: Parents[] = [tree];
  for (let parent = pending.pop(); parent; parent = pending.pop()) {
    const blocks = within[parent.type];
    for (const node of parent.children) {
      if (blocks?.includes(node.type) === false || !isCommonNode(node, parent.type, text)) return false;
      if (node.type === 'table') tables++;
      if ('children' in node) pending.push(node);
    }
  }
  return tables === delimiterRows(text);
}

/** The blocks that may stand in a block. */
const within: { readonly [parent in Nodes['type']]?: readonly Nodes['type'][] } = {
  listItem: ['paragraph', 'list', 'code', 'html'],
  blockquote: ['paragraph'],
  footnoteDefinition: ['paragraph'],
};

function isCommonNode(node: Nodes, parent: Nodes['type'], text: string): boolean {
  switch (node.type) {
    case 'paragraph':
      return parent === 'root' || isPlainParagraph(sourceOf(node, text));
    case 'listItem':
      return node.checked === null || isPlainTask(node);
    case 'blockquote':
      return parent === 'root' && node.children.length > 0 && standsAlone(node, text);
    case 'footnoteDefinition':
      return parent === 'root' && isPlainNote(node) && standsAlone(node, text);
    case 'footnoteReference':
      return /^[\w-]+$/.test(node.label ?? '');
    case 'definition':
      return standsAlone(node, text) || /^[ \t]*\r?\n\[/.test(sourceAfter(node, text, 80));
    case 'table':
      return standsAlone(node, text) && !/\n[ \t]*</.test(sourceOf(node, text));
    case 'code':
      return isPlainCode(sourceOf(node, text), parent);
    case 'html':
      return parent !== 'listItem' || /^<!--(?!-?>)[^\n]*-->$/.test(sourceOf(node, text));
    case 'link':
    case 'image':
      return !sourceOf(node, text).includes('\n');
    default:
      return true;
  }
}

function sourceOf(node: Nodes, text: string): string {
  const { start, end } = spanOf(node);
  return text.slice(start, end);
}

function sourceAfter(node: Nodes, text: string, length: number): string {
  const { end } = spanOf(node);
  return text.slice(end, end + length);
}

/** On one line, or without what begins code and HTML. */
function isPlainParagraph(source: string): boolean {
  return !source.includes('\n') || !/[`<]/.test(source);
}

/** Words follow the box on its line. */
function isPlainTask({ children: [first] }: ListItem): boolean {
  const words = first?.type === 'paragraph' ? first.children[0] : undefined;
  return words?.type === 'text' && first !== undefined && spanOf(words).start === spanOf(first).start;
}

/** One paragraph that begins on the line of its label. */
function isPlainNote(note: FootnoteDefinition): boolean {
  const [first] = note.children;
  return (
    note.children.length === 1 &&
    first?.position?.start.line === note.position?.start.line &&
    /^[\w-]+$/.test(note.label ?? '')
  );
}

/** Fenced, closed where it stands in a block, with single spaces in what is said behind its fence. */
function isPlainCode(source: string, parent: Nodes['type']): boolean {
  if (!/^(?:`{3,}|~{3,})(?:[!-~¡-\u02ff]+(?: [!-~¡-\u02ff]+)*)?\r?(?:\n|$)/.test(source)) return false;
  return parent === 'root' || /\n[ \t]*(?:`{3,}|~{3,})$/.test(source);
}

/** Whether a blank line, or none, follows a block. */
function standsAlone(node: Nodes, text: string): boolean {
  return /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(sourceAfter(node, text, 200));
}

/** How many lines could stand under the head of a table, bulleted ones too: they have a colon or a bar, and end so. */
function delimiterRows(text: string): number {
  return matchesOf(text, /[:|][- \t]*(?=\r?\n|$)/g).filter(({ 0: { length }, index }) =>
    /^\n[ \t>]*(?:[-+*][ \t]+)?[-:|][-:| \t]*$/.test(
      text.slice(text.lastIndexOf('\n', index), index + length),
    ),
  ).length;
}
