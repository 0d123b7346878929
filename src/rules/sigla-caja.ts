import { officialForms } from '../check/official-forms.ts';
import type { Rule } from '../check/rule.ts';
import { allTokens } from '../check/views/tokens.ts';

/** An acronym in other capitals than its own. */
export const rule: Rule = {
  id: 'sigla-caja',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Una sigla se escribe con otras mayúsculas que las de su forma oficial.',
    en: 'An acronym is written with other capitals than those of its official form.',
  },
  *check(plan, { frame, views }) {
    const forms = officialForms(plan, views(allTokens), frame);
    for (const written of new Set(forms.map(form => form.written))) {
      const places = forms.filter(form => form.written === written);
      const [first] = places;
      if (!first) continue;
      const times = places.length;
      yield {
        span: first.span,
        message: {
          es: `«${written}» se escribe «${first.official}»${times > 1 ? ` (${times} veces)` : ''}.`,
          en: `«${written}» is written «${first.official}»${times > 1 ? ` (${times} times)` : ''}.`,
        },
        fix: {
          title: { es: `Escribir «${first.official}»`, en: `Write «${first.official}»` },
          safe: true,
          edits: places.map(({ span, official }) => ({ span, newText: official })),
        },
      };
    }
  },
};
