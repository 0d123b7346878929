import { keyPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';
import { isFilled } from '../plan/placeholder.ts';

/** An indicator whose figure nobody can check. */
export const rule: Rule = {
  id: 'indicador-sin-medio',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'Un indicador no dice con qué se comprueba: no tiene medio de verificación.',
    en: 'An indicator does not say what proves it: it has no means of verification.',
  },
  *check(plan, { views }) {
    for (const { id, sheet, measures } of views(indicators).sheets) {
      const beside = measures.flatMap(({ attributes }) => attributes.filter(({ key }) => key === 'medio'));
      if (isFilled(sheet.medio) || beside.some(({ value }) => isFilled(value.value))) continue;
      yield {
        span: keyPlace(plan, ['indicadores', id]),
        message: {
          es: `El indicador «${id}» no tiene medio de verificación.`,
          en: `The indicator «${id}» has no means of verification.`,
        },
        help: {
          es: 'Agregue a su ficha `medio:` con el documento o registro público que lo prueba y dónde se consulta.',
          en: 'Add `medio:` to its sheet with the public document or record that proves it and where it is found.',
        },
      };
    }
  },
};
