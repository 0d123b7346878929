import { capital, theElement, titlePlace } from '../check/kind-words.ts';
import { quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import type { Element } from '../plan/model.ts';
import { isFilled } from '../plan/placeholder.ts';
import { items } from '../plan/query.ts';

/** An eje that serves no greater plan, beside others that do. */
export const rule: Rule = {
  id: 'eje-sin-alineacion',
  rung: 'auditable',
  severity: 'sugerencia',
  summary: {
    es: 'Un eje no dice a qué instrumento contribuye, y otros sí lo dicen.',
    en: 'An eje does not say which instrument it serves, and others do.',
  },
  *check(plan) {
    const ejes = [...items(plan, 'eje')];
    const bare = ejes.filter(eje => !isAligned(eje));
    const [first, ...more] = bare;
    if (!first || bare.length === ejes.length) return;
    const { es, en } = theElement(first);
    const place = (eje: Element) => quotedSpan(plan.document.file.text, titlePlace(eje));
    yield {
      span: place(first),
      message:
        more.length === 0
          ? {
              es: `${capital(es)} no dice a qué instrumento contribuye, y los demás ejes sí.`,
              en: `${capital(en)} does not say which instrument it serves, and the other ejes do.`,
            }
          : {
              es: `${bare.length} de los ${ejes.length} ejes no dicen a qué instrumento contribuyen; el primero es ${es}.`,
              en: `${bare.length} of the ${ejes.length} ejes do not say which instrument they serve; the first is ${en}.`,
            },
      help: {
        es: 'Agregue en el eje «- Alineación: …» con el instrumento y su objetivo, o diga por qué no lo tiene.',
        en: 'Add «- Alineación: …» in the eje with the instrument and its objective, or say why it has none.',
      },
      related: more.map(eje => ({
        span: place(eje),
        message: { es: 'tampoco este', en: 'nor does this one' },
      })),
    };
  },
};

function isAligned(element: Element): boolean {
  const children: readonly Element[] = element.children;
  return (
    element.attributes.some(({ key, value }) => key === 'alineacion' && isFilled(value.value)) ||
    children.some(isAligned)
  );
}
