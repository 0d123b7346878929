import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import { references } from '../plan/references.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';
import {
  blockSayings,
  bodyWords,
  type ElementSaying,
  elementSayings,
  frontmatterSaying,
  noteSayings,
} from './saying.ts';

/** Why a change is not made: what it would take from a plan or alter in it. */
export type Loss = keyof typeof losses;

/** Each loss as people are told of it, after «porque». */
export const losses = {
  words: { es: 'cambiaría palabras del texto', en: 'it would change words of the text' },
  blocks: { es: 'partiría o uniría párrafos', en: 'it would split or join paragraphs' },
  elements: { es: 'cambiaría los elementos del plan', en: 'it would change the elements of the plan' },
  metadata: { es: 'cambiaría lo que dicen los metadatos', en: 'it would change what the metadata say' },
  notes: { es: 'se perdería un comentario', en: 'a comment would get lost' },
  citations: {
    es: 'el texto cita por su número elementos que cambiarían de número',
    en: 'the text cites by number elements whose number would change',
  },
  findings: { es: 'lo señalado seguiría igual', en: 'what was found would stay as it is' },
} as const satisfies Record<string, Bilingual>;

/** Exceptions to «every word, block and element stays as it is», declared by the change that needs them. */
export interface Allowance {
  /** Parts of the text before the change whose words may go. */
  readonly dropped?: readonly Span[];
  /** Whether a paragraph may take up the next one. */
  readonly joins?: boolean;
  /** Addresses that become comments of the text. */
  readonly pinned?: readonly string[];
}

/** What a change of layout loses: nothing where words, paragraphs, elements, metadata and comments are as before. */
export function layoutLoss(before: Plan, after: Plan, allowance: Allowance): Loss | null {
  const { dropped = [], joins = false, pinned = [] } = allowance;
  if (!isSame(bodyWords(before, dropped), bodyWords(after))) return 'words';
  if (dropped.length === 0 && !joins && !isSame(blockSayings(before), blockSayings(after))) return 'blocks';
  return elementLoss(before, after, joins) ?? metadataLoss(before, after) ?? noteLoss(before, after, pinned);
}

/** What a safe fix loses: it may add words, but all that were there stay in their order, and so does the plan. */
export function safeFixLoss(before: Plan, after: Plan): Loss | null {
  if (!isWithin(bodyWords(before), bodyWords(after))) return 'words';
  return elementLoss(before, after, false) ?? metadataLoss(before, after) ?? noteLoss(before, after);
}

/** What even an unsafe fix may not lose: the metadata stay legible and the comments stay. */
export function unsafeFixLoss(before: Plan, after: Plan): Loss | null {
  if (frontmatterSaying(before).isWhole && !frontmatterSaying(after).isWhole) return 'metadata';
  return noteLoss(before, after);
}

/** What renumbering loses: all but the numbers of elements, what cites them, and pins stays, and citations hold. */
export function renumberingLoss(before: Plan, after: Plan): Loss | null {
  if (!isSame(bodyWords(before, numberSpans(before)), bodyWords(after, numberSpans(after)))) return 'words';
  if (!isSame(wordings(before), wordings(after)) || !isSame(targets(before), targets(after)))
    return 'elements';
  const pinned = [...elements(after)].flatMap(({ pin }) => pin?.value ?? []);
  const kept = new Set([...elements(before)].flatMap(({ pin }) => pin?.value ?? []));
  return (
    metadataLoss(before, after) ??
    noteLoss(
      before,
      after,
      pinned.filter(address => !kept.has(address)),
    )
  );
}

function numberSpans(plan: Plan): Span[] {
  const numbers = [...elements(plan)].flatMap(({ number }) => number?.span ?? []);
  return [...numbers, ...references(plan).map(({ written }) => written.span)];
}

function wordings(plan: Plan): string[] {
  return [...elements(plan)].map(({ address, kind, text }) => `${address} ${kind} ${text.value}`);
}

/** What `Depende de` and `Repite` name, by its place among the elements. */
function targets(plan: Plan): string[] {
  const places = new Map<unknown, string>();
  for (const element of elements(plan)) places.set(element, String(places.size));
  return references(plan).map(({ target }) => (target ? (places.get(target) ?? '') : ''));
}

/**
 * Numbers may change their form but not their value; one that was hidden behind a second bullet may appear, and make
 * other addresses as long as nothing names the old ones. A wording may grow only where paragraphs are joined.
 */
function elementLoss(before: Plan, after: Plan, joins: boolean): Loss | null {
  const [old, now] = [elementSayings(before), elementSayings(after)];
  const isKept =
    old.length === now.length && old.every((element, i) => isSameElement(element, now[i], joins));
  if (!isKept) return 'elements';
  const gains = old.some(({ number }, i) => number !== now[i]?.number);
  const holds = gains
    ? isSame(targets(before), targets(after))
    : old.every(({ address }, i) => address === now[i]?.address);
  return holds ? null : 'elements';
}

function isSameElement(old: ElementSaying, now: ElementSaying | undefined, joins: boolean): boolean {
  return (
    now !== undefined &&
    now.kind === old.kind &&
    (now.number === old.number || old.number === '') &&
    (joins ? now.words.startsWith(old.words) : now.words === old.words) &&
    isSame(old.attributes, now.attributes)
  );
}

/** Of damaged metadata nothing can be said but its words. */
function metadataLoss(before: Plan, after: Plan): Loss | null {
  const [old, now] = [frontmatterSaying(before), frontmatterSaying(after)];
  if (!old.isWhole) return isSame(old.words, now.words) ? null : 'metadata';
  const kept =
    now.isWhole &&
    isSame(old.rest, now.rest) &&
    old.values.size === now.values.size &&
    [...old.values].every(([path, value]) => now.values.get(path) === value);
  return kept ? null : 'metadata';
}

function noteLoss(before: Plan, after: Plan, pinned: readonly string[] = []): Loss | null {
  const added = new Set(pinned.map(address => `id ${address}`));
  const now = noteSayings(after).filter(note => !added.has(note));
  return isSame(noteSayings(before), now) ? null : 'notes';
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Whether `all` holds every one of `some`, in the same order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (one === some[at]) at++;
  return at === some.length;
}
