import { knownAcronyms } from '../check/known-acronyms.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import { acronyms } from '../plan/acronyms.ts';

/** A heading that says nothing to who does not know the acronym. */
export const rule: Rule = {
  id: 'sigla-como-titulo',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un encabezado es solo una sigla.',
    en: 'A heading is nothing but an acronym.',
  },
  *check(plan, { frame, views }) {
    const { definitions, uses } = views(acronyms);
    const known = knownAcronyms(frame);
    const names = new Map(definitions.map(({ sigla, name }) => [sigla, name]));
    const used = new Set(uses.map(({ sigla }) => sigla));
    for (const { type, text, prose } of views(textOf)) {
      const alone =
        type === 'heading'
          ? /^(?:.{0,24}?[\d.)°º-]\s+)?(\p{Lu}[\p{L}\p{N}]{1,14})[.:]?\s*$/u.exec(prose)
          : null;
      const sigla = alone?.[1];
      if (!alone || !sigla || !(names.has(sigla) || used.has(sigla) || known.has(sigla))) continue;
      const at = alone[0].lastIndexOf(sigla);
      const name = names.get(sigla) ?? known.get(sigla)?.names[0];
      yield {
        span: placeIn(text, plan.document.file.text, at, at + sigla.length),
        message: {
          es: `El encabezado es solo la sigla «${sigla}».`,
          en: `The heading is nothing but the acronym «${sigla}».`,
        },
        help: name
          ? {
              es: `Escriba el nombre completo: «${name} (${sigla})».`,
              en: `Write the full name: «${name} (${sigla})».`,
            }
          : {
              es: 'Escriba el nombre completo: el índice y quien escucha el documento solo tienen el encabezado.',
              en: 'Write the full name: the index, and whoever listens to the document, only have the heading.',
            },
      };
    }
  },
};
