import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { placeOf } from '../document/frontmatter-tree.ts';
import { placeholder } from '../plan/placeholder.ts';
import { builtinProfiles } from '../profiles/index.ts';
import { nearest } from '../text/nearest.ts';

/** A `perfil` that is neither built in nor the path of a profile of one's own. */
export const rule: Rule = {
  id: 'perfil-desconocido',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'El perfil no es ninguno de los incluidos ni la ruta de un perfil propio.',
    en: 'The profile is none of the built-in ones, nor the path of one of your own.',
  },
  *check(plan) {
    const { perfil } = plan.frontmatter.values;
    const tree = plan.document.frontmatter;
    if (!tree || perfil === undefined || perfil === placeholder || /\.(?:ya?ml|json)$/iu.test(perfil)) return;
    const span = placeOf(tree, ['perfil']).value;
    if (!span || builtinProfiles.some(({ id }) => id === perfil)) return;
    const meant = nearest(perfil, builtinProfiles, ({ id, nombre }) => [id, nombre])?.id;
    const list = builtinProfiles.map(({ id }) => id).join(', ');
    yield {
      span,
      message: {
        es: `No hay un perfil ${quote(perfil)}${meant ? `. ¿Quiso decir «${meant}»?` : '.'}`,
        en: `There is no profile ${quote(perfil)}${meant ? `. Did you mean «${meant}»?` : '.'}`,
      },
      help: {
        es: `Los perfiles incluidos son: ${list}. Uno propio se nombra por su ruta, que termina en .yaml.`,
        en: `The built-in profiles are: ${list}. One of your own is named by its path, which ends in .yaml.`,
      },
      ...(meant && {
        fix: {
          title: { es: `Cambiarlo por «${meant}»`, en: `Change it to «${meant}»` },
          safe: false,
          edits: [{ span, newText: meant }],
        },
      }),
    };
  },
};
