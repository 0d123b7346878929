import type { Element, ElementContent } from 'xast';
import { PackageError } from '../../office/read-package.ts';
import { attribute, attributeOf, child, textBelow } from '../../office/xml.ts';
import { addRun } from '../add-run.ts';
import type { Run } from '../source.ts';
import { equationText } from './equation.ts';
import { type Fields, newFields } from './fields.ts';
import { shownChildren, silent } from './forms.ts';
import { isSet, type ParagraphLook, runLook, type Styles } from './styles.ts';
import { symbolText } from './symbols.ts';
import type { Relationship } from './word-package.ts';

/** What stands in a paragraph. */
export interface ParagraphContent {
  readonly runs: Run[];
  /** What is drawn beside its words, in order. */
  readonly beside: Beside[];
  /** The biggest type size that its runs say, in half points; null where none does. */
  size: number | null;
  pageBreaks: number;
  /** Text that is neither shown nor printed. */
  hidden: string;
  /** What its controls ask for that nobody filled in. */
  readonly unfilled: string[];
}

/** Something beside the words of a paragraph that has words of its own. */
export type Beside =
  | { readonly kind: 'box'; readonly content: Element }
  | { readonly kind: 'lettering'; readonly text: string }
  | { readonly kind: 'picture'; readonly alt: string }
  | { readonly kind: 'diagram' | 'chart'; readonly link: string };

/** What is known of the paragraph whose runs are read. */
export interface ParagraphContext {
  readonly look: ParagraphLook;
  readonly styles: Styles;
  readonly links: ReadonlyMap<string, Relationship>;
}

/** Reads what a paragraph holds, in order. Throws `PackageError` for elements nested without end. */
export function paragraphContent(paragraph: Element, context: ParagraphContext): ParagraphContent {
  const content: ParagraphContent = {
    runs: [],
    beside: [],
    size: null,
    pageBreaks: 0,
    hidden: '',
    unfilled: [],
  };
  const start: RunContext = { ...context, fields: newFields(), href: null, change: null };
  readRuns(paragraph, start, content, 0);
  return content;
}

interface RunContext extends ParagraphContext {
  readonly fields: Fields;
  readonly href: string | null;
  readonly change: Run['change'] | null;
}

const deepest = 60;

function readRuns(parent: Element, context: RunContext, content: ParagraphContent, depth: number): void {
  if (depth > deepest) throw new PackageError('damaged');
  for (const element of shownChildren(parent)) {
    if (element.name === 'w:r') readRun(element, context, content);
    else if (isPlaceholder(element)) content.unfilled.push(textBelow(element));
    else if (element.name === 'm:oMath') push(content, equationText(element), context);
    else if (!silent.has(element.name)) readRuns(element, inside(element, context), content, depth + 1);
  }
}

/** What is known of the runs in an element. */
function inside(element: Element, context: RunContext): RunContext {
  switch (element.name) {
    case 'w:hyperlink': {
      const link = context.links.get(attribute(element, 'r:id') ?? '');
      const anchor = attribute(element, 'w:anchor');
      return { ...context, href: link?.target ?? (anchor === null ? null : `#${anchor}`) };
    }
    case 'w:ins':
    case 'w:moveTo':
      return { ...context, change: { kind: 'inserted', author: attribute(element, 'w:author') } };
    case 'w:del':
    case 'w:moveFrom':
      return { ...context, change: { kind: 'deleted', author: attribute(element, 'w:author') } };
    default:
      return context;
  }
}

/** Whether a control still shows what asks to be filled in: «Haga clic aquí para escribir texto». */
export function isPlaceholder(element: Element): boolean {
  return element.name === 'w:sdt' && isSet(child(element, 'w:sdtPr'), 'w:showingPlcHdr');
}

function readRun(run: Element, context: RunContext, content: ParagraphContent): void {
  context.fields.pass(run);
  const properties = child(run, 'w:rPr');
  const own = runLook(properties);
  const id = attributeOf(properties, 'w:rStyle');
  const style = id === null ? null : context.styles(id);
  const dress = {
    bold: own.bold ?? style?.bold ?? context.look.bold,
    italic: own.italic ?? style?.italic ?? context.look.italic,
  };
  const isHidden = isSet(properties, 'w:vanish');
  const say = (text: string) => {
    if (!context.fields.isText()) return;
    if (isHidden) content.hidden += text;
    else push(content, text, context, dress);
  };
  if (own.size !== null) content.size = Math.max(own.size, content.size ?? 0);
  const pending: ElementContent[] = [...run.children].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type !== 'element') continue;
    const said = wordsOf(next);
    const drawn = besideOf(next);
    const note = noteOf(next);
    if (said !== null) say(said);
    else if (note !== null) content.runs.push({ text: '', note });
    else if (isPageBreak(next)) content.pageBreaks++;
    else if (drawn) content.beside.push(drawn);
    if (said === null && !silent.has(next.name) && !hasOwnBlocks.has(next.name))
      pending.push(...shownChildren(next).reverse());
  }
}

/** The text an element of a run stands for; null for one that is none. */
function wordsOf(element: Element): string | null {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return textBelow(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return isPageBreak(element) ? null : '\n';
    case 'w:noBreakHyphen':
      return '‑';
    case 'w:softHyphen':
      return '\u00AD';
    case 'w:sym':
      return symbolText(attribute(element, 'w:font') ?? '', attribute(element, 'w:char') ?? '');
    default:
      return null;
  }
}

function isPageBreak(element: Element): boolean {
  return (
    element.name === 'w:lastRenderedPageBreak' ||
    (element.name === 'w:br' && attribute(element, 'w:type') === 'page')
  );
}

function noteOf(element: Element): string | null {
  const [, kind] = /^w:(footnote|endnote|comment)Reference$/u.exec(element.name) ?? [];
  return kind === undefined ? null : noteName(kind, element);
}

/** The mark by which a note and what calls it are known: `footnote-2`. */
export function noteName(kind: string, element: Element): string {
  return `${kind}-${attribute(element, 'w:id') ?? ''}`;
}

/** Elements whose blocks are read later, as their own paragraphs. */
const hasOwnBlocks: ReadonlySet<string> = new Set(['w:txbxContent', 'dgm:relIds', 'c:chart']);

function besideOf(element: Element): Beside | null {
  switch (element.name) {
    case 'w:txbxContent':
      return { kind: 'box', content: element };
    case 'dgm:relIds':
      return { kind: 'diagram', link: attribute(element, 'r:dm') ?? '' };
    case 'c:chart':
      return { kind: 'chart', link: attribute(element, 'r:id') ?? '' };
    case 'v:textpath':
      return { kind: 'lettering', text: attribute(element, 'string') ?? '' };
    case 'wp:docPr':
      return {
        kind: 'picture',
        alt: (attribute(element, 'descr') ?? attribute(element, 'title') ?? '').trim(),
      };
    case 'v:shape':
    case 'v:rect': {
      const alt = (attribute(element, 'alt') ?? '').trim();
      return alt === '' ? null : { kind: 'picture', alt };
    }
    default:
      return null;
  }
}

/** Adds words in a dress, to the run before where that has the same. */
function push(
  { runs }: ParagraphContent,
  text: string,
  context: RunContext,
  { bold, italic } = { bold: context.look.bold, italic: context.look.italic },
): void {
  const href = context.href ?? context.fields.href();
  addRun(runs, text, { bold, italic, href, change: context.change });
}
