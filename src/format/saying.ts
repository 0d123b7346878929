import { isMap, isScalar, isSeq } from 'yaml';
import type { FrontmatterTree } from '../document/frontmatter-tree.ts';
import { textBlocks } from '../document/text-blocks.ts';
import { parseDate } from '../plan/dates.ts';
import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import { foldAccents, words } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/**
 * Every word of the body in its order, markup included: runs of letters and digits without case and accents. Comments
 * are apart, and so is what stands in `without`.
 */
export function bodyWords(
  { document: { file, bodySpan }, notes }: Plan,
  without: readonly Span[] = [],
): string[] {
  return plainWords(file.slice(bodySpan), bodySpan.start, [...notes.map(({ span }) => span), ...without]);
}

/** Each heading, paragraph and cell of the body, and where it stands: in a quotation, in a list. */
export function blockSayings(plan: Plan): string[] {
  return textBlocks(plan.document).map(({ type, quoted, listed, text }) =>
    [type, quoted, listed, ...plainWords(text.value)].join(' '),
  );
}

/** What one element is and says. */
export interface ElementSaying {
  readonly address: string;
  readonly kind: string;
  /** Empty where it has none. */
  readonly number: string;
  /** Its number and its wording. */
  readonly words: string;
  readonly attributes: readonly string[];
}

/** What the elements of a plan say, in the order of the text, without case, accents and markup. */
export function elementSayings(plan: Plan): ElementSaying[] {
  return [...elements(plan)].map(({ address, kind, number, text, attributes }) => ({
    address,
    kind,
    number: number ? `${number.value.style} ${number.value.parts.join('.')}` : '',
    words: plainWords(`${number?.value.text ?? ''} ${text.value}`).join(' '),
    attributes: attributes.map(({ key, value }) => [key, ...plainWords(value.value)].join(' ')),
  }));
}

/** The comments with a meaning: none may get lost, for they silence rules and hold addresses. */
export function noteSayings({ notes }: Plan): string[] {
  return notes.map(note => {
    if (note.kind === 'pin') return `id ${note.id.value}`;
    if (note.kind === 'suppression') return `${note.scope} ${note.rule.value} ${note.reason.value}`;
    return `${note.kind} ${plainWords(note.text.value).join(' ')}`;
  });
}

/**
 * What a frontmatter says: each value by its path, and the words that are no value, keys and comments, sorted. `words`
 * are all of them as they come, for metadata that cannot be read.
 */
export interface FrontmatterSaying {
  readonly values: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/** Dates are compared as the days they cover, texts as their words; the order of keys says nothing. */
export function frontmatterSaying({ document: { file, frontmatter } }: Plan): FrontmatterSaying {
  if (!frontmatter) return { values: new Map(), rest: [], words: [], isWhole: true };
  const values = new Map<string, string>();
  const spans: Span[] = [];
  for (const { path, source, span } of leavesOf(frontmatter)) {
    values.set(path, valueSaying(source));
    spans.push(span);
  }
  const source = file.slice(frontmatter.content);
  const rest = plainWords(source, frontmatter.content.start, spans).sort();
  const isWhole = frontmatter.closed && frontmatter.damage.length === 0;
  return { values, rest, words: plainWords(source), isWhole };
}

interface Leaf {
  readonly path: string;
  readonly source: string;
  readonly span: Span;
}

function leavesOf({ root }: FrontmatterTree): Leaf[] {
  const leaves: Leaf[] = [];
  const pending: { node: unknown; path: string }[] = [{ node: root, path: '' }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, path } = next;
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        pending.push({ node: value, path: `${path}/${isScalar(key) ? String(key.value) : ''}` });
      }
    } else if (isSeq(node)) {
      for (const [i, item] of node.items.entries()) pending.push({ node: item, path: `${path}/${i}` });
    } else if (isScalar(node) && node.range) {
      const [start, end] = node.range;
      leaves.push({ path, source: node.source ?? '', span: { start, end } });
    }
  }
  return leaves;
}

function valueSaying(source: string): string {
  const date = parseDate(source.replace(/\s*[–—]\s*/u, '-'));
  return date ? `${date.start} ${date.end}` : plainWords(source).join(' ');
}

/** What a conversion leaves in the middle of words, seen by nobody: it parts no word. */
const unseen = /\u00AD+(?:[ \t]*\r?\n[ \t>]*)?|[\u200B-\u200F\u2060\uFEFF]/gu;

/** «6.º», «6°» and «6o.» are one word, whichever sign stands for its ending. */
const ordinal = /(?<=\d)\.?([º°ª]|er(?!\p{L}))/gu;

function plainWords(text: string, from = 0, without: readonly Span[] = []): string[] {
  let kept = '';
  let at = from;
  for (const { start, end } of [...without].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    kept += `${text.slice(at - from, start - from)} `;
    at = end;
  }
  const seen = (kept + text.slice(at - from)).replace(unseen, '');
  return words(
    foldAccents(seen.replace(ordinal, (_, sign) => (sign === '°' ? 'o' : sign)).normalize('NFKC')),
  );
}
