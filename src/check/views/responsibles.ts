import type { Attribute, Plan } from '../../plan/model.ts';
import { isFilled } from '../../plan/placeholder.ts';
import { elements } from '../../plan/query.ts';
import { type Located, spanWithin } from '../../text/span.ts';

/** A unit, a post or a body that answers for something, as one `Responsable` names it. */
export interface Responsible extends Located<string> {
  readonly attribute: Attribute;
}

/** Everybody whom the plan makes responsible; one value may name several, parted by semicolons or slashes. */
export function responsibles(plan: Plan): readonly Responsible[] {
  const source = plan.document.file.text;
  return [...elements(plan)].flatMap(({ attributes }) =>
    attributes
      .filter(({ key, value }) => key === 'responsable' && isFilled(value.value))
      .flatMap(attribute =>
        namesIn(attribute.value.value).map(value => ({
          attribute,
          value,
          span: spanWithin(source, attribute.value.span, value),
        })),
      ),
  );
}

/** Who stands in the value of a `Responsable`. «Dirección de Obras y Servicios» is one: only `;` and `/` part. */
export function namesIn(value: string): string[] {
  return value
    .split(/\s*[;/]\s*/u)
    .map(name => name.trim().replace(/\.$/u, ''))
    .filter(name => /\p{L}/u.test(name));
}
