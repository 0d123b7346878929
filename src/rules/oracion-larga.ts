import { quote, quotedSpan } from '../check/quote.ts';
import type { Finding, Rule, Setting } from '../check/rule.ts';
import { type Sentence, sentences } from '../check/views/sentences.ts';
import { placeIn } from '../document/inline-text.ts';
import type { Plan } from '../plan/model.ts';
import type { Span } from '../text/span.ts';

const palabras: Setting<number> = {
  id: 'palabras',
  default: 60,
  about: {
    es: 'Palabras desde las que una oración es demasiado larga: pasar de ellas es un aviso',
    en: 'How many words a sentence may have before it is too long: more are a warning',
  },
};

const recomendadas: Setting<number> = {
  id: 'recomendadas',
  default: 40,
  about: {
    es: 'Palabras que conviene no pasar: las oraciones entre los dos límites se cuentan en una sola sugerencia',
    en: 'How many words are better not exceeded: sentences between the two limits are counted in one suggestion',
  },
};

/** A sentence that nobody reads in one breath. */
export const rule: Rule = {
  id: 'oracion-larga',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una oración tiene más de 60 palabras; las de más de 40 se cuentan en una sugerencia.',
    en: 'A sentence has more than 60 words; those of more than 40 are counted in a suggestion.',
  },
  settings: [palabras, recomendadas],
  *check(plan, { views, setting }) {
    const [most, better] = [setting(palabras), setting(recomendadas)];
    const long = views(sentences).filter(({ words }) => words.length > Math.min(most, better));
    for (const sentence of long) if (sentence.words.length > most) yield tooLong(sentence, plan, most);
    yield* rather(
      long.filter(({ words }) => words.length <= most),
      plan,
      better,
    );
  },
};

function tooLong(sentence: Sentence, plan: Plan, most: number): Finding {
  const { length } = sentence.words;
  const written = quote(sentence.block.prose.slice(sentence.from, sentence.to));
  return {
    span: placeOf(sentence, plan),
    message: {
      es: `La oración ${written} tiene ${length} palabras; se esperaban ${most} o menos.`,
      en: `The sentence ${written} has ${length} words; expected ${most} or less.`,
    },
    label: { es: `${length} palabras`, en: `${length} words` },
    help: {
      es: 'Pártala: una idea por oración, y lo que se enumera, en una lista.',
      en: 'Split it: one idea for each sentence, and what is enumerated in a list.',
    },
  };
}

/** One suggestion for all sentences between the limits, at the longest of them. */
function* rather(sentences: readonly Sentence[], plan: Plan, better: number): Generator<Finding> {
  const [longest, ...others] = [...sentences].sort((a, b) => b.words.length - a.words.length);
  if (!longest) return;
  const { length } = longest.words;
  const written = quote(longest.block.prose.slice(longest.from, longest.to));
  const more = others.length;
  const rest = {
    es: more === 0 ? '' : more === 1 ? '; hay otra de más de ' : `; hay otras ${more} de más de `,
    en:
      more === 0
        ? ''
        : more === 1
          ? '; there is another of more than '
          : `; there are ${more} others of more than `,
  };
  yield {
    severity: 'sugerencia',
    span: placeOf(longest, plan),
    message: {
      es: `La oración ${written} tiene ${length} palabras${rest.es}${more === 0 ? `, más de las ${better} que se leen de una vez` : `${better}`}.`,
      en: `The sentence ${written} has ${length} words${rest.en}${more === 0 ? `, more than the ${better} that are read at once` : `${better}`}.`,
    },
    label: { es: `${length} palabras`, en: `${length} words` },
    related: others.map(sentence => ({
      span: placeOf(sentence, plan),
      message: { es: `${sentence.words.length} palabras`, en: `${sentence.words.length} words` },
    })),
    help: {
      es: 'Una oración de 20 a 30 palabras se entiende a la primera.',
      en: 'A sentence of 20 to 30 words is understood at the first reading.',
    },
  };
}

function placeOf({ block, from, to }: Sentence, plan: Plan): Span {
  const { text } = plan.document.file;
  return quotedSpan(text, placeIn(block.text, text, from, to));
}
