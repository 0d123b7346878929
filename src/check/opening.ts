import { isInfinitive, ofFuture, ofGerund } from './verb-words.ts';

/** The forms in which plans word what is to be done; `otra` where the first words are none of them. */
export type VerbForm =
  | 'infinitivo'
  | 'sustantivo'
  | 'futuro'
  | 'impersonal'
  | 'gerundio'
  /** A means or an end before the infinitive: «A través de las redes, promover…». */
  | 'complemento'
  | 'otra';

/** The first words of an action or an objective, as its wording stands in the source, markup included. */
export interface Opening {
  readonly form: VerbForm;
  /** Where the words that give it its form begin and end in the text read. */
  readonly from: number;
  readonly to: number;
  /** The infinitive to begin with; empty where the words do not tell. */
  readonly verb: string;
}

const other: Opening = { form: 'otra', from: 0, to: 0, verb: '' };

/** Tells the verb of a noun that names an action, in lower case: «elaboración» → «elaborar». */
export type VerbOf = (noun: string) => string | undefined;

/**
 * Reads how a wording begins. Adverbs before the verb do not count («No dejar», «Asimismo, promover»), and a short
 * title with a colon or a point does not either: «Agendas conjuntas: acordar los objetivos».
 */
export function openingOf(text: string, verbOf: VerbOf): Opening {
  const start = /^(?:[\s*_«»“”"'‘’([¿¡]|[\d.,]+\s)*/u.exec(text)?.[0].length ?? 0;
  const from = start + adverbsAt(text, start);
  const word = wordAt(text, from);
  const lower = word.toLowerCase();
  const rest = text.slice(from + word.length);
  const to = from + word.length;
  if (isInfinitive(word)) {
    return isName(lower, rest) ? other : { form: 'infinitivo', from, to, verb: lower };
  }
  if (lower === 'se') return impersonal(text, from, verbOf);
  const future = ofFuture(word);
  if (future !== null) return { form: 'futuro', from, to, verb: future };
  const gerund = ofGerund(word);
  if (gerund !== null) {
    return clauseThenVerb.test(rest) ? other : { form: 'gerundio', from, to, verb: gerund };
  }
  const told = title.exec(text.slice(from))?.[0];
  if (told !== undefined) return behindTitle(text, from + told.length);
  const means = beforeMeans.has(lower) ? before.exec(text.slice(from)) : null;
  if (means?.[1] && isInfinitive(means[1])) {
    const opens = means[0].slice(0, means[0].indexOf(','));
    return { form: 'complemento', from, to: from + opens.length, verb: means[1].toLowerCase() };
  }
  const verb = verbOf(lower);
  if (verb === undefined || !takesObject.test(rest) || isLabel(text)) return other;
  return { form: 'sustantivo', from, to, verb };
}

/** A title counts only where an infinitive follows it. */
function behindTitle(text: string, from: number): Opening {
  const [opens = '', word = ''] = /^[*_«“"]*(\p{L}+)/u.exec(text.slice(from)) ?? [];
  if (!isInfinitive(word)) return other;
  const to = from + opens.length;
  return { form: 'infinitivo', from: to - word.length, to, verb: word.toLowerCase() };
}

function wordAt(text: string, from: number): string {
  return /^\p{L}[\p{L}\p{M}]*/u.exec(text.slice(from))?.[0] ?? '';
}

/** How many characters the adverbs at a place of a text take up, with what follows them. */
function adverbsAt(text: string, from: number): number {
  const first = wordAt(text, from).toLowerCase();
  if (!first.endsWith('mente') && !adverbs.has(first)) return 0;
  return leading.exec(text.slice(from))?.[0].length ?? 0;
}

/** The first words of those that may lead, but for those in -mente. */
const adverbs = new Set(['no', 'también', 'además', 'asimismo', 'así', 'sólo', 'solo', 'siempre']);

const leading =
  /^(?:(?:no|también|además|asimismo|así mismo|igualmente|sólo|solo|siempre|\p{L}{4,}mente)\s*,?\s+)+/iu;

/** A few words that end in a colon or a point, and something after them. */
const title = /^(?:[^\s.:]+\s+){0,7}[^\s.:]+[.:][*_]*\s+(?=\S+\s+\S)/u;

/** The first words of what says how or what for. */
const beforeMeans = new Set(['a', 'mediante', 'por', 'con', 'para']);

/** What says how or what for, to its comma, and the word after it. «Para ello» and «Para los casos de» do not. */
const before =
  /^(?:a\s+través\s+del?|mediante|por\s+medio\s+del?|a\s+fin\s+de|con\s+(?:el|la)\s+(?:fin|finalidad|objeto|objetivo|propósito)\s+de|para(?=\s+\p{L}+[aeií]r))(?!\p{L})[^,.;:]{2,160},\s+(\p{L}+)/iu;

const clauseThenVerb = /,\s+(?:y\s+)?(?:se\s+\p{L}+|\p{L}+[aeií]r(?:se)?)\s/u;

/** What a noun of action needs after it to be one: «Elaboración de», «Difusión y promoción». */
const takesObject = /^[*_]*\s*(?:,|(?:del?|y|e|o|u|al?|con|en|entre|para)(?!\p{L}))/u;

/** A few words without «de» name a subject: «Vinculación y difusión». */
function isLabel(text: string): boolean {
  return !/\sdel?\s/u.test(text) && (text.match(/\p{L}+/gu) ?? []).length < 4;
}

/** «Poder Judicial», «Ser humano», «Saberes»: verbs that are nouns as well. */
function isName(verb: string, rest: string): boolean {
  return (verb === 'poder' || verb === 'deber' || verb === 'haber') && /^\s+\p{Lu}/u.test(rest);
}

/** «Se propone la integración de…», «Se realizarán talleres», «Se debe contar con…». */
function impersonal(text: string, from: number, verbOf: VerbOf): Opening {
  const match =
    /^(se\s+(?:l[aeo]s?\s+)?(\p{L}+))(?:[*_]*\s+(?:que\s+)?(?:(?:la|el|las|los|una?)\s+)?(\p{L}+))?/iu.exec(
      text.slice(from),
    );
  const [, said = '', verb = '', next = ''] = match ?? [];
  if (verb === '') return other;
  const to = from + said.length;
  const future = ofFuture(verb);
  if (proposes.test(verb) || (future !== null && proposes.test(future))) {
    const meant = isInfinitive(next) ? next.toLowerCase() : (verbOf(next.toLowerCase()) ?? '');
    return { form: 'impersonal', from, to, verb: meant };
  }
  return future === null
    ? { form: 'impersonal', from, to, verb: '' }
    : { form: 'futuro', from, to, verb: future };
}

const proposes =
  /^(?:propone[nr]?|plantea[nr]?|pretende[nr]?|busca(?:rá)?|buscar|sugiere|sugerir|requiere|requerir|debe(?:rá|n|r)?|deber|podrá|poder|prevé|prever|contempla[nr]?|recomienda|recomendar|considera[nr]?|tiene|ha|procura(?:rá|r)?)$/iu;
