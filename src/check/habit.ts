import type { Plan } from '../plan/model.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { contains, type Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Finding, Related } from './rule.ts';
import { allowedParts } from './suppression.ts';

/** One of the places where a plan writes something in the same way. */
export interface Place {
  readonly span: Span;
  /** What mends it; none where only its author can. */
  readonly edits: readonly TextEdit[];
}

/** What is said of the first place of a habit. The message has no full stop: how many more there are comes after it. */
export interface Habit {
  readonly message: Bilingual;
  readonly label?: Bilingual;
  readonly help?: Bilingual;
  /** A place that shows what was expected. */
  readonly expected?: Related | null;
  readonly fix?: { readonly title: Bilingual; readonly safe: boolean };
}

/** How many of the other places a finding names. */
const named = 4;

/**
 * One finding for all the places of a habit, at the first of them, with one fix for all; none without a place. Those
 * in a part of the plan whose author allows the rule are a finding of their own, so that allowing them silences no
 * other and mending the others leaves them alone. `say` is told the first place and how many there are.
 */
export function* habit<P extends Place>(
  plan: Plan,
  rule: string,
  places: readonly P[],
  say: (first: P, count: number) => Habit,
): Generator<Finding> {
  if (places.length === 0) return;
  const allowed = allowedParts(plan, rule);
  const groups = new Map<Span | null, P[]>();
  for (const place of places) {
    const part = allowed.find(span => contains(span, place.span)) ?? null;
    const group = groups.get(part);
    if (group) group.push(place);
    else groups.set(part, [place]);
  }
  for (const group of groups.values()) yield* oneFinding(group, say);
}

function* oneFinding<P extends Place>(
  places: readonly P[],
  say: (first: P, count: number) => Habit,
): Generator<Finding> {
  const [first, ...others] = places;
  if (!first) return;
  const { message, label, help, expected, fix } = say(first, places.length);
  const edits = places.flatMap(place => place.edits);
  const more = sayMore(others.length);
  const related = others.slice(0, named).map(({ span }) => ({ span, message: again }));
  yield {
    span: first.span,
    message: { es: `${message.es}${more.es}.`, en: `${message.en}${more.en}.` },
    related: expected ? [expected, ...related] : related,
    ...(others.length > 0 && { places: places.map(({ span }) => span) }),
    ...(label && { label }),
    ...(help && { help }),
    ...(fix && edits.length > 0 && { fix: { ...fix, edits } }),
  };
}

const again: Bilingual = { es: 'también aquí', en: 'here too' };

function sayMore(places: number): Bilingual {
  if (places === 0) return { es: '', en: '' };
  if (places === 1) return { es: '; hay otro caso', en: '; there is one more case' };
  return { es: `; hay otros ${places} casos`, en: `; there are ${places} more cases` };
}
