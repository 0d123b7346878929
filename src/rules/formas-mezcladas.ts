import { beginWithVerb } from '../check/begin-with-verb.ts';
import { kindWords } from '../check/kind-words.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { count, isMixed, verbsOf, type Worded, type WordedList, wordingOf } from '../check/worded-lists.ts';
import { sustantivosDeAccion } from '../lexicon/sustantivos-de-accion.ts';
import type { Plan } from '../plan/model.ts';
import type { Span } from '../text/span.ts';

/** A list in which some actions begin with a noun and others with an infinitive. */
export const rule: Rule = {
  id: 'formas-mezcladas',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una lista mezcla acciones que empiezan con sustantivo y con infinitivo.',
    en: 'A list mixes actions that begin with a noun and with an infinitive.',
  },
  *check(plan, { views, words }) {
    const nouns = words(sustantivosDeAccion);
    const { lists, usual } = wordingOf(views, nouns);
    for (const list of lists.filter(one => isMixed(one, usual))) {
      const fewer = oddForm(list, usual);
      const odd = list.filter(({ opening }) => opening.form === fewer);
      const [first, ...others] = odd;
      if (!first) continue;
      const edits = odd.flatMap(
        ({ element: { text }, opening }) =>
          beginWithVerb(
            { value: plan.document.file.slice(text.span), span: text.span },
            opening,
            verbsOf(nouns),
          ).edits,
      );
      const said = quotedOpenings(odd, plan);
      const [verbs, names] = [count(list, 'infinitivo'), count(list, 'sustantivo')];
      const wanted = fewer === 'sustantivo' ? 'infinitivo' : 'sustantivo';
      const { kind } = first.element;
      yield {
        span: placeOf(first),
        message: {
          es: `En esta lista, ${verbs} de ${kindWords[kind].many.es} ${verbs === 1 ? 'empieza' : 'empiezan'} con infinitivo y ${names} con sustantivo: ${said}.`,
          en: `In this list, ${verbs} of ${kindWords[kind].many.en} ${verbs === 1 ? 'begins' : 'begin'} with an infinitive and ${names} with a noun: ${said}.`,
        },
        label: { es: fewer, en: fewer === 'sustantivo' ? 'noun' : 'infinitive' },
        related: others.map(one => ({
          span: placeOf(one),
          message: { es: 'también aquí', en: 'here too' },
        })),
        help: {
          es: `Empiece todas de la misma manera, con ${wanted}.`,
          en: `Begin all of them in the same way, with ${wanted === 'infinitivo' ? 'an infinitive' : 'a noun'}.`,
        },
        ...(fewer === 'sustantivo' &&
          edits.length > 0 && {
            fix: {
              title: { es: 'Empezar con los verbos', en: 'Begin with the verbs' },
              safe: false,
              edits,
            },
          }),
      };
    }
  },
};

/** The form to leave: nouns, unless the plan and the list mostly have them. */
function oddForm(list: WordedList, usual: string | null): 'sustantivo' | 'infinitivo' {
  const nounsRule = usual === 'sustantivo' && count(list, 'sustantivo') >= count(list, 'infinitivo');
  return nounsRule ? 'infinitivo' : 'sustantivo';
}

function placeOf({ element: { text }, opening }: Worded): Span {
  return { start: text.span.start + opening.from, end: text.span.start + opening.to };
}

/** At most three, since the places follow. */
function quotedOpenings(all: readonly Worded[], plan: Plan): string {
  const said = all.slice(0, 3).map(one => quote(plan.document.file.slice(placeOf(one))));
  return `${said.join(', ')}${all.length > 3 ? '…' : ''}`;
}
