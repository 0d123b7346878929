import { parseDate } from '../../plan/dates.ts';
import { frames } from '../../reference/index.ts';
import { findEntity } from '../../reference/lookup.ts';
import { foldAccents } from '../../text/fold.ts';

/** What a line of a cover is about. */
export type Sort = 'title' | 'years' | 'date' | 'state' | 'person' | 'office' | 'entity' | 'body' | 'other';

/** Tells by its words what a line of a cover is about. */
export function lineSort(text: string): Sort {
  const plain = foldAccents(text).replace(/\s+/gu, ' ').trim();
  if (
    yearsOf(text) !== null &&
    /^(?:(?:periodo|ejercicio(?: fiscal)?|administracion|ano|vigencia|gestion)\s*:?\s*)?[\d\s–—\-/aly]+$/u.test(
      plain,
    )
  )
    return 'years';
  if (/^(?:(?:ante)?proyecto|propuesta|borrador|version (?:final|preliminar|publica))$/u.test(plain))
    return 'state';
  if (dateIn(text)) return 'date';
  if (isTitle(plain)) return 'title';
  if (frames[0] && findEntity(frames[0], plain)) return 'entity';
  if (officeAndName(text)) return 'person';
  if (office.test(plain)) return 'office';
  if (treatment.test(plain)) return 'person';
  if (institution.test(plain)) return 'body';
  return isName(text) ? 'person' : 'other';
}

function isTitle(plain: string): boolean {
  return /^(?:(?:ante)?(?:proyecto|propuesta) (?:de |del )?)?(?:el )?(?:plan|programa|agenda|estrategia|hoja de ruta)\b(?! de estudios)|^(?:propuesta|proyecto) de trabajo\b/u.test(
    plain,
  );
}

/** Degrees and forms of address before a name. */
export const treatment =
  /^(?:lic|licda?|mtr[oa]|mtr|dr[a]?|ing|arq|c\.?p|profr?[a]?|mg|mgtr?|abog|psic|biol|cmdte|cap|gral|q\.?f\.?b|m\.?c|c|ciudadan[oa]|sr[a]?|don|dona)\.\s*|^(?:licenciad|maestr|doctor|ingenier|arquitect|contador|profesor|diputad|senador)[oa]?\s+(?=\p{L})/u;

const office =
  /^(?:candidat[oa]s? a|aspirante a|(?:la |el )?(?:sub|vice)?(?:comisionad|president|secretari|director|coordinador|titular|regidor|alcalde|alcaldesa|sindic|gobernador|rector|jef|magistrad|consejer|ministr|contralor|delegad|gerente|intendente|procurador|fiscal|defensor|auditor|superintendent)(?:[oae]s?|a)?\b)/u;

const institution =
  /^(?:h\.? |honorable |heroic[oa] |gobierno |municipio |municipalidad |ayuntamiento |alcaldia |comision |comite |coordinacion |region |sistema |instituto |secretaria |direccion |subdireccion |consejo |tribunal |universidad |fiscalia |ministerio |diputacion |poder |congreso |camara |organismo |agencia |junta |unidad |republica |estado |departamento |provincia |distrito |corporacion |concejo |delegacion |oficina |procuraduria |contraloria |defensoria |registro )/u;

/** «Comisionada Brenda Ileana Macías de la Cruz»: the office and who holds it, on one line. */
export function officeAndName(text: string): { office: string; name: string } | null {
  const found = /^(?<office>\p{Lu}\p{L}+[ao]?(?: President[ea])?)\s+(?<name>\p{Lu}.*)$/u.exec(text.trim());
  const { office: held = '', name = '' } = found?.groups ?? {};
  return office.test(foldAccents(held)) && !office.test(foldAccents(name)) && isName(name)
    ? { office: held, name }
    : null;
}

/** Two to six words with capitals, none of them a figure: «José Alfredo Beltrán Estrada». */
function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  const small = words.filter(word => /^(?:de|del|la|las|los|y)$/iu.test(word));
  const named = words.filter(word => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !small.includes(word));
  return (
    words.length >= 3 &&
    words.length <= 7 &&
    named.length + small.length >= words.length &&
    named.length >= 3 &&
    !small.includes(words[0] ?? '') &&
    !/[,:;]|(?:ci[oó]n|dad|miento|[ae]ncia|ismo)(?:e?s)?(?:\s|$)|\s[aA]\s/iu.test(text)
  );
}

/** The years a line gives: `2020-2021`, `2026`; null for none. */
export function yearsOf(text: string): string | null {
  const range = /(?<!\d)((?:19|20)\d{2})\s*(?:[-–—/]|al?|y|hasta el)\s*((?:19|20)\d{2})(?!\d)/iu.exec(text);
  if (range && Number(range[2]) > Number(range[1]) && Number(range[2]) - Number(range[1]) <= 30)
    return `${range[1]}-${range[2]}`;
  const single = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(text);
  return single?.[1] ?? null;
}

/** A date that ends a line, with the place before it: «Tlaxcala, Tlaxcala, 27 de octubre de 2017», «Oct 2020». */
export function dateIn(text: string): { place: string; date: string } | null {
  const found =
    /^(?:(?<place>\p{Lu}[^\d:]{2,80}?)[,.;]?\s+(?:a\s+)?)?(?<date>(?:\d{1,2}\s+de\s+)?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)\p{L}*\.?,?\s+(?:del?\s+)?(?:año\s+)?\d{4})\.?$/iu.exec(
      text.replace(/\s+/gu, ' ').trim(),
    );
  const { place = '', date = '' } = found?.groups ?? {};
  return found && parseDate(date) ? { place: place.replace(/[,\s]+$/u, ''), date } : null;
}
