import { cite } from '../check/breadcrumb.ts';
import { keyPlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Related, Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';
import { type Named, names, nearestName } from '../check/views/names.ts';
import type { Element, Plan } from '../plan/model.ts';
import { references } from '../plan/references.ts';
import { nearest } from '../text/nearest.ts';
import type { Located } from '../text/span.ts';

/** A name of something the plan does not have: an element or the sheet of an indicator. */
export const rule: Rule = {
  id: 'referencia-rota',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Un atributo nombra un elemento o un indicador que el plan no tiene.',
    en: 'An attribute names an element or an indicator that the plan does not have.',
  },
  *check(plan, { views }) {
    for (const { written, kinds, target } of views(references)) {
      if (!target) yield noElement(written, nearestName(written.value, kinds, views(names)));
    }
    const { sheets, unknown } = views(indicators);
    const ids = sheets.map(({ id }) => id);
    if (ids.length > 0) for (const id of unknown) yield noSheet(plan, id, ids);
  },
};

function noElement({ value, span }: Located<string>, near: Named | null): Finding {
  return {
    span,
    message: {
      es: `Ningún elemento del plan es «${value}»${near ? `; el más cercano es «${near.name}»` : ''}.`,
      en: `No element of the plan is «${value}»${near ? `; the nearest is «${near.name}»` : ''}.`,
    },
    label: { es: 'no existe', en: 'does not exist' },
    help: {
      es: 'Escriba la dirección o el número de un elemento; `plan tree` muestra los que hay.',
      en: 'Write the address or the number of an element; `plan tree` shows those there are.',
    },
    ...(near && { related: [whereIs(near.element)] }),
  };
}

function whereIs(element: Element): Related {
  const { number, text } = element;
  const said = `${cite(element)}${text.value ? `, ${quote(text.value)}` : ''}`;
  return { span: (number ?? text).span, message: { es: said, en: said } };
}

function noSheet(plan: Plan, { value, span }: Located<string>, ids: readonly string[]): Finding {
  const near = nearest(value, ids, id => [id]);
  return {
    span,
    message: {
      es: `Ninguna ficha de \`indicadores\` es «${value}»${near ? `; la más parecida es «${near}»` : ''}.`,
      en: `No sheet of \`indicadores\` is «${value}»${near ? `; the most like it is «${near}»` : ''}.`,
    },
    label: { es: 'no tiene ficha', en: 'has no sheet' },
    help: {
      es: 'Corrija el id o agregue su ficha a `indicadores` en los metadatos.',
      en: 'Correct the id or add its sheet to `indicadores` in the frontmatter.',
    },
    related: [
      {
        span: keyPlace(plan, near ? ['indicadores', near] : ['indicadores']),
        message: { es: near ? 'esta ficha' : 'las fichas', en: near ? 'this sheet' : 'the sheets' },
      },
    ],
  };
}
