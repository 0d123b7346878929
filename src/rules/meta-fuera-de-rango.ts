import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { type Indicator, indicators } from '../check/views/indicators.ts';
import type { Plan } from '../plan/model.ts';
import { isFilled } from '../plan/placeholder.ts';
import { readQuantity } from '../plan/quantity.ts';
import { elements } from '../plan/query.ts';
import type { Span } from '../text/span.ts';

/** A share that is less than nothing or more than all. */
export const rule: Rule = {
  id: 'meta-fuera-de-rango',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'Una meta o una línea base es un porcentaje imposible, o más partes de las que hay.',
    en: 'A target or a baseline is an impossible percentage, or more parts than there are.',
  },
  *check(plan, { views }) {
    for (const indicator of views(indicators).sheets) yield* ofSheet(plan, indicator);
    for (const { text, attributes } of elements(plan)) {
      const around = [text.value, ...attributes.map(({ value }) => value.value)].join(' ');
      for (const { key, value } of attributes) {
        if ((key !== 'meta' && key !== 'linea-base') || !isFilled(value.value)) continue;
        const found = tooMuch(value.value, isChange(around), false);
        if (found) yield { span: value.span, ...found };
      }
    }
  },
};

function* ofSheet(plan: Plan, { id, sheet }: Indicator): Generator<Finding> {
  const change = isChange([sheet.nombre, sheet.definicion, sheet.metodo, sheet.unidad].join(' '));
  const percent = /porcentaje|por ciento|%/iu.test(sheet.unidad ?? '');
  const path = ['indicadores', id];
  const given: [value: number | string, span: Span][] = Object.entries(sheet.metas ?? {}).map(
    ([when, target]) => [target, valuePlace(plan, [...path, 'metas', when])],
  );
  const base = sheet['linea-base']?.valor;
  if (base !== undefined) given.push([base, valuePlace(plan, [...path, 'linea-base', 'valor'])]);
  for (const [value, span] of given) {
    const found = tooMuch(value, change, percent);
    if (found) yield { span, ...found };
  }
}

/** Growth may pass 100 %, and fall below nothing. */
function isChange(text: string): boolean {
  return /variaci|increment|aument|crec|reducci|reduc|disminu|tasa|respecto|cambio|rendimiento|super[aá]vit|d[eé]ficit|presupuest/iu.test(
    text,
  );
}

function tooMuch(
  value: number | string,
  change: boolean,
  percentUnit: boolean,
): Omit<Finding, 'span'> | null {
  const read = readQuantity(value);
  if (!read) return null;
  const said = quote(String(value));
  const whole = /^(?:de|\/)\s*(?:l[oa]s\s+)?(\d+)(?![\d.,/]|\s*%|\s\d)/u.exec(read.unit)?.[1];
  if (whole !== undefined && !read.percent && read.value > Number(whole) && Number(whole) < 1900) {
    return {
      message: {
        es: `${said} son más partes de las ${whole} que hay.`,
        en: `${said} are more parts than the ${whole} there are.`,
      },
      label: { es: 'más que el total', en: 'more than the total' },
      help: { es: 'Corrija la cantidad o el total.', en: 'Correct the quantity or the total.' },
    };
  }
  if (
    change ||
    !(read.percent || (percentUnit && read.unit === '')) ||
    (read.value >= 0 && read.value <= 100)
  )
    return null;
  return {
    message: {
      es: `${said} no es un porcentaje posible: se esperaba de 0 a 100.`,
      en: `${said} is no possible percentage: 0 to 100 was expected.`,
    },
    label: { es: 'fuera de 0 a 100', en: 'outside 0 to 100' },
    help: {
      es: 'Corrija el valor; si mide un crecimiento, dígalo en la unidad o en el nombre («variación», «incremento»).',
      en: 'Correct the value; if it measures growth, say so in the unit or the name («variación», «incremento»).',
    },
  };
}
