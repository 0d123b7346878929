import { definitionsIn } from '../../plan/acronym-definitions.ts';
import { cellOf } from '../../plan/acronym-rows.ts';
import { rememberedLooks } from '../../plan/acronym-word.ts';
import { type DateRange, parseDate } from '../../plan/dates.ts';
import { frames } from '../../reference/index.ts';
import { holdsDuring } from '../../reference/lookup.ts';
import { fold } from '../../text/fold.ts';
import type { Writable } from './facts.ts';

/** The acronyms that a text says the full name of, in its order; the first name counts. */
export function acronymsIn(texts: readonly string[]): Record<string, string> {
  const found = new Map<string, string>();
  const looksLikeAcronym = rememberedLooks();
  for (const value of texts) {
    const places = Array.from({ length: value.length }, (_, i) => i);
    const inline = { value, starts: places, ends: places.map(at => at + 1) };
    for (const { sigla, name } of definitionsIn([cellOf(inline, value)], value, looksLikeAcronym)) {
      if (!found.has(sigla)) found.set(sigla, name);
    }
  }
  return Object.fromEntries(found);
}

/** Words that say that a plan follows an instrument, and the name of the instrument behind them. */
const following =
  /(?:basad[oa]s? en|alinead[oa]s? (?:al?|con)|en (?:congruencia|concordancia|alineaci[oó]n) con|contribuye al?|se (?:vincula|alinea) (?:al?|con)|en cumplimiento (?:del?|al?))\s*(?:el|la|los|las|l)?\s+(?<name>(?:Plan|Programa|Estrategia|Agenda)\s+(?:\p{Lu}\p{L}+|\d{4}(?:\s*[-–]\s*\d{4})?|de|del|la|las|los|el|y|a|al|en|para)(?:\s+(?:\p{Lu}\p{L}+|\d{4}(?:\s*[-–]\s*\d{4})?|de|del|la|las|los|el|y|a|al|en|para))*)/gu;

/** The instruments that a text says it follows: by the key of the frame where one of that name held then, else as written. */
export function instrumentsIn(texts: readonly string[], values: Writable): { name: string; key: string }[] {
  const names = texts.flatMap(text =>
    [...text.matchAll(following)].map(match => tidy(match.groups?.name ?? '')),
  );
  const known = new Set<string>();
  return names.flatMap(name => {
    if (name.split(' ').length < 3 || known.has(fold(name))) return [];
    known.add(fold(name));
    return [{ name, key: keyOf(name, rangeOf(values)) ?? name }];
  });
}

/** Without the small words that a sentence adds after the name. */
function tidy(name: string): string {
  return name.replace(/(?:\s+(?:de|del|la|las|los|el|y|a|al|en|para))+$/u, '');
}

function keyOf(name: string, range: DateRange | null): string | null {
  const named = frames
    .flatMap(frame => frame.programas)
    .filter(({ nombre }) => [fold(nombre), fold(nombre.replace(/\s*\d{4}.*$/u, ''))].includes(fold(name)));
  const [only, other] = range ? named.filter(one => holdsDuring(one, range)) : named;
  return only && !other ? only.clave : null;
}

function rangeOf({ periodo, fecha }: Writable): DateRange | null {
  const said = typeof periodo === 'object' ? undefined : (periodo ?? fecha);
  return said === undefined ? null : parseDate(String(said));
}
