import type { Plan } from '../plan/model.ts';

/** The plan without the comments that somebody wrote inside the metadata: none is ever published. */
export function publicPlan(plan: Plan): Plan {
  const values = withoutComments(plan.frontmatter.values) as Plan['frontmatter']['values'];
  return { ...plan, frontmatter: { ...plan.frontmatter, values } };
}

function withoutComments(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s*<!--[\s\S]*?(?:-->|$)/gu, '').trim();
  if (Array.isArray(value)) return value.map(withoutComments);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutComments(inner)]));
}
