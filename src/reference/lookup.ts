import type { DateRange } from '../plan/dates.ts';
import { fold } from '../text/fold.ts';
import { kept } from '../text/kept.ts';
import type { Commission, Entity, Frame, Region, Validity } from './frame.ts';

/** A region by its key or its name, with or without «Región» before it: `centro-occidente`, «Región Centro Occidente». */
export function findRegion(frame: Frame, text: string): Region | null {
  const wanted = fold(text).replace(/^(?:la )?region /u, '');
  return (
    frame.regiones.find(region => [region.clave, region.nombre].some(name => fold(name) === wanted)) ?? null
  );
}

/** A commission by its key, its sigla or its name, with or without «Comisión de». */
export function findCommission(frame: Frame, text: string): Commission | null {
  const wanted = bareCommission(text);
  const names = ({ clave, nombre, sigla }: Commission) => [clave, nombre, ...(sigla ? [sigla] : [])];
  return (
    frame.comisiones.find(commission => names(commission).some(name => bareCommission(name) === wanted)) ??
    null
  );
}

/** An entity by its key or any of its names: «VER», «Veracruz», «Estado de México», «Edo. de Veracruz». */
export function findEntity(frame: Frame, text: string): Entity | null {
  const exact = fold(text);
  const wanted = [exact, exact.replace(/^(?:el )?(?:estado|edo)(?: libre y soberano)? de /u, '')];
  const places = wanted.flatMap(name => entitiesByName(frame).get(name) ?? []);
  return places.length === 0 ? null : (frame.entidades[Math.min(...places)] ?? null);
}

/** The first entity that each name stands for, folded, by its place in the frame. */
const entitiesByName: (frame: Frame) => ReadonlyMap<string, number> = kept(frame => {
  const places = new Map<string, number>();
  for (const [at, { clave, nombre, comun, otros }] of frame.entidades.entries()) {
    for (const name of [clave, nombre, comun, ...otros])
      if (!places.has(fold(name))) places.set(fold(name), at);
  }
  return places;
});

/** Whether a fact held on some day of a period. */
export function holdsDuring(fact: Validity, period: DateRange): boolean {
  return (
    (fact.desde === null || fact.desde <= period.end) && (fact.hasta === null || period.start <= fact.hasta)
  );
}

function bareCommission(text: string): string {
  return fold(text).replace(/^(?:la )?comision (?:de )?/u, '');
}
