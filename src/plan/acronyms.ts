import { type Path, placeOf } from '../document/frontmatter-tree.ts';
import type { InlineText } from '../document/inline-text.ts';
import { PlacedWords } from '../document/placed-words.ts';
import { textBlocks } from '../document/text-blocks.ts';
import { contains } from '../text/span.ts';
import { type AcronymDefinition, definitionsIn } from './acronym-definitions.ts';
import { type AcronymRow, cellOf, isLoud, rowsOf } from './acronym-rows.ts';
import { type AcronymUse, usesIn } from './acronym-uses.ts';
import { rememberedLooks } from './acronym-word.ts';
import type { Plan } from './model.ts';

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
  const looksLikeAcronym = rememberedLooks();
  const cover = coverTexts(plan).map(text => [cellOf(text, text.value)]);
  const body = rowsOf(textBlocks(plan.document));
  const inText = [...cover, ...body]
    .filter(isLoud)
    .flatMap(cells => definitionsIn(cells, source, looksLikeAcronym));
  const definitions = [...listed(plan), ...inText.map(definition => inGlossary(plan, definition))];
  const known = new Set(definitions.map(({ sigla }) => sigla));
  const defined = new Set(definitions.map(({ span }) => span.start));
  const uses = (rows: readonly AcronymRow[]) =>
    usesIn(rows, { known, looksLikeAcronym }, source).filter(({ span }) => !defined.has(span.start));
  return { definitions, uses: uses(body), onCover: cover.flatMap(text => uses([text])) };
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
      const text = new PlacedWords();
      text.addWritten(document.file.slice(span).replace(/^(["'])(.*)\1$/su, ' $2 '), span.start);
      return text;
    });
}
