import { planPlace } from '../check/frontmatter-place.ts';
import { quotedSpan } from '../check/quote.ts';
import { type Measure, measures, readability } from '../check/readability.ts';
import type { Rule, Setting } from '../check/rule.ts';
import { type Sentence, sentences } from '../check/views/sentences.ts';
import { placeIn } from '../document/inline-text.ts';
import type { Plan } from '../plan/model.ts';
import type { Span } from '../text/span.ts';

const minimo: Setting<number> = {
  id: 'minimo',
  default: 40,
  about: {
    es: 'Valor de la escala INFLESZ desde el que un plan se lee bien: 40 es «algo difícil», 55 «normal»',
    en: 'Value on the INFLESZ scale from which a plan reads well: 40 is «rather hard», 55 «normal»',
  },
};

/** A plan that asks too much of those who read it, measured as a whole. */
export const rule: Rule = {
  id: 'legibilidad',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'El texto del plan es muy difícil de leer, según la escala INFLESZ.',
    en: 'The text of the plan is very hard to read on the INFLESZ scale.',
  },
  settings: [minimo],
  *check(plan, { views, setting }) {
    const prose = views(sentences).filter(
      ({ block, words }) => block.type === 'paragraph' && words.length >= 3,
    );
    const count = prose.reduce((sum, { words }) => sum + words.length, 0);
    const measured = measures(prose.map(({ words }) => words));
    const whole = readability(measured);
    const least = setting(minimo);
    if (!whole || count < fewest || whole.value >= least) return;
    const value = Math.max(0, Math.round(whole.value));
    yield {
      span: planPlace(plan),
      message: {
        es: `El texto del plan alcanza ${value} en la escala INFLESZ («${whole.step.es}»); se esperaba ${least} o más.`,
        en: `The text of the plan reaches ${value} on the INFLESZ scale («${whole.step.en}»); expected ${least} or more.`,
      },
      label: { es: whole.step.es, en: whole.step.en },
      related: hardestOf(prose, measured).map(sentence => ({
        span: sentencePlace(sentence, plan),
        message: { es: 'de las más difíciles', en: 'among the hardest' },
      })),
      help: {
        es: 'Acorte las oraciones y prefiera las palabras cortas: «usar» por «utilización», «para» por «con la finalidad de».',
        en: 'Shorten the sentences and prefer short words: «usar» to «utilización», «para» to «con la finalidad de».',
      },
    };
  },
};

/** In fewer words chance weighs too much. */
const fewest = 100;

/** The three hardest sentences of ten words or more. */
function hardestOf(prose: readonly Sentence[], measured: readonly Measure[]): Sentence[] {
  return prose
    .flatMap((sentence, i) => {
      const measure = measured[i];
      const alone = measure && measure.words >= 10 ? readability([measure]) : null;
      return alone ? [{ sentence, value: alone.value }] : [];
    })
    .sort((a, b) => a.value - b.value)
    .slice(0, 3)
    .map(({ sentence }) => sentence);
}

function sentencePlace({ block, from, to }: Sentence, plan: Plan): Span {
  const { text } = plan.document.file;
  return quotedSpan(text, placeIn(block.text, text, from, to));
}
