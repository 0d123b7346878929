import { blocksWith } from '../check/blocks-with.ts';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule, Views } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { ownWords } from '../check/views/own-words.ts';
import { tokens } from '../check/views/tokens.ts';
import { blocksSaying } from '../check/word-places.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import { once } from '../text/once.ts';

/** Words made inclusive with a sign or a letter that cannot be read aloud. */
export const rule: Rule = {
  id: 'incluyente-arroba',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una palabra se hace incluyente con «@», «x» o «e»: «l@s», «todxs», «todes».',
    en: 'A word is made inclusive with «@», «x» or «e»: «l@s», «todxs», «todes».',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    for (const { sign, among, pattern } of signs) {
      const candidates = among(views);
      if (candidates.length === 0) continue;
      const places = textMatches(candidates, source, pattern()).map(({ found, span }) => {
        const plain = source.slice(span.start, span.end) === found[0];
        return {
          span,
          written: found[0],
          edits: plain ? [{ span, newText: spelt(found[0]) }] : [],
        };
      });
      yield* habit(plan, rule.id, places, ({ written }) => ({
        message: {
          es: `${quote(written)} lleva ${sign} donde se esperaban palabras que se puedan leer en voz alta: ${quote(spelt(written))}`,
          en: `${quote(written)} has ${sign} where words that can be read aloud were expected: ${quote(spelt(written))}`,
        },
        label: { es: 'no se puede leer en voz alta', en: 'cannot be read aloud' },
        help: {
          es: 'Escriba las dos formas, o mejor una palabra que nombre a todas las personas: «la ciudadanía», «quienes integran».',
          en: 'Write both forms, or better one word that names all people: «la ciudadanía», «quienes integran».',
        },
        fix: {
          title: { es: 'Escribir las dos formas', en: 'Write both forms' },
          safe: false,
        },
      }));
    }
  },
};

/** One sign, where it may stand, and the words that it makes. */
interface Sign {
  readonly sign: string;
  readonly among: (views: Views) => readonly TextBlock[];
  readonly pattern: () => RegExp;
}

const coined =
  'tod|niñ|alumn|amigu|compañer|ciudadan|chiqu|nosotr|vosotr|much|usuari|beneficiari|funcionari|secretari|becari|voluntari|diputad|delegad|hij|vecin|abogad|bienvenid|querid|investigadori|trabajadori';

const coinedWithE = coined.split('|').map(stem => `${stem}es`);

/** An article goes with its noun: «l@s ciudadan@s». */
const signs: readonly Sign[] = [
  { sign: '«@»', among: views => blocksWith(views(ownWords), '@'), pattern: once(() => marked('@s?')) },
  {
    sign: '«x»',
    among: views => blocksWith(views(ownWords), /xs/giu),
    pattern: once(() => marked('xs', String.raw`(?:\p{L}*[bcdfghjklmnñpqrstvwyz])`)),
  },
  {
    sign: '«e»',
    among: views => blocksSaying(views(tokens), coinedWithE).map(({ block }) => block),
    pattern: once(() => new RegExp(String.raw`(?<![\p{L}\p{N}@_])(?:${coined})es(?![\p{L}\p{N}@_])`, 'giu')),
  },
  {
    sign: '«_»',
    among: views => blocksWith(views(ownWords), '_'),
    pattern: once(() => marked('_s', `(?:${coined})`)),
  },
  {
    sign: '«*»',
    among: views => blocksWith(views(ownWords), '*'),
    pattern: once(() => marked(String.raw`\*s`, `(?:${coined})`)),
  },
];

function marked(end: string, stem = String.raw`\p{L}+`): RegExp {
  const word = String.raw`${stem}${end}(?![\p{L}\p{N}@_*.]*[\p{L}\p{N}@_])`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}@_*.])(?:l${end}\s+${word}|${word})`, 'giu');
}

/** «las y los ciudadanos», «todas y todos», «servidora o servidor». */
function spelt(written: string): string {
  if (written === written.toUpperCase() && /\p{L}{2}/u.test(written))
    return spelt(written.toLowerCase()).toUpperCase();
  const [first = '', second] = written.split(/\s+/u);
  if (second !== undefined) return `${spelt(first)} ${pair(second).men}`;
  const { women, men, many } = pair(first);
  return `${women} ${many ? 'y' : 'o'} ${men}`;
}

function pair(written: string): { women: string; men: string; many: boolean } {
  const [, stem = '', , plural = ''] = /^(\p{L}+?)([@x_*e])(s?)$/iu.exec(written) ?? [];
  const root = /e/iu.test(written.slice(stem.length, stem.length + 1))
    ? stem.replace(/gu$/iu, 'g').replace(/qu$/iu, 'c')
    : stem;
  const many = plural !== '';
  if (/^l$/iu.test(root)) return { women: many ? `${root}as` : `${root}a`, men: many ? 'los' : 'el', many };
  if (/^un$/iu.test(root) && !many) return { women: `${root}a`, men: 'un', many };
  const men = /r$/u.test(root) ? (many ? `${root}es` : root) : `${root}${many ? 'os' : 'o'}`;
  return { women: `${root}${many ? 'as' : 'a'}`, men: men.toLowerCase(), many };
}
