import { beginWithVerb } from '../check/begin-with-verb.ts';
import { capital, kindWords } from '../check/kind-words.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { verbsOf, wordingOf } from '../check/worded-lists.ts';
import { sustantivosDeAccion } from '../lexicon/sustantivos-de-accion.ts';

/** An objective or an action that begins with a gerund, which hangs from no verb there. */
export const rule: Rule = {
  id: 'gerundio-inicial',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un objetivo o una acción empieza con un gerundio: «Fortaleciendo…».',
    en: 'An objective or an action begins with a gerund: «Fortaleciendo…».',
  },
  *check(plan, { views, words }) {
    const nouns = words(sustantivosDeAccion);
    for (const { element, opening } of wordingOf(views, nouns).lists.flat()) {
      if (opening.form !== 'gerundio') continue;
      const { span } = element.text;
      const place = { start: span.start + opening.from, end: span.start + opening.to };
      const written = quote(plan.document.file.slice(place));
      const { words: verb, edits } = beginWithVerb(
        { value: plan.document.file.slice(span), span },
        opening,
        verbsOf(nouns),
      );
      const one = kindWords[element.kind].one;
      yield {
        span: place,
        message: {
          es: `${capital(one.es)} empieza con el gerundio ${written}; se esperaba un infinitivo${verb && `: ${quote(verb)}`}.`,
          en: `${capital(one.en)} begins with the gerund ${written}; expected an infinitive${verb && `: ${quote(verb)}`}.`,
        },
        label: { es: 'gerundio', en: 'gerund' },
        help: {
          es: 'Diga en infinitivo qué se hará; el gerundio solo acompaña a otro verbo.',
          en: 'Say in an infinitive what will be done; a gerund only goes along with another verb.',
        },
        ...(edits.length > 0 && {
          fix: {
            title: { es: `Empezar con ${quote(verb)}`, en: `Begin with ${quote(verb)}` },
            safe: false,
            edits,
          },
        }),
      };
    }
  },
};
