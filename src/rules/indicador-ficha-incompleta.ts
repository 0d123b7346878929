import { keyPlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';
import { isFilled } from '../plan/placeholder.ts';

const required = ['nombre', 'definicion', 'metodo', 'unidad', 'frecuencia', 'fuente'] as const;

/** An indicator that two people could measure differently. */
export const rule: Rule = {
  id: 'indicador-ficha-incompleta',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'A un indicador le faltan datos de su ficha, o no tiene ficha.',
    en: 'An indicator lacks part of its sheet, or has none.',
  },
  *check(plan, { views }) {
    const { sheets, inWords } = views(indicators);
    for (const { id, sheet } of sheets) {
      const missing = required.filter(field => !isFilled(sheet[field])).join(', ');
      if (missing === '') continue;
      yield {
        span: keyPlace(plan, ['indicadores', id]),
        message: {
          es: `A la ficha del indicador «${id}» le falta: ${missing}.`,
          en: `The sheet of the indicator «${id}» lacks: ${missing}.`,
        },
        help: {
          es: 'Complete la ficha en `indicadores`: quien mida debe poder repetir el cálculo con los mismos datos.',
          en: 'Complete the sheet under `indicadores`: whoever measures must be able to repeat it with the same data.',
        },
      };
    }
    for (const { value } of inWords) {
      yield {
        span: value.span,
        message: {
          es: `El indicador ${quote(value.value)} no tiene ficha en los metadatos.`,
          en: `The indicator ${quote(value.value)} has no sheet in the frontmatter.`,
        },
        help: {
          es: `Descríbalo en \`indicadores\` con un id (${required.join(', ')}) y escriba aquí el id.`,
          en: `Describe it under \`indicadores\` with an id (${required.join(', ')}) and write the id here.`,
        },
      };
    }
  },
};
