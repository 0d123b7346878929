import { Document } from 'yaml';
import { placeholder } from '../../plan/placeholder.ts';
import type { Profile } from '../../plan/profile.ts';
import { frameByKey } from '../../reference/index.ts';
import type { ImportRecord } from '../record.ts';
import type { Place } from '../source.ts';
import type { Casing } from '../write/casing.ts';
import { acronymsIn, instrumentsIn } from './cited.ts';
import type { Cover, Phrase } from './cover.ts';
import { bodyOf, coverFacts, periodIn, presenterIn, stateIn, titleIn, type Writable } from './facts.ts';

/** What a source says of itself, ready to be written. */
export interface Metadata {
  readonly values: Writable;
  /** The phrases of the cover that stand in the values now. */
  readonly used: readonly Phrase[];
}

/** Gathers the frontmatter from the cover first and then from the text. Nothing is invented: what nobody says is left out. */
export function readMetadata(
  cover: Cover,
  texts: readonly string[],
  casing: Casing,
  record: ImportRecord,
): Metadata {
  const { values, used } = coverFacts(cover, casing, record);
  const nowhere: Place = {};
  const quoted = (key: string, value: string, quote: string, confidence: number) =>
    record.decide(
      'metadato',
      nowhere,
      quote,
      { es: `«${key}: ${value}» sale de esta frase`, en: `«${key}: ${value}» comes from this phrase` },
      confidence,
    );
  const front = cover.phrases.map(phrase => phrase.text);
  const body = bodyOf(front, texts);
  if (body) {
    values[body.key] = body.key === 'municipio' ? casing.name(body.value) : body.value;
    quoted(body.key, body.value, body.quote, 0.8);
  }
  const title = values.titulo ?? titleIn(texts);
  if (title && values.titulo === undefined) quoted('titulo', title, title, 0.6);
  values.titulo = title ?? placeholder;
  const years = cover.phrases
    .filter(({ sort }) => sort === 'years')
    .map(({ text }) => text)
    .join(' - ');
  const period = periodIn([title ?? '', years], texts);
  if (period) {
    values.periodo = /^\d{4}$/u.test(period.value) ? Number(period.value) : period.value;
    quoted('periodo', period.value, period.quote, 0.8);
  }
  const presenter = values.autoria ? null : presenterIn([...front, ...texts], casing);
  if (presenter) {
    values.autoria = [presenter.value];
    quoted('autoria', presenter.value.nombre ?? '', presenter.quote, 0.7);
  }
  const state = values.estado ? null : stateIn([...front, ...texts]);
  if (state) {
    values.estado = state.value;
    quoted('estado', state.value, state.quote, 0.7);
  }
  const acronyms = acronymsIn(texts);
  if (Object.keys(acronyms).length > 0) values.siglas = acronyms;
  for (const [sigla, name] of Object.entries(acronyms)) quoted('siglas', sigla, name, 0.9);
  const instruments = instrumentsIn(texts, values);
  if (instruments.length > 0) values.alineacion = instruments.map(({ key }) => ({ instrumento: key }));
  for (const { name, key } of instruments) quoted('alineacion', key, name, 0.7);
  return { values, used };
}

/** The profile that the evidence speaks for: that of the body whose plan it is. */
export function proposeProfile(values: Writable): 'snt-region' | 'snt-comision' | 'plan-de-trabajo' {
  if (values.region) return 'snt-region';
  return values.comision ? 'snt-comision' : 'plan-de-trabajo';
}

/** The frontmatter as YAML, between its fences; `perfil` is what stands under that key. */
export function frontmatterText(values: Writable, perfil: string, profile: Profile): string {
  const language = frameByKey(profile.marco).clave === '' ? 'es' : 'es-MX';
  const yaml = new Document({}, { compat: 'yaml-1.1' });
  const entries: Record<string, unknown> = {
    perfil,
    membrete: values.membrete,
    titulo: values.titulo,
    subtitulo: values.subtitulo,
    region: values.region,
    comision: values.comision,
    municipio: values.municipio,
    periodo: values.periodo,
    estado: values.estado,
    fecha: values.fecha,
    lugar: values.lugar,
    autoria: values.autoria ?? [{ nombre: placeholder }],
    integrantes: values.integrantes,
    siglas: values.siglas,
    alineacion: values.alineacion,
    idioma: language,
  };
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) yaml.add(yaml.createPair(key, value, { flow: key === 'integrantes' }));
  }
  return `---\n${yaml.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
