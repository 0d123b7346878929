import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { type Worded, wordingOf } from '../check/worded-lists.ts';
import { sustantivosDeAccion } from '../lexicon/sustantivos-de-accion.ts';
import { verbosDebiles } from '../lexicon/verbos-debiles.ts';
import { isAction } from '../plan/query.ts';

/** Actions whose verb leaves nothing to check, counted once for the whole plan. */
export const rule: Rule = {
  id: 'verbo-debil',
  rung: 'presentable',
  severity: 'sugerencia',
  optional: true,
  summary: {
    es: 'Muchas acciones empiezan con un verbo que no deja producto: impulsar, fomentar, promover…',
    en: 'Many actions begin with a verb that leaves no product: impulsar, fomentar, promover…',
  },
  *check(_, { views, words }) {
    const weak = new Map(words(verbosDebiles).map(({ word, instead }) => [word, instead]));
    const { lists } = wordingOf(views, words(sustantivosDeAccion));
    const actions = lists.flat().filter(({ element }) => isAction(element));
    const bare = actions.filter(
      ({ element, opening }) => weak.has(verbOf({ element, opening })) && !hasProduct({ element, opening }),
    );
    const [first, ...others] = bare;
    if (!first) return;
    const { text } = first.element;
    const counts = new Map<string, number>();
    for (const worded of bare) counts.set(verbOf(worded), (counts.get(verbOf(worded)) ?? 0) + 1);
    const said = [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([verb, times]) => (times === 1 ? quote(verb) : `${quote(verb)} (${times})`))
      .join(', ');
    const choices = (weak.get(verbOf(first)) ?? []).map(quote).join(', ');
    yield {
      span: { start: text.span.start + first.opening.from, end: text.span.start + first.opening.to },
      message: {
        es: `${bare.length} de ${actions.length} acciones empiezan con un verbo que no deja nada que comprobar, y no tienen producto, meta ni indicador: ${said}.`,
        en: `${bare.length} of ${actions.length} actions begin with a verb that leaves nothing to check, and have no product, target or indicator: ${said}.`,
      },
      related: others.map(({ element, opening }) => ({
        span: { start: element.text.span.start + opening.from, end: element.text.span.start + opening.to },
        message: { es: 'también aquí', en: 'here too' },
      })),
      help: {
        es: `Diga qué se entregará, o póngale «Producto:» o «Meta:» a la acción.${choices && ` En vez de ${quote(verbOf(first))} quizá se trate de ${choices}.`}`,
        en: `Say what will be delivered, or give the action a «Producto:» or a «Meta:».${choices && ` Instead of ${quote(verbOf(first))}, perhaps ${choices}.`}`,
      },
    };
  },
};

/** The infinitive of an opening without its pronouns. */
function verbOf({ opening }: Worded): string {
  return opening.form === 'infinitivo' ? opening.verb.replace(/(?:se|l[aeo]s?)$/u, '') : '';
}

function hasProduct({ element }: Worded): boolean {
  return element.attributes.some(
    ({ key }) => key === 'producto' || key === 'meta' || key === 'indicador' || key === 'medio',
  );
}
