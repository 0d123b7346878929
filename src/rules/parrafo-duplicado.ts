import { habit, type Place } from '../check/habit.ts';
import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import { fold } from '../text/fold.ts';
import { bySpan, type Span } from '../text/span.ts';

/** A paragraph of prose that stands twice: left by copying, or by a cover and a heading that repeat each other. */
export const rule: Rule = {
  id: 'parrafo-duplicado',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un párrafo está dos veces en el texto.',
    en: 'A paragraph stands twice in the text.',
  },
  *check(plan, { views }) {
    const { file } = plan.document;
    const copies = new Map<string, (Place & { readonly value: string })[]>();
    for (const { text: words } of alikeAtFirst(proseBlocks(plan, views(textOf)))) {
      const folded = fold(words.value);
      if (folded.split(' ').length < fewest) continue;
      const span = quotedSpan(file.text, { start: words.starts[0] ?? 0, end: words.ends.at(-1) ?? 0 });
      const copy = { value: words.value, span, edits: [] };
      const known = copies.get(folded);
      if (known) known.push(copy);
      else copies.set(folded, [copy]);
    }
    for (const [first, ...others] of copies.values()) {
      if (!first) continue;
      const line = file.positionAt(first.span.start).line + 1;
      yield* habit(plan, rule.id, others, ({ value }) => ({
        message: {
          es: `El párrafo ${quote(value)} ya está en la línea ${line}`,
          en: `The paragraph ${quote(value)} already stands on line ${line}`,
        },
        label: { es: 'repetido', en: 'repeated' },
        expected: {
          span: first.span,
          message: { es: 'la primera vez está aquí', en: 'it stands here first' },
        },
        help: {
          es: 'Déjelo una sola vez; si vale para todo el plan, antes del primer eje.',
          en: 'Leave it once; if it holds for the whole plan, before the first eje.',
        },
      }));
    }
  },
};

/** Shorter lines come again for good reasons: «Se presentan las líneas de acción:». */
const fewest = 9;

/** The blocks that begin as another does, in their order: only of those all the words are compared. */
function alikeAtFirst(blocks: readonly TextBlock[]): TextBlock[] {
  const openings = blocks.map(({ text: { value } }) => {
    const first = fold(value.slice(0, 3 * opening));
    return (first.length < opening ? fold(value) : first).slice(0, opening);
  });
  const counts = new Map<string, number>();
  for (const first of openings) counts.set(first, (counts.get(first) ?? 0) + 1);
  return blocks.filter((_, i) => (counts.get(openings[i] ?? '') ?? 0) > 1);
}

const opening = 16;

/** The paragraphs that are neither an element of the plan, nor an attribute of one, nor someone else's words. */
function proseBlocks(plan: Plan, blocks: readonly TextBlock[]): TextBlock[] {
  const starts: number[] = [];
  const announced: Span[] = [];
  for (const { text, attributes, announcement } of elements(plan)) {
    starts.push(text.span.start);
    for (const { value } of attributes) starts.push(value.span.start);
    if (announcement) announced.push(announcement);
  }
  starts.sort((a, b) => a - b);
  announced.sort(bySpan);
  let [at, next, announcedTo] = [0, 0, -1];
  return blocks.filter(({ type, quoted, span }) => {
    while ((starts[at] ?? Number.POSITIVE_INFINITY) < span.start) at++;
    for (let one = announced[next]; one && one.start <= span.start; one = announced[++next])
      announcedTo = Math.max(announcedTo, one.end);
    const inTree = (starts[at] ?? Number.POSITIVE_INFINITY) < span.end;
    return type === 'paragraph' && !quoted && !inTree && span.end > announcedTo;
  });
}
