import type { FootnoteDefinition, ListItem, Nodes, Root } from 'mdast';
import { spanOf } from './span-of.ts';

/**
 * Whether a text may be given to satteri. Of what this leaves out, satteri is known to think otherwise than
 * remark-parse: characters that are no text, a lone `~`, delimiters beside others or beside emoji, tasks and
 * definitions that end with their line, and labels with spaces around them.
 */
export function isCommonText(text: string): boolean {
  return !odd.some(pattern => pattern.test(text)) && joinedLength(text) <= longest;
}

/** Satteri copies a paragraph at each character reference in it: of more than this it would fill the memory. */
const longest = 20_000_000;

function joinedLength(text: string): number {
  return (text.match(/&[#a-z]/gi)?.length ?? 0) * text.length;
}

/** Apart, because each is found many times sooner than all of them together. */
const odd = [
  /\0|\r(?!\n)|(?<!~)~(?!~)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
  /[*_~`][\ud800-\udfff\ufeff]|[\ud800-\udfff\ufeff][*_~`]/,
  /\*[_~]|_[*~]|~[*_]|\\[*_~][*_~]/,
  /\[[ \txX]\][^\S\n]*$|(?:\n|^)[ \t>]*\[[ \txX]\]|\t *\[[ \txX]\]|\]:[^\S\n]*$|\[\^[^\]\s]*\s|\[\s+[^\]\s]|\s\]:/m,
];

/**
 * Whether remark-parse is known to make this tree, positions included, of the same text. The two differ where blocks
 * within others are empty, left open or continued without their marks; so of these only the plain ones pass.
 */
export function isCommonTree(tree: Root, text: string): boolean {
  let tables = 0;
  const pending: { readonly node: Nodes; readonly parent: Nodes['type'] }[] = [
    { node: tree, parent: 'root' },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, parent } = next;
    if (within[parent]?.includes(node.type) === false || !isCommonNode(node, parent, text)) return false;
    if (node.type === 'table') tables++;
    if ('children' in node)
      for (const child of node.children) pending.push({ node: child, parent: node.type });
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
  const { start, end } = spanOf(node);
  const source = () => text.slice(start, end);
  switch (node.type) {
    case 'paragraph':
      return parent === 'root' || !/\n/.test(source()) || !/[`<]/.test(source());
    case 'listItem':
      return node.checked === null || isPlainTask(node);
    case 'blockquote':
      return parent === 'root' && node.children.length > 0 && standsAlone(text, end);
    case 'footnoteDefinition':
      return parent === 'root' && isPlainNote(node) && standsAlone(text, end);
    case 'footnoteReference':
      return /^[\w-]+$/.test(node.label ?? '');
    case 'definition':
      return standsAlone(text, end) || /^[ \t]*\r?\n\[/.test(text.slice(end, end + 80));
    case 'table':
      return standsAlone(text, end) && !/\n[ \t]*</.test(source());
    case 'code':
      return isPlainCode(source(), parent);
    case 'html':
      return parent !== 'listItem' || /^<!--(?!-?>)[^\n]*-->$/.test(source());
    case 'link':
    case 'image':
      return !/\n/.test(source());
    default:
      return true;
  }
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

/** Whether a blank line, or none, follows a place. */
function standsAlone(text: string, end: number): boolean {
  return /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(text.slice(end, end + 200));
}

/** Lines that could stand under the head of a table, bulleted ones too. */
function delimiterRows(text: string): number {
  const rows = text.match(/\n[ \t>]*(?:[-+*][ \t]+)?[-:|][-:| \t]*(?=\r?\n|$)/g) ?? [];
  return rows.filter(row => /[:|]/.test(row)).length;
}
