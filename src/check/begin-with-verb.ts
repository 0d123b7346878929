import type { Located } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { like } from './like.ts';
import type { Opening, VerbOf } from './opening.ts';

/** How a wording would begin with a verb, and the edits that make it so; none where only its author can. */
export interface BeginWithVerb {
  /** «Elaborar y difundir»; empty where the words do not tell. */
  readonly words: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Turns the noun of action that opens a wording into its verb: «Elaboración y difusión de contenidos» → «Elaborar y
 * difundir contenidos», «Se propone la integración de un grupo» → «Integrar un grupo». `text` is the wording as it
 * stands in the source.
 */
export function beginWithVerb(text: Located<string>, opening: Opening, verbOf: VerbOf): BeginWithVerb {
  const { value, span } = text;
  const head = headOf(value, opening, verbOf);
  const words = like(value.slice(opening.from, opening.to), join(head.verbs));
  const verb = head.verbs.at(-1) ?? '';
  const object = head.isNoun ? objectOf(value, head.to, verb) : kept;
  if (verb === '' || opening.form === 'complemento' || !object) return { words, edits: [] };
  const edit = (from: number, to: number, newText: string): TextEdit => ({
    span: { start: span.start + from, end: span.start + to },
    newText,
  });
  const opened = edit(opening.from, head.to, words);
  if (object === kept) return { words, edits: [opened] };
  return { words, edits: [opened, edit(object.from, object.to, object.newText)] };
}

/** The words that a verb, or several, take the place of. */
interface Head {
  readonly verbs: readonly string[];
  readonly to: number;
  /** A noun may leave a «de» behind. */
  readonly isNoun: boolean;
}

function headOf(text: string, { form, from, to, verb }: Opening, verbOf: VerbOf): Head {
  if (form === 'sustantivo') {
    const nouns = nounsFrom(text, from, verbOf);
    return { verbs: nouns.map(noun => noun.verb), to: nouns.at(-1)?.to ?? to, isNoun: true };
  }
  const verbs = verb === '' ? [] : [verb];
  if (form !== 'impersonal') return { verbs, to, isNoun: false };
  const rest = text.slice(to);
  const said = /^\s+\p{L}+[aeií]r(?:se)?(?!\p{L})/u.exec(rest)?.[0];
  if (said !== undefined) return { verbs, to: to + said.length, isNoun: false };
  const noun = /^\s+(?:(?:la|el)\s+)?\p{L}+/u.exec(rest)?.[0] ?? '';
  return { verbs, to: to + noun.length, isNoun: true };
}

/** The nouns of action in a row: «Promoción, difusión y fomento». */
function nounsFrom(text: string, from: number, verbOf: VerbOf): { verb: string; to: number }[] {
  const nouns: { verb: string; to: number }[] = [];
  let at = from;
  for (;;) {
    const [step, noun = ''] = /^(?:,\s*|\s*,?\s+[yeou]\s+)?(\p{L}+)/u.exec(text.slice(at)) ?? [''];
    const verb = verbOf(noun.toLowerCase());
    if (verb === undefined || (nouns.length > 0 && step === noun)) return nouns;
    at += step.length;
    nouns.push({ verb, to: at });
  }
}

/** «elaborar», «elaborar y difundir», «promover, difundir e impulsar». */
function join(verbs: readonly string[]): string {
  const last = verbs.at(-1) ?? '';
  if (verbs.length < 2) return last;
  return `${verbs.slice(0, -1).join(', ')} ${/^h?i/u.test(last) ? 'e' : 'y'} ${last}`;
}

/** Verbs whose object is often a person, and would need «a»; those that take another preposition keep theirs. */
const ofPersons =
  /^(?:asistir|atender|capacitar|colaborar|concientizar|contribuir|invitar|orientar|profesionalizar|sensibilizar|vincular|visitar|coordinar|poner)$/u;

/** The «de» between a noun and its object, and what takes its place. */
interface Link {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** The words after the noun stay as they are. */
const kept = Symbol('kept');

/**
 * The «de» goes («del» leaves its article), also behind an inserted clause, or becomes «a» after «dar seguimiento».
 * Null where the object is not plain to see.
 */
function objectOf(text: string, from: number, verb: string): Link | typeof kept | null {
  const rest = text.slice(from);
  const follows = verb === 'dar seguimiento';
  if (/^[*_]*\s+al?\s/u.test(rest)) return follows || ofPersons.test(verb) ? kept : null;
  if (/^[*_]*\s+con\s/u.test(rest)) return verb === 'colaborar' ? kept : null;
  const [whole, before = '', of = ''] = /^([*_]*(?:,[^,.;:]{1,120},)?)\s+(del?)\s+/u.exec(rest) ?? [];
  if (whole === undefined || ofPersons.test(verb)) return null;
  const hasArticle = of.toLowerCase() === 'del';
  const newText = follows ? (hasArticle ? ' al ' : ' a ') : hasArticle ? ' el ' : ' ';
  return { from: from + before.length, to: from + whole.length, newText };
}
