import { parseDate } from '../../plan/dates.ts';
import type { FrontmatterValues } from '../../plan/frontmatter.ts';
import { states } from '../../plan/frontmatter.ts';
import { frames } from '../../reference/index.ts';
import { findCommission } from '../../reference/lookup.ts';
import { fold, foldAccents } from '../../text/fold.ts';
import type { ImportRecord } from '../record.ts';
import type { Casing } from '../write/casing.ts';
import type { Cover, Phrase } from './cover.ts';
import { dateIn, officeAndName, treatment, yearsOf } from './line-sort.ts';

/** Facts of the cover, as keys of the frontmatter, and the phrases that found no place there. */
export interface CoverFacts {
  readonly values: Writable;
  readonly used: readonly Phrase[];
}

/** The frontmatter while it is being gathered. */
export type Writable = { -readonly [K in keyof FrontmatterValues]: FrontmatterValues[K] };

type Author = NonNullable<Writable['autoria']>[number];

/** Reads the cover: each phrase goes to one key, and is used up by it. */
export function coverFacts({ phrases }: Cover, casing: Casing, record: ImportRecord): CoverFacts {
  const values: Writable = {};
  const used: Phrase[] = [];
  const take = (key: string, phrase: Phrase) => {
    used.push(phrase);
    const [line] = phrase.lines;
    if (line)
      record.decide(
        'metadato',
        line.block.place,
        phrase.text,
        { es: `va a «${key}»`, en: `goes to «${key}»` },
        0.85,
      );
  };
  const titleAt = phrases.findIndex(({ sort }) => sort === 'title');
  const persons = authors(phrases, casing);
  if (persons.values.length > 0) values.autoria = persons.values;
  for (const phrase of persons.used) take('autoria', phrase);
  const entities = phrases.filter(({ sort }) => sort === 'entity');
  if (entities.length > 1) {
    values.integrantes = entities.map(({ text }) => casing.name(text));
    for (const phrase of entities) take('integrantes', phrase);
  }
  for (const [at, phrase] of phrases.entries()) {
    if (used.includes(phrase)) continue;
    const { sort, text } = phrase;
    const date = sort === 'date' ? dateIn(text) : null;
    if (sort === 'title' && values.titulo === undefined) {
      const years = following(phrases, at, 'years').filter(next => !used.includes(next));
      const said = years.map(next => next.text.replace(/\s*[-–—]\s*/gu, '-'));
      values.titulo = [titled(text, casing), said.join('-')].filter(Boolean).join(' ');
      for (const one of [phrase, ...years]) take('titulo', one);
    } else if (date && values.fecha === undefined) {
      values.fecha = isoOf(date.date);
      if (date.place !== '') values.lugar = casing.name(date.place);
      take('fecha', phrase);
    } else if (sort === 'state' && values.estado === undefined) {
      const state = states.find(one => fold(text).startsWith(one));
      if (state) {
        values.estado = state;
        take('estado', phrase);
      }
    } else if (sort === 'body' || ((sort === 'other' || sort === 'person') && text.length < 160)) {
      const key =
        values.membrete === undefined && titleAt !== -1 && at < titleAt && sort === 'body'
          ? 'membrete'
          : 'subtitulo';
      if (values[key] !== undefined) continue;
      values[key] = official(text) ?? casing.name(text);
      take(key, phrase);
    }
  }
  return { values, used };
}

/** A date in figures, as plans keep them: `2017-10-27`, `2020-10`. */
function isoOf(text: string): string {
  const date = parseDate(text);
  if (date?.precision === 'day') return date.start;
  return date?.precision === 'month' ? date.start.slice(0, 7) : text;
}

/** The phrases of one sort right after another. */
function following(phrases: readonly Phrase[], at: number, sort: Phrase['sort']): Phrase[] {
  const rest = phrases.slice(at + 1);
  const end = rest.findIndex(phrase => phrase.sort !== sort);
  return rest.slice(0, end === -1 ? rest.length : end);
}

function titled(text: string, casing: Casing): string {
  return casing.name(text).replace(/\s*[-–—]\s*(?=\d{4}$)/u, '-');
}

/** The name of an institution as its own frame writes it; where the cover broke the line, with the frame's comma. */
function official(text: string): string | null {
  const name = frames.find(({ nombre }) => fold(nombre) === fold(text))?.nombre;
  const own = text.split(/\s+/u).map(word => /[,;.]$/u.exec(word)?.[0] ?? '');
  const words = name?.split(' ').map((word, i) => (/[,;.]$/u.test(word) ? word : `${word}${own[i] ?? ''}`));
  return words?.join(' ') ?? null;
}

interface Authors {
  readonly values: Author[];
  readonly used: Phrase[];
}

/** Persons with the office below them, and the quality in which they sign, above or below. */
function authors(phrases: readonly Phrase[], casing: Casing): Authors {
  const values: Author[] = [];
  const used: Phrase[] = [];
  const isQuality = (phrase: Phrase) => /^(?:candidat|aspirante)/iu.test(phrase.text);
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.sort !== 'person' || used.includes(phrase)) continue;
    const near = [phrases[at - 1], phrases[at + 1], phrases[at + 2]].filter(
      (other): other is Phrase => other?.sort === 'office' && !used.includes(other),
    );
    const office = near.find(other => !isQuality(other) && phrases.indexOf(other) > at);
    const quality = near.find(isQuality);
    const named = treatment.test(foldAccents(phrase.text));
    const held = officeAndName(phrase.text);
    if (!named && !office && !quality && !held) continue;
    values.push({
      ...(quality && { calidad: official(quality.text) ?? capitalFirst(casing.name(quality.text)) }),
      ...nameOf(held?.name ?? phrase.text, casing),
      ...(held && { cargo: held.office }),
      ...(office && officeOf(office.text, casing)),
    });
    used.push(phrase, ...[office, quality].filter((other): other is Phrase => other !== undefined));
  }
  return { values, used };
}

function nameOf(text: string, casing: Casing): Pick<Author, 'tratamiento' | 'nombre'> {
  const match = treatment.exec(foldAccents(text));
  const length = match?.[0].length ?? 0;
  const nombre = casing.name(text.slice(length)).trim();
  if (length === 0 || nombre === '') return { nombre: casing.name(text) };
  return { tratamiento: capitalFirst(text.slice(0, length).trim().toLowerCase()), nombre };
}

/** «Comisionado Presidente de COTAI»: the office, and the body that it is held in. */
function officeOf(text: string, casing: Casing): Pick<Author, 'cargo' | 'organismo'> {
  const parted =
    /^(?<office>.+?)\s+(?:de la|de los|de las|del|de)\s+(?<body>(?:(?:instituto|comisi[oó]n|consejo|secretar[ií]a|sistema|tribunal|universidad|municipio|ayuntamiento|gobierno|organismo|fiscal[ií]a|ministerio|agencia|h\.|honorable)\s.+|\p{Lu}{3,}[\p{L}]*))$/iu.exec(
      text,
    );
  const { office, body } = parted?.groups ?? {};
  const isBody = body !== undefined && (/\s/u.test(body) || body === body.toUpperCase());
  if (!office || !body || !isBody || office.length > 60) return { cargo: casing.name(text) };
  const acronym = !/\s/u.test(body);
  return { cargo: casing.name(office), organismo: acronym ? body : casing.name(body) };
}

function capitalFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A person whom the text names as the one who presents the plan: «que presenta la Lic. …». */
export function presenterIn(
  texts: readonly string[],
  casing: Casing,
): { value: Author; quote: string } | null {
  for (const text of texts.slice(0, 14)) {
    const match =
      /(?:que presentan?|presentad[oa] por|elaborad[oa] por|propuesta (?:de trabajo )?(?:de|del|de la))\s+(?:(?:el|la|los|las)\s+)?(?<name>(?:Lic|Mtr[oa]|Dr[a]?|Ing|Arq|C\.?P|C|Profr?a?|LIC|MTR[OA]|DR[A]?|ING)\.?\s+\p{Lu}[\p{L}.]+(?:\s+(?:de|del|la|los|las)(?=\s)|\s+\p{Lu}[\p{L}.]+){1,5})/u.exec(
        text,
      );
    const name = match?.groups?.name;
    if (match && name) return { value: nameOf(name, casing), quote: match[0] };
  }
  return null;
}

/** Whose plan it is, by what the cover, the title and then the text say; the frame's own key where it has one. */
export function bodyOf(
  cover: readonly string[],
  texts: readonly string[],
): {
  readonly key: 'region' | 'comision' | 'municipio';
  readonly value: string;
  readonly quote: string;
} | null {
  for (const source of [cover, texts.slice(0, 12)]) {
    const found = commissionIn(source) ?? regionIn(source) ?? municipalityIn(source);
    if (found) return found;
  }
  return null;
}

function regionIn(texts: readonly string[]) {
  const [frame] = frames;
  if (!texts.some(text => /transparencia|organismos? garantes?|\bOGL\b|\bSNT\b/iu.test(text))) return null;
  for (const text of texts) {
    for (const region of frame?.regiones ?? []) {
      const name = region.nombre.replace('-', '[- ]');
      const match = new RegExp(`regi[oó]n(?:al)?\\s+${name}(?![\\p{L}-])`, 'iu').exec(text);
      if (match) return { key: 'region' as const, value: region.clave, quote: match[0] };
    }
  }
  return null;
}

function commissionIn(texts: readonly string[]) {
  const [frame] = frames;
  for (const text of texts) {
    const named = /comisi[oó]n (?:tem[aá]tica )?de [\p{L}, ]+/iu.exec(text)?.[0] ?? '';
    const words = fold(named);
    const found = frame?.comisiones.find(({ nombre }) => words.startsWith(fold(nombre)));
    if (frame && found && findCommission(frame, found.clave)) {
      return { key: 'comision' as const, value: found.clave, quote: found.nombre };
    }
  }
  return null;
}

function municipalityIn(texts: readonly string[]) {
  for (const text of texts) {
    const match =
      /(?:municipio|ayuntamiento(?: constitucional)?|municipalidad(?: distrital| provincial)?|alcald[ií]a)\s+de\s+(?<name>\p{Lu}[\p{L}]+(?:\s+(?:de|del|la|las|los|el|y|DE|DEL|LA|LAS|LOS|EL|Y)(?=\s+\p{Lu})|\s+\p{Lu}[\p{L}]+){0,5})/iu.exec(
        text,
      );
    const name = match?.groups?.name;
    if (match && name && /^\p{Lu}/u.test(name))
      return { key: 'municipio' as const, value: name, quote: match[0] };
  }
  return null;
}

/** The period that the title or the text gives; the years of the title speak first. */
export function periodIn(
  titles: readonly string[],
  texts: readonly string[],
): { value: string; quote: string } | null {
  for (const title of titles) {
    const years = yearsOf(title);
    if (years) return { value: years, quote: title };
  }
  for (const text of texts.slice(0, 30)) {
    const match =
      /(?:per[ií]odo|plan de trabajo|programa (?:anual )?de trabajo|plan (?:municipal|estatal|nacional|regional)? ?de desarrollo|administraci[oó]n|ejercicio(?: fiscal)?|vigencia|gesti[oó]n)\s+(?:municipal |constitucional )?(?:del? )?(?:a[nñ]o )?(?<years>(?:19|20)\d{2}(?:\s*(?:[-–—/]|al?)\s*(?:19|20)\d{2})?)/iu.exec(
        text,
      );
    const years = match?.groups?.years ? yearsOf(match.groups.years) : null;
    if (match && years) return { value: years, quote: match[0] };
  }
  return null;
}

/** A title quoted from the text, where no cover gives one: «Plan de Trabajo 2021-2022». */
export function titleIn(texts: readonly string[]): string | null {
  const named = texts
    .slice(0, 40)
    .flatMap(text =>
      [
        ...text.matchAll(
          /(?:Plan|Programa|Agenda)(?: \p{Lu}\p{L}+){0,3}(?: de (?:\p{Lu}\p{L}+)(?: (?:de |del |y |e )?\p{Lu}\p{L}+){0,4})?(?:,? (?:19|20)\d{2}(?:\s*[-–—]\s*(?:19|20)\d{2})?)?/gu,
        ),
      ].map(([match]) => match),
    );
  const whole = named.filter(name => name.split(' ').length > 2);
  return whole.find(name => /\d{4}$/u.test(name)) ?? whole[0] ?? null;
}

/** Whether the plan is still proposed, as its title or first paragraphs say. */
export function stateIn(texts: readonly string[]): { value: 'propuesta' | 'proyecto'; quote: string } | null {
  for (const text of texts.slice(0, 14)) {
    const match = /(?<state>propuesta|proyecto) de (?:plan|programa)(?: de trabajo)?/iu.exec(text);
    const state = match?.groups?.state?.toLowerCase();
    if (match && (state === 'propuesta' || state === 'proyecto')) return { value: state, quote: match[0] };
  }
  return null;
}
