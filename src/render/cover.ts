import { parseDate } from '../plan/dates.ts';
import { type FrontmatterValues, periodOf, type State, states } from '../plan/frontmatter.ts';
import { caveat } from '../reference/confidence.ts';
import type { Frame } from '../reference/frame.ts';
import { findCommission, findEntity, findRegion } from '../reference/lookup.ts';
import type { Language } from '../text/bilingual.ts';
import { fold } from '../text/fold.ts';
import { dateIn, rangeIn } from './dates.ts';
import { languageOf } from './locale.ts';
import type { Publication, Signatory } from './publication.ts';

/** What stands before the body; nothing that the title or the subtitle says is said again. */
export type Cover = Omit<Publication, 'language' | 'toc' | 'body'>;

/** Prints the frontmatter; keys of regions, commissions and members become the names the frame knows. */
export function coverOf(values: FrontmatterValues, frame: Frame, title: string): Cover {
  const language = languageOf(values.idioma ?? 'es');
  const said = [title, values.subtitulo, values.membrete].map(text => fold(text ?? '')).join(' | ');
  return {
    title,
    subtitle: values.subtitulo ?? null,
    letterhead: values.membrete ?? null,
    issuer: issuerOf(values, frame, said, language),
    period: printedPeriod(values, fold(title), language),
    state: stateOf(values.estado, fold(title), language),
    date: printedDate(values.fecha, language),
    place: values.lugar ?? null,
    signatories: (values.autoria ?? []).map(signatoryOf),
    members: membersOf(values, frame),
    link: values.enlace ?? null,
  };
}

function issuerOf(values: FrontmatterValues, frame: Frame, said: string, language: Language): string | null {
  const { region, comision, organismo, municipio, instancia } = values;
  const name =
    (region &&
      named[language].region(findRegion(frame, region)?.nombre ?? region.replace(/^regi[óo]n /iu, ''))) ??
    (comision && (findCommission(frame, comision)?.nombre ?? comision)) ??
    organismo ??
    (municipio &&
      (/^(?:municipio|ayuntamiento|alcald[ií]a|municipality)\b/iu.test(municipio)
        ? municipio
        : named[language].municipality(municipio))) ??
    instancia;
  if (!name) return null;
  const bare = fold(name).replace(/^(?:region|comision|municipio de|municipality of) | region$/gu, '');
  return said.includes(bare) ? null : name;
}

/** Years that the title already gives are not repeated; days are never in a title. */
function printedPeriod(values: FrontmatterValues, title: string, language: Language): string | null {
  const range = periodOf(values);
  if (!range) return null;
  const printed = rangeIn(range, language);
  return /^\d{4}(?:-\d{4})?$/u.test(printed) && printed.split('-').every(year => title.includes(year))
    ? null
    : printed;
}

function stateOf(state: State | undefined, title: string, language: Language): Publication['state'] {
  if (!state) return null;
  const name = stateName(state, language);
  return title.split(' ').includes(fold(name)) ? null : { name, approved: !isUnapproved(state) };
}

/** What regions and municipalities are called. */
const named = {
  es: { region: (name: string) => `Región ${name}`, municipality: (name: string) => `Municipio de ${name}` },
  en: {
    region: (name: string) => `${name} Region`,
    municipality: (name: string) => `Municipality of ${name}`,
  },
};

const englishStates: Readonly<Record<State, string>> = {
  borrador: 'Draft',
  proyecto: 'Project',
  propuesta: 'Proposal',
  aprobado: 'Approved',
  vigente: 'In force',
  concluido: 'Concluded',
  sustituido: 'Superseded',
};

/** A state as it is printed. */
export function stateName(state: State, language: Language): string {
  return language === 'es' ? capitalised(state) : englishStates[state];
}

/** Whether a document in this state must not be taken for approved. */
export function isUnapproved(state: State): boolean {
  return states.indexOf(state) < states.indexOf('aprobado');
}

function printedDate(date: FrontmatterValues['fecha'], language: Language): string | null {
  const parsed = date === undefined ? null : parseDate(String(date));
  return parsed && dateIn(parsed, language);
}

type Author = NonNullable<FrontmatterValues['autoria']>[number];

function signatoryOf({ tratamiento, nombre, cargo, organismo, calidad }: Author): Signatory {
  const name = nombre ? [tratamiento, nombre].filter(Boolean).join(' ') : null;
  return {
    name,
    position: cargo ?? null,
    body: organismo ?? null,
    capacity: calidad ? capitalised(calidad) : null,
  };
}

/** Where the plan names no members, those of its region, unless that is no more than a guess. */
function membersOf({ integrantes, region }: FrontmatterValues, frame: Frame): string[] {
  const own = region ? findRegion(frame, region) : null;
  const known = own && caveat(own.confianza) === null ? own.entidades : [];
  return (integrantes ?? known).map(member => findEntity(frame, member)?.comun ?? member);
}

/** With its first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
