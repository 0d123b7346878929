import { accentedForm } from '../check/accented-words.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';

/** A word that lost its accent. */
export const rule: Rule = {
  id: 'acento-faltante',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'A una palabra le falta el acento: «region».',
    en: 'A word lacks its accent: «region».',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    for (const { prose, text } of views(textOf)) {
      for (const { 0: word, index } of prose.matchAll(bareWord)) {
        const accented = accentedForm(word);
        if (!accented || isForeign(prose, index, word)) continue;
        const right = /^\p{Lu}/u.test(word)
          ? `${accented.slice(0, 1).toUpperCase()}${accented.slice(1)}`
          : accented;
        const span = placeIn(text, source, index, index + word.length);
        yield {
          span,
          message: {
            es: `A «${word}» le falta el acento: «${right}».`,
            en: `«${word}» lacks its accent: «${right}».`,
          },
          label: { es: 'sin acento', en: 'no accent' },
          help: { es: `Escriba «${right}».`, en: `Write «${right}».` },
          fix: {
            title: { es: `Cambiar a «${right}»`, en: `Change to «${right}»` },
            safe: false,
            edits: [{ span, newText: right }],
          },
        };
      }
    }
  },
};

/**
 * A word of letters without accents that is no part of a name of a file, an account or a label. Words in capitals
 * are left out, and so are short ones that begin with one, which may be surnames: «Dias».
 */
const bareWord =
  /(?<![\p{L}\p{M}\p{N}_#@/\\.-])(?:[a-zñü]{3,}|[A-Z][a-zñü]{4,})(?![\p{L}\p{M}\p{N}_@/\\]|[.-][\p{L}\p{N}])/gu;

/** Words that other languages write without accent: they are Spanish only beside a Spanish word. */
const shared = /sion$|^(?:area|opinion|region|religion|reunion|union|via)$/iu;
const spanish =
  /^(?:al?|cada|con|de|del|dicha|el|en|es|esa|esta|la|las|los|misma|nuestra|o|otra|para|por|que|se|sin|sobre|su|sus|toda|un|una|y)$/iu;
const foreign = /^(?:amb|and|d|da|dels|della|di|do|et|for|i|l|of|our|the|to|und|with)$/iu;

function isForeign(prose: string, index: number, word: string): boolean {
  const near = [
    /(\p{L}+)[\s«“"(’']*$/u.exec(prose.slice(Math.max(0, index - 30), index))?.[1] ?? '',
    /^[\s»”")’']*(\p{L}+)/u.exec(prose.slice(index + word.length, index + word.length + 30))?.[1] ?? '',
  ];
  if (near.some(other => foreign.test(other))) return true;
  return shared.test(word) && !near.some(other => spanish.test(other));
}
