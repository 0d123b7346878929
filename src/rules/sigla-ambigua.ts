import { knownAcronyms } from '../check/known-acronyms.ts';
import type { Rule } from '../check/rule.ts';
import { acronyms } from '../plan/acronyms.ts';

/** An acronym that stands for two things. */
export const rule: Rule = {
  id: 'sigla-ambigua',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una sigla sin definir tiene más de un nombre completo en el marco de referencia.',
    en: 'An undefined acronym has more than one full name in the reference frame.',
  },
  *check(_plan, { frame, views }) {
    const { definitions, uses, onCover } = views(acronyms);
    const seen = new Set(definitions.map(({ sigla }) => sigla));
    const known = knownAcronyms(frame);
    for (const { sigla, span } of [...uses, ...onCover]) {
      const { names = [] } = known.get(sigla) ?? {};
      if (names.length < 2 || seen.has(sigla)) continue;
      seen.add(sigla);
      yield {
        span,
        message: {
          es: `La sigla «${sigla}» puede ser ${names.map(name => `«${name}»`).join(' o ')}, y el plan no dice cuál.`,
          en: `The acronym «${sigla}» may be ${names.map(name => `«${name}»`).join(' or ')}, and the plan does not say which.`,
        },
        help: {
          es: `Escriba el nombre completo la primera vez: «${names[0]} (${sigla})».`,
          en: `Write the full name the first time: «${names[0]} (${sigla})».`,
        },
      };
    }
  },
};
