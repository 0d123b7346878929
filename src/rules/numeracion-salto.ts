import type { NumberingFault } from '../check/count.ts';
import { sayNumber } from '../check/kind-words.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { numbering } from '../check/views/numbering.ts';

/** A hole in a count, or a step back. */
export const rule: Rule = {
  id: 'numeracion-salto',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'En una serie numerada falta un número, o uno está después de otro mayor.',
    en: 'A numbered series lacks a number, or has one after a higher one.',
  },
  *check(_, { views }) {
    for (const fault of views(numbering)) {
      if (fault.kind === 'gap') yield gap(fault);
      if (fault.kind === 'order') yield order(fault);
    }
  },
};

function gap({ element, previous, missing }: Extract<NumberingFault, { kind: 'gap' }>): Finding {
  const number = sayNumber(element.number.value);
  const { count, first, last } = missing;
  const lacking =
    count === 1
      ? { es: `falta «${first}»`, en: `«${first}» is missing` }
      : { es: `faltan de «${first}» a «${last}»`, en: `«${first}» to «${last}» are missing` };
  const message = previous
    ? {
        es: `Después de «${sayNumber(previous.number.value)}» sigue «${number}»: ${lacking.es}.`,
        en: `After «${sayNumber(previous.number.value)}» comes «${number}»: ${lacking.en}.`,
      }
    : {
        es: `La cuenta empieza en «${number}»: ${lacking.es}.`,
        en: `The count begins at «${number}»: ${lacking.en}.`,
      };
  return {
    span: element.number.span,
    message,
    help: {
      es: 'Agregue lo que falta, o corrija los números que siguen.',
      en: 'Add what is missing, or correct the numbers that follow.',
    },
    ...(previous && { related: [{ span: previous.number.span, message: { es: 'anterior', en: 'before' } }] }),
  };
}

function order({ element, previous }: Extract<NumberingFault, { kind: 'order' }>): Finding {
  const [number, before] = [sayNumber(element.number.value), sayNumber(previous.number.value)];
  return {
    span: element.number.span,
    message: {
      es: `El número «${number}» está después de «${before}».`,
      en: `The number «${number}» stands after «${before}».`,
    },
    help: {
      es: 'Ponga los elementos en el orden de sus números.',
      en: 'Put the elements in the order of their numbers.',
    },
    related: [{ span: previous.number.span, message: { es: 'número mayor', en: 'higher number' } }],
  };
}
