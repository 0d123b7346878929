import { valuePlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { periodOf } from '../plan/frontmatter.ts';
import { caveat } from '../reference/confidence.ts';
import type { Frame } from '../reference/frame.ts';
import { findEntity, findRegion, holdsDuring } from '../reference/lookup.ts';

/** A list of members that is not that of the region. */
export const rule: Rule = {
  id: 'region-integrantes',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Los integrantes no son las entidades de la región en el marco de referencia.',
    en: 'The members are not the entities of the region in the reference frame.',
  },
  *check(plan, { frame }) {
    const { region: key, integrantes, ...values } = plan.frontmatter.values;
    const region = key === undefined ? null : findRegion(frame, key);
    const period = periodOf(values);
    if (!region || !integrantes || (period && !holdsDuring(frame, period))) return;
    const read = integrantes.map((text, i) => ({ text, i, entity: entityOf(frame, text) }));
    const extra = read.filter(({ entity }) => entity !== null && !region.entidades.includes(entity));
    const unread = read.some(({ entity }) => entity === null);
    const missing = unread
      ? []
      : region.entidades.filter(entity => !read.some(member => member.entity === entity));
    const [first] = extra;
    if (!first && missing.length === 0) return;
    const named = missing.map(entity => findEntity(frame, entity)?.comun ?? entity);
    const others = extra.map(({ text }) => text);
    const where = `la Región ${region.nombre}`;
    const doubt = caveat(region.confianza);
    yield {
      span: valuePlace(plan, first ? ['integrantes', first.i] : ['integrantes']),
      message: {
        es: `${sentence([
          named.length > 0 &&
            `a los integrantes les ${one(named) ? 'falta' : 'faltan'} ${listing(named, 'y')}`,
          first && `${listing(others, 'y')} no ${one(others) ? 'es' : 'son'} de ${where}`,
        ])}, según el marco${doubt ? ` (${doubt.es})` : ''}.`,
        en: `${sentence([
          named.length > 0 && `the members lack ${listing(named, 'and')}`,
          first && `${listing(others, 'and')} ${one(others) ? 'is' : 'are'} not of ${where}`,
        ])}, by the frame${doubt ? ` (${doubt.en})` : ''}.`,
      },
      help: {
        es: `La Región ${region.nombre} tiene ahí ${region.entidades.length} entidades. Fuente: ${region.fuente ?? 'ninguna'}. Si se equivoca, permita esta regla y diga por qué.`,
        en: `The Región ${region.nombre} has ${region.entidades.length} entities there. Source: ${region.fuente ?? 'none'}. If it is wrong, allow this rule and say why.`,
      },
      related: [
        {
          span: valuePlace(plan, ['region']),
          message: { es: 'la región del plan', en: 'the region of the plan' },
        },
      ],
    };
  },
};

/** Members are named by their entity or by the body that no other entity's shares its sigla with. */
function entityOf(frame: Frame, text: string): string | null {
  const bodies = frame.organismos.filter(({ sigla }) => sigla === text.trim());
  const entities = new Set(bodies.map(({ entidad }) => entidad));
  const [only] = entities;
  return findEntity(frame, text)?.clave ?? (entities.size === 1 ? (only ?? null) : null);
}

function sentence(parts: readonly (string | false | undefined)[]): string {
  const text = parts.filter(Boolean).join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listing(names: readonly string[], and: 'y' | 'and'): string {
  const last = names.at(-1) ?? '';
  const joint = and === 'y' && /^h?i/iu.test(last) ? 'e' : and;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}

function one(names: readonly string[]): boolean {
  return names.length === 1;
}
