import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { announcedEjes } from '../check/views/announced-ejes.ts';
import { elementsWithPath, isAction, items } from '../plan/query.ts';

/** An eje under which nobody has anything to do. */
export const rule: Rule = {
  id: 'eje-sin-acciones',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un eje no tiene ninguna acción: ni estrategias, ni líneas, ni actividades.',
    en: 'An eje has no action: no strategies, no lines of action, no activities.',
  },
  *check(plan, { views }) {
    const { undeveloped } = views(announcedEjes);
    const withActions = new Set<string>();
    for (const { element, path } of elementsWithPath(plan)) {
      if (isAction(element)) for (const holder of path) withActions.add(holder.address);
    }
    for (const eje of items(plan, 'eje')) {
      if (withActions.has(eje.address) || undeveloped.includes(eje)) continue;
      const name = quote(eje.text.value || (eje.label?.value ?? 'Eje'));
      yield {
        span: quotedSpan(plan.document.file.text, eje.text.value === '' ? eje.span : eje.text.span),
        message: {
          es: `El eje ${name} no tiene ninguna acción debajo.`,
          en: `The eje ${name} has no action under it.`,
        },
        help: {
          es: 'Agregue sus estrategias, líneas de acción o actividades como lista.',
          en: 'Add its strategies, lines of action or activities as a list.',
        },
      };
    }
  },
};
