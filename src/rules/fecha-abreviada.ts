import { valuePlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { monthNames, parseDate } from '../plan/dates.ts';

/** A date with its month cut short. */
export const rule: Rule = {
  id: 'fecha-abreviada',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'La fecha del documento tiene el mes abreviado.',
    en: 'The date of the document has its month abbreviated.',
  },
  *check(plan) {
    const { fecha } = plan.frontmatter.values;
    const month = /[a-z]+(?=\.?,?[ ](?:del? +)?\d{4}$)/iu.exec(String(fecha ?? ''))?.[0];
    if (!month || monthNames.some(name => name === month.toLowerCase())) return;
    const date = parseDate(String(fecha));
    if (!date) return;
    const iso = date.precision === 'day' ? date.start : date.start.slice(0, 7);
    const span = valuePlace(plan, ['fecha']);
    yield {
      span,
      message: {
        es: `La fecha «${fecha}» tiene el mes abreviado; se esperaba «${iso}».`,
        en: `The date «${fecha}» has its month abbreviated; «${iso}» was expected.`,
      },
      help: {
        es: 'Escríbala en cifras, del año al día: al publicar se imprime con el mes completo.',
        en: 'Write it in figures, from year to day: it is published with the whole name of the month.',
      },
      fix: {
        title: { es: `Escribir «${iso}»`, en: `Write «${iso}»` },
        safe: true,
        edits: [{ span, newText: iso }],
      },
    };
  },
};
