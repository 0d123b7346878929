import { distance } from 'fastest-levenshtein';
import type { Acronyms } from '../plan/acronyms.ts';
import type { Frame } from '../reference/frame.ts';
import type { Span } from '../text/span.ts';
import { knownAcronyms } from './known-acronyms.ts';

/** The acronym that was probably meant by another. */
export interface Meant {
  readonly sigla: string;
  /** Where the plan defines it, or uses it first; null where only the catalogue knows it. */
  readonly place: Span | null;
  readonly by: 'definition' | 'use' | 'catalogue';
}

/**
 * The acronyms of a plan that nobody defines or knows and that look like a slip for one that is defined in it, stands
 * in the catalogue of its frame or, if long, is among the `plain` ones, which need no definition. Bodies of entities
 * are left out: their acronyms are alike by nature.
 */
export function nearAcronyms(
  found: Acronyms,
  frame: Frame,
  plain: ReadonlySet<string>,
): ReadonlyMap<string, Meant> {
  const known = knownAcronyms(frame);
  const defined = new Map(found.definitions.map(({ sigla, span }) => [sigla, span]));
  const used = new Map<string, Span>();
  const counts = new Map<string, number>();
  for (const { sigla, span } of [...found.uses, ...found.onCover]) {
    if (!used.has(sigla)) used.set(sigla, span);
    counts.set(sigla, (counts.get(sigla) ?? 0) + 1);
  }
  const catalogue = [...known.values()].filter(({ names }) => names.length > 0).map(({ sigla }) => sigla);
  const long = [...plain].filter(sigla => sigla.length >= 5);
  const candidates = new Set([...defined.keys(), ...catalogue, ...long]);
  const near = new Map<string, Meant>();
  for (const [sigla, count] of counts) {
    if (defined.has(sigla) || known.has(sigla.toUpperCase()) || plain.has(sigla)) continue;
    const meant = [...candidates].filter(candidate => isSlip(sigla, candidate));
    const sure =
      meant.find(candidate => defined.has(candidate)) ?? meant.find(candidate => used.has(candidate));
    const likely = sure ?? (count <= 2 ? meant[0] : undefined);
    if (likely === undefined) continue;
    const definition = defined.get(likely);
    const use = used.get(likely);
    near.set(sigla, {
      sigla: likely,
      place: definition ?? use ?? null,
      by: definition ? 'definition' : use ? 'use' : 'catalogue',
    });
  }
  return near;
}

/**
 * Acronyms of three or four letters differ by a letter without being slips (SNT, SNA): only a swap of two neighbours
 * counts. From five letters on, one letter too many, too few or another does too.
 */
function isSlip(written: string, meant: string): boolean {
  if (Math.min(written.length, meant.length) < 3 || Math.abs(written.length - meant.length) > 1) return false;
  if (isSwap(written, meant)) return true;
  return Math.min(written.length, meant.length) >= 5 && distance(written, meant) === 1;
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
  return a.length === b.length && at !== -1 && swapped === b;
}
