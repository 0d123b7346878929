import type { Rule } from '../check/rule.ts';
import { frontmatterProblems, isReadable } from '../check/views/frontmatter-problems.ts';
import { placeOf } from '../document/frontmatter-tree.ts';

/** A plan that does not say whose it is, under a profile that asks for it. */
export const rule: Rule = {
  id: 'instancia-ausente',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'El perfil pide decir de quién es el plan, y los metadatos no lo dicen.',
    en: 'The profile asks whose plan it is, and the metadata do not say.',
  },
  *check(plan, { views, frame }) {
    const { claves, requerida } = plan.profile.instancia;
    const { values } = plan.frontmatter;
    const tree = plan.document.frontmatter;
    if (!tree || !requerida || values.perfil === undefined) return;
    if (!views(isReadable) || claves.some(key => key in values)) return;
    const wrong = views(frontmatterProblems).some(
      problem => problem.kind === 'invalid' && claves.some(key => key === problem.path[0]),
    );
    const span = placeOf(tree, ['perfil']).value;
    if (wrong || !span) return;
    const asked = claves.map(key => `«${key}»`);
    const known = [
      ...(claves.includes('region') ? frame.regiones : []),
      ...(claves.includes('comision') ? frame.comisiones : []),
    ].map(({ clave }) => clave);
    yield {
      span,
      message: {
        es: `El perfil «${values.perfil}» pide ${asked.join(' o ')}, y no está en los metadatos.`,
        en: `The profile «${values.perfil}» asks for ${asked.join(' or ')}, which the metadata lack.`,
      },
      help:
        known.length > 0
          ? {
              es: `Agregue «${claves[0]}: » y una de estas claves: ${known.join(', ')}.`,
              en: `Add «${claves[0]}: » and one of these keys: ${known.join(', ')}.`,
            }
          : { es: `Agregue «${claves[0]}: …».`, en: `Add «${claves[0]}: …».` },
      label: { es: 'lo pide', en: 'asks for it' },
    };
  },
};
