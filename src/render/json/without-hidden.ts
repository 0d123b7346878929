import type { Element, Plan } from '../../plan/model.ts';
import type { Located } from '../../text/span.ts';
import { hiddenSpans } from '../body/hidden.ts';

/**
 * The plan without the rest of comments that Markdown cuts short and takes for text: what stands in such a comment is
 * in no wording and no value.
 */
export function withoutHidden(plan: Plan): Plan {
  const { text } = plan.document.file;
  const hidden = hiddenSpans(plan.document.body, text);
  if (hidden.length === 0) return plan;
  const reveal = (located: Located<string>): Located<string> => {
    const { start, end } = located.span;
    const cuts = hidden.filter(span => span.start < end && start < span.end);
    if (cuts.length === 0) return located;
    let seen = '';
    let at = start;
    for (const cut of cuts) {
      seen += text.slice(at, Math.max(at, cut.start));
      at = cut.end;
    }
    return { ...located, value: (seen + text.slice(Math.min(at, end), end)).replace(/\s+/gu, ' ').trim() };
  };
  const clean = (element: Element): Element =>
    ({
      ...element,
      text: reveal(element.text),
      attributes: element.attributes.map(attribute => ({ ...attribute, value: reveal(attribute.value) })),
      children: element.children.map(clean),
    }) as Element;
  return {
    ...plan,
    document: {
      ...plan.document,
      sections: plan.document.sections.map(section => {
        const { heading, title } = section;
        const start = heading?.position?.start.offset ?? 0;
        const span = { start, end: heading?.position?.end.offset ?? start };
        const shown = reveal({ value: title, span }).value;
        return { ...section, title: shown === title ? title : shown.replace(/^#+ */u, '') };
      }),
    },
    children: plan.children.map(clean),
  };
}
