import type { Heading, List, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Kind } from '../model.ts';
import { inherits, readNumber, type WrittenNumber } from '../number.ts';
import type { BareLabel, OwnLabel, Vocabulary } from '../vocabulary.ts';

/** Headings whose level no word says. */
export interface Implied {
  /** What each stands for where no label above says otherwise. */
  readonly kinds: ReadonlyMap<Heading, Kind>;
  /** Those that group what the label above announces, and are none of it themselves. */
  readonly groups: ReadonlySet<Heading>;
}

/**
 * Where no heading names an eje, the ejes are the two or more plain sections of one depth that each have their own
 * «Objetivo», «Estrategias» or «Líneas de acción» right below, or, where no action is named anywhere, that each list
 * what is to be done. Under an eje, two or more such sections are its programmes, and so is a numbered title that
 * holds numbered objectives or strategies: «1.1 Salud» above «Objetivo 1.1.1», or above the one «Objetivo 1.1» it has.
 */
export function impliedLevels(body: Root, vocabulary: Vocabulary): Implied {
  const sections = sectionsOf(body, vocabulary);
  const named = sections.some(({ own, bare }) => own?.kind === 'eje' || bare?.kinds.includes('eje'));
  const groups = groupsOfNamed(sections, named ? 'programa' : 'eje');
  const counted = named ? [] : countedTree(sections);
  const kinds = new Map([
    ...(named || counted.length > 0 ? [] : ejesOf(sections).map(({ heading }) => [heading, 'eje'] as const)),
    ...counted,
    ...groups,
    ...(named ? programmesOf(sections).map(({ heading }) => [heading, 'programa'] as const) : []),
    ...numberedGroups(sections).map(({ heading }) => [heading, 'programa'] as const),
  ]);
  return { kinds, groups: new Set(groups.map(([heading]) => heading)) };
}

interface Titled {
  readonly heading: Heading;
  readonly bare: BareLabel | null;
  readonly own: OwnLabel | null;
  readonly number: WrittenNumber | null;
  /** Neither a label nor a section the profile knows. */
  readonly plain: boolean;
  /** Whether its own tables list actions, or most of its lists, of two items or more, say what is to be done: «Construir…». */
  readonly acts: boolean;
  /** The level of the first paragraph below it that names one: «Objetivo: …», or that the rows of its table are of. */
  readonly says: Kind | null;
}

function sectionsOf(body: Root, vocabulary: Vocabulary): Titled[] {
  const sections: Titled[] = [];
  const numbers = headingNumbers(body);
  let lists: List[] = [];
  let tables: Table[] = [];
  let says: Kind | null = null;
  for (const block of [...body.children].reverse()) {
    if (block.type === 'list') lists.push(block);
    if (block.type === 'table') {
      tables.push(block);
      says = rowKind(block, vocabulary) ?? says;
    }
    if (block.type === 'paragraph') says = vocabulary.ownLabel(textOf(block))?.kind ?? says;
    if (block.type !== 'heading') continue;
    const text = textOf(block, { includeHtml: false }).trim();
    const number = numbers.get(block) ?? null;
    const title = text.slice(number?.length ?? 0);
    const bare = vocabulary.bareLabel(text) ?? vocabulary.bareLabel(title);
    const own = vocabulary.ownLabel(text);
    const known = vocabulary.section(title) !== null;
    sections.push({
      heading: block,
      bare,
      own,
      number: number?.number ?? null,
      plain: block.depth > 1 && !bare && !own && !known,
      acts: act(lists) || tables.some(table => listsActions(table, vocabulary)),
      says,
    });
    lists = [];
    tables = [];
    says = null;
  }
  return sections.reverse();
}

/** The numbers of headings, each read as the one that may follow the last of its depth. */
function headingNumbers(body: Root): ReadonlyMap<Heading, ReturnType<typeof readNumber>> {
  const before = new Map<number, WrittenNumber>();
  const numbers = new Map<Heading, ReturnType<typeof readNumber>>();
  for (const block of body.children) {
    if (block.type !== 'heading') continue;
    const text = textOf(block, { includeHtml: false }).trim();
    const read = readNumber(text, 'heading', before.get(block.depth));
    numbers.set(block, read);
    if (read) before.set(block.depth, read.number);
  }
  return numbers;
}

function act(lists: readonly List[]): boolean {
  const items = lists.flatMap(list => list.children).map(item => textOf(item).slice(0, 60));
  const infinitives = items.filter(text =>
    /^\P{L}*\p{L}+[aeiíáé]r(?:se|l[oae]s?)?\s/u.test(text.slice(readNumber(text, 'item')?.length ?? 0)),
  );
  return items.length > 1 && infinitives.length > items.length * 0.7;
}

/** The first level that the header of a table names. */
function rowKind(table: Table, vocabulary: Vocabulary): Kind | null {
  const titles = (table.children[0]?.children ?? []).map(cell => textOf(cell));
  return titles.flatMap(title => vocabulary.bareLabel(title)?.kinds[0] ?? [])[0] ?? null;
}

/** Whether the header of a table names levels below ejes and what goes with them: «Medida», «Responsable». */
function listsActions(table: Table, vocabulary: Vocabulary): boolean {
  const titles = (table.children[0]?.children ?? []).map(cell => textOf(cell));
  const kinds = titles.flatMap(title => vocabulary.bareLabel(title)?.kinds[0] ?? []);
  return (
    kinds.length > 0 && !kinds.includes('eje') && titles.some(title => vocabulary.attribute(title) !== null)
  );
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
  return sections.filter(({ plain, number, heading, says }, i) => {
    if (plain && number && number.parts.length > 1 && (says === 'objetivo' || says === 'estrategia'))
      return true;
    const own = sections[i + 1]?.own;
    const below = own?.kind === 'objetivo' || own?.kind === 'estrategia' ? own.number?.value : null;
    const deeper = (sections[i + 1]?.heading.depth ?? 0) > heading.depth;
    const counts = number !== null && number.parts.length > 1 && below;
    return plain && deeper && counts && (inherits(below, number) || isSame(below, number));
  });
}

/**
 * Where no level is named anywhere: numbered titles that hold titles numbered under them, of which some list what is to
 * be done. «A. Gestión» above «A.1 Gobierno electrónico» is an eje, and the inner one its programme.
 */
function countedTree(sections: readonly Titled[]): (readonly [Heading, Kind])[] {
  if (sections.some(({ own, bare }) => own || bare)) return [];
  const counted = sections.filter(({ plain, number }) => plain && number !== null);
  const under = (one: Titled) =>
    counted.filter(
      ({ number }) =>
        one.number && number?.parts.length === one.number.parts.length + 1 && inherits(number, one.number),
    );
  const tops = counted.filter(one => one.number?.parts.length === 1 && under(one).some(({ acts }) => acts));
  if (tops.length < 2) return [];
  return tops.flatMap(one => [
    [one.heading, 'eje'] as const,
    ...under(one).map(({ heading }) => [heading, 'programa'] as const),
  ]);
}

/** Titles under «Compromisos» that each hold «Compromiso 1», «Compromiso 2»: they group them, and are none themselves. */
function groupsOfNamed(sections: readonly Titled[], kind: Kind): (readonly [Heading, Kind])[] {
  const found: (readonly [Heading, Kind])[] = [];
  let label: Titled | null = null;
  for (const [i, one] of sections.entries()) {
    if (label && one.heading.depth <= label.heading.depth) label = null;
    if (one.bare?.plural) label = one;
    const [named] = label?.bare?.kinds ?? [];
    const below = sections[i + 1];
    const holds = below?.own?.number && below.heading.depth > one.heading.depth ? below.own.kind : one.says;
    if (one.plain && named && holds === named) found.push([one.heading, kind]);
  }
  return found.length > 1 ? found : [];
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
