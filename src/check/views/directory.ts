import type { Plan } from '../../plan/model.ts';
import { fold } from '../../text/fold.ts';
import { contains, type Span } from '../../text/span.ts';
import { valuePlace } from '../frontmatter-place.ts';
import { textOf } from './text-of.ts';

/** One of those who make up the body of a plan, as its own list names it. */
export interface Member {
  readonly name: string;
  readonly folded: string;
  readonly span: Span;
}

/** The plan's own list of units and bodies: the section «Integrantes» or «Directorio», and `integrantes`. */
export function directory(plan: Plan): readonly Member[] {
  const lists = plan.sections.filter(({ id }) => id === 'integrantes').map(({ section }) => section.span);
  const listed = textOf(plan)
    .filter(({ type, listed }) => type === 'cell' || (type === 'paragraph' && listed))
    .filter(({ span }) => lists.some(list => contains(list, span)))
    .map(({ text, span }) => ({ name: text.value.trim().replace(/[.;,]$/u, ''), span }));
  const given = (plan.frontmatter.values.integrantes ?? []).map((name, i) => ({
    name,
    span: valuePlace(plan, ['integrantes', i]),
  }));
  return [...listed, ...given]
    .map(member => ({ ...member, folded: fold(member.name) }))
    .filter(({ folded }) => folded !== '');
}
