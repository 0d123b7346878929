import { type Path, placeOf } from '../document/frontmatter-tree.ts';
import { type InlineText, placeIn } from '../document/inline-text.ts';
import { type TextBlock, textBlocks } from '../document/text-blocks.ts';
import { contains, type Span } from '../text/span.ts';
import { type AcronymDefinition, definitionsIn } from './acronym-definitions.ts';
import { looksLikeAcronym, singular } from './acronym-word.ts';
import type { Plan } from './model.ts';

/** One place where an acronym stands, its definitions apart. */
export interface AcronymUse {
  readonly sigla: string;
  readonly span: Span;
}

/** The acronyms of a plan: definitions with those of the frontmatter first, then all in the order of the text. */
export interface Acronyms {
  readonly definitions: readonly AcronymDefinition[];
  /** Uses in the body. */
  readonly uses: readonly AcronymUse[];
  /** Uses in what the frontmatter prints on the cover: title, letterhead, authors. */
  readonly onCover: readonly AcronymUse[];
}

/**
 * Finds what a plan defines and what it uses. A definition is a key of `siglas`, or what `definitionsIn` finds on the
 * cover and in the body. A use is any other word that looks like an acronym: not in code or URLs, not a word that the
 * plan also writes in small letters, and not in a line or beside words in capitals, where nobody can tell: only a
 * lone short line in capitals («6 SIPOT») counts.
 */
export function acronyms(plan: Plan): Acronyms {
  const source = plan.document.file.text;
  const cover = coverTexts(plan).map(text => [text]);
  const body = rowsOf(textBlocks(plan.document));
  const inText = [...cover, ...body].flatMap(cells => definitionsIn(cells, source));
  const definitions = [...listed(plan), ...inText.map(definition => inGlossary(plan, definition))];
  const known = new Set(definitions.map(({ sigla }) => sigla));
  const defined = new Set(definitions.map(({ span }) => span.start));
  const small = new Set(
    body.flat().flatMap(({ value }) => value.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu) ?? []),
  );
  const usesIn = (rows: readonly (readonly InlineText[])[]) => {
    const inCapitals = rows.filter(isAllCapitals).length;
    return rows.flatMap(cells => {
      const longest = isAllCapitals(cells) ? (inCapitals > 1 ? 0 : 6) : Number.POSITIVE_INFINITY;
      return cells
        .flatMap(cell => usesInText(cell, source, { known, small, longest }))
        .filter(({ span }) => !defined.has(span.start));
    });
  };
  return { definitions, uses: usesIn(body), onCover: cover.flatMap(text => usesIn([text])) };
}

/** The keys of `siglas`. */
function listed({ document, frontmatter }: Plan): AcronymDefinition[] {
  return Object.entries(frontmatter.values.siglas ?? {}).map(([sigla, name]) => {
    const place = document.frontmatter && placeOf(document.frontmatter, ['siglas', sigla]);
    const none = { start: 0, end: 0 };
    return { sigla, name, from: 'frontmatter', span: place?.key ?? none, nameSpan: place?.value ?? none };
  });
}

function inGlossary(plan: Plan, definition: AcronymDefinition): AcronymDefinition {
  const glossary = plan.sections.find(
    ({ id, section }) => id === 'glosario' && contains(section.span, definition.span),
  );
  return glossary ? { ...definition, from: 'glossary' } : definition;
}

/** What the cover prints, each value as it stands in the source. */
function coverTexts({ document, frontmatter }: Plan): InlineText[] {
  const tree = document.frontmatter;
  if (!tree) return [];
  const { autoria = [], ...values } = frontmatter.values;
  const keys = ['membrete', 'titulo', 'subtitulo', 'organismo', 'municipio', 'instancia'] as const;
  const paths: Path[] = [
    ...keys.filter(key => values[key] !== undefined).map(key => [key]),
    ...autoria.flatMap((author, i) =>
      (['cargo', 'organismo', 'calidad'] as const)
        .filter(key => author[key] !== undefined)
        .map(key => ['autoria', i, key]),
    ),
  ];
  return paths
    .flatMap(path => placeOf(tree, path).value ?? [])
    .sort((a, b) => a.start - b.start)
    .map(span => {
      const written = document.file.slice(span);
      const value = written.replace(/^(["'])(.*)\1$/su, ' $2 ');
      const starts = Array.from(value, (_, i) => span.start + i);
      return { value, starts, ends: starts.map(start => start + 1) };
    });
}

/** Headings and paragraphs, each alone, and the cells of each row together; code and addresses are blanks. */
function rowsOf(blocks: readonly TextBlock[]): InlineText[][] {
  const rows: InlineText[][] = [];
  let row: number | null = null;
  for (const block of blocks) {
    const text = { ...block.text, value: block.prose };
    if (block.row !== null && block.row === row) rows.at(-1)?.push(text);
    else rows.push([text]);
    row = block.row;
  }
  return rows;
}

interface Around {
  /** Acronyms that a definition makes known. */
  readonly known: ReadonlySet<string>;
  /** Words that the plan writes in small letters. */
  readonly small: ReadonlySet<string>;
  /** Bounds the acronyms that are not known. */
  readonly longest: number;
}

function usesInText(text: InlineText, source: string, { known, small, longest }: Around): AcronymUse[] {
  const words = [...text.value.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  return words.flatMap((word, i) => {
    const sigla = known.has(word[0]) ? word[0] : singular(word[0]);
    if (!known.has(sigla)) {
      const joined =
        /(?:[“"«‘'@#/.]|(?<!\p{L})-)$/u.test(text.value.slice(Math.max(0, word.index - 2), word.index)) ||
        isCode(text.value, word);
      const capitals = [words[i - 1], words[i + 1]].some(
        near => near && isCapitals(near[0]) && !known.has(near[0]) && isRun(text.value, word, near),
      );
      const common = sigla.length >= 4 && small.has(sigla.toLowerCase());
      if (!looksLikeAcronym(word[0]) || joined || capitals || common || sigla.length > longest) return [];
    }
    return [{ sigla, span: placeIn(text, source, word.index, word.index + word[0].length) }];
  });
}

/** «NOM-035-STPS-2018», «INAI/SNT/14»: part of a key, not of a sentence. */
function isCode(text: string, word: RegExpExecArray): boolean {
  return /^[-/_.](?:\p{L}+[-/])?\d|^_/u.test(
    text.slice(word.index + word[0].length, word.index + word[0].length + 12),
  );
}

/** «INAI, SNT» and «SIGA-MEF» are acronyms; «DIFUSIÓN, COMUNICACIÓN» and «CENTRO-OCCIDENTE» a text in capitals. */
function isRun(text: string, a: RegExpExecArray, b: RegExpExecArray): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  const between = text.slice(first.index + first[0].length, second.index);
  const compound = between === '-' && Math.max(a[0].length, b[0].length) > 6;
  return /^\s*$/u.test(between) || compound || /[ÁÉÍÓÚ]/u.test(a[0] + b[0]);
}

/** A word in a run of capitals, its «Y», «A» and «O» included; «C» and «V» may be numbers. */
function isCapitals(word: string): boolean {
  return /^(?:\p{Lu}{2,}|[AEOUY])$/u.test(word) && !/^[IVX]+$/u.test(word);
}

function isAllCapitals(cells: readonly InlineText[]): boolean {
  const value = cells.map(cell => cell.value).join(' ');
  return /\p{Lu}{2}/u.test(value) && !/\p{Ll}/u.test(value);
}
