import type { Heading, List, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Kind } from '../model.ts';
import { inherits, readNumber, type WrittenNumber } from '../number.ts';
import type { BareLabel, OwnLabel, Vocabulary } from '../vocabulary.ts';

/** Headings that group actions although no word says so, with the kind each stands for. */
export type Implied = ReadonlyMap<Heading, Kind>;

/**
 * Where no heading names an eje, the ejes are the two or more plain sections of one depth that each have their own
 * «Objetivo», «Estrategias» or «Líneas de acción» right below, or, where no action is named anywhere, that each list
 * what is to be done. Under an eje, two or more such sections are its programmes, and so is a numbered title that
 * holds numbered objectives or strategies: «1.1 Salud» above «Objetivo 1.1.1», or above the one «Objetivo 1.1» it has.
 */
export function impliedLevels(body: Root, vocabulary: Vocabulary): Implied {
  const sections = sectionsOf(body, vocabulary);
  const named = sections.some(({ own, bare }) => own?.kind === 'eje' || bare?.kinds.includes('eje'));
  return new Map([
    ...(named ? [] : ejesOf(sections).map(({ heading }) => [heading, 'eje'] as const)),
    ...(named ? programmesOf(sections).map(({ heading }) => [heading, 'programa'] as const) : []),
    ...numberedGroups(sections).map(({ heading }) => [heading, 'programa'] as const),
  ]);
}

interface Titled {
  readonly heading: Heading;
  readonly bare: BareLabel | null;
  readonly own: OwnLabel | null;
  readonly number: WrittenNumber | null;
  /** Neither a label nor a section the profile knows. */
  readonly plain: boolean;
  /** Whether most of its own lists, of two items or more, say what is to be done: «Construir…». */
  readonly acts: boolean;
}

function sectionsOf(body: Root, vocabulary: Vocabulary): Titled[] {
  const sections: Titled[] = [];
  let lists: List[] = [];
  for (const block of [...body.children].reverse()) {
    if (block.type === 'list') lists.push(block);
    if (block.type !== 'heading') continue;
    const text = textOf(block, { includeHtml: false }).trim();
    const bare = vocabulary.bareLabel(text);
    const own = vocabulary.ownLabel(text);
    const number = readNumber(text, 'heading');
    const known = vocabulary.section(text.slice(number?.length ?? 0)) !== null;
    sections.push({
      heading: block,
      bare,
      own,
      number: number?.number ?? null,
      plain: block.depth > 1 && !bare && !own && !known,
      acts: act(lists),
    });
    lists = [];
  }
  return sections.reverse();
}

function act(lists: readonly List[]): boolean {
  const items = lists.flatMap(list => list.children);
  const infinitives = items.filter(item =>
    /^\P{L}*\p{L}{2,}[aeiíáé]r(?:se|l[oae]s?)?\s/u.test(textOf(item).slice(0, 40)),
  );
  return items.length > 1 && infinitives.length > items.length * 0.7;
}

function ejesOf(sections: readonly Titled[]): Titled[] {
  const labelled = sections.filter(({ plain, heading }, i) => {
    const next = sections[i + 1];
    return plain && next !== undefined && next.heading.depth > heading.depth && next.bare !== null;
  });
  if (labelled.length > 1) return ofOneDepth(labelled);
  const named = sections.some(({ bare, own }) =>
    [...(bare?.kinds ?? []), ...(own ? [own.kind] : [])].some(kind => kind !== 'objetivo'),
  );
  return named ? [] : ofOneDepth(sections.filter(({ plain, acts }) => plain && acts));
}

/** The shallowest, where they are two or more. */
function ofOneDepth(sections: readonly Titled[]): Titled[] {
  const depth = Math.min(...sections.map(({ heading }) => heading.depth));
  const level = sections.filter(({ heading }) => heading.depth === depth);
  return level.length > 1 ? level : [];
}

function numberedGroups(sections: readonly Titled[]): Titled[] {
  return sections.filter(({ plain, number, heading }, i) => {
    const own = sections[i + 1]?.own;
    const below = own?.kind === 'objetivo' || own?.kind === 'estrategia' ? own.number?.value : null;
    const deeper = (sections[i + 1]?.heading.depth ?? 0) > heading.depth;
    const counts = number !== null && number.parts.length > 1 && below;
    return plain && deeper && counts && (inherits(below, number) || isSame(below, number));
  });
}

function isSame(a: WrittenNumber, b: WrittenNumber): boolean {
  return a.parts.join('.') === b.parts.join('.');
}

/** Right below the heading of an eje, where every section of that depth is plain and lists what is to be done. */
function programmesOf(sections: readonly Titled[]): Titled[] {
  return sections.flatMap((eje, i) => {
    if (eje.own?.kind !== 'eje') return [];
    const after = sections.slice(i + 1);
    const end = after.findIndex(({ heading }) => heading.depth <= eje.heading.depth);
    const inside = end === -1 ? after : after.slice(0, end);
    const depth = inside[0]?.heading.depth;
    const beside = inside.filter(({ heading }) => heading.depth === depth);
    return beside.length > 1 && inside.every(({ plain, acts }) => plain && acts) ? beside : [];
  });
}
