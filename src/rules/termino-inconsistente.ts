import { habit } from '../check/habit.ts';
import { like } from '../check/like.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { joinedVariants, listedVariants, type TermUse } from '../check/term-variants.ts';
import { unify } from '../check/uniform.ts';
import { tokens } from '../check/views/tokens.ts';
import { placeIn } from '../document/inline-text.ts';
import { terminosEquivalentes } from '../lexicon/terminos-equivalentes.ts';

/** One thing that a plan names in two ways, or one word it spells in two. */
export const rule: Rule = {
  id: 'termino-inconsistente',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Lo mismo se nombra de dos maneras: «órgano garante» y «organismo garante», «Centro-Occidente» y «Centro Occidente».',
    en: 'One thing is named in two ways: «órgano garante» and «organismo garante», «Centro-Occidente» and «Centro Occidente».',
  },
  *check(plan, { views, words }) {
    const { text: source } = plan.document.file;
    const blocks = views(tokens);
    const terms = [...listedVariants(blocks, words(terminosEquivalentes)), ...joinedVariants(blocks)];
    for (const { forms, uses, sameWords } of terms) {
      const written = uses
        .map(use => ({ ...use, span: placeIn(use.in.block.text, source, use.from, use.to) }))
        .sort((a, b) => a.span.start - b.span.start);
      const found = unify(written, forms, 'uniforme');
      const model = written.find(({ form }) => form === found?.main);
      if (!found || !model) continue;
      const places = found.odd.map(use => {
        const said = wordsOf(use);
        const isPlain = sameWords && source.slice(use.span.start, use.span.end) === said;
        const newText = like(said, respelt(wordsOf(model), found.main));
        return { ...use, said, edits: isPlain ? [{ span: use.span, newText }] : [] };
      });
      const usual = quote(wordsOf(model));
      yield* habit(plan, rule.id, places, ({ said }) => ({
        message: {
          es: `Aquí se escribe ${quote(said)}, y el plan suele escribir ${usual}`,
          en: `Here stands ${quote(said)}, and the plan mostly writes ${usual}`,
        },
        label: { es: 'de otra manera', en: 'otherwise' },
        expected: { span: model.span, message: { es: 'así en el resto', en: 'so in the rest' } },
        help: {
          es: 'Use siempre el mismo término: quien lee supone que dos nombres son dos cosas.',
          en: 'Use one term throughout: readers take two names for two things.',
        },
        fix: {
          title: { es: `Escribir ${usual}`, en: `Write ${usual}` },
          safe: false,
        },
      }));
    }
  },
};

function wordsOf({ in: { block }, from, to }: TermUse): string {
  return block.prose.slice(from, to);
}

/** A name keeps its capitals: «Centro-Occidente». */
function respelt(model: string, form: string): string {
  return model === model.toUpperCase() ? form : model;
}
