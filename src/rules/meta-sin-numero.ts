import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';
import { isFilled } from '../plan/placeholder.ts';
import { readQuantity } from '../plan/quantity.ts';
import { elements } from '../plan/query.ts';
import { fold } from '../text/fold.ts';

/** A target that does not say how much, or of what. */
export const rule: Rule = {
  id: 'meta-sin-numero',
  rung: 'auditable',
  severity: 'aviso',
  summary: {
    es: 'Una meta no dice cuánto, o da un número sin decir de qué.',
    en: 'A target does not say how much, or gives a number without saying of what.',
  },
  *check(plan, { views }) {
    for (const { id, sheet } of views(indicators).sheets) {
      for (const [when, target] of Object.entries(sheet.metas ?? {})) {
        if (typeof target === 'number' || !isFilled(target) || hasNumber(target)) continue;
        yield { span: valuePlace(plan, ['indicadores', id, 'metas', when]), ...without(target) };
      }
    }
    for (const { attributes } of elements(plan)) {
      const measured = attributes.some(
        ({ key }) => key === 'indicador' || key === 'unidad' || key === 'producto',
      );
      for (const { key, value } of attributes) {
        if (key !== 'meta' || !isFilled(value.value)) continue;
        const quantity = readQuantity(value.value);
        if (!hasNumber(value.value)) yield { span: value.span, ...without(value.value) };
        else if (quantity?.unit === '' && !quantity.percent && !measured) {
          yield {
            span: value.span,
            message: {
              es: `La meta ${quote(value.value)} no dice de qué.`,
              en: `The target ${quote(value.value)} does not say of what.`,
            },
            label: { es: 'sin unidad', en: 'no unit' },
            help: {
              es: 'Escriba la unidad junto al número («12 talleres») o en «- Unidad: …».',
              en: 'Write the unit beside the number («12 talleres») or in «- Unidad: …».',
            },
          };
        }
      }
    }
  },
};

function without(target: string) {
  return {
    message: {
      es: `La meta ${quote(target)} no dice cuánto.`,
      en: `The target ${quote(target)} does not say how much.`,
    },
    label: { es: 'sin cantidad', en: 'no quantity' },
    help: {
      es: 'Escriba una cantidad con su unidad: «12 talleres», «90 % de las áreas», «9 de 9 organismos».',
      en: 'Write a quantity with its unit: «12 talleres», «90 % de las áreas», «9 de 9 organismos».',
    },
  };
}

/** Digits, numbers in words, and what stands for all or for none. */
function hasNumber(text: string): boolean {
  return (
    /\d/u.test(text) ||
    /(?<!\p{L})(?:un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|cientos|mil|primer|primera|mitad|tercio|tercera|doble|triple|cero|ningun|ninguna|tod[oa]s?|totalidad|total|cada|ambos|ambas|unic[oa])(?!\p{L})/u.test(
      fold(text),
    )
  );
}
