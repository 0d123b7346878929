import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { heldActions } from '../check/views/held-actions.ts';
import { namesIn } from '../check/views/responsibles.ts';
import { fold } from '../text/fold.ts';
import type { Located } from '../text/span.ts';

/** Fewer actions say nothing about how they are shared. */
const enough = 8;

/** One body that answers for more than half of a plan. */
export const rule: Rule = {
  id: 'carga-responsable',
  rung: 'ejecutable',
  severity: 'sugerencia',
  summary: {
    es: 'Un mismo responsable tiene más de la mitad de las acciones.',
    en: 'One body is responsible for more than half of the actions.',
  },
  *check({ frontmatter: { values } }, { views }) {
    const loads = new Map<string, { first: Located<string>; name: string; count: number }>();
    let total = 0;
    for (const { attributes } of views(heldActions)) {
      const nearest = attributes.find(({ key }) => key === 'responsable');
      if (!nearest) continue;
      total++;
      for (const name of namesIn(nearest.value.value)) {
        const load = loads.get(fold(name)) ?? { first: nearest.value, name, count: 0 };
        loads.set(fold(name), { ...load, count: load.count + 1 });
      }
    }
    const own = new Set([values.organismo, values.instancia, values.municipio].map(name => fold(name ?? '')));
    const most = [...loads].sort(([, a], [, b]) => b.count - a.count)[0];
    if (total < enough || loads.size < 2 || !most || own.has(most[0])) return;
    const { first, name, count } = most[1];
    if (count * 2 <= total) return;
    yield {
      span: first.span,
      message: {
        es: `${quote(name)} responde por ${count} de las ${total} acciones con responsable.`,
        en: `${quote(name)} answers for ${count} of the ${total} actions with somebody responsible.`,
      },
      label: { es: 'más de la mitad', en: 'more than half' },
      help: {
        es: 'Vea si puede con todas en el periodo, o reparta algunas entre las demás áreas.',
        en: 'See whether it can manage them all in the period, or share some out among the other units.',
      },
    };
  },
};
