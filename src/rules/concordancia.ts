import { like } from '../check/like.ts';
import { isNext } from '../check/phrases.ts';
import { isQuoted } from '../check/proper-name.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { type Token, type TokenizedBlock, tokens } from '../check/views/tokens.ts';
import { eachSaid } from '../check/words-said.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';

/** An article, a demonstrative or a participle that does not agree with its noun. */
export const rule: Rule = {
  id: 'concordancia',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un artículo o un participio no concuerda con su sustantivo: «los sociedad», «la Comisiones».',
    en: 'An article or a participle does not agree with its noun: «los sociedad», «la Comisiones».',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    for (const { block, first, last, right } of disagreements(views(tokens))) {
      const { prose, text } = block;
      const [from, to] = [first.from, last.to];
      if (isQuoted(prose, from)) continue;
      const written = prose.slice(from, to);
      const wanted = like(written, right);
      const span = placeIn(text, source, from, to);
      yield {
        span,
        message: {
          es: `En ${quote(written)} las palabras no concuerdan; se esperaba ${quote(wanted)}.`,
          en: `The words of ${quote(written)} do not agree; expected ${quote(wanted)}.`,
        },
        label: { es: 'no concuerdan', en: 'no agreement' },
        help: {
          es: 'Ponga las dos palabras en el mismo género y número.',
          en: 'Put both words in the same gender and number.',
        },
        ...(source.slice(span.start, span.end) === written && {
          fix: {
            title: { es: `Escribir ${quote(wanted)}`, en: `Write ${quote(wanted)}` },
            safe: false,
            edits: [{ span, newText: wanted }],
          },
        }),
      };
    }
  },
};

/** Words of a block that do not agree, from the first to the last, and how they would. */
interface Disagreement {
  readonly block: TextBlock;
  readonly first: Token;
  readonly last: Token;
  readonly right: string;
}

function disagreements(blocks: readonly TokenizedBlock[]): Disagreement[] {
  const found: Disagreement[] = [];
  const add = (disagreement: Disagreement | null) => {
    if (disagreement) found.push(disagreement);
  };
  eachSaid(blocks, rows.keys(), (block, at) => add(behindDeterminer(block, at)));
  eachSaid(blocks, participles, (block, at) => add(underNoun(block, at)));
  return found;
}

/** Masculine and feminine, each in singular and plural. */
const determiners = [
  ['el', 'los', 'la', 'las'],
  ['del', 'de los', 'de la', 'de las'],
  ['un', 'unos', 'una', 'unas'],
  ['este', 'estos', 'esta', 'estas'],
  ['dicho', 'dichos', 'dicha', 'dichas'],
  ['algún', 'algunos', 'alguna', 'algunas'],
] as const;

const rows = new Map<string, readonly string[]>(
  determiners.flatMap(row => row.map(word => [word, row] as const)),
);

/** Endings that leave no doubt of gender and number, by their last four letters: the fewest letters before, the place in a row. */
const endings = new Map<string, readonly (readonly [ending: string, before: number, place: number])[]>([
  ['ento', [['miento', 3, 0]]],
  ['ntos', [['mientos', 3, 1]]],
  ['ción', [['ción', 2, 2]]],
  ['sión', [['sión', 2, 2]]],
  ['idad', [['idad', 2, 2]]],
  ['edad', [['iedad', 2, 2]]],
  [
    'ones',
    [
      ['ciones', 2, 3],
      ['siones', 2, 3],
    ],
  ],
  [
    'ades',
    [
      ['idades', 2, 3],
      ['edades', 2, 3],
    ],
  ],
]);

function placeInRow(noun: string): number | null {
  for (const [ending, before, place] of endings.get(noun.slice(-4)) ?? [])
    if (noun.endsWith(ending) && noun.length >= ending.length + before) return place;
  return null;
}

/** «los sociedad», «la Comisiones». */
function behindDeterminer({ tokens: all, block }: TokenizedBlock, at: number): Disagreement | null {
  const first = all[at];
  const last = all[at + 1];
  const place = last ? placeInRow(last.word) : null;
  if (!first || !last || place === null) return null;
  const right = rows.get(first.word)?.[place];
  return right === undefined || right === first.word || !isNext(first, last, block.prose)
    ? null
    : { block, first, last, right: `${right} ${block.prose.slice(last.from, last.to)}` };
}

const participles = [
  'dirig',
  'enfoc',
  'orient',
  'destin',
  'encamin',
  'relacion',
  'diseñ',
  'realiz',
  'aprob',
  'public',
  'implement',
  'impart',
  'elabor',
  'establec',
  'integr',
].flatMap(stem => ['ados', 'adas', 'idos', 'idas'].map(ending => stem + ending));

/** «programas de especialización dirigidas»: behind the noun, and one singular that hangs from it. */
function underNoun({ tokens: all, block }: TokenizedBlock, at: number): Disagreement | null {
  const last = all[at];
  const hangs = all[at - 2]?.word === 'de' && !all[at - 1]?.word.endsWith('s');
  const from = hangs ? at - 3 : at - 1;
  const first = all[from];
  if (!first || !last) return null;
  const isFeminine = last.word.endsWith('as');
  if (isFeminine ? !isThing(first.word) : placeInRow(first.word) !== 3) return null;
  if (!all.slice(from, at).every((token, i) => isNext(token, all[from + i + 1], block.prose))) return null;
  if (joined.test(block.prose.slice(Math.max(0, first.from - 40), first.from))) return null;
  const written = block.prose.slice(first.from, last.to);
  return { block, first, last, right: `${written.slice(0, -2)}${isFeminine ? 'os' : 'as'}` };
}

/** Whether a word is a masculine plural of plans, which endings do not tell. */
function isThing(word: string): boolean {
  return placeInRow(word) === 1 || things.has(word);
}

const things = new Set(
  'programas sistemas temas problemas esquemas cursos talleres planes eventos proyectos mecanismos foros recursos servicios informes convenios estudios diagnósticos materiales contenidos documentos espacios procesos trámites'.split(
    ' ',
  ),
);

/** «programas y acciones dirigidas»: the nearest noun of several decides. */
const joined = /(?:,|\s[yeou])\s+(?:(?:los|las|el|la|sus?|de|del|otr[oa]s|demás)\s+)*$/iu;
