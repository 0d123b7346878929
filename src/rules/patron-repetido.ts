import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { productosUsuales } from '../lexicon/productos-usuales.ts';
import type { WordEntry } from '../lexicon/word-list.ts';
import type { Element } from '../plan/model.ts';
import { bare } from '../plan/number.ts';
import { elementsWithPath, isAction } from '../plan/query.ts';
import { foldAccents } from '../text/fold.ts';
import { kept } from '../text/kept.ts';
import { matchesOf } from '../text/matches.ts';
import { type Located, spanWithin } from '../text/span.ts';

/** In fewer ejes the same product is a coincidence. */
const several = 3;

/** One product that several ejes promise, each as if it were its own. */
export const rule: Rule = {
  id: 'patron-repetido',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Tres ejes o más prometen el mismo producto.',
    en: 'Three ejes or more promise the same product.',
  },
  *check(plan, { words }) {
    const source = plan.document.file.text;
    const promised = new Map<string, Map<Element, Located<string>>>();
    const pattern = promiseOf(words(productosUsuales));
    for (const { element, path } of elementsWithPath(plan)) {
      const [eje] = path;
      if (!isAction(element) || eje?.kind !== 'eje') continue;
      // Most actions promise no single thing.
      if (!/un[ao]?s? /iu.test(element.text.value)) continue;
      for (const { 0: said, 1: product = '', index } of matchesOf(foldAccents(element.text.value), pattern)) {
        const ejes = promised.get(product) ?? new Map<Element, Located<string>>();
        promised.set(product, ejes);
        const value = element.text.value.slice(index, index + said.length);
        if (!ejes.has(eje)) ejes.set(eje, { value, span: spanWithin(source, element.text.span, value) });
      }
    }
    for (const [, ejes] of promised) {
      const [first, ...more] = ejes.values();
      if (!first || ejes.size < several) continue;
      const numbers = [...ejes.keys()].map(eje =>
        eje.number ? bare(eje.number.value) : String(eje.ordinal),
      );
      const list = (and: string) => numbers.join(', ').replace(/, (?=[^,]*$)/u, ` ${and} `);
      yield {
        span: first.span,
        message: {
          es: `${quote(first.value)} se promete en ${ejes.size} ejes: ${list('y')}.`,
          en: `${quote(first.value)} is promised in ${ejes.size} ejes: ${list('and')}.`,
        },
        label: { es: 'mismo producto', en: 'same product' },
        help: {
          es: 'Si es uno solo, déjelo en un eje y cítelo en los demás; si son varios, diga en qué se distinguen.',
          en: 'If it is one, leave it in one eje and cite it in the others; if they are several, say how they differ.',
        },
        related: more.map(({ value, span }) => ({ span, message: { es: quote(value), en: quote(value) } })),
      };
    }
  },
};

/** «un diagnóstico», «una nueva plataforma»: a product of a list with its article. */
const promiseOf: (products: readonly WordEntry[]) => RegExp = kept(products => {
  const words = products.map(({ word }) => foldAccents(word)).join('|');
  return new RegExp(`(?<!\\p{L})un[ao]?s? (?:\\p{L}+ )?(${words})(?:e?s)?(?!\\p{L})`, 'gu');
});
