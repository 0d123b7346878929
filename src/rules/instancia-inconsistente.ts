import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { tokens } from '../check/views/tokens.ts';
import { blocksSayingBehind } from '../check/words-said.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import { bodyKeys } from '../plan/profile.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { fold } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';

/** A text that calls its own body by the name of another sort: left from the plan it was copied from. */
export const rule: Rule = {
  id: 'instancia-inconsistente',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El texto llama a quien presenta el plan con el nombre de otra clase de instancia.',
    en: 'The text calls the body whose plan it is by the name of another sort of body.',
  },
  *check(plan, { views }) {
    const candidates = blocksSayingBehind(views(tokens), bodies, isOwn);
    if (candidates.length === 0) return;
    const cover = fold(coverOf(plan)).split(' ');
    const covered = sorts.filter(({ words }) => words.some(word => cover.includes(fold(word))));
    const [body] = [...covered].sort((a, b) => b.rank - a.rank);
    if (!body) return;
    for (const { block } of candidates) {
      const { prose, text } = block;
      for (const { 0: said, 1: word = '', index } of matchesOf(prose, mention)) {
        const sort = sorts.find(({ words, rank }) => rank < 3 && words.includes(word));
        if (!sort || sort.rank < body.rank || covered.includes(sort) || isNamedAbove(word, block, index))
          continue;
        yield {
          span: placeIn(text, plan.document.file.text, index, index + said.length),
          message: {
            es: `Según los metadatos, el plan es de ${body.name.es}, y aquí dice ${quote(said)}.`,
            en: `By the metadata this is the plan of ${body.name.en}, and here it says ${quote(said)}.`,
          },
          label: { es: 'otra instancia', en: 'another body' },
          help: {
            es: 'Corrija el nombre; si habla de otra instancia, nómbrela completa.',
            en: 'Correct the name; if it is another body, give its full name.',
          },
        };
      }
    }

    function isNamedAbove(word: string, block: TextBlock, index: number): boolean {
      const all = views(textOf);
      const above = all.slice(0, all.indexOf(block)).map(({ prose }) => prose);
      return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(
        [...above, block.prose.slice(0, index)].join('\n'),
      );
    }
  },
};

/** A sort of body, the words that name it, and how high it stands: a unit may well be part of a higher body. */
interface Sort {
  readonly name: Bilingual;
  readonly words: readonly string[];
  readonly rank: number;
}

const sorts: readonly Sort[] = [
  { name: { es: 'una comisión', en: 'a commission' }, words: ['Comisión'], rank: 1 },
  { name: { es: 'una coordinación', en: 'a coordination' }, words: ['Coordinación', 'Región'], rank: 1 },
  { name: { es: 'un comité', en: 'a committee' }, words: ['Comité'], rank: 1 },
  { name: { es: 'un consejo', en: 'a council' }, words: ['Consejo'], rank: 1 },
  { name: { es: 'una contraloría', en: 'a comptroller' }, words: ['Contraloría'], rank: 1 },
  { name: { es: 'un organismo', en: 'a public body' }, words: ['Instituto', 'Organismo', 'Órgano'], rank: 2 },
  { name: { es: 'una dependencia', en: 'a department' }, words: ['Secretaría', 'Dependencia'], rank: 2 },
  {
    name: { es: 'un municipio', en: 'a municipality' },
    words: ['Municipio', 'Ayuntamiento', 'Alcaldía', 'Municipalidad'],
    rank: 3,
  },
];

/** The words for bodies. A municipality is not among them: any may say «este Ayuntamiento» of the one it belongs to. */
const bodies = sorts.flatMap(({ words, rank }) => (rank < 3 ? words.map(word => word.toLowerCase()) : []));

/** Whether the next word is a body that speaks of itself. */
function isOwn(word: string): boolean {
  return /^(?:est[ea]|nuestr[oa])$/u.test(word);
}

const mention = /(?<!\p{L})(?:[Ee]st[ea]|[Nn]uestr[oa])\s+(\p{Lu}\p{L}+)(?!\p{L})/gu;

/** What the metadata say of whose plan it is. */
function coverOf({ frontmatter: { values }, profile }: Plan): string {
  const keys = bodyKeys.filter(key => values[key] !== undefined);
  const named = keys.map(key => `${key === 'organismo' || key === 'instancia' ? '' : key} ${values[key]}`);
  const people = (values.autoria ?? []).flatMap(({ cargo, organismo, calidad }) => [
    cargo,
    organismo,
    calidad,
  ]);
  const asked = keys.length > 0 || profile.instancia.requerida;
  return asked ? [...named, values.titulo, values.subtitulo, values.membrete, ...people].join(' ') : '';
}
