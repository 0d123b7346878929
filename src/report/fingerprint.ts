import type { Diagnostic } from '../check/rule.ts';
import type { Plan } from '../plan/model.ts';
import { itemAt } from '../plan/query.ts';
import { fold } from '../text/fold.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';

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
  const [findings, places] = [numbered(), numbered()];
  const holders = new Map<number, string>();
  const keyOf = (diagnostic: Diagnostic, { start, end }: Span) => {
    const holder = holders.get(start) ?? (plan ? holderOf(plan, start) : '');
    holders.set(start, holder);
    return `${diagnostic.rule}\n${holder}\n${wordsOf(diagnostic, file.text.slice(start, end))}`;
  };
  return diagnostics.map(each => {
    const key = keyOf(each, each.span);
    const name = findings(key);
    const print = fnv1a(name);
    const printOf = (place: string) => (place === name ? print : fnv1a(place));
    const keys = each.places?.map(place => keyOf(each, place)) ?? [key];
    return { print, placePrints: keys.map(place => printOf(places(place))) };
  });
}

/** Puts behind each key which of several alike it is. */
function numbered(): (key: string) => string {
  const alike = new Map<string, number>();
  return key => {
    const ordinal = (alike.get(key) ?? 0) + 1;
    alike.set(key, ordinal);
    return `${key}\n${ordinal}`;
  };
}

/**
 * What holds a place: the pinned address of its element, which nothing changes, or else the element's own words. An
 * address that is not pinned counts those before it, so that one line more would rename all that follow. Where there
 * is no element, the heading.
 */
function holderOf(plan: Plan, offset: number): string {
  const element = itemAt(plan, offset);
  if (element?.pin) return element.address;
  if (element) return `${element.kind} ${fold(element.text.value) || element.address}`;
  return fold(plan.document.sections.findLast(({ span }) => span.start <= offset)?.title ?? '');
}

/** How many words tell a place from others: of a long one the first, as rules quote few or many words of it. */
const enough = 5;

/** The words at a place; what the message quotes where the place has none, as where something is missing. */
function wordsOf({ message }: Diagnostic, text: string): string {
  const words =
    firstWords(text.slice(0, 80)) ?? fold(text.slice(0, 400)).split(' ').slice(0, enough).join(' ');
  return words === '' ? (message.es.match(/«[^»]*»/gu) ?? []).join(' ') : words;
}

/** Null where a text may go on within the last of them. */
function firstWords(text: string): string | null {
  const words = fold(text).split(' ');
  return words.length > enough ? words.slice(0, enough).join(' ') : null;
}

/**
 * FNV-1a in 64 bits over UTF-16 code units, low byte first. Tells texts apart; keeps no secret. In quarters, since small
 * integers are what an engine multiplies fast: the prime is 2⁴⁰ + 0x1b3.
 */
function fnv1a(text: string): string {
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  for (let i = 0; i < 2 * text.length; i++) {
    const unit = text.charCodeAt(i >> 1);
    a ^= i % 2 === 0 ? unit & 0xff : unit >> 8;
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + (a << 8) + (second >>> 16);
    d = (d * 0x1b3 + (b << 8) + (third >>> 16)) & 0xffff;
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
  }
  return [d, c, b, a].map(quarter => quarter.toString(16).padStart(4, '0')).join('');
}
