import type { Rule } from '../check/rule.ts';
import { missingRoles } from '../check/views/objectives.ts';

/** Specific objectives that serve no general one. */
export const rule: Rule = {
  id: 'objetivo-general-ausente',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El plan tiene objetivos específicos y no tiene objetivo general.',
    en: 'The plan has specific objectives and no general one.',
  },
  *check(plan, { views }) {
    const label = plan.announcements.find(
      ({ role, parent }) => role === 'especifico' && parent === null,
    )?.label;
    const first = plan.children.find(({ role }) => role === 'especifico');
    const span = label?.span ?? first?.label?.span ?? first?.text.span;
    if (!span || !views(missingRoles).has('general')) return;
    if (plan.document.sections.some(({ title }) => otherName.test(title))) return;
    yield {
      span,
      message: {
        es: 'El plan tiene objetivos específicos y no dice a qué objetivo general sirven.',
        en: 'The plan has specific objectives and does not say which general objective they serve.',
      },
      label: { es: 'sin objetivo general', en: 'no general objective' },
      help: {
        es: 'Escriba antes, bajo el encabezado «Objetivo general», qué se logrará con el plan entero.',
        en: 'Write before them, under the heading «Objetivo general», what the whole plan will achieve.',
      },
    };
  },
};

/** What some plans call it. */
const otherName = /^\P{L}*(?:prop[óo]sito|finalidad)(?!\p{L})/iu;
