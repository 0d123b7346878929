import { type InlineText, locate, placeIn } from '../document/inline-text.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { fullNameBefore, isFullName } from './acronym-name.ts';
import { looksLikeAcronym, singular } from './acronym-word.ts';

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

const token = String.raw`\p{Lu}[\p{L}\p{N}]{1,14}`;
const parenthesised = new RegExp(
  String.raw`\(\s*(?<said>(?:en (?:adelante|lo sucesivo)|por sus siglas(?: en \p{L}+)?),?\s+)?[“"«‘']?(?<sigla>${token})[”"»’']?(?<after>,?\s+por sus siglas[^()]*)?\s*\)`,
  'gu',
);
const beforeName = new RegExp(String.raw`(?<![\p{L}\p{N}])(${token})\s*\(([^()]{5,200})\)`, 'gu');
const beside = new RegExp(String.raw`(?<=\p{L})(?:,| [–—-])\s+(${token})(?=[,;:.]|\s[–—-]|$)`, 'gu');
const opening = new RegExp(String.raw`^\s*(${token})\s*(?:[:.=–—-]|\s)\s*(\p{Lu}[^.;:()]{4,200})`, 'u');

/**
 * The definitions in a heading or a paragraph, or in the cells of a row: «Nombre completo (SIGLA)» also with «en
 * adelante» or «por sus siglas», or between commas or dashes: «Nombre completo, SIGLA, …»; «SIGLA (Nombre completo)»,
 * and «SIGLA: Nombre completo» as the whole of the text or in two cells. The name must spell the acronym.
 */
export function definitionsIn(cells: readonly InlineText[], source: string): AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  const add = (sigla: [InlineText, number], written: string, name: [InlineText, number, number]) => {
    const { value, span } = locate(name[0], name[1], name[2]);
    const place = placeIn(sigla[0], source, sigla[1], sigla[1] + written.length);
    found.push({ sigla: singular(written), name: value, from: 'text', span: place, nameSpan: span });
  };
  for (const cell of cells) {
    for (const match of matchesOf(cell.value, parenthesised)) {
      const { sigla = '', said, after } = match.groups ?? {};
      if (!looksLikeAcronym(sigla)) continue;
      const start = fullNameBefore(cell.value.slice(0, match.index), singular(sigla), Boolean(said ?? after));
      const at = match.index + match[0].indexOf(sigla, 1 + (said?.length ?? 0));
      if (start !== null) add([cell, at], sigla, [cell, start, match.index]);
    }
    for (const match of matchesOf(cell.value, beside)) {
      const [whole, sigla = ''] = match;
      if (!looksLikeAcronym(sigla)) continue;
      const start = fullNameBefore(cell.value.slice(0, match.index), singular(sigla), false);
      const at = match.index + whole.length - sigla.length;
      if (start !== null) add([cell, at], sigla, [cell, start, match.index]);
    }
    for (const match of matchesOf(cell.value, beforeName)) {
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
