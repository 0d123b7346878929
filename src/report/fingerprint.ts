import type { Diagnostic } from '../check/rule.ts';
import type { Element, Plan } from '../plan/model.ts';
import { itemAt } from '../plan/query.ts';
import { fold } from '../text/fold.ts';
import { kept } from '../text/kept.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import { emptyHash, hashMore, hexOf, keyOf, type TextHash } from './text-hash.ts';

/** The names of a finding, 16 hexadecimal digits each. */
export interface Prints {
  /** Of the finding: unique within its file. */
  readonly print: string;
  /** Of each of its places, the same as if each were found alone, so that mending one of them leaves the others known. */
  readonly placePrints: readonly string[];
}

/**
 * Names of findings that survive changes elsewhere: each comes from the rule, the element or section it stands in, the
 * words it points at, and which of several alike it is. It holds no line number and no path. `plan` is null for a file
 * that is none.
 */
export function printsOf(
  file: SourceFile,
  plan: Plan | null,
  diagnostics: readonly Diagnostic[],
): readonly Prints[] {
  const [printOf, placePrintOf] = [numbered(), numbered()];
  const holderAt = plan ? holders(plan) : () => '';
  const hashOf = (diagnostic: Diagnostic, span: Span) => {
    const within = hashMore(hashMore(hashMore(emptyHash, diagnostic.rule), '\n'), holderAt(span.start));
    return hashMore(hashMore(within, '\n'), firstWords(file.slice(span)) || quotesOf(diagnostic));
  };
  return diagnostics.map(each => {
    const own = hashOf(each, each.span);
    const places = each.places?.map(place => hashOf(each, place)) ?? [own];
    return { print: printOf(own), placePrints: places.map(placePrintOf) };
  });
}

/** Makes a name of a hash and which of several alike it is. */
function numbered(): (hash: TextHash) => string {
  const alike = new Map<number, number>();
  return hash => {
    const key = keyOf(hash);
    const ordinal = (alike.get(key) ?? 0) + 1;
    alike.set(key, ordinal);
    return hexOf(hashMore(hash, `\n${ordinal}`));
  };
}

/**
 * What holds a place: the pinned address of its element, which nothing changes, or else the element's own words. An
 * address that is not pinned counts those before it, so that one line more would rename all that follow. Where there
 * is no element, the heading.
 */
function holders(plan: Plan): (offset: number) => string {
  const known = new Map<number, string>();
  return offset => {
    const holder = known.get(offset) ?? holderOf(plan, offset);
    known.set(offset, holder);
    return holder;
  };
}

function holderOf(plan: Plan, offset: number): string {
  const element = itemAt(plan, offset);
  if (element?.pin) return element.address;
  if (element) return `${element.kind} ${wordsOf(element) || element.address}`;
  return fold(plan.document.sections.findLast(({ span }) => span.start <= offset)?.title ?? '');
}

const wordsOf = kept((element: Element) => fold(element.text.value));

/** How many words tell a place from others: of a long one the first, as rules quote few or many words of it. */
const enough = 5;

/** The first words of a text; empty where it has none. */
function firstWords(text: string): string {
  const start = fold(text.slice(0, 80));
  const end = endOfEnough(start);
  if (end !== -1) return start.slice(0, end);
  if (text.length <= 80) return start;
  // The text may go on within the last of them.
  const more = fold(text.slice(0, 400));
  const last = endOfEnough(more);
  return last === -1 ? more : more.slice(0, last);
}

/** Where the last of enough words ends that others follow; -1 where there are no more. */
function endOfEnough(folded: string): number {
  let at = -1;
  for (let n = 0; n < enough; n++) {
    at = folded.indexOf(' ', at + 1);
    if (at === -1) break;
  }
  return at;
}

/** What a message quotes, where a place has no words, as where something is missing. */
function quotesOf({ message }: Diagnostic): string {
  return (message.es.match(/«[^»]*»/gu) ?? []).join(' ');
}
