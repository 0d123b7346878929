import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';

/** «Objetivos específicos» above a single one. */
export const rule: Rule = {
  id: 'especificos-en-plural-con-uno',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un rótulo anuncia objetivos específicos, en plural, y hay uno solo.',
    en: 'A label announces specific objectives, in the plural, and there is only one.',
  },
  *check(plan) {
    for (const { role, plural, count, label } of plan.announcements) {
      if (role !== 'especifico' || !plural || count !== 1) continue;
      const words = plan.document.file.slice(label.span);
      const singular = words.replace(/(objetivo)s(\s+)(espec[ií]fico|particular)e?s/iu, '$1$2$3');
      yield {
        span: label.span,
        message: {
          es: `El rótulo ${quote(label.value)} está en plural, y el objetivo es uno.`,
          en: `The label ${quote(label.value)} is in the plural, and the objective is one.`,
        },
        help: {
          es: 'Póngalo en singular, o divida el objetivo si son varios.',
          en: 'Put it in the singular, or split the objective if it is several.',
        },
        ...(singular !== words && {
          fix: {
            title: { es: 'Ponerlo en singular', en: 'Put it in the singular' },
            safe: false,
            edits: [{ span: label.span, newText: singular }],
          },
        }),
      };
    }
  },
};
