import { planPlace } from '../check/frontmatter-place.ts';
import { capital, theElement, titlePlace } from '../check/kind-words.ts';
import { quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';
import type { Element } from '../plan/model.ts';
import { isFilled } from '../plan/placeholder.ts';
import { elementsWithPath } from '../plan/query.ts';

/** An objective that nobody will be able to tell whether it was reached. */
export const rule: Rule = {
  id: 'objetivo-sin-indicador',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'Un objetivo no se mide: ni él ni sus acciones tienen indicador.',
    en: 'An objective is not measured: neither it nor its actions have an indicator.',
  },
  *check(plan, { views }) {
    const { sheets, inWords } = views(indicators);
    if (sheets.length + inWords.length === 0) return;
    const objectives = [...elementsWithPath(plan)].filter(
      ({ element }) => element.kind === 'objetivo' && element.role !== 'general',
    );
    const bare = objectives.filter(({ element, path }) => !isMeasured(element, path));
    const place = (element: Element) => quotedSpan(plan.document.file.text, titlePlace(element));
    if (bare.length > 2 && bare.length === objectives.length) {
      yield {
        span: planPlace(plan),
        places: bare.map(({ element }) => place(element)),
        message: {
          es: `Ninguno de los ${bare.length} objetivos del plan tiene indicador.`,
          en: `None of the ${bare.length} objectives of the plan has an indicator.`,
        },
        help,
      };
      return;
    }
    for (const { element } of bare) {
      const { es, en } = theElement(element);
      yield {
        span: place(element),
        message: { es: `${capital(es)} no tiene indicador.`, en: `${capital(en)} has no indicator.` },
        label: { es: 'sin indicador', en: 'no indicator' },
        help,
      };
    }
  },
};

const help = {
  es: 'Agregue debajo «- Indicador: …» con el id de una ficha de `indicadores`, o en una de sus acciones.',
  en: 'Add «- Indicador: …» under it, with the id of a sheet of `indicadores`, or in one of its actions.',
};

/** By an indicator of its own, of what it holds, or of the actions beside it where it has none under it. */
function isMeasured(objective: Element, path: readonly Element[]): boolean {
  if (hasIndicator(objective)) return true;
  const holder = path.at(-1);
  return objective.children.length === 0 && holder !== undefined && hasIndicator(holder);
}

function hasIndicator(element: Element): boolean {
  const children: readonly Element[] = element.children;
  return (
    element.attributes.some(({ key, value }) => key === 'indicador' && isFilled(value.value)) ||
    children.some(hasIndicator)
  );
}
