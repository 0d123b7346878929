import { either } from '../check/either.ts';
import { habit, type Place } from '../check/habit.ts';
import { phraseUses } from '../check/phrases.ts';
import { continuesName, inOfficialName, isQuoted } from '../check/proper-name.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { type VerbEntry, withVerbForms } from '../check/verb-forms.ts';
import { type TokenizedBlock, tokens } from '../check/views/tokens.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import { palabrasEvitables } from '../lexicon/palabras-evitables.ts';
import type { WordEntry } from '../lexicon/word-list.ts';

/** A word or a phrase that style guides advise against. */
export const rule: Rule = {
  id: 'palabra-evitable',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Una palabra o una frase que las guías de estilo aconsejan evitar: «eficientar», «en base a».',
    en: 'A word or a phrase that style guides advise against: «eficientar», «en base a».',
  },
  *check(plan, { views, words }) {
    const { text: source } = plan.document.file;
    const uses = new Map<WordEntry, Use[]>();
    for (const use of [
      ...listed(views(tokens), withVerbForms(words(palabrasEvitables))),
      ...patterned(views(tokens)),
    ]) {
      const known = uses.get(use.entry);
      if (known) known.push(use);
      else uses.set(use.entry, [use]);
    }
    for (const [entry, all] of uses) {
      const places = all.map(({ block, from, to, newText }): Place & { written: string } => {
        const span = placeIn(block.text, source, from, to);
        const written = block.prose.slice(from, to);
        const isPlain = newText !== null && source.slice(span.start, span.end) === written;
        return { span, written, edits: isPlain ? [{ span, newText }] : [] };
      });
      const choices = entry.instead.map(quote);
      yield* habit(places, ({ written }) => ({
        message:
          choices.length === 0
            ? {
                es: `${quote(written)} sobra: la oración dice lo mismo sin ella`,
                en: `${quote(written)} can go: the sentence says the same without it`,
              }
            : {
                es: `En vez de ${quote(written)}, mejor ${either(choices, 'o')}`,
                en: `Instead of ${quote(written)}, better ${either(choices, 'or')}`,
              },
        label: { es: 'palabra evitable', en: 'avoidable' },
        help: {
          es: 'Prefiera la palabra llana; la lista es «palabras-evitables», y la institución puede cambiarla.',
          en: 'Prefer the plain word; the list is «palabras-evitables», and the institution may change it.',
        },
        fix: {
          title: {
            es: `Escribir ${quote(entry.instead[0] ?? '')}`,
            en: `Write ${quote(entry.instead[0] ?? '')}`,
          },
          safe: false,
        },
      }));
    }
  },
};

interface Use {
  readonly entry: WordEntry;
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
  /** What to write instead; null where only the author can tell. */
  readonly newText: string | null;
}

function* listed(blocks: readonly TokenizedBlock[], entries: readonly VerbEntry[]): Generator<Use> {
  for (const {
    entry,
    in: { block, tokens: all },
    first,
    last,
  } of phraseUses(blocks, entries)) {
    const [from, to] = [all[first]?.from ?? 0, all[last]?.to ?? 0];
    const { prose } = block;
    const after = prose.slice(to, to + 30);
    if (isExempt(prose, from, to) || rightBefore[entry.word]?.test(after)) continue;
    const of = 'of' in entry ? (entry as VerbEntry).of : entry;
    const isFixable = entry.word === of.word && (of.word.includes(' ') || /[aei]r$/u.test(of.word));
    const [choice] = of.instead;
    const newText =
      isFixable && choice && !choice.includes('…') ? likeFirst(choice, prose.slice(from, to)) : null;
    yield { entry: of, block, from, to, newText };
  }
}

/** Phrases that are right before some words. */
const rightBefore: Readonly<Record<string, RegExp>> = {
  'a nivel de': /^\s+(?:mar|suelo|calle|piso|agua|tierra|banqueta|cancha|detalle|riesgo|usuario)(?!\p{L})/u,
  'al interior de': /^\s+(?:la\s+)?república/iu,
  'al interior del': /^\s+(?:estado|país)/iu,
  'de acuerdo a': /^\s+(?:que|si)(?!\p{L})/u,
  link: /^\s+\p{Lu}/u,
};

/** What no list of phrases can say. */
function* patterned(blocks: readonly TokenizedBlock[]): Generator<Use> {
  for (const { block } of blocks) {
    const { prose } = block;
    for (const { entry, hint, pattern, newText } of patterns) {
      if (!hint.test(prose)) continue;
      for (const { 0: found, index } of prose.matchAll(pattern)) {
        const to = index + found.length;
        if (!isExempt(prose, index, to)) yield { entry, block, from: index, to, newText };
      }
    }
  }
}

const patterns = [
  {
    /** «de los mismos» for «sus»: followed by the end of a clause or a verb; before a noun it is an adjective. */
    entry: { word: 'de los mismos', instead: ['sus', 'estos', 'el nombre'] },
    hint: /mism[oa]/iu,
    pattern:
      /(?<!\p{L})(?:(?:de|en|con|a|para|por|sobre|entre)\s+(?:la|los|las)|del|al)\s+mism[oa]s?(?=\s*(?:[.,;:)]|$)|\s+(?:y|puede[n]?|podrá[n]?|será[n]?|debe[n]?|deberá[n]?|se|no|ha[n]?|es|son|para|que)\s)/giu,
    newText: null,
  },
  {
    entry: { word: 'mismo que', instead: ['que', 'el cual'] },
    hint: /mism[oa]/iu,
    pattern: /(?<=,\s+)mism[oa]s?\s+que(?!\p{L})/giu,
    newText: 'que',
  },
  {
    entry: { word: 'y/o', instead: ['o'] },
    hint: /y\/o/u,
    pattern: /(?<![\p{L}\p{N}]|(?<!\p{L})\p{Lu}\p{Ll}+\s)y\/o(?![\p{L}\p{N}])/gu,
    newText: 'o',
  },
] as const;

function isExempt(prose: string, from: number, to: number): boolean {
  return continuesName(prose, from, to) || inOfficialName(prose, from) || isQuoted(prose, from);
}

function likeFirst(words: string, written: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return words.toUpperCase();
  return /^\p{Lu}/u.test(written) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}
