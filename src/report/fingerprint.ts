import type { Diagnostic } from '../check/rule.ts';
import type { Plan } from '../plan/model.ts';
import { itemAt } from '../plan/query.ts';
import { fold } from '../text/fold.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';

/**
 * A name for each finding that survives changes elsewhere: 16 hexadecimal digits from its rule, the element or section
 * it stands in, the words it points at, and which of several alike it is. It holds no line number and no path: it is
 * unique within its file. `plan` is null for a file that is none.
 */
export function fingerprints(
  file: SourceFile,
  plan: Plan | null,
  diagnostics: readonly Diagnostic[],
): readonly string[] {
  const printOf = printer(file, plan);
  return diagnostics.map(each => printOf(each, each.span));
}

/**
 * Names of the same sort for the places of each finding. A finding that speaks of several at once has as many, the
 * same as if each were found alone, so that mending one of them leaves the others known.
 */
export function placePrints(
  file: SourceFile,
  plan: Plan | null,
  diagnostics: readonly Diagnostic[],
): readonly (readonly string[])[] {
  const printOf = printer(file, plan);
  return diagnostics.map(each => (each.places ?? [each.span]).map(span => printOf(each, span)));
}

function printer(file: SourceFile, plan: Plan | null): (diagnostic: Diagnostic, place: Span) => string {
  const alike = new Map<string, number>();
  return (diagnostic, place) => {
    const holder = plan ? holderOf(plan, place.start) : '';
    const key = [diagnostic.rule, holder, wordsOf(diagnostic, file.slice(place))].join('\n');
    const ordinal = (alike.get(key) ?? 0) + 1;
    alike.set(key, ordinal);
    return fnv1a(`${key}\n${ordinal}`);
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
  const words = fold(text.slice(0, 400));
  if (words === '') return (message.es.match(/«[^»]*»/gu) ?? []).join(' ');
  return words.split(' ').slice(0, enough).join(' ');
}

/** FNV-1a in 64 bits over UTF-16 code units, low byte first. Tells texts apart; keeps no secret. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >> 8]) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    }
  }
  return hash.toString(16).padStart(16, '0');
}
