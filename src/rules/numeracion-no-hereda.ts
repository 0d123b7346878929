import type { Foreign } from '../check/count.ts';
import { capital, kindWords } from '../check/kind-words.ts';
import { numberEdit } from '../check/number-edit.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { numbering } from '../check/views/numbering.ts';
import { bare, last, renumber } from '../plan/number.ts';

/** «3.1» under «2.». */
export const rule: Rule = {
  id: 'numeracion-no-hereda',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'El número de un elemento no empieza con el del que lo contiene: «3.1» bajo el eje 2.',
    en: 'The number of an element does not begin with that of the one it stands in: «3.1» under eje 2.',
  },
  *check(plan, { views }) {
    for (const fault of views(numbering)) {
      if (fault.kind === 'foreign') yield* foreign(plan.document.file.text, fault);
    }
  },
};

function* foreign(source: string, { elements, holder }: Foreign): Generator<Finding> {
  const [first, final] = [elements[0], elements.at(-1)];
  if (!first || !final) return;
  const own = bare(holder.number.value);
  const { one, many } = kindWords[first.kind];
  const above = kindWords[holder.kind].one;
  const [from, to] = [bare(first.number.value), bare(final.number.value)];
  const holding = { es: `bajo ${above.es} ${own}`, en: `under ${above.en} ${own}` };
  const expected = holder.number.value.parts.join('.');
  yield {
    span: first.number.span,
    message:
      elements.length === 1
        ? {
            es: `${capital(one.es)} «${from}» está ${holding.es}, y su número debe empezar con «${expected}.».`,
            en: `${capital(one.en)} «${from}» stands ${holding.en}, and its number should begin with «${expected}.».`,
          }
        : {
            es: `${capital(many.es)} «${from}» a «${to}» están ${holding.es}, y sus números deben empezar con «${expected}.».`,
            en: `${capital(many.en)} «${from}» to «${to}» stand ${holding.en}, and their numbers should begin with «${expected}.».`,
          },
    help: {
      es: 'Corrija los números, o mueva los elementos a donde pertenecen.',
      en: 'Correct the numbers, or move the elements to where they belong.',
    },
    related: [{ span: holder.number.span, message: { es: 'los contiene', en: 'holds them' } }],
    fix: {
      title: { es: `Empezarlos con «${expected}.»`, en: `Begin them with «${expected}.»` },
      safe: false,
      edits: elements.map(({ number }) =>
        numberEdit(
          source,
          number,
          renumber(number.value, [...holder.number.value.parts, last(number.value)]),
        ),
      ),
    },
  };
}
