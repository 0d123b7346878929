import type { Element, Plan } from '../../plan/model.ts';
import { bare } from '../../plan/number.ts';
import { isFilled } from '../../plan/placeholder.ts';
import { elementsWithPath, isAction } from '../../plan/query.ts';
import { fold } from '../../text/fold.ts';
import { type LikenessIndex, likenessIndexes } from '../../text/likeness.ts';
import { breadcrumb } from '../breadcrumb.ts';

/** An objective or an action and its place in the plan. */
export interface Wording {
  readonly element: Element;
  readonly isAction: boolean;
  /** As people cite it: «Eje 1 › Estrategia 5». */
  readonly cite: string;
}

/** A wording that says what an earlier one says. */
export interface Restatement {
  readonly earlier: Wording;
  readonly later: Wording;
  /** Whether both hang from the same element. */
  readonly siblings: boolean;
  /** 1 where only case, accents, punctuation and markup differ; below, how alike the words are. */
  readonly likeness: number;
  /** How many words the shorter of the two has. */
  readonly words: number;
}

/** What a plan says more than once, by what says it: each later wording once, with the likest before it. */
export interface Restatements {
  readonly actions: readonly Restatement[];
  readonly objectives: readonly Restatement[];
  /** An objective and an action, whichever comes first. */
  readonly mixed: readonly Restatement[];
}

/** Below this likeness wordings share a subject, not a sentence. */
const floor = 0.75;

/** Wordings that differ are compared from this length on: shorter ones are alike by chance. */
const fewest = 10;

/**
 * Finds the wordings that come again, also nearly. Those that name other figures, ordinals or months differ on
 * purpose («primer trimestre», «segundo trimestre»), and so do those of which one names the other with «Repite».
 */
export function restatements(plan: Plan): Restatements {
  const wordings = wordingsOf(plan);
  const newIndex = likenessIndexes(
    wordings.map(({ text }) => text),
    floor,
  );
  const newSide = () => sideOf(wordings, newIndex);
  const sides = { actions: newSide(), objectives: newSide() };
  const found = { actions: [] as Restatement[], objectives: [] as Restatement[], mixed: [] as Restatement[] };
  const earlierIn = (side: Side, wording: Read, into: Restatement[]) => {
    const match = side.likest(wording);
    const earlier = match && wordings[match.at];
    if (earlier && !namesTheOther(wording.element, earlier.element))
      into.push(restatement(earlier, wording, match.likeness));
    return match?.likeness === 1;
  };
  for (const wording of wordings) {
    const [own, other] = wording.isAction
      ? (['actions', 'objectives'] as const)
      : (['objectives', 'actions'] as const);
    const isCopy = earlierIn(sides[own], wording, found[own]);
    if (!isCopy) earlierIn(sides[other], wording, found.mixed);
    sides[own].add(wording);
  }
  return {
    ...found,
    actions: found.actions.filter(isNear),
    objectives: found.objectives.filter(isNear),
  };
}

/** Of two actions or two objectives, template sentences reach three quarters too; only long ones seldom do. */
function isNear({ likeness, words }: Restatement): boolean {
  return words >= 20 || likeness >= 0.95;
}

interface Read {
  readonly at: number;
  readonly element: Element;
  /** The elements that hold it, outermost first. */
  readonly path: readonly Element[];
  readonly isAction: boolean;
  /** As it is compared: words parted by single spaces. */
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
  /** The figures among the words. */
  readonly figures: string;
}

function wordingsOf(plan: Plan): Read[] {
  const wordings: Read[] = [];
  for (const { element, path } of elementsWithPath(plan)) {
    if (!isAction(element) && element.kind !== 'objetivo') continue;
    const text = fold(element.text.value);
    if (text === '' || !isFilled(element.text.value)) continue;
    const words = wordCount(text);
    const figures = words < fewest ? '' : figuresOf(text);
    wordings.push({ at: wordings.length, element, path, isAction: isAction(element), words, text, figures });
  }
  return wordings;
}

function wordCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

function restatement(earlier: Read, later: Read, likeness: number): Restatement {
  const words = Math.min(earlier.words, later.words);
  const siblings = earlier.path.at(-1) === later.path.at(-1);
  return { earlier: cited(earlier), later: cited(later), siblings, likeness, words };
}

function cited({ element, path, isAction }: Read): Wording {
  return { element, isAction, cite: breadcrumb([...path, element]).join(' › ') };
}

/** The wordings of one sort met so far. */
interface Side {
  add(wording: Read): void;
  likest(wording: Read): { readonly at: number; readonly likeness: number } | null;
}

function sideOf(wordings: readonly Read[], newIndex: () => LikenessIndex): Side {
  const first = new Map<string, number>();
  const firstAmong = new Map<string, number>();
  const byFigures = new Map<string, LikenessIndex>();
  /** A sibling that says the same goes before any other. */
  const same = (wording: Read): number | undefined => {
    const at = first.get(wording.text);
    const isSibling = at !== undefined && wordings[at]?.path.at(-1) === wording.path.at(-1);
    return at === undefined || isSibling ? at : (firstAmong.get(among(wording)) ?? at);
  };
  return {
    add(wording) {
      const { at, words, text, figures } = wording;
      if (first.has(text)) {
        if (!firstAmong.has(among(wording))) firstAmong.set(among(wording), at);
        return;
      }
      first.set(text, at);
      if (words < fewest) return;
      const index = byFigures.get(figures) ?? newIndex();
      byFigures.set(figures, index);
      index.add(at);
    },
    likest(wording) {
      const at = same(wording);
      if (at !== undefined) return { at, likeness: 1 };
      return wording.words < fewest ? null : (byFigures.get(wording.figures)?.likest(wording.at) ?? null);
    },
  };
}

/** The words, and where they hang: what only siblings have alike. */
function among({ text, path }: Read): string {
  return `${text}\n${path.at(-1)?.address ?? ''}`;
}

const figure =
  /\d|^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?s?$|^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/u;

/** How the words begin that may be figures; no other word is looked at. */
const mayBeFigure =
  /\d|(?:^| )(?:primer|segu|terc|cuar|quin|sex|sep|oct|nov|dec|dic|ene|feb|mar|abr|may|jun|jul|ago)/u;

function figuresOf(text: string): string {
  if (!mayBeFigure.test(text)) return '';
  return text
    .split(' ')
    .filter(word => figure.test(word))
    .join(' ');
}

/** Whether «Repite» under one of the two names the other, by address or by its written number. */
function namesTheOther(a: Element, b: Element): boolean {
  return names(a, b) || names(b, a);
}

function names(element: Element, other: Element): boolean {
  return element.attributes
    .filter(({ key }) => key === 'repite')
    .flatMap(({ value }) => value.value.split(/[,;]/u))
    .map(name => name.trim())
    .some(name => name === other.address || (other.number !== null && name === bare(other.number.value)));
}
