import { isGiven, planPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';

/** A plan that nothing measures. */
export const rule: Rule = {
  id: 'sin-indicadores',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'El plan no tiene ningún indicador.',
    en: 'The plan has no indicator.',
  },
  *check(plan, { views }) {
    const { sheets, inWords } = views(indicators);
    if (sheets.length + inWords.length > 0 || isGiven(plan, 'indicadores')) return;
    yield {
      span: planPlace(plan),
      message: {
        es: 'El plan no tiene ningún indicador: nadie podrá decir cuánto se logró.',
        en: 'The plan has no indicator: nobody will be able to tell how much was achieved.',
      },
      help: {
        es: 'Describa en `indicadores` por lo menos uno por objetivo y cítelo en su acción con «- Indicador: …».',
        en: 'Describe at least one per objective under `indicadores` and cite it in its action with «- Indicador: …».',
      },
    };
  },
};
