import { like } from '../check/like.ts';
import { isNext } from '../check/phrases.ts';
import { isQuoted } from '../check/proper-name.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { type Token, type TokenizedBlock, tokens } from '../check/views/tokens.ts';
import { placeIn } from '../document/inline-text.ts';

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
    for (const { block, from, to, right } of views(tokens).flatMap(disagreements)) {
      const { prose, text } = block;
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

/** Words of a block that do not agree, and how they would. */
interface Disagreement {
  readonly block: TokenizedBlock['block'];
  readonly from: number;
  readonly to: number;
  readonly right: string;
}

function disagreements(all: TokenizedBlock): Disagreement[] {
  const found: Disagreement[] = [];
  for (let i = 0; i < all.tokens.length; i++) {
    const words = behindDeterminer(all, i) ?? underNoun(all, i);
    if (words) {
      const { first, last, right } = words;
      found.push({ block: all.block, from: first.from, to: last.to, right });
    }
  }
  return found;
}

interface Found {
  readonly first: Token;
  readonly last: Token;
  readonly right: string;
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

/** Endings that leave no doubt of gender and number, in the order of the determiners. */
const endings = [
  /\p{L}{3}miento$/u,
  /\p{L}{3}mientos$/u,
  /\p{L}{2}(?:[cs]ión|idad|iedad)$/u,
  /\p{L}{2}(?:[cs]iones|[ie]dades)$/u,
];

/** «los sociedad», «la Comisiones». */
function behindDeterminer({ tokens: all, block }: TokenizedBlock, i: number): Found | null {
  const [first, last] = [all[i], all[i + 1]];
  const row = first && rows.get(first.word);
  if (!row || !last || !isNext(first, last, block.prose)) return null;
  const right = row[endings.findIndex(ending => ending.test(last.word))];
  return right === undefined || right === first.word
    ? null
    : { first, last, right: `${right} ${block.prose.slice(last.from, last.to)}` };
}

const participle =
  /^(?:dirig|enfoc|orient|destin|encamin|relacion|diseñ|realiz|aprob|public|implement|impart|elabor|establec|integr)[ai]d([ao])s$/u;

/** Masculine plurals of plans, which endings do not tell. */
const things =
  /^(?:programas|sistemas|temas|problemas|esquemas|cursos|talleres|planes|eventos|proyectos|mecanismos|foros|recursos|servicios|informes|convenios|estudios|diagnósticos|materiales|contenidos|documentos|espacios|procesos|trámites|\p{L}{3,}mientos)$/u;

/** «programas de especialización dirigidas»: behind the noun, and one singular that hangs from it. */
function underNoun({ tokens: all, block }: TokenizedBlock, i: number): Found | null {
  const last = all[i];
  if (!last?.word.endsWith('s')) return null;
  const gender = participle.exec(last.word)?.[1];
  if (!gender) return null;
  const hangs = all[i - 2]?.word === 'de' && !all[i - 1]?.word.endsWith('s');
  const at = hangs ? i - 3 : i - 1;
  const first = all[at];
  if (!first || !all.slice(at, i).every((token, j) => isNext(token, all[at + j + 1], block.prose)))
    return null;
  const noun = gender === 'a' ? things : endings[3];
  if (!noun?.test(first.word) || joined.test(block.prose.slice(Math.max(0, first.from - 40), first.from)))
    return null;
  const written = block.prose.slice(first.from, last.to);
  return { first, last, right: `${written.slice(0, -2)}${gender === 'a' ? 'os' : 'as'}` };
}

/** «programas y acciones dirigidas»: the nearest noun of several decides. */
const joined = /(?:,|\s[yeou])\s+(?:(?:los|las|el|la|sus?|de|del|otr[oa]s|demás)\s+)*$/iu;
