import type { WordEntry } from '../lexicon/word-list.ts';
import { kept } from '../text/kept.ts';
import { isNext, type PhraseUse, phraseUses } from './phrases.ts';
import { continuesName, inOfficialName, isQuoted } from './proper-name.ts';
import type { Token, TokenizedBlock } from './views/tokens.ts';

/** A place in the prose of a block, from its first character to the one behind its last. */
export interface ProsePlace {
  readonly in: TokenizedBlock;
  readonly from: number;
  readonly to: number;
}

/** How a plan names one group of people. */
export interface PeopleNamed {
  /** Inclusive ways to say it, the best first. */
  readonly instead: readonly string[];
  /** Where it says so in the masculine. */
  readonly masculine: readonly ProsePlace[];
  /** Where it says so in an inclusive way. */
  readonly inclusive: readonly ProsePlace[];
}

/**
 * How a plan names the groups of people of a list, in the order of the text. Left out are names of norms and bodies,
 * quotations, and nouns that name people by name or that are adjectives there («consejos ciudadanos»).
 */
export function peopleNamed(
  blocks: readonly TokenizedBlock[],
  entries: readonly WordEntry[],
): readonly PeopleNamed[] {
  return namedBy(entries)(blocks);
}

/** Two rules ask the same of a plan. */
const namedBy = kept((entries: readonly WordEntry[]) =>
  kept((blocks: readonly TokenizedBlock[]): readonly PeopleNamed[] => {
    const groups = new Map<
      string,
      { instead: readonly string[]; masculine: ProsePlace[]; inclusive: ProsePlace[] }
    >();
    for (const use of phraseUses(blocks, withInclusive(entries))) {
      const { entry } = use;
      const isInclusive = inclusiveEntries.has(entry) || isDoubled(use);
      if (!isInclusive && !isNoun(use)) continue;
      const place = placeOf(use);
      if (isExempt(use, place)) continue;
      const key = entry.instead[0] ?? entry.word;
      const group = groups.get(key) ?? { instead: entry.instead, masculine: [], inclusive: [] };
      groups.set(key, group);
      if (isInclusive) group.inclusive.push(wholeOf(use, place));
      else group.masculine.push(place);
    }
    return [...groups.values()];
  }),
);

/** With its article, where the entry does not bring one. */
function placeOf({ in: block, first, last }: PhraseUse): ProsePlace {
  const [before, head, end] = [block.tokens[first - 1], block.tokens[first], block.tokens[last]];
  const hasArticle = before?.word === 'los' && isNext(before, head, block.block.prose);
  return { in: block, from: (hasArticle ? before : head)?.from ?? 0, to: end?.to ?? 0 };
}

/** With «las y» or «ciudadanas y» before it. */
function wholeOf(use: PhraseUse, place: ProsePlace): ProsePlace {
  const woman = feminine(nounOf(use)?.word ?? '');
  const before = use.in.tokens.slice(Math.max(0, use.first - 3), use.first);
  const start = before.find(({ word }) => word === 'las' || word === 'la' || word === woman);
  return start ? { ...place, from: start.from } : place;
}

/** The noun of an entry, behind the article it may bring. */
function nounOf({ in: { tokens }, first, last }: PhraseUse): Token | undefined {
  return tokens.slice(first, last + 1).find(({ word }) => word !== 'los' && word !== 'el');
}

function isExempt(use: PhraseUse, { in: { block }, from, to }: ProsePlace): boolean {
  const { prose } = block;
  return (
    continuesName(prose, nounOf(use)?.from ?? from, to) ||
    inOfficialName(prose, from) ||
    isQuoted(prose, from) ||
    /^\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}/u.test(prose.slice(to, to + 80)) ||
    /^\s*[/(@]/u.test(prose.slice(to, to + 2))
  );
}

/** Words after which a plural names people; after any other it is an adjective, or somebody's name goes on. */
const beforeNouns =
  /^(?:los|a|de|para|por|con|entre|y|e|o|u|sin|hacia|sobre|como|nuestros|sus|todos|dichos|estos|esos|aquellos|otros|algunos|varios|muchos|más|menos|demás|ambos|tanto|ni|hay|son|cien|mil|dos|tres|cuatro|cinco|seis|diez|\p{L}*[cn]ientos|\d+)$/u;

const beforeOne = /^(?:el|al|del|un|cada|todo|ningún|algún|cualquier)$/u;

function isNoun({ entry, in: { block, tokens }, first }: PhraseUse): boolean {
  if (/^(?:los|el) /u.test(entry.word)) return true;
  const before = tokens[first - 1];
  const isSingular = !/s(?: |$)/u.test(entry.word);
  const adjoins = isNext(before, tokens[first], block.prose);
  if (isSingular) return adjoins && beforeOne.test(before?.word ?? '');
  return entry.word.includes(' ') || !adjoins || beforeNouns.test(before?.word ?? '');
}

/** «las y los ciudadanos», «ciudadanas y ciudadanos», «niñas, niños y adolescentes»: both are named. */
function isDoubled(use: PhraseUse): boolean {
  const {
    in: { tokens },
    first,
    last,
  } = use;
  const noun = nounOf(use)?.word ?? '';
  const woman = feminine(noun);
  const near = [...tokens.slice(Math.max(0, first - 4), first), ...tokens.slice(last + 1, last + 5)];
  if (near.some(({ word }) => word === woman || (noun === 'padres' && word === 'madres'))) return true;
  return bothArticles(tokens.slice(Math.max(0, first - 9), first + 1));
}

function feminine(noun: string): string {
  if (noun.endsWith('ores')) return `${noun.slice(0, -2)}as`;
  if (noun.endsWith('or')) return `${noun}a`;
  if (noun.endsWith('os')) return `${noun.slice(0, -2)}as`;
  return noun.endsWith('o') ? `${noun.slice(0, -1)}a` : noun;
}

/** «las y los», «los y las», «la o el»: also for the nouns that follow in a row. */
function bothArticles(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, i) => {
    const [joint, other] = [tokens[i + 1]?.word ?? '', tokens[i + 2]?.word ?? ''];
    if (!/^(?:[yoeu]|los|las|el)$/u.test(joint)) return false;
    const pair = /^[yoeu]$/u.test(joint) ? `${word} ${other}` : `${word} ${joint}`;
    return /^(?:las los|los las|las el|la el|el la|ellas ellos|todas todos)$/u.test(pair);
  });
}

/** Entries made of the inclusive alternatives of others, which are looked for too. */
const inclusiveEntries = new WeakSet<WordEntry>();

/** The entries and, as further phrases, the alternatives by which a plan is seen to care. */
const withInclusive = kept((entries: readonly WordEntry[]): readonly WordEntry[] => {
  const added = entries.flatMap(({ instead }) =>
    instead
      .filter(choice => careful.test(choice))
      .map(choice => ({ word: choice.replace(/^(?:las?|los|el) /u, ''), instead })),
  );
  for (const entry of added) inclusiveEntries.add(entry);
  return [...entries, ...added];
});

/** Common words («la población», «el personal») prove nothing. */
const careful = /^(?:las )?personas |^quienes |(?:anía|ariado|mnado|orado|iñez|ntudes)$/u;
