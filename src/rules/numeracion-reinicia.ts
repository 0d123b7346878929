import type { ListItem } from 'mdast';
import { sayNumber } from '../check/kind-words.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { numbering } from '../check/views/numbering.ts';
import { isBoldLine } from '../check/views/series.ts';
import { spanOf } from '../document/span-of.ts';
import type { Plan } from '../plan/model.ts';
import type { WrittenNumber } from '../plan/number.ts';
import { elements } from '../plan/query.ts';
import type { Located } from '../text/span.ts';

/** A count that begins anew with no heading before it: «el punto 1» is then two. */
export const rule: Rule = {
  id: 'numeracion-reinicia',
  rung: 'esqueleto',
  severity: 'sugerencia',
  summary: {
    es: 'Una lista numerada vuelve a empezar sin un encabezado que la separe de la anterior.',
    en: 'A numbered list begins anew with no heading between it and the one before.',
  },
  *check(plan, { views }) {
    for (const fault of views(numbering)) {
      if (fault.kind === 'restart') yield restart(fault.element.number, fault.previous.number);
    }
    for (const { first, previous } of proseLists(plan)) yield restart(first, previous);
  },
};

function restart(first: Located<WrittenNumber>, previous: Located<WrittenNumber>): Finding {
  const [again, end] = [sayNumber(first.value), sayNumber(previous.value)];
  return {
    span: first.span,
    message: {
      es: `La lista vuelve a empezar en «${again}» sin un encabezado que la separe de la anterior, que llega a «${end}».`,
      en: `The list begins anew at «${again}» with no heading between it and the one before, which ends at «${end}».`,
    },
    help: {
      es: 'Ponga un encabezado a cada lista, o siga la cuenta: así «el punto 1» es uno solo.',
      en: 'Give each list a heading, or go on counting: so «point 1» is only one.',
    },
    related: [{ span: previous.span, message: { es: 'fin de la anterior', en: 'end of the one before' } }],
  };
}

/** Numbered lists of prose that begin at 1 after another one of the same section. */
function* proseLists(
  plan: Plan,
): Generator<{ first: Located<WrittenNumber>; previous: Located<WrittenNumber> }> {
  const known = new Set([...elements(plan)].map(({ span }) => span.start));
  let previous: Located<WrittenNumber> | null = null;
  for (const block of plan.document.body.children) {
    if (block.type === 'heading' || (block.type === 'paragraph' && isBoldLine(block))) previous = null;
    if (block.type !== 'list' || !block.ordered) continue;
    const numbers = block.children.flatMap(item => marker(plan, item));
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (!first || !last || known.has(first.span.start)) previous = null;
    else {
      if (previous && block.start === 1) yield { first, previous };
      previous = last;
    }
  }
}

function marker({ document }: Plan, item: ListItem): Located<WrittenNumber>[] {
  const { start } = spanOf(item);
  const text = /^\d{1,9}[.)]/u.exec(document.file.text.slice(start, start + 10))?.[0];
  if (!text) return [];
  const value = { text, style: 'arabic' as const, parts: [Number.parseInt(text, 10)] };
  return [{ value, span: { start, end: start + text.length } }];
}
