import { isGiven, planPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { isReadable } from '../check/views/frontmatter-problems.ts';

/** A plan that nobody signs. */
export const rule: Rule = {
  id: 'autoria-ausente',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El plan no dice quién lo presenta.',
    en: 'The plan does not say who presents it.',
  },
  *check(plan) {
    if (!isReadable(plan) || isGiven(plan, 'autoria')) return;
    yield {
      span: planPlace(plan),
      message: {
        es: 'El plan no dice quién lo presenta: falta `autoria` en los metadatos.',
        en: 'The plan does not say who presents it: `autoria` is missing in the frontmatter.',
      },
      help: {
        es: 'Agregue `autoria:` con una persona («nombre», «cargo») o un «organismo» por renglón.',
        en: 'Add `autoria:` with a person («nombre», «cargo») or an «organismo» on each line.',
      },
    };
  },
};
