import { type BeginWithVerb, beginWithVerb } from '../check/begin-with-verb.ts';
import { capital, kindWords } from '../check/kind-words.ts';
import type { Opening, VerbForm } from '../check/opening.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Related, Rule, Setting } from '../check/rule.ts';
import { count, isMixed, verbsOf, type Worded, wordingOf } from '../check/worded-lists.ts';
import { sustantivosDeAccion } from '../lexicon/sustantivos-de-accion.ts';
import type { Plan } from '../plan/model.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

type Expected = 'infinitivo' | 'futuro' | 'sustantivo';
type Asked = 'uniforme' | Expected;

const forma: Setting<Asked> = {
  id: 'forma',
  default: 'uniforme',
  choices: ['uniforme', 'infinitivo', 'futuro', 'sustantivo'],
  about: {
    es: 'Cómo empiezan objetivos y acciones; «uniforme» pide infinitivo solo donde el plan suele usarlo',
    en: 'How objectives and actions begin; «uniforme» asks for an infinitive only where the plan mostly has one',
  },
};

/** An objective or an action that does not begin with its verb. */
export const rule: Rule = {
  id: 'no-infinitivo',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un objetivo o una acción no empieza con un verbo en infinitivo: «Elaboración de…», «Se propone…».',
    en: 'An objective or an action does not begin with an infinitive: «Elaboración de…», «Se propone…».',
  },
  settings: [forma],
  *check(plan, { views, words, setting }) {
    const nouns = words(sustantivosDeAccion);
    const { lists, usual } = wordingOf(views, nouns);
    const asked = setting(forma);
    if (asked === 'uniforme' && usual !== 'infinitivo') return;
    const expected = asked === 'uniforme' ? 'infinitivo' : asked;
    const mend = ({ element, opening }: Worded): BeginWithVerb =>
      expected === 'infinitivo'
        ? beginWithVerb(
            { value: plan.document.file.slice(element.text.span), span: element.text.span },
            opening,
            verbsOf(nouns),
          )
        : { words: '', edits: [] };
    const isOdd = ({ opening: { form } }: Worded) => !mayStand(form, expected);
    if (usual !== null && usual !== expected) {
      const odd = lists.filter(list => !isMixed(list, usual)).flatMap(list => list.filter(isOdd));
      const all = {
        es: `${odd.length} objetivos y acciones del plan`,
        en: `${odd.length} objectives and actions of the plan`,
      };
      yield* together(odd, all, expected, mend, plan);
      return;
    }
    for (const list of lists) {
      if (isMixed(list, usual)) continue;
      const odd = list.filter(isOdd);
      if (
        odd.length >= 3 &&
        odd.length === list.length &&
        count(list, odd[0]?.opening.form ?? 'otra') === odd.length
      ) {
        yield* together(odd, thisList(odd), expected, mend, plan);
      } else for (const worded of odd) yield alone(worded, expected, mend(worded), plan);
    }
  },
};

/** A gerund is the fault of another rule, and words that are none of the forms are let be. */
function mayStand(form: VerbForm, expected: Expected): boolean {
  if (form === 'otra' || form === 'gerundio') return true;
  if (form === 'complemento') return expected !== 'infinitivo';
  return form === expected || (expected === 'futuro' && form === 'impersonal');
}

function alone({ element, opening }: Worded, expected: Expected, mended: BeginWithVerb, plan: Plan): Finding {
  const place = placeOf(element.text.span, opening);
  const written = plan.document.file.slice(place);
  const one = kindWords[element.kind].one;
  const found = foundNames[opening.form];
  const wanted = opening.form === 'complemento' ? verbFirst : wantedNames[expected];
  const like = mended.words === '' ? '' : `: ${quote(mended.words)}`;
  return {
    span: place,
    ...(opening.form === 'complemento' && { severity: 'sugerencia' as const }),
    message: {
      es: `${capital(one.es)} empieza con ${found.es} ${quote(written)}; se esperaba ${wanted.es}${like}.`,
      en: `${capital(one.en)} begins with ${found.en} ${quote(written)}; expected ${wanted.en}${like}.`,
    },
    label: { es: `se esperaba ${wanted.es}`, en: `expected ${wanted.en}` },
    help: helpFor(opening, mended),
    ...fixOf(
      { es: `Empezar con ${quote(mended.words)}`, en: `Begin with ${quote(mended.words)}` },
      mended.edits,
    ),
  };
}

/** How a sentence names all the elements of a list. */
function thisList([first]: readonly Worded[]): Bilingual {
  const { es, en } = kindWords[first?.element.kind ?? 'linea'].many;
  return { es: `${capital(es)} de esta lista`, en: `${capital(en)} of this list` };
}

/** One finding for a whole list, or a whole plan, that is worded in another way. */
function* together(
  all: readonly Worded[],
  who: Bilingual,
  expected: Expected,
  mend: (worded: Worded) => BeginWithVerb,
  plan: Plan,
): Generator<Finding> {
  const [first, ...others] = all;
  if (!first) return;
  const place = placeOf(first.element.text.span, first.opening);
  const written = all
    .slice(0, 2)
    .map(({ element, opening }) => quote(plan.document.file.slice(placeOf(element.text.span, opening))));
  const said = `${written.join(', ')}${all.length > 2 ? '…' : ''}`;
  const wanted = wantedNames[expected];
  yield {
    span: place,
    message: {
      es: `${who.es} empiezan con ${said}; se esperaba ${wanted.es}.`,
      en: `${who.en} begin with ${said}; expected ${wanted.en}.`,
    },
    label: { es: `se esperaba ${wanted.es}`, en: `expected ${wanted.en}` },
    related: others.map(
      ({ element, opening }): Related => ({
        span: placeOf(element.text.span, opening),
        message: { es: 'también aquí', en: 'here too' },
      }),
    ),
    help: {
      es: 'Empiece cada una de la misma manera que las demás del plan.',
      en: 'Begin each in the same way as the others of the plan.',
    },
    ...fixOf(
      { es: 'Empezar con los verbos', en: 'Begin with the verbs' },
      all.flatMap(worded => mend(worded).edits),
    ),
  };
}

function placeOf(text: Span, { from, to }: Opening): Span {
  return { start: text.start + from, end: text.start + to };
}

function fixOf(title: Bilingual, edits: readonly TextEdit[]): Pick<Finding, 'fix'> {
  return edits.length === 0 ? {} : { fix: { title, safe: false, edits } };
}

function helpFor(opening: Opening, { words }: BeginWithVerb): Bilingual {
  if (opening.form === 'complemento') {
    return {
      es: `Empiece por ${quote(words)} y ponga después el medio o el fin.`,
      en: `Begin with ${quote(words)}, and put the means or the end after it.`,
    };
  }
  if (words !== '') {
    return {
      es: `Empiece con ${quote(words)}: dice qué se hará, no solo de qué se trata.`,
      en: `Begin with ${quote(words)}: it says what will be done, not only what it is about.`,
    };
  }
  return {
    es: 'Empiece con el verbo de lo que se hará: «Elaborar», «Publicar», «Capacitar»…',
    en: 'Begin with the verb of what will be done: «Elaborar», «Publicar», «Capacitar»…',
  };
}

const foundNames: Readonly<Record<VerbForm, Bilingual>> = {
  infinitivo: { es: 'un infinitivo,', en: 'an infinitive,' },
  sustantivo: { es: 'el sustantivo', en: 'the noun' },
  futuro: { es: 'el futuro', en: 'the future' },
  impersonal: { es: 'la forma impersonal', en: 'the impersonal' },
  complemento: { es: 'un complemento,', en: 'a complement,' },
  gerundio: { es: 'el gerundio', en: 'the gerund' },
  otra: { es: 'las palabras', en: 'the words' },
};

const verbFirst: Bilingual = { es: 'primero el infinitivo', en: 'the infinitive first' };

const wantedNames: Readonly<Record<Expected, Bilingual>> = {
  infinitivo: { es: 'un infinitivo', en: 'an infinitive' },
  futuro: { es: 'un futuro', en: 'a future' },
  sustantivo: { es: 'un sustantivo', en: 'a noun' },
};
