import { fold, foldAccents } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { type Kind, kinds } from './model.ts';
import { readCode, readNumber, romanValue, type WrittenNumber } from './number.ts';
import { ordinalValue } from './ordinal.ts';
import { type AttributeKey, attributeNames, type Profile } from './profile.ts';

/** Which of the two sorts of objectives of the whole plan a label names. */
export type Role = 'general' | 'especifico' | null;

/** A text that is nothing but a level label: «Estrategias», «Ejes del programa y líneas de acción». */
export interface BareLabel {
  readonly kinds: readonly Kind[];
  readonly role: Role;
  readonly plural: boolean;
  /** The names met, as the profile has them, in the singular. */
  readonly names: readonly string[];
}

/** A text that begins with its own label: «Eje temático 1. Acceso», «Objetivo: Impulsar…», «Primer eje: …», «OEI.01 …». */
export interface OwnLabel {
  readonly kind: Kind;
  readonly role: Role;
  /** The level's name as the profile has it, in the singular. */
  readonly name: string;
  /** Where the label words stand: «Eje temático». */
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly number: { readonly value: WrittenNumber; readonly start: number; readonly end: number } | null;
  /** Where the wording begins; the length of the text where there is none. */
  readonly textStart: number;
}

/** The names of one profile, ready to be looked up. Comparison ignores case, accents and punctuation. */
export interface Vocabulary {
  readonly profile: Profile;
  readonly bareLabel: (text: string) => BareLabel | null;
  readonly ownLabel: (text: string) => OwnLabel | null;
  /** The id of the section that a heading without its number names. */
  readonly section: (title: string) => string | null;
  readonly attribute: (name: string) => AttributeKey | null;
}

interface Name {
  /** The singular the profile gives. */
  readonly base: string;
  readonly words: readonly string[];
  readonly kind: Kind;
  readonly plural: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Vocabularies are kept by profile, which never changes. */
export function vocabularyOf(profile: Profile): Vocabulary {
  const known = vocabularies.get(profile);
  if (known) return known;
  const vocabulary = compile(profile);
  vocabularies.set(profile, vocabulary);
  return vocabulary;
}

const vocabularies = new WeakMap<Profile, Vocabulary>();

function compile(profile: Profile): Vocabulary {
  const names = levelNames(profile);
  const sections = new Map<string, string>();
  for (const { id, titulo, sinonimos } of profile.secciones) {
    for (const title of [titulo, ...sinonimos]) sections.set(fold(title), id);
  }
  return {
    profile,
    bareLabel: text => bareLabel(text, names),
    ownLabel: text => ownLabel(text, names),
    section: title => sections.get(fold(title)) ?? null,
    attribute: name => attributes.get(fold(name)) ?? (/[\d)]\s*$/u.test(name) ? qualified(name) : null),
  };
}

/** The same for the reading of one plan: each of its titles is asked for over and over. */
export function remembering(vocabulary: Vocabulary): Vocabulary {
  return {
    profile: vocabulary.profile,
    bareLabel: remember(vocabulary.bareLabel),
    ownLabel: remember(vocabulary.ownLabel),
    section: remember(vocabulary.section),
    attribute: vocabulary.attribute,
  };
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}

const attributes = new Map<string, AttributeKey>(
  Object.entries(attributeNames).flatMap(([id, names]) =>
    names.map(name => [fold(name), id as AttributeKey]),
  ),
);

/** What a header says besides the key: «Meta *al 2026*», «Presupuesto *(miles de pesos)*». */
const qualifier =
  /\s*(?:\([^()]*\)|(?:(?<!\p{L})(?:al?|del?|para)(?: el)?(?: año)? )?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?)\s*$/u;

function qualified(name: string): AttributeKey | null {
  return attributes.get(fold(name.replace(qualifier, ''))) ?? null;
}

function wordsOf(text: string): Word[] {
  return matchesOf(text, /[\p{L}\p{M}\p{N}]+/gu).map(match => ({
    text: foldAccents(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Level names by their first word, longest first, so that «línea de acción» is tried before «línea». */
type Names = ReadonlyMap<string, readonly Name[]>;

function levelNames(profile: Profile): Names {
  const names = kinds.flatMap(kind => {
    const { singular, plural, sinonimos } = profile.niveles[kind];
    return [singular, plural, ...sinonimos].flatMap(name => {
      const words = wordsOf(name).map(word => word.text);
      const isPlural = words[0]?.endsWith('s') === true;
      const base = name === plural ? singular : name;
      const forms: Name[] = [{ base, words, kind, plural: isPlural }];
      if (!isPlural) forms.push({ base, words: pluralOf(words), kind, plural: true });
      return forms;
    });
  });
  const longestFirst = names.sort(
    (a, b) => b.words.length - a.words.length || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
  const byFirstWord = new Map<string, Name[]>();
  for (const name of longestFirst) {
    const [first = ''] = name.words;
    const known = byFirstWord.get(first);
    if (known) known.push(name);
    else byFirstWord.set(first, [name]);
  }
  return byFirstWord;
}

/** «linea de accion» → «lineas de accion»: the words before the first preposition take the plural. */
function pluralOf(words: readonly string[]): string[] {
  const stop = words.findIndex(word => /^(?:de|del|para|con|a|por|y)$/u.test(word));
  return words.map((word, i) => {
    if (stop !== -1 && i >= stop) return word;
    if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
    return /[aeiou]$/u.test(word) ? `${word}s` : `${word}es`;
  });
}

/** Words that may follow a level name without making it a title: «Ejes *del plan de trabajo*», «ejes *temáticos*». */
const trailers =
  /^(?:de|del|la|las|el|los|este|esta|nuestro|nuestra|accion|trabajo|plan|programa|proyecto|propuesta|documento|tematic[oa]s?|rector(?:es|as?)?|estrategic[oa]s?|transversal(?:es)?|principal(?:es)?|prioritari[oa]s?|institucional(?:es)?|sustantiv[oa]s?|region(?:al(?:es)?)?|comision|coordinacion|municipal(?:es)?|eje|objetivo|estrategia|linea|\d{4})$/u;

/** «Programa de Trabajo 2026», «Proyecto de Plan de Trabajo»: what the document is called, not one of its levels. */
const documentName =
  /^(?:(?:proyecto|propuesta) (?:de |del )?)?(?:plan|programa) (?:\p{L}+ ){0,2}de (?:trabajo|actividades)(?: |$)/u;

function bareLabel(text: string, names: Names): BareLabel | null {
  const first = /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0];
  if (first === undefined || !names.has(foldAccents(first))) return null;
  const words = wordsOf(text);
  if (words.length > 14) return null;
  if (documentName.test(words.map(word => word.text).join(' '))) return null;
  const found: Name[] = [];
  const roles = new Set<Role>();
  let plural = false;
  let at = 0;
  while (at < words.length) {
    const name = nameAt(words, at, names);
    if (!name) return null;
    at += name.words.length;
    found.push(name);
    plural ||= name.plural;
    const trailer = skipTrailers(words, at);
    at = trailer.at;
    roles.add(trailer.role);
    if (at === words.length) break;
    if (!/^[yeou]$/u.test(words[at]?.text ?? '')) return null;
    const next = skipTrailers(words, at + 1);
    if (next.role && next.at > at + 1) {
      roles.add(next.role);
      at = next.at;
    } else at++;
  }
  const distinct = kinds.filter(kind => found.some(name => name.kind === kind));
  const role = roles.size === 1 ? ([...roles][0] ?? null) : null;
  return {
    kinds: distinct,
    role: distinct[0] === 'objetivo' && distinct.length === 1 ? role : null,
    plural,
    names: found.map(name => name.base),
  };
}

function nameAt(words: readonly Word[], at: number, names: Names): Name | null {
  const candidates = names.get(words[at]?.text ?? '') ?? [];
  return candidates.find(name => name.words.every((word, i) => words[at + i]?.text === word)) ?? null;
}

function skipTrailers(words: readonly Word[], from: number): { at: number; role: Role } {
  let at = from;
  let role: Role = null;
  for (; at < words.length; at++) {
    const word = words[at]?.text ?? '';
    if (/^general(?:es)?$/u.test(word)) role = 'general';
    else if (/^(?:especifico|particular|especifica)(?:e?s)?$/u.test(word)) role = 'especifico';
    else if (!trailers.test(word)) break;
  }
  return { at, role };
}

const separator = /^\s*[.:)°º]?\s*[-–—.:]?\s+|^\s*[.:)°º]?[-–—.:]?$/u;

/** The first word; of a code, the letters before its figures: «OE1». */
const openingWord = /^[^\p{L}\p{N}]*(\p{Lu}{1,5}(?=\d)|[\p{L}\p{M}\p{N}]+)/u;

function withoutFigures([first, ...words]: readonly Word[]): Word[] {
  const letters = first && /^\p{L}{1,5}(?=\d)/u.exec(first.text)?.[0];
  if (!first || !letters) return first ? [first, ...words] : [];
  return [{ text: letters, start: first.start, end: first.start + letters.length }, ...words];
}

function ownLabel(text: string, names: Names): OwnLabel | null {
  const first = openingWord.exec(text.slice(0, 40))?.[1];
  if (first === undefined) return null;
  const before = ordinalValue(first);
  if (before === null && !names.has(foldAccents(first))) return null;
  const words = withoutFigures(wordsOf(text.slice(0, 160)));
  const nameFrom = before === null ? 0 : 1;
  const name = nameAt(words, nameFrom, names);
  if (!name || name.plural) return null;
  const trailer = skipAdjectives(words, nameFrom + name.words.length);
  const labelStart = words[nameFrom]?.start ?? 0;
  const labelEnd = words[trailer.at - 1]?.end ?? 0;
  const label = { kind: name.kind, role: trailer.role, name: name.base, labelStart, labelEnd };
  const written =
    before === null
      ? numberAfter(text, labelStart, labelEnd, isCode(name.base))
      : { value: { style: 'word' as const, parts: [before] }, start: words[0]?.start ?? 0, end: labelEnd };
  if (written) {
    const after = separator.exec(text.slice(written.end));
    if (!after) return null;
    const end =
      before === null
        ? written.end + (/^[.:)°º]?-?/u.exec(text.slice(written.end))?.[0].length ?? 0)
        : (words[0]?.end ?? 0);
    return {
      ...label,
      number: {
        value: { ...written.value, text: text.slice(written.start, end) },
        start: written.start,
        end,
      },
      textStart: written.end + after[0].length,
    };
  }
  const colon = /^\s*[:.]\s+(?=\S)|^\s*[-–—]\s+(?=\S)/u.exec(text.slice(labelEnd));
  return colon && { ...label, number: null, textStart: labelEnd + colon[0].length };
}

/** A level that goes by a code of a few capitals: «OEI.01», «LA-3». */
export function isCode(name: string): boolean {
  return /^\p{Lu}{1,5}$/u.test(name);
}

/** The number after a label: «1», «1.2», «N° 4», «II», «a)», «A1», «primero»; right behind a code a point or a hyphen may stand. */
function numberAfter(text: string, labelStart: number, labelEnd: number, code: boolean) {
  const rest = text.slice(labelEnd);
  const coded = /^\s+((?:\p{Lu}{1,3}|[IVX]{2,5})[.-]?\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\p{N}])/u.exec(rest)?.[1];
  if (coded) {
    const start = text.indexOf(coded, labelEnd);
    return { value: codeAfter(text.slice(labelStart, labelEnd), coded), start, end: start + coded.length };
  }
  const figure =
    /^\s*(?:[Nn][úu]m(?:ero)?\.?|[Nn][.°ºo]{1,2})?\s*(\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,7}|[a-zA-Z](?=\))|[A-Z](?=[:.]))(?![\p{L}\p{N}])/u.exec(
      rest,
    ) ?? (code ? /^\s?[.-]?\s?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\p{N}])/u.exec(rest) : null);
  const value = figure?.[1] ? numberOf(figure[1]) : null;
  if (figure?.[1] && value) {
    const end = labelEnd + figure[0].length;
    return { value, start: end - figure[1].length, end };
  }
  const word = /^\s+(\p{L}+)/u.exec(rest);
  const ordinal = word?.[1] ? ordinalValue(word[1]) : null;
  if (!word?.[1] || ordinal === null) return null;
  const end = labelEnd + word[0].length;
  return { value: { style: 'word' as const, parts: [ordinal] }, start: end - word[1].length, end };
}

/** «Medida B2» counts under the letter B; the letters of «Objetivo O1» and «Línea LA1.2» only say again what it is. */
function codeAfter(label: string, code: string): Omit<WrittenNumber, 'text'> {
  const read = readCode(code);
  if (read && foldAccents(label[0] ?? '') !== foldAccents(code[0] ?? '')) return read;
  return {
    style: 'arabic',
    parts: (/[\d.]*\d$/u.exec(code)?.[0] ?? '').replace(/^\./u, '').split('.').map(Number),
  };
}

/** «Objetivo *específico* 2», «Eje *transversal*: …». */
function skipAdjectives(words: readonly Word[], from: number): { at: number; role: Role } {
  let at = from;
  let role: Role = null;
  for (; at < words.length; at++) {
    const word = words[at]?.text ?? '';
    if (word === 'general') role = 'general';
    else if (word === 'especifico' || word === 'particular' || word === 'especifica') role = 'especifico';
    else if (!/^(?:tematic[oa]|rector|rectora|estrategic[oa]|transversal|prioritari[oa])$/u.test(word)) break;
  }
  return { at, role };
}

function numberOf(text: string): Omit<WrittenNumber, 'text'> | null {
  if (/^\d/u.test(text)) return { style: 'arabic', parts: text.split('.').map(Number) };
  if (text.length === 1 && /[a-z]/u.test(text)) return { style: 'letter', parts: [text.charCodeAt(0) - 96] };
  const roman = /^[CL]$/u.test(text) ? null : romanValue(text);
  if (roman !== null) return { style: 'roman', parts: [roman] };
  const letter = readNumber(`${text}) `, 'item');
  return letter ? { style: letter.number.style, parts: letter.number.parts } : null;
}
