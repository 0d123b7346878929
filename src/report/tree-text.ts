import stringWidth from 'fast-string-width';
import { cite } from '../check/breadcrumb.ts';
import type { Element, Plan } from '../plan/model.ts';
import { countElements, elementsWithPath } from '../plan/query.ts';
import type { Language } from '../text/bilingual.ts';
import { sayCounts } from './counts.ts';
import { printable } from './printable.ts';
import type { TextContext } from './reporter.ts';

/** A plan as the program understands it: one line per element with its citation, wording, address and line. */
export function treeText(plan: Plan, context: TextContext): string {
  const { paint, language } = context;
  const title = printable(
    plan.frontmatter.values.titulo ?? (language === 'es' ? '(sin título)' : '(no title)'),
  );
  const head = `${paint.strong(plan.document.file.path)}  ${title}  ${paint.quiet(`[${plan.profile.id}]`)}`;
  const rows = [...elementsWithPath(plan)].map(({ element, path }) =>
    row(plan, element, path.length, context),
  );
  return `${[head, '', ...rows, ...(rows.length > 0 ? [''] : []), countsText(plan, language)].join('\n')}\n`;
}

function row(plan: Plan, element: Element, depth: number, context: TextContext): string {
  const { paint } = context;
  const line = plan.document.file.positionAt(element.span.start).line + 1;
  const place = `${element.address} :${line}`;
  const start = `${'  '.repeat(depth + 1)}${cite(element)}`;
  const attributes =
    element.attributes.length > 0
      ? ` {${[...new Set(element.attributes.map(({ key }) => key))].join(', ')}}`
      : '';
  const room = context.columns - stringWidth(start) - place.length - attributes.length - 4;
  const text = cut(printable(element.text.value).replace(/\s+/gu, ' '), Math.max(16, room), context.unicode);
  return `${paint.strong(start)}  ${text}${paint.suggestion(attributes)}  ${paint.quiet(place)}`;
}

function cut(text: string, room: number, unicode: boolean): string {
  if (text.length <= room) return text;
  return `${text.slice(0, room - 1).trimEnd()}${unicode ? '…' : '...'}`;
}

function countsText(plan: Plan, language: Language): string {
  const named = sayCounts(countElements(plan), language);
  if (named.length > 0) return named.join(' · ');
  return language === 'es'
    ? 'Ningún elemento: todo el texto es prosa.'
    : 'No element: all of the text is prose.';
}
