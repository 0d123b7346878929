import type { DateRange } from '../plan/dates.ts';
import { caveat } from '../reference/confidence.ts';
import type { Frame } from '../reference/frame.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { KnownBody } from './request.ts';

/** What the author of a new plan should know of the facts in it, one line each. */
export function noticesOf(period: DateRange, known: KnownBody, frame: Frame): Bilingual[] {
  return [...ended(period, known, frame), ...notYet(period, frame), ...doubtful(known)];
}

function* ended(
  period: DateRange,
  { region }: KnownBody,
  { clave, hasta, sucesor }: Frame,
): Generator<Bilingual> {
  if (hasta === null || period.end <= hasta || !sucesor) return;
  const profiles = sucesor.perfiles.join(', ');
  yield {
    es: `El marco ${region ? 'regional ' : ''}${clave} terminó el ${hasta} (${sucesor.norma}): para el ${sucesor.nombre} sirve --perfil ${profiles}.`,
    en: `The ${region ? 'regional ' : ''}frame ${clave} ended on ${hasta} (${sucesor.norma}): for the ${sucesor.nombre} use --perfil ${profiles}.`,
  };
}

function* notYet(period: DateRange, { clave, desde }: Frame): Generator<Bilingual> {
  if (desde === null || desde <= period.start) return;
  yield {
    es: `El marco ${clave} empezó el ${desde}, después del comienzo del periodo.`,
    en: `The frame ${clave} began on ${desde}, after the start of the period.`,
  };
}

function* doubtful({ region, commission }: KnownBody): Generator<Bilingual> {
  const ofRegion = region && caveat(region.confianza);
  if (ofRegion) {
    yield {
      es: `Integrantes de la región ${region.nombre}: ${ofRegion.es}.`,
      en: `Members of the region ${region.nombre}: ${ofRegion.en}.`,
    };
  }
  const ofCommission = commission && caveat(commission.confianza);
  if (ofCommission) {
    yield {
      es: `Nombre de la ${commission.nombre}: ${ofCommission.es}.`,
      en: `Name of the ${commission.nombre}: ${ofCommission.en}.`,
    };
  }
}
