import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { isVague } from '../check/vague-responsible.ts';
import { elements } from '../plan/query.ts';

/** A responsible whom nobody could call. */
export const rule: Rule = {
  id: 'responsable-vago',
  rung: 'ejecutable',
  severity: 'aviso',
  summary: {
    es: 'El responsable es tan general que nadie responde: «todos», «las instancias correspondientes».',
    en: 'The responsible is so general that nobody answers: «todos», «las instancias correspondientes».',
  },
  *check(plan) {
    for (const { attributes } of elements(plan)) {
      for (const { key, value } of attributes) {
        if (key !== 'responsable' || !isVague(value.value)) continue;
        yield {
          span: value.span,
          message: {
            es: `${quote(value.value)} no dice quién responde.`,
            en: `${quote(value.value)} does not say who answers for it.`,
          },
          help: {
            es: 'Nombre una sola unidad o un cargo; los demás van en «Corresponsable» o «Participantes».',
            en: 'Name a single unit or post; the others go under «Corresponsable» or «Participantes».',
          },
        };
      }
    }
  },
};
