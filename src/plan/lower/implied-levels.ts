import type { Heading, Root, RootContent, Table } from 'mdast';
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
  const groups = groupsOfNamed(sections, named ? 'programa' : 'eje', vocabulary);
  const counted = named ? [] : countedTree(sections, vocabulary);
  const ejes = named || counted.length > 0 ? [] : ejesOf(sections, vocabulary);
  const programmes = named ? programmesOf(sections, vocabulary) : [];
  const kinds = new Map([
    ...ejes.map(({ heading }) => [heading, 'eje'] as const),
    ...counted,
    ...groups,
    ...programmes.map(({ heading }) => [heading, 'programa'] as const),
    ...numberedGroups(sections, vocabulary).map(({ heading }) => [heading, 'programa'] as const),
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
  /** What stands below it up to the next heading. */
  readonly blocks: readonly RootContent[];
}

/** The sections by their headings, whose numbers are each read as the one that may follow the last of its depth. */
function sectionsOf(body: Root, vocabulary: Vocabulary): Titled[] {
  const sections: Titled[] = [];
  const before = new Map<number, WrittenNumber>();
  let blocks: RootContent[] = [];
  for (const block of body.children) {
    if (block.type !== 'heading') {
      blocks.push(block);
      continue;
    }
    blocks = [];
    const text = textOf(block, { includeHtml: false }).trim();
    const read = readNumber(text, 'heading', before.get(block.depth));
    if (read) before.set(block.depth, read.number);
    const title = text.slice(read?.length ?? 0);
    const bare = vocabulary.bareLabel(text) ?? vocabulary.bareLabel(title);
    const own = vocabulary.ownLabel(text);
    const plain = block.depth > 1 && !bare && !own && vocabulary.section(title) === null;
    sections.push({ heading: block, bare, own, number: read?.number ?? null, plain, blocks });
  }
  return sections;
}

/**
 * Whether the tables of a section list actions, or most of the items of its lists, two or more, say what is to be done:
 * «Construir…».
 */
function acts({ blocks }: Titled, vocabulary: Vocabulary): boolean {
  if (blocks.some(block => block.type === 'table' && listsActions(block, vocabulary))) return true;
  const items = blocks.flatMap(block => (block.type === 'list' ? block.children : []));
  const infinitives = items.filter(item => {
    const text = textOf(item).slice(0, 60);
    return /^\P{L}*\p{L}+[aeiíáé]r(?:se|l[oae]s?)?\s/u.test(
      text.slice(readNumber(text, 'item')?.length ?? 0),
    );
  });
  return items.length > 1 && infinitives.length > items.length * 0.7;
}

/** The level of the first paragraph of a section that names one: «Objetivo: …», or that the rows of its table are of. */
function says({ blocks }: Titled, vocabulary: Vocabulary): Kind | null {
  for (const block of blocks) {
    const kind =
      block.type === 'paragraph'
        ? vocabulary.ownLabel(textOf(block))?.kind
        : block.type === 'table' && rowKind(block, vocabulary);
    if (kind) return kind;
  }
  return null;
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

function ejesOf(sections: readonly Titled[], vocabulary: Vocabulary): Titled[] {
  const labelled = sections.filter(({ plain, heading }, i) => {
    const next = sections[i + 1];
    return plain && next !== undefined && next.heading.depth > heading.depth && next.bare !== null;
  });
  if (labelled.length > 1) return ofOneDepth(labelled);
  const named = sections.some(({ bare, own }) =>
    [...(bare?.kinds ?? []), ...(own ? [own.kind] : [])].some(kind => kind !== 'objetivo'),
  );
  return named ? [] : ofOneDepth(sections.filter(one => one.plain && acts(one, vocabulary)));
}

/** The shallowest, where they are two or more. */
function ofOneDepth(sections: readonly Titled[]): Titled[] {
  const depth = sections.reduce((least, { heading }) => Math.min(least, heading.depth), 6);
  const level = sections.filter(({ heading }) => heading.depth === depth);
  return level.length > 1 ? level : [];
}

function numberedGroups(sections: readonly Titled[], vocabulary: Vocabulary): Titled[] {
  return sections.filter((one, i) => {
    const { plain, number, heading } = one;
    if (!plain || !number || number.parts.length < 2) return false;
    const said = says(one, vocabulary);
    if (said === 'objetivo' || said === 'estrategia') return true;
    const own = sections[i + 1]?.own;
    const below = own?.kind === 'objetivo' || own?.kind === 'estrategia' ? own.number?.value : null;
    const deeper = (sections[i + 1]?.heading.depth ?? 0) > heading.depth;
    return deeper && below && (inherits(below, number) || isSame(below, number));
  });
}

/**
 * Where no level is named anywhere: numbered titles that hold titles numbered under them, of which some list what is to
 * be done. «A. Gestión» above «A.1 Gobierno electrónico» is an eje, and the inner one its programme.
 */
function countedTree(sections: readonly Titled[], vocabulary: Vocabulary): (readonly [Heading, Kind])[] {
  if (sections.some(({ own, bare }) => own || bare)) return [];
  const counted = sections.filter(({ plain, number }) => plain && number !== null);
  const inner = new Map<number | undefined, Titled[]>();
  for (const one of counted) {
    const [first, ...others] = one.number?.parts ?? [];
    if (others.length !== 1) continue;
    const beside = inner.get(first);
    if (beside) beside.push(one);
    else inner.set(first, [one]);
  }
  const under = (one: Titled) => inner.get(one.number?.parts[0]) ?? [];
  const tops = counted.filter(
    one => one.number?.parts.length === 1 && under(one).some(below => acts(below, vocabulary)),
  );
  if (tops.length < 2) return [];
  return tops.flatMap(one => [
    [one.heading, 'eje'] as const,
    ...under(one).map(({ heading }) => [heading, 'programa'] as const),
  ]);
}

/** Titles under «Compromisos» that each hold «Compromiso 1», «Compromiso 2»: they group them, and are none themselves. */
function groupsOfNamed(
  sections: readonly Titled[],
  kind: Kind,
  vocabulary: Vocabulary,
): (readonly [Heading, Kind])[] {
  const found: (readonly [Heading, Kind])[] = [];
  let label: Titled | null = null;
  for (const [i, one] of sections.entries()) {
    if (label && one.heading.depth <= label.heading.depth) label = null;
    if (one.bare?.plural) label = one;
    const [named] = label?.bare?.kinds ?? [];
    if (!one.plain || !named) continue;
    const below = sections[i + 1];
    const numbered = below?.own?.number && below.heading.depth > one.heading.depth;
    if ((numbered ? below.own.kind : says(one, vocabulary)) === named) found.push([one.heading, kind]);
  }
  return found.length > 1 ? found : [];
}

function isSame(a: WrittenNumber, b: WrittenNumber): boolean {
  return a.parts.join('.') === b.parts.join('.');
}

/** Right below the heading of an eje, where every section of that depth is plain and lists what is to be done. */
function programmesOf(sections: readonly Titled[], vocabulary: Vocabulary): Titled[] {
  return sections.flatMap((eje, i) => {
    if (eje.own?.kind !== 'eje') return [];
    let end = i + 1;
    while ((sections[end]?.heading.depth ?? 0) > eje.heading.depth) end++;
    const inside = sections.slice(i + 1, end);
    const depth = inside[0]?.heading.depth;
    const beside = inside.filter(({ heading }) => heading.depth === depth);
    return beside.length > 1 && inside.every(one => one.plain && acts(one, vocabulary)) ? beside : [];
  });
}
