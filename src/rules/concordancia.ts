import { like } from '../check/like.ts';
import { isQuoted } from '../check/proper-name.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { ownWords } from '../check/views/own-words.ts';

/** An article, an adjective or a participle that does not agree with its noun. */
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
    const blocks = views(ownWords);
    for (const { pattern, expected } of patterns) {
      for (const { block, found, span } of textMatches(blocks, source, pattern)) {
        if (isQuoted(block.prose, found.index) || joined.test(block.prose.slice(0, found.index))) continue;
        const wanted = like(found[0], expected(found));
        yield {
          span,
          message: {
            es: `En ${quote(found[0])} las palabras no concuerdan; se esperaba ${quote(wanted)}.`,
            en: `The words of ${quote(found[0])} do not agree; expected ${quote(wanted)}.`,
          },
          label: { es: 'no concuerdan', en: 'no agreement' },
          help: {
            es: 'Ponga las dos palabras en el mismo género y número.',
            en: 'Put both words in the same gender and number.',
          },
          ...(source.slice(span.start, span.end) === found[0] && {
            fix: {
              title: { es: `Escribir ${quote(wanted)}`, en: `Write ${quote(wanted)}` },
              safe: false,
              edits: [{ span, newText: wanted }],
            },
          }),
        };
      }
    }
  },
};

/** «programas y acciones dirigidas»: the nearest noun of several decides. */
const joined = /(?:,|\s[yeou])\s+(?:(?:los|las|el|la|sus?|de|del|otr[oa]s|demás)\s+)*$/iu;

/** Nouns whose ending leaves no doubt of gender and number. */
const feminine = String.raw`\p{L}{2,}(?:[cs]ión|idad|iedad)`;
const feminines = String.raw`\p{L}{2,}(?:[cs]iones|idades|iedades)`;
const masculine = String.raw`\p{L}{3,}miento`;
const masculines = String.raw`\p{L}{3,}mientos`;

/** Masculine plurals of plans, which endings do not tell. */
const things =
  'programas|sistemas|temas|problemas|esquemas|cursos|talleres|planes|eventos|proyectos|mecanismos|foros|recursos|servicios|informes|convenios|estudios|diagnósticos|materiales|contenidos|documentos|espacios|procesos|trámites';

const participle =
  '(?:dirigid|enfocad|orientad|destinad|encaminad|relacionad|diseñad|realizad|aprobad|publicad|implementad|impartid|elaborad|establecid|integrad)';

const wrong = (articles: string, nouns: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(${articles})\s+(${nouns})(?![\p{L}\p{M}])`, 'giu');

const say = (article: (written: string) => string) => (found: RegExpExecArray) =>
  `${article((found[1] ?? '').toLowerCase())} ${found[2] ?? ''}`;

const patterns: readonly { pattern: RegExp; expected: (found: RegExpExecArray) => string }[] = [
  {
    pattern: wrong('los|unos|dichos|estos|todos los', feminine),
    expected: say(written => womanly(written, false)),
  },
  {
    pattern: wrong('los|unos|dichos|estos|algunos|varios', feminines),
    expected: say(written => womanly(written, true)),
  },
  { pattern: wrong('el|del|dicho|este', feminine), expected: say(written => womanly(written, false)) },
  {
    pattern: wrong('el|del|la|una|dicha|esta|cada', feminines),
    expected: say(written => womanly(written, true)),
  },
  { pattern: wrong('las|unas|dichas|estas', feminine), expected: say(written => womanly(written, false)) },
  {
    pattern: wrong('la|las|una|unas|dicha|esta', masculine),
    expected: say(written => manly(written, false)),
  },
  {
    pattern: wrong('el|del|la|las|una|unas|dichas|estas', masculines),
    expected: say(written => manly(written, true)),
  },
  { pattern: wrong('los|unos|dichos|estos', masculine), expected: say(written => manly(written, false)) },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}])(${things}|${masculines})(\s+de\s+\p{L}+[^s\s\p{P}])?\s+(${participle})as(?![\p{L}\p{M}])`,
      'giu',
    ),
    expected: found => `${found[1]}${found[2] ?? ''} ${found[3]}os`,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}])(${feminines})(\s+de\s+\p{L}+[^s\s\p{P}])?\s+(${participle})os(?![\p{L}\p{M}])`,
      'giu',
    ),
    expected: found => `${found[1]}${found[2] ?? ''} ${found[3]}as`,
  },
];

/** The article or demonstrative in the feminine. */
function womanly(written: string, many: boolean): string {
  const s = many ? 's' : '';
  if (written === 'del') return `de la${s}`;
  if (written === 'todos los') return 'toda la';
  if (/^(?:el|los?|las?)$/u.test(written)) return `la${s}`;
  if (written === 'cada') return many ? 'las' : 'cada';
  return `${written.replace(/(?:os?|as?|e)$/u, '')}a${s}`;
}

/** The article or demonstrative in the masculine. */
function manly(written: string, many: boolean): string {
  if (written === 'del') return 'de los';
  if (/^(?:el|los?|las?)$/u.test(written)) return many ? 'los' : 'el';
  const root = written.replace(/(?:os?|as?|e)$/u, '');
  if (many) return `${root}os`;
  return root === 'un' ? 'un' : root === 'est' ? 'este' : `${root}o`;
}
