import type { Finding, Rule } from '../check/rule.ts';
import type { AcronymDefinition } from '../plan/acronym-definitions.ts';
import { acronyms } from '../plan/acronyms.ts';
import type { Plan } from '../plan/model.ts';

/** An acronym that is explained again. */
export const rule: Rule = {
  id: 'sigla-redefinida',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'El texto da más de una vez el nombre completo de una sigla.',
    en: 'The text gives the full name of an acronym more than once.',
  },
  *check(plan, { views }) {
    const first = new Map<string, AcronymDefinition>();
    for (const definition of views(acronyms).definitions) {
      if (definition.from !== 'text') continue;
      const { sigla, span } = definition;
      const earlier = first.get(sigla);
      if (!earlier) {
        first.set(sigla, definition);
        continue;
      }
      yield {
        span,
        message: {
          es: `La sigla «${sigla}» ya se había definido.`,
          en: `The acronym «${sigla}» was already defined.`,
        },
        help: {
          es: `Use aquí el nombre completo o la sigla, no los dos.`,
          en: `Use the full name or the acronym here, not both.`,
        },
        related: [{ span: earlier.span, message: { es: 'se define aquí', en: 'it is defined here' } }],
        ...withoutSigla(plan, definition),
      };
    }
  },
};

/** «Nombre completo (SIGLA)» without its parenthesis; offered only where nothing else stands in it. */
function withoutSigla(plan: Plan, { sigla, nameSpan, span }: AcronymDefinition): Pick<Finding, 'fix'> {
  const { text } = plan.document.file;
  const end = span.end + 1;
  if (!/^\s*\($/u.test(text.slice(nameSpan.end, span.start)) || text[span.end] !== ')') return {};
  return {
    fix: {
      title: { es: `Quitar «(${sigla})»`, en: `Remove «(${sigla})»` },
      safe: false,
      edits: [{ span: { start: nameSpan.end, end }, newText: '' }],
    },
  };
}
