import { cite } from '../check/breadcrumb.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import type { Element } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import type { Located } from '../text/span.ts';

/** An address that two elements claim: one by its pin, the other by its pin or by its place. */
export const rule: Rule = {
  id: 'id-duplicado',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Un id fijado con `<!-- id: … -->` es también el de otro elemento.',
    en: 'An id pinned with `<!-- id: … -->` is also that of another element.',
  },
  *check(plan) {
    const pins = new Map<string, { pin: Located<string>; element: Element }>();
    const placed = new Map<string, Element>();
    for (const element of elements(plan)) {
      const { address, pin } = element;
      const first = pin && pins.get(pin.value);
      if (!pin) placed.set(placeOf(address), element);
      else if (first) yield pinnedTwice(pin, first);
      else pins.set(pin.value, { pin, element });
    }
    for (const [id, { pin }] of pins) {
      const other = placed.get(id);
      if (other) yield pinnedOver(pin, other);
    }
  },
};

/** The address that its place gives an element: one with a number more, `eje-2-2`, is `eje-2` told apart. */
function placeOf(address: string): string {
  return /(?:^|\/)[a-z]+-[a-z0-9]+-\d+$/u.test(address) ? address.replace(/-\d+$/u, '') : address;
}

function pinnedTwice(pin: Located<string>, first: { pin: Located<string>; element: Element }): Finding {
  const holder = first.element.text.value ? quote(first.element.text.value) : cite(first.element);
  return {
    span: pin.span,
    message: {
      es: `El id «${pin.value}» ya lo tiene ${holder}.`,
      en: `The id «${pin.value}» is already that of ${holder}.`,
    },
    label: { es: 'id repetido', en: 'repeated id' },
    help: {
      es: 'Dé otro id a este elemento o quite el comentario.',
      en: 'Give this element another id or remove the comment.',
    },
    related: [{ span: first.pin.span, message: { es: 'fijado aquí primero', en: 'first pinned here' } }],
  };
}

function pinnedOver(pin: Located<string>, other: Element): Finding {
  const name = `${cite(other)}${other.text.value ? `, ${quote(other.text.value)}` : ''}`;
  return {
    span: pin.span,
    message: {
      es: `El id «${pin.value}» es también la dirección que por su lugar tiene ${name}.`,
      en: `The id «${pin.value}» is also the address that its place gives ${name}.`,
    },
    label: { es: 'id de otro elemento', en: 'id of another element' },
    help: {
      es: 'Elija un id que no sea la dirección de ningún otro elemento, o quite el comentario.',
      en: 'Choose an id that is not the address of any other element, or remove the comment.',
    },
    related: [
      {
        span: (other.number ?? other.text).span,
        message: { es: 'el otro elemento', en: 'the other element' },
      },
    ],
  };
}
