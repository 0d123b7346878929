import { capital, kindWords, theElement, titlePlace } from '../check/kind-words.ts';
import { quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { type Element, isDeeper, type Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';

/** An element written inside one that it should hold. */
export const rule: Rule = {
  id: 'niveles-saltados',
  rung: 'esqueleto',
  severity: 'aviso',
  summary: {
    es: 'Un elemento está escrito dentro de otro de un nivel más hondo: los niveles van al revés.',
    en: 'An element is written inside another of a deeper level: the levels are upside down.',
  },
  *check(plan) {
    const source = plan.document.file.text;
    const byKinds = new Map<string, Inverted[]>();
    for (const pair of invertedHeadings(plan)) {
      const kinds = `${pair.inner.kind} ${pair.outer.kind}`;
      const known = byKinds.get(kinds);
      if (known) known.push(pair);
      else byKinds.set(kinds, [pair]);
    }
    for (const [first, ...more] of byKinds.values()) {
      if (!first) continue;
      const { inner, outer } = first;
      const [one, other] = [theElement(inner), theElement(outer)];
      const [es, en] =
        more.length === 0
          ? ['', '']
          : [` (y otros ${more.length} casos)`, ` (and ${more.length} other cases)`];
      yield {
        span: quotedSpan(source, titlePlace(inner)),
        message: {
          es: `${capital(one.es)} está dentro de ${other.es}${es}, y en este perfil ${kindWords[inner.kind].many.es} contienen ${kindWords[outer.kind].many.es}, no al revés.`.replace(
            'de el ',
            'del ',
          ),
          en: `${capital(one.en)} stands inside ${other.en}${en}, and in this profile ${kindWords[inner.kind].many.en} hold ${kindWords[outer.kind].many.en}, not the other way round.`,
        },
        label: { es: 'nivel más alto', en: 'higher level' },
        help: {
          es: 'Cambie el orden de los niveles; si su institución los llama así, dé esos nombres a los niveles en un perfil propio.',
          en: 'Change the order of the levels; if your institution calls them so, give the levels these names in a profile of its own.',
        },
        related: [
          {
            span: quotedSpan(source, titlePlace(outer)),
            message: { es: 'dentro de este', en: 'inside this one' },
          },
        ],
      };
    }
  },
};

interface Inverted {
  readonly inner: Element;
  readonly outer: Element;
}

/** Headings below a heading of a deeper kind. */
function* invertedHeadings(plan: Plan): Generator<Inverted> {
  const byStart = new Map([...elements(plan)].map(element => [element.span.start, element]));
  const open: { depth: number; element: Element | undefined }[] = [];
  for (const { heading, depth, span } of plan.document.sections) {
    if (!heading) continue;
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const inner = byStart.get(span.start);
    const outer = open.findLast(({ element }) => element)?.element;
    if (inner && outer && isDeeper(outer.kind, inner.kind)) yield { inner, outer };
    open.push({ depth, element: inner });
  }
}
