import { plainAcronyms } from '../check/known-acronyms.ts';
import { nearAcronyms } from '../check/near-acronyms.ts';
import type { Rule } from '../check/rule.ts';
import { siglasConocidas } from '../lexicon/siglas-conocidas.ts';
import { acronyms } from '../plan/acronyms.ts';

/** An acronym that was probably mistyped. */
export const rule: Rule = {
  id: 'sigla-casi-igual',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una sigla sin definir se parece a otra: probablemente es una errata.',
    en: 'An undefined acronym looks like another one: it is probably a slip.',
  },
  *check(_plan, { frame, views, words }) {
    const found = views(acronyms);
    const plain = plainAcronyms(frame, words(siglasConocidas));
    const slips = nearAcronyms(found, frame, plain);
    for (const { sigla, span } of [...found.onCover, ...found.uses]) {
      const meant = slips.get(sigla);
      if (!meant) continue;
      yield {
        span,
        message: {
          es: `La sigla «${sigla}» no se define y se parece a «${meant.sigla}»${meant.by === 'catalogue' ? ', del marco de referencia' : ''}; ¿quiso decir «${meant.sigla}»?`,
          en: `The acronym «${sigla}» is not defined and looks like «${meant.sigla}»${meant.by === 'catalogue' ? ', of the reference frame' : ''}; did you mean «${meant.sigla}»?`,
        },
        help: {
          es: `Si «${sigla}» es otra cosa, defínala: «Nombre completo (${sigla})».`,
          en: `If «${sigla}» is something else, define it: «Nombre completo (${sigla})».`,
        },
        related: meant.place
          ? [
              {
                span: meant.place,
                message:
                  meant.by === 'definition'
                    ? { es: `«${meant.sigla}» se define aquí`, en: `«${meant.sigla}» is defined here` }
                    : { es: `«${meant.sigla}» se usa aquí`, en: `«${meant.sigla}» is used here` },
              },
            ]
          : [],
        fix: {
          title: { es: `Cambiar por «${meant.sigla}»`, en: `Change to «${meant.sigla}»` },
          safe: false,
          edits: [{ span, newText: meant.sigla }],
        },
      };
    }
  },
};
