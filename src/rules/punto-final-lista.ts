import type { List, ListItem, Nodes, Root } from 'mdast';
import { habit, type Place } from '../check/habit.ts';
import { breaksOff } from '../check/open-sentence.ts';
import { quote } from '../check/quote.ts';
import type { Related, Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { type InlineText, placeIn } from '../document/inline-text.ts';
import { spanOf } from '../document/span-of.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { wordBefore } from '../text/word-at.ts';

/** Items of one list that end in different ways. */
export const rule: Rule = {
  id: 'punto-final-lista',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Los elementos de una lista no terminan igual, o alguno termina con coma.',
    en: 'The items of a list do not end alike, or one ends in a comma.',
  },
  *check(plan, { views }) {
    const sentences = sentencesOf(plan, views(textOf));
    const odd: Odd[] = [];
    for (const { list, next } of listsOf(plan.document.body)) {
      const after = (next && sentences.get(spanOf(next).start)?.value.charAt(0)) ?? '';
      const goesOn = after !== after.toUpperCase();
      const items = closedItems(list, sentences, !goesOn);
      if (items.length > 1) odd.push(...oddOnes(items, plan.document.file.text));
    }
    yield* habit(plan, rule.id, odd, ({ item: { words, ending }, wanted, expected }, count) => ({
      message: {
        es: `${tail(words)} termina ${endings[ending].es} y debería terminar ${endings[wanted].es}`,
        en: `${tail(words)} ends ${endings[ending].en} and should end ${endings[wanted].en}`,
      },
      help: {
        es: 'Termine igual todos los elementos de una lista: con punto, sin nada, o con punto y coma y un punto al final.',
        en: 'End all items of a list alike: with a full stop, with nothing, or with semicolons and a last full stop.',
      },
      expected,
      fix: {
        title: {
          es: `Terminar igual los elementos de cada lista (${count})`,
          en: `End the items of each list alike (${count})`,
        },
        safe: true,
      },
    }));
  },
};

type Ending = '.' | ';' | ',' | '';

const endings = {
  '.': { es: 'con punto', en: 'in a full stop' },
  ';': { es: 'con punto y coma', en: 'in a semicolon' },
  ',': { es: 'con coma', en: 'in a comma' },
  '': { es: 'sin signo', en: 'without a sign' },
} as const;

/** An item whose last words can be compared with those of its siblings. */
interface Closed {
  readonly text: InlineText;
  readonly words: string;
  readonly ending: Ending;
  /** Whether it is the last of its list. */
  readonly last: boolean;
}

interface Odd extends Place {
  readonly item: Closed;
  readonly wanted: Ending;
  readonly expected: Related | null;
}

/** Every list of a body, each with what stands after it beside it, in the order of the text. Walks without recursion. */
function listsOf(body: Root): { readonly list: List; readonly next: Nodes | undefined }[] {
  const lists: { list: List; next: Nodes | undefined }[] = [];
  const pending: { node: Nodes; next: Nodes | undefined }[] = [{ node: body, next: undefined }];
  for (let one = pending.pop(); one; one = pending.pop()) {
    const { node, next } = one;
    if (node.type === 'list') lists.push({ list: node, next });
    if (
      !('children' in node) ||
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'table'
    )
      continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) pending.push({ node: child, next: node.children[i + 1] });
    }
  }
  return lists;
}

/** The paragraphs of a body by where they begin, but for those that hold attributes: they are no sentences. */
function sentencesOf(plan: Plan, blocks: readonly TextBlock[]): Map<number, InlineText> {
  const attributes: number[] = [];
  for (const element of elements(plan)) {
    for (const { label } of element.attributes) attributes.push(label.span.start);
  }
  const sentences = new Map<number, InlineText>();
  let next = 0;
  attributes.sort((a, b) => a - b);
  for (const { type, text, span } of blocks) {
    while ((attributes[next] ?? span.end) < span.start) next++;
    const holdsAttribute = (attributes[next] ?? span.end) < span.end;
    if (type === 'paragraph' && !holdsAttribute) sentences.set(span.start, text);
  }
  return sentences;
}

/** The items of a list that can be compared; `withLast` is false where the text after the list goes on with its last. */
function closedItems(
  { children }: List,
  sentences: ReadonlyMap<number, InlineText>,
  withLast: boolean,
): Closed[] {
  const items: Closed[] = [];
  if (children.length < 2) return items;
  for (const [i, item] of children.entries()) {
    const last = i === children.length - 1;
    const text = last && !withLast ? null : wordsOf(item, sentences);
    const ending = text && endingOf(text.value);
    if (text && ending !== null) items.push({ text, words: text.value.trim(), ending, last });
  }
  return items;
}

/**
 * The one paragraph of an item; null where it has several, or is an attribute. «- 1. Texto» is to Markdown a list
 * within an item.
 */
function wordsOf(item: ListItem, sentences: ReadonlyMap<number, InlineText>): InlineText | null {
  const [lead, ...others] = item.children;
  if (lead?.type === 'list') {
    const [only] = lead.children;
    return only && lead.children.length === 1 ? wordsOf(only, sentences) : null;
  }
  if (lead?.type !== 'paragraph' || others.some(({ type }) => type !== 'list' && type !== 'html'))
    return null;
  return sentences.get(spanOf(lead).start) ?? null;
}

/** How a text ends; null where its last sign says more than that it ends, or belongs to its last word. */
function endingOf(value: string): Ending | null {
  const text = value.trimEnd();
  const tail = text.slice(-6);
  if (text === '' || isOpen(tail) || address.test(wordBefore(text, text.length).toLowerCase())) return null;
  if (joint.test(tail)) return text.slice(0, -1).trimEnd().endsWith(';') ? ';' : ',';
  if (breaksOff(text)) return null;
  let at = text.length - 1;
  while (text[at] === ')') at--;
  const sign = text[at];
  return sign === '.' || sign === ';' || sign === ',' ? sign : '';
}

/** Whether its last signs say that more is to come, or a point belongs to a word: «etc.», «S. A.», «inciso a.». */
function isOpen(tail: string): boolean {
  const [before, sign = ''] = [tail.at(-2), tail.at(-1)];
  if (sign === '.') return before === '.' || wordWithPoint.test(tail);
  return ':?!…-'.includes(sign) || (before === '.' && '»”"'.includes(sign));
}

const wordWithPoint = /(?:[Ee][Tt][Cc]|(?:\p{L}\.|\s)\p{L})\.$/u;

const address = /(?:https?:|www\.|@)\S/u;

/** A word that leads on to the next item. */
const joint = /\s[yeouYEOU]$/u;

function oddOnes(items: readonly Closed[], source: string): Odd[] {
  const main = mainEnding(items);
  if (main === null) return [];
  const example = items.find(({ ending }) => ending === main);
  const expected = example && {
    span: lastWord(example.text, source),
    message: { es: 'así se esperaba', en: 'as expected' },
  };
  return items.flatMap(item => {
    const wanted = wantedOf(item, main);
    if (item.ending === wanted) return [];
    const span = lastWord(item.text, source);
    return { item, wanted, span, edits: mend(item, wanted, source), expected: expected ?? null };
  });
}

/** What most items end in, a full stop where there is no such; null for a list whose items a comma parts. */
function mainEnding(items: readonly Closed[]): Ending | null {
  const inner = items.filter(({ last }) => !last);
  const all = (sign: Ending) => inner.length > 0 && inner.every(({ ending }) => ending === sign);
  if (all(';')) return ';';
  if (all(',') && inner.length > 1 && items.at(-1)?.ending !== ',') return null;
  const isMost = (sign: Ending, of: readonly Closed[]) =>
    2 * of.filter(({ ending }) => ending === sign).length > of.length;
  if (isMost(';', inner)) return ';';
  return isMost('', items) ? '' : '.';
}

/** An item of several sentences has its full stop also among those that end without; semicolons end with a full stop. */
function wantedOf({ words, ending, last }: Closed, main: Ending): Ending {
  if (main === ';' && last) return ending === '' ? '' : '.';
  return main === '' && ending === '.' && /[.?!]\s+[¿¡«“"]?\p{Lu}/u.test(words) ? '.' : main;
}

function lastWord(text: InlineText, source: string): Span {
  const end = text.value.trimEnd().length;
  return placeIn(text, source, end - wordBefore(text.value, end).length, end);
}

/** Puts the wanted sign in the place of the last one, or after the last word; an «y» that leads on is the author's. */
function mend({ text, words, ending }: Closed, wanted: Ending, source: string): TextEdit[] {
  if (joint.test(words)) return [];
  if (ending === '') {
    const end = text.ends[text.value.trimEnd().length - 1] ?? 0;
    return [{ span: { start: end, end }, newText: wanted }];
  }
  const at = text.value.indexOf(words) + words.search(/[.;,]\)*$/u);
  return [{ span: placeIn(text, source, at, at + 1), newText: wanted }];
}

/** The last words of an item, as a message quotes them. */
function tail(words: string): string {
  const end = words.slice(-longest);
  return quote(end.length < words.length ? `…${end.replace(/^\S*\s+/u, '')}` : words);
}

const longest = 44;
