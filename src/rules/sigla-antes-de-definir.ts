import type { Rule } from '../check/rule.ts';
import { acronyms } from '../plan/acronyms.ts';
import { contains } from '../text/span.ts';

/** An acronym that is explained too late. */
export const rule: Rule = {
  id: 'sigla-antes-de-definir',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Una sigla se usa antes de dar su nombre completo.',
    en: 'An acronym is used before its full name is given.',
  },
  *check(plan, { views }) {
    const { definitions, uses } = views(acronyms);
    const seen = new Set(definitions.filter(({ from }) => from !== 'text').map(({ sigla }) => sigla));
    for (const { sigla, span, name } of definitions) {
      if (seen.has(sigla)) continue;
      seen.add(sigla);
      const early = uses.find(use => use.sigla === sigla && use.span.start < span.start);
      if (!early || !contains(plan.document.bodySpan, span)) continue;
      yield {
        span: early.span,
        message: {
          es: `La sigla «${sigla}» se usa aquí y se define después.`,
          en: `The acronym «${sigla}» is used here and defined later.`,
        },
        help: {
          es: `Escriba aquí «${name} (${sigla})», y después solo la sigla.`,
          en: `Write «${name} (${sigla})» here, and only the acronym afterwards.`,
        },
        related: [{ span, message: { es: 'se define aquí', en: 'it is defined here' } }],
      };
    }
  },
};
