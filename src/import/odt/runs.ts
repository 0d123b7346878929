import type { Element } from 'xast';
import { PackageError } from '../../office/read-package.ts';
import { attribute, textBelow } from '../../office/xml.ts';
import { addRun } from '../add-run.ts';
import type { Run } from '../source.ts';
import type { Changes } from './changes.ts';
import { countOf } from './open-document.ts';
import type { OdtLook, OdtStyles } from './styles.ts';

/** What stands in a paragraph. */
export interface ParagraphContent {
  readonly runs: Run[];
  /** Frames, shapes and pictures that it anchors. */
  readonly drawn: Element[];
  /** Notes and comments that it calls. */
  readonly notes: { readonly mark: string; readonly element: Element }[];
  /** The biggest type size that its spans say, in points; null where none does. */
  size: number | null;
  pageBreaks: number;
  /** Text that is neither shown nor printed. */
  hidden: string;
}

/** What is known of the paragraph whose runs are read; marks of notes are counted over the whole document. */
export interface ParagraphContext {
  readonly look: OdtLook;
  readonly styles: OdtStyles;
  readonly changes: Changes;
  readonly count: { notes: number };
}

/** Reads what a paragraph holds, in order. Throws `PackageError` for elements nested without end. */
export function paragraphContent(paragraph: Element, context: ParagraphContext): ParagraphContent {
  const content: ParagraphContent = { runs: [], drawn: [], notes: [], size: null, pageBreaks: 0, hidden: '' };
  readInline(paragraph, { ...context, href: null }, content, 0);
  const last = content.runs.at(-1);
  if (last) content.runs[content.runs.length - 1] = { ...last, text: last.text.replace(/ $/u, '') };
  return { ...content, runs: content.runs.filter(({ text, note }) => text !== '' || note !== undefined) };
}

interface RunContext extends ParagraphContext {
  readonly href: string | null;
}

const deepest = 60;

function readInline(parent: Element, context: RunContext, content: ParagraphContent, depth: number): void {
  if (depth > deepest) throw new PackageError('damaged');
  for (const node of parent.children) {
    if (node.type === 'text' || node.type === 'cdata') {
      const before = content.runs.findLast(run => run.text !== '')?.text ?? ' ';
      const text = node.value.replace(/[ \t\r\n]+/gu, ' ');
      say(before.endsWith(' ') ? text.replace(/^ /u, '') : text, context, content);
    } else if (node.type === 'element') readElement(node, context, content, depth);
  }
}

function readElement(element: Element, context: RunContext, content: ParagraphContent, depth: number): void {
  const { name } = element;
  const sign = signOf(element);
  if (sign !== null) say(sign, context, content);
  else if (name === 'text:soft-page-break') content.pageBreaks++;
  else if (name === 'text:note' || name === 'office:annotation') {
    context.count.notes++;
    const mark = `${name === 'text:note' ? 'nota' : 'comentario'}-${context.count.notes}`;
    content.notes.push({ mark, element });
    content.runs.push({ text: '', note: mark });
  } else if (name.startsWith('text:change')) {
    const deleted = context.changes.pass(element);
    if (deleted?.change) content.runs.push({ text: deleted.text, change: deleted.change });
  } else if (/^(?:draw|dr3d):/u.test(name) && name !== 'draw:a') content.drawn.push(element);
  else if (!silent.has(name)) readInline(element, inside(element, context, content), content, depth + 1);
}

/** What stands for characters; null for an element that does not. */
function signOf(element: Element): string | null {
  if (element.name === 'text:s') return ' '.repeat(countOf(element, 'text:c', 200));
  if (element.name === 'text:tab') return '\t';
  return element.name === 'text:line-break' ? '\n' : null;
}

/** Elements in a paragraph whose content is no text of the document. */
const silent: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:ruby-text',
  'text:script',
  'office:annotation-end',
  'office:event-listeners',
]);

function inside(element: Element, context: RunContext, content: ParagraphContent): RunContext {
  if (element.name === 'text:a' || element.name === 'draw:a')
    return { ...context, href: attribute(element, 'xlink:href') };
  if (element.name !== 'text:span') return context;
  const own = context.styles('text', attribute(element, 'text:style-name'));
  if (own.size !== null && textBelow(element).trim() !== '')
    content.size = Math.max(own.size, content.size ?? 0);
  const { look } = context;
  return {
    ...context,
    look: {
      ...look,
      bold: own.bold ?? look.bold,
      italic: own.italic ?? look.italic,
      hidden: own.hidden || look.hidden,
    },
  };
}

/** Adds words in their dress, to the run before where that has the same. */
function say(text: string, { look, href, changes }: RunContext, content: ParagraphContent): void {
  if (look.hidden) {
    content.hidden += text;
    return;
  }
  const { bold, italic } = look;
  addRun(content.runs, text, { bold, italic, href, change: changes.now() });
}
