import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { missingRoles, type ObjectiveRole } from '../check/views/objectives.ts';
import { textOf } from '../check/views/text-of.ts';
import { locate } from '../document/inline-text.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { matchesOf } from '../text/matches.ts';

/** Prose that counts on the objectives of the plan where it has none. */
export const rule: Rule = {
  id: 'objetivo-anunciado-ausente',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El texto habla de los objetivos del plan, generales o específicos, y el plan no los tiene.',
    en: 'The text speaks of the objectives of the plan, general or specific, and the plan has none.',
  },
  *check(_, { views }) {
    const missing = new Set(views(missingRoles));
    // A general objective that specific ones lack is reported where they stand.
    if (!missing.has('especifico')) missing.delete('general');
    for (const block of views(textOf)) {
      if (missing.size === 0) return;
      if (block.type !== 'paragraph' || block.quoted) continue;
      for (const { start, end, roles } of mentions(block.prose)) {
        const absent = roles.filter(role => missing.has(role));
        if (absent.length === 0) continue;
        for (const role of absent) missing.delete(role);
        const lacking = lackingWords(absent);
        const words = quote(block.prose.slice(start, end));
        yield {
          span: locate(block.text, start, end).span,
          message: {
            es: `El texto cuenta con los ${words} del plan, que no tiene ${lacking.es}.`.replace(
              /los («objetivo )/u,
              'el $1',
            ),
            en: `The text counts on the ${words} of the plan, which has no ${lacking.en}.`,
          },
          help: {
            es: 'Escríbalos bajo los encabezados «Objetivo general» y «Objetivos específicos», o quite la mención.',
            en: 'Write them under the headings «Objetivo general» and «Objetivos específicos», or remove the mention.',
          },
        };
      }
    }
  },
};

function lackingWords(roles: readonly ObjectiveRole[]): Bilingual {
  if (roles.length === 2)
    return { es: 'objetivo general ni específicos', en: 'general or specific objectives' };
  return roles[0] === 'general'
    ? { es: 'objetivo general', en: 'general objective' }
    : { es: 'objetivos específicos', en: 'specific objectives' };
}

/** In small letters, as what follows. */
const mention =
  /objetivos?\s+general(?:es)?(?:,?\s+(?:y|así\s+como)\s+(?:de\s+)?(?:los\s+)?(?:objetivos\s+)?espec[ií]ficos)?|objetivos\s+espec[ií]ficos/gu;

/** «de este documento», «planteados en el presente plan», «del plan de trabajo». */
const ownPlan =
  /^\s+(?:\p{L}+\s+)?(?:(?:de|en)\s+(?:este|esta|el\s+presente|la\s+presente|nuestro|nuestra)|del\s+presente)\s+(?:documento|plan|programa|proyecto|propuesta|instrumento|trabajo)(?!\p{L})|^\s+del\s+plan(?:\s+(?:anual\s+)?de\s+trabajo)?(?=\s*(?:[.,;)]|$|\d{4}|y\s|se\s|que\s|son\s))/u;

/** «Se presentan el objetivo general y los específicos.»: the document says what it holds. */
const announced =
  /(?:contiene|incluye|se\s+(?:presentan?|plantean?|establecen?|exponen?|describen?|definen?|enuncian?|señalan?|desarrollan?))\s+(?:\p{L}+\s+){0,2}$/u;

/** The places where a text speaks of the objectives of its own plan. One that ends in a colon gives them itself. */
function* mentions(prose: string): Generator<{ start: number; end: number; roles: ObjectiveRole[] }> {
  const text = prose.toLowerCase();
  if (!text.includes('objetivo') || text.trimEnd().endsWith(':')) return;
  for (const match of matchesOf(text, mention)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const after = text.slice(end, end + 90);
    const closes = /^\s*(?:[.,;)]|$)/u.test(after);
    const isOwn =
      ownPlan.test(after) || (closes && announced.test(text.slice(Math.max(0, start - 60), start)));
    if (!isOwn) continue;
    const roles: ObjectiveRole[] = [];
    if (match[0].includes('general')) roles.push('general');
    if (match[0].includes('espec')) roles.push('especifico');
    yield { start, end, roles };
  }
}
