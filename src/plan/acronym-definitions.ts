import { locate, placeIn } from '../document/inline-text.ts';
import type { Span } from '../text/span.ts';
import { fullNameBefore, isFullName } from './acronym-name.ts';
import { type AcronymCell, type AcronymRow, wordAt } from './acronym-rows.ts';
import { type LooksLikeAcronym, singular } from './acronym-word.ts';

/** Where a plan says what an acronym stands for. */
export interface AcronymDefinition {
  readonly sigla: string;
  /** The full name as the author wrote it. */
  readonly name: string;
  /** A glossary stands where readers look for it, before or after the uses. */
  readonly from: 'frontmatter' | 'glossary' | 'text';
  /** The acronym itself; in the frontmatter its key. */
  readonly span: Span;
  readonly nameSpan: Span;
}

/** A definition within a row: its acronym as written, and its name. */
interface Found {
  readonly cell: AcronymCell;
  readonly written: string;
  readonly at: number;
  readonly in: AcronymCell;
  readonly from: number;
  readonly to: number;
}

/**
 * The definitions in a heading or a paragraph, or in the cells of a row: «Nombre completo (SIGLA)» also with «en
 * adelante» or «por sus siglas», or between commas or dashes: «Nombre completo, SIGLA, …»; «SIGLA (Nombre completo)»,
 * and «SIGLA: Nombre completo» as the whole of the text or in two cells. The name must spell the acronym.
 */
export function definitionsIn(
  cells: AcronymRow,
  source: string,
  looksLikeAcronym: LooksLikeAcronym,
): AcronymDefinition[] {
  const found: Found[] = [];
  for (const cell of cells) {
    if (cell.loud.length === 0) continue;
    const words = cell.loud.filter(i => {
      const word = wordAt(cell, i);
      return word.length <= longest && looksLikeAcronym(word);
    });
    for (const look of [inParentheses, beside, beforeName]) {
      for (const i of words) {
        const name = look(cell, cell.bounds[i] ?? 0, wordAt(cell, i));
        if (name) found.push({ cell, written: wordAt(cell, i), at: cell.bounds[i] ?? 0, in: cell, ...name });
      }
    }
  }
  found.push(...wholeRow(cells, looksLikeAcronym));
  return found.map(({ cell, written, at, in: named, from, to }) => {
    const { span } = locate(named.text, from, to);
    const value = named.value.slice(from, to).trim().replace(/\s+/gu, ' ');
    const place = placeIn(cell.text, source, at, at + written.length);
    return { sigla: singular(written), name: value, from: 'text', span: place, nameSpan: span };
  });
}

/** Where the name of an acronym stands in its cell. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
}

/** Longer words are names in capitals. */
const longest = 15;

const token = String.raw`\p{Lu}[\p{L}\p{N}]{1,14}`;
const parenthesised = new RegExp(
  String.raw`\(\s*(?<said>(?:en (?:adelante|lo sucesivo)|por sus siglas(?: en \p{L}+)?),?\s+)?[“"«‘']?${token}[”"»’']?(?<after>,?\s+por sus siglas[^()]*)?\s*\)`,
  'uy',
);
const named = /\s*\(([^()]{5,200})\)/uy;
const opening = new RegExp(String.raw`^\s*(${token})\s*(?:[:.=–—-]|\s)\s*(\p{Lu}[^.;:()]{4,200})`, 'u');

/** Letters between a parenthesis and its acronym, with «en lo sucesivo, por sus siglas en español» between. */
const farthest = 80;

/** «Nombre completo (SIGLA)». */
function inParentheses({ value }: AcronymCell, at: number, sigla: string): NamePlace | null {
  const open = Math.max(0, at - farthest) + value.slice(Math.max(0, at - farthest), at).lastIndexOf('(');
  if (value[open] !== '(') return null;
  parenthesised.lastIndex = open;
  const match = parenthesised.exec(value);
  const { said, after } = match?.groups ?? {};
  if (!match || open + match[0].indexOf(sigla, 1 + (said?.length ?? 0)) !== at) return null;
  return nameBefore(value, open, sigla, Boolean(said ?? after));
}

/** «Nombre completo, SIGLA, …», «Nombre completo – SIGLA». */
function beside({ value }: AcronymCell, at: number, sigla: string): NamePlace | null {
  const before = value.slice(0, at).trimEnd();
  const sign = before.length < at ? /(?<=\p{L})(?:,| [–—-])$/u.exec(before.slice(-3)) : null;
  const end = at + sigla.length;
  if (!sign || !/^(?:[,;:.]|\s[–—-]|$)/u.test(value.slice(end, end + 2))) return null;
  return nameBefore(value, before.length - sign[0].length, sigla, false);
}

/** «SIGLA (Nombre completo)». */
function beforeName({ value }: AcronymCell, at: number, sigla: string): NamePlace | null {
  named.lastIndex = at + sigla.length;
  const [whole, name] = named.exec(value) ?? [];
  if (!whole || !name || !isFullName(name, singular(sigla))) return null;
  const to = at + sigla.length + whole.length - 1;
  return { from: to - name.length, to };
}

function nameBefore(text: string, end: number, sigla: string, declared: boolean): NamePlace | null {
  const from = fullNameBefore(text.slice(0, end), singular(sigla), declared);
  return from === null ? null : { from, to: end };
}

/** «SIGLA: Nombre completo» in one cell or in two. */
function wholeRow(cells: AcronymRow, looksLikeAcronym: LooksLikeAcronym): Found[] {
  const found: Found[] = [];
  const [first, second] = cells;
  if (first?.loud[0] !== 0) return found;
  const [whole, sigla = '', name = ''] = opening.exec(first.value) ?? [''];
  if (looksLikeAcronym(sigla) && isFullName(name, singular(sigla))) {
    const at = whole.indexOf(sigla);
    found.push({
      cell: first,
      written: sigla,
      at,
      in: first,
      from: whole.length - name.length,
      to: whole.length,
    });
  }
  const alone = first.value.trim();
  if (second && looksLikeAcronym(alone) && isFullName(second.value, singular(alone))) {
    const at = first.value.indexOf(alone);
    found.push({ cell: first, written: alone, at, in: second, from: 0, to: second.value.length });
  }
  return found;
}
