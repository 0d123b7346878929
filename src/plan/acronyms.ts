import type { Parent, Root, RootContent } from 'mdast';
import { placeOf } from '../document/frontmatter-tree.ts';
import { type InlineText, inlineText, locate } from '../document/inline-text.ts';
import type { Span } from '../text/span.ts';
import { fullNameBefore, isFullName } from './acronym-name.ts';
import type { Plan } from './model.ts';
import { romanValue } from './number.ts';

/** Where a plan says what an acronym stands for. */
export interface AcronymDefinition {
  readonly sigla: string;
  /** The full name as the author wrote it. */
  readonly name: string;
  readonly from: 'frontmatter' | 'text';
  /** The acronym itself; in the frontmatter its key. */
  readonly span: Span;
  readonly nameSpan: Span;
}

/** One place of the body where an acronym stands, its definitions apart. */
export interface AcronymUse {
  readonly sigla: string;
  readonly span: Span;
}

/** The acronyms of a plan: definitions with those of the frontmatter first, then both lists in the order of the text. */
export interface Acronyms {
  readonly definitions: readonly AcronymDefinition[];
  readonly uses: readonly AcronymUse[];
}

/**
 * Finds what a plan defines and what it uses. A definition is a key of `siglas`, «Nombre completo (SIGLA)» also with
 * «en adelante» or «por sus siglas», «SIGLA (Nombre completo)», and «SIGLA: Nombre completo» as an item, a paragraph
 * or two cells; the name must spell the acronym. A use is any other word that looks like one: not in code or URLs,
 * not a Roman numeral, and not in a line or beside words in capitals, where nobody can tell: only a lone short line
 * in capitals («6 SIPOT») counts.
 */
export function acronyms(plan: Plan): Acronyms {
  const { document, frontmatter } = plan;
  const definitions: AcronymDefinition[] = Object.entries(frontmatter.values.siglas ?? {}).map(
    ([sigla, name]) => {
      const place = document.frontmatter && placeOf(document.frontmatter, ['siglas', sigla]);
      const none = { start: 0, end: 0 };
      return { sigla, name, from: 'frontmatter', span: place?.key ?? none, nameSpan: place?.value ?? none };
    },
  );
  const blocks = textBlocks(document.body, document.file.text);
  for (const cells of blocks) definitions.push(...definitionsIn(cells));
  const known = new Set(definitions.map(definition => definition.sigla));
  const defined = new Set(definitions.map(definition => definition.span.start));
  const inCapitals = blocks.filter(isAllCapitals).length;
  const uses = blocks.flatMap(cells => {
    const longest = isAllCapitals(cells) ? (inCapitals > 1 ? 0 : 6) : Number.POSITIVE_INFINITY;
    return cells.flatMap(cell => usesIn(cell, known, longest)).filter(use => !defined.has(use.span.start));
  });
  return { definitions, uses };
}

/** Headings, paragraphs and rows in the order of the text: one text each, or the cells of the row. */
function textBlocks(body: Root, source: string): (readonly InlineText[])[] {
  const blocks: (readonly InlineText[])[] = [];
  const pending: (RootContent | Root)[] = [body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'heading' || node.type === 'paragraph') {
      blocks.push([inlineText(node.children, source)]);
    } else if (node.type === 'tableRow') {
      blocks.push(node.children.map(cell => inlineText(cell.children, source)));
    } else if ('children' in node) {
      pending.push(...[...(node as Parent).children].reverse());
    }
  }
  return blocks;
}

const token = String.raw`\p{Lu}[\p{L}\p{N}]{1,14}`;
const parenthesised = new RegExp(
  String.raw`\(\s*(?<said>(?:en (?:adelante|lo sucesivo)|por sus siglas(?: en \p{L}+)?),?\s+)?[“"«‘']?(?<sigla>${token})[”"»’']?(?<after>,?\s+por sus siglas[^()]*)?\s*\)`,
  'gu',
);
const beforeName = new RegExp(String.raw`(?<![\p{L}\p{N}])(${token})\s*\(([^()]{5,200})\)`, 'gu');
const opening = new RegExp(String.raw`^\s*(${token})\s*(?:[:.=–—-]|\s)\s*(\p{Lu}[^.;:()]{4,200})`, 'u');

function definitionsIn(cells: readonly InlineText[]): AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  const add = (sigla: [InlineText, number], written: string, name: [InlineText, number, number]) => {
    const { value, span } = locate(name[0], name[1], name[2]);
    const place = locate(sigla[0], sigla[1], sigla[1] + written.length).span;
    found.push({ sigla: singular(written), name: value, from: 'text', span: place, nameSpan: span });
  };
  for (const cell of cells) {
    for (const match of cell.value.matchAll(parenthesised)) {
      const { sigla = '', said, after } = match.groups ?? {};
      if (!looksLikeAcronym(sigla)) continue;
      const start = fullNameBefore(cell.value.slice(0, match.index), singular(sigla), Boolean(said ?? after));
      const at = match.index + match[0].indexOf(sigla, 1 + (said?.length ?? 0));
      if (start !== null) add([cell, at], sigla, [cell, start, match.index]);
    }
    for (const match of cell.value.matchAll(beforeName)) {
      const [whole, sigla = '', name = ''] = match;
      if (!looksLikeAcronym(sigla) || !isFullName(name, singular(sigla))) continue;
      const from = match.index + whole.length - 1 - name.length;
      add([cell, match.index], sigla, [cell, from, from + name.length]);
    }
  }
  const [first, second] = cells;
  const [whole, sigla = '', name = ''] = opening.exec(first?.value ?? '') ?? [''];
  if (first && looksLikeAcronym(sigla) && isFullName(name, singular(sigla))) {
    add([first, whole.indexOf(sigla)], sigla, [first, whole.length - name.length, whole.length]);
  }
  const alone = first?.value.trim() ?? '';
  if (first && second && looksLikeAcronym(alone) && isFullName(second.value, singular(alone))) {
    add([first, first.value.indexOf(alone)], alone, [second, 0, second.value.length]);
  }
  return found;
}

/** `longest` bounds the acronyms that no definition makes known. */
function usesIn(text: InlineText, known: ReadonlySet<string>, longest: number): AcronymUse[] {
  const isCode = (at: number) => text.starts[at] === text.starts[at + 1];
  const words = [...text.value.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(word => !isCode(word.index));
  return words.flatMap((word, i) => {
    const sigla = singular(word[0]);
    const whole = known.has(word[0]) ? word[0] : sigla;
    if (!known.has(whole)) {
      const quoted = /[“"«‘'@#/.-]/u.test(text.value[word.index - 1] ?? '');
      const capitals = [words[i - 1], words[i + 1]].some(
        near => near && isCapitals(near[0]) && !known.has(near[0]) && isRun(text.value, word, near),
      );
      if (!looksLikeAcronym(word[0]) || quoted || capitals || sigla.length > longest) return [];
    }
    return [{ sigla: whole, span: locate(text, word.index, word.index + word[0].length).span }];
  });
}

/** Two to twelve capitals, also with digits or a plural «s» after them, or at least three capitals mixed in: PlanDAI. */
function looksLikeAcronym(word: string): boolean {
  if (/^[IVX]+$/u.test(word) && romanValue(word) !== null) return false;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return /^\p{Lu}{2,12}\d{0,4}s?$/u.test(word) || (capitals >= 3 && /^\p{Lu}\p{L}{3,14}$/u.test(word));
}

/** The acronym itself where it carries the plural «s»: OGLs. */
function singular(word: string): string {
  return /^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : word;
}

/** «INAI, SNT» are two acronyms, «DIFUSIÓN, COMUNICACIÓN» is a text in capitals. */
function isRun(text: string, a: RegExpExecArray, b: RegExpExecArray): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  const between = text.slice(first.index + first[0].length, second.index);
  return /^\s*$/u.test(between) || Math.max(a[0].length, b[0].length) > 6;
}

/** A word in a run of capitals, its «Y», «A» and «O» included; «C» and «V» may be numbers. */
function isCapitals(word: string): boolean {
  return /^(?:\p{Lu}{2,}|[AEOUY])$/u.test(word) && !/^[IVX]+$/u.test(word);
}

function isAllCapitals(cells: readonly InlineText[]): boolean {
  const value = cells.map(cell => cell.value).join(' ');
  return /\p{Lu}{2}/u.test(value) && !/\p{Ll}/u.test(value);
}
