import { isGiven, planPlace, valuePlace } from '../check/frontmatter-place.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { isReadable } from '../check/views/frontmatter-problems.ts';
import type { Plan } from '../plan/model.ts';
import { yearMentions } from '../plan/year-mentions.ts';

/** A plan that does not say for when it is. */
export const rule: Rule = {
  id: 'periodo-ausente',
  rung: 'presentable',
  severity: 'error',
  summary: {
    es: 'El plan no dice para qué periodo es.',
    en: 'The plan does not say which period it is for.',
  },
  *check(plan) {
    if (!isReadable(plan) || isGiven(plan, 'periodo')) return;
    yield {
      span: planPlace(plan),
      message: {
        es: 'El plan no dice para qué periodo es: falta `periodo` en los metadatos.',
        en: 'The plan does not say which period it is for: `periodo` is missing in the frontmatter.',
      },
      help: {
        es: 'Agregue `periodo:` con un año (2026), dos (2026-2027) o {inicio: 2026-11-01, fin: 2027-10-31}.',
        en: 'Add `periodo:` with a year (2026), two (2026-2027) or {inicio: 2026-11-01, fin: 2027-10-31}.',
      },
      ...fromTitle(plan),
    };
  },
};

/** The years of the title, offered: that they are the period is for the author to say. */
function fromTitle(plan: Plan): Pick<Finding, 'fix'> {
  const [years, ...others] = yearMentions(plan.frontmatter.values.titulo ?? '');
  if (!years || others.length > 0) return {};
  const { file } = plan.document;
  const period = years.from === years.to ? `${years.from}` : `${years.from}-${years.to}`;
  const { end } = file.lineSpan(file.positionAt(valuePlace(plan, ['titulo']).end).line);
  return {
    fix: {
      title: {
        es: `Agregar «periodo: ${period}», como dice el título`,
        en: `Add «periodo: ${period}», as the title says`,
      },
      safe: false,
      edits: [{ span: { start: end, end }, newText: `${file.eol}periodo: ${period}` }],
    },
  };
}
