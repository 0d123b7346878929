import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { responsibles } from '../check/views/responsibles.ts';
import { periodOf } from '../plan/frontmatter.ts';
import type { Entity, Frame } from '../reference/frame.ts';
import { findEntity, findRegion, holdsDuring } from '../reference/lookup.ts';
import { words } from '../text/fold.ts';

/** The body of a state outside the region whose plan it is. */
export const rule: Rule = {
  id: 'responsable-ajeno',
  rung: 'ejecutable',
  severity: 'sugerencia',
  summary: {
    es: 'Un responsable es de una entidad que no pertenece a la región del plan.',
    en: 'Somebody responsible belongs to a state outside the region of the plan.',
  },
  *check(plan, { frame, views }) {
    const { region: key, ...values } = plan.frontmatter.values;
    const region = key === undefined ? null : findRegion(frame, key);
    const period = periodOf(values);
    if (!region || (period && !holdsDuring(frame, period))) return;
    const seen = new Set<string>();
    for (const { value, span } of views(responsibles)) {
      const entity = entityOf(frame, value);
      if (!entity || region.entidades.includes(entity.clave) || seen.has(value)) continue;
      seen.add(value);
      yield {
        span,
        message: {
          es: `${quote(value)} es de ${entity.comun}, que no pertenece a la Región ${region.nombre}.`,
          en: `${quote(value)} is of ${entity.comun}, which does not belong to the Región ${region.nombre}.`,
        },
        label: { es: 'de otra región', en: 'of another region' },
        help: {
          es: 'Compruebe el nombre: un plan regional solo compromete a sus integrantes.',
          en: 'Check the name: the plan of a region commits only its members.',
        },
        related: [
          {
            span: valuePlace(plan, ['region']),
            message: { es: 'la región del plan', en: 'the region of the plan' },
          },
        ],
      };
    }
  },
};

/**
 * The entity that a name is, or whose body it is: by the acronym that no other body has, or by «de Jalisco» at the end. «De México» is the
 * country.
 */
function entityOf(frame: Frame, name: string): Entity | null {
  const bodies = frame.organismos.filter(({ sigla }) => words(name).includes(sigla));
  const keys = new Set(bodies.map(({ entidad }) => entidad));
  if (keys.size === 1) return frame.entidades.find(({ clave }) => keys.has(clave)) ?? null;
  const ending = /^.* (?:de|del [Ee]stado de) (?!México$)(\p{Lu}[\p{L} ]+)$/u.exec(name)?.[1];
  return findEntity(frame, name) ?? (ending ? findEntity(frame, ending) : null);
}
