import { distance } from 'fastest-levenshtein';
import type { Acronyms } from '../plan/acronyms.ts';
import type { Frame } from '../reference/frame.ts';
import { kept } from '../text/kept.ts';
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
  for (const uses of [found.uses, found.onCover]) {
    for (const { sigla, span } of uses) {
      if (!used.has(sigla)) used.set(sigla, span);
      counts.set(sigla, (counts.get(sigla) ?? 0) + 1);
    }
  }
  const near = new Map<string, Meant>();
  let candidates: ReadonlySet<string> | null = null;
  for (const [sigla, count] of counts) {
    if (defined.has(sigla) || known.has(sigla.toUpperCase()) || plain.has(sigla)) continue;
    candidates ??= new Set([...defined.keys(), ...cataloguedIn(frame), ...longIn(plain)]);
    const meant: string[] = [];
    for (const candidate of candidates) if (isSlip(sigla, candidate)) meant.push(candidate);
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

/** The acronyms of a frame that have a name. */
const cataloguedIn: (frame: Frame) => readonly string[] = kept(frame => {
  const named: string[] = [];
  for (const { sigla, names } of knownAcronyms(frame).values()) if (names.length > 0) named.push(sigla);
  return named;
});

const longIn: (plain: ReadonlySet<string>) => readonly string[] = kept(plain =>
  [...plain].filter(sigla => sigla.length >= 5),
);

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
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
