import { isGiven, planPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';

const lines = { fecha: '`fecha: 2026-01-15`', lugar: '`lugar: Monterrey, Nuevo León`' } as const;

/** A proposal that does not say when and where it was made. */
export const rule: Rule = {
  id: 'fecha-ausente',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una propuesta o un proyecto no dice su fecha o su lugar.',
    en: 'A proposal or a draft for approval does not say its date or its place.',
  },
  *check(plan) {
    const { estado } = plan.frontmatter.values;
    if (estado !== 'propuesta' && estado !== 'proyecto') return;
    const missing = (['fecha', 'lugar'] as const).filter(key => !isGiven(plan, key));
    if (missing.length === 0) return;
    const toAdd = missing.map(key => lines[key]);
    yield {
      span: planPlace(plan),
      message: {
        es: `${estado === 'propuesta' ? 'La propuesta' : 'El proyecto'} no tiene ${missing.length === 2 ? 'ni fecha ni lugar' : missing[0]}.`,
        en: `The plan is a «${estado}» and lacks: ${missing.join(', ')}.`,
      },
      help: {
        es: `Agregue a los metadatos ${toAdd.join(' y ')}.`,
        en: `Add ${toAdd.join(' and ')} to the frontmatter.`,
      },
    };
  },
};
