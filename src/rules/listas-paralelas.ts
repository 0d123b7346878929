import { kindWords, theElement, titlePlace } from '../check/kind-words.ts';
import { quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import type { Element, Kind } from '../plan/model.ts';
import { elements, isAction } from '../plan/query.ts';

/** Two lists of actions side by side, with nothing to say which action of the one serves which of the other. */
export const rule: Rule = {
  id: 'listas-paralelas',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Bajo un mismo elemento hay dos listas de acciones de distinto nivel, sin que se diga cómo se relacionan.',
    en: 'Under one element stand two lists of actions of different levels, and nothing says how they relate.',
  },
  *check(plan) {
    const found = [...elements(plan)].flatMap(element => {
      const kinds = parallelKinds(element);
      return kinds ? [{ element, kinds }] : [];
    });
    const [first, ...more] = found;
    if (!first) return;
    const { element, kinds } = first;
    const place = ({ element: one }: { element: Element }) =>
      quotedSpan(plan.document.file.text, titlePlace(one));
    const [upper, lower] = [kindWords[kinds[0]], kindWords[kinds[1]]];
    const own = theElement(element);
    const [es, en] =
      more.length === 0
        ? [own.es, own.en]
        : [`${own.es} y ${more.length} más`, `${own.en} and ${more.length} more`];
    yield {
      span: place(first),
      message: {
        es: `Bajo ${es} están ${upper.many.es} y ${lower.many.es}, unas junto a otras, sin que se diga qué sirve a qué.`,
        en: `Under ${en} stand ${upper.many.en} and ${lower.many.en} side by side, and nothing says which serves which.`,
      },
      help: {
        es: `Ponga ${lower.many.es} dentro de su ${upper.one.es.replace(/^\S+ /u, '')}, o escriba debajo de cada una «- Depende de: …».`,
        en: `Put ${lower.many.en} inside their ${upper.one.en}, or write «- Depende de: …» under each.`,
      },
      related: more.map(one => ({
        span: place(one),
        message: { es: 'también aquí', en: 'here too' },
      })),
    };
  },
};

/** The two action kinds that an element holds as bare lists: two or more of each, without parts or references. */
function parallelKinds(element: Element): readonly [Kind, Kind] | null {
  const children: readonly Element[] = element.children;
  const [upper, lower] = (['estrategia', 'linea', 'actividad'] as const).filter(
    kind => children.filter(child => child.kind === kind).length >= 2,
  );
  if (!upper || !lower) return null;
  const actions = children.filter(isAction);
  const linked = actions.some(
    ({ attributes, children: inner }) =>
      inner.length > 0 || attributes.some(({ key }) => key === 'depende-de'),
  );
  return linked ? null : [upper, lower];
}
