import type { Element } from 'xast';
import { attribute, attributeOf, child, childrenOf } from '../../office/xml.ts';
import { type CountStyle, printedBullet, printedCount } from '../list-signs.ts';
import type { ListMark } from '../source.ts';

/**
 * Counts the items of a document's lists as they go by and says what is printed before each. An item that does not say
 * its level has the one that the list keeps for its paragraph style.
 */
export type Counter = (id: string, level: number | null, style: string | null) => ListMark | null;

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  /** Whether every number in it is printed in figures, whatever its own level's format. */
  readonly legal: boolean;
  /** The level whose next item begins this one anew; the level above it unless said. */
  readonly restartsAfter: number;
  /** The id of the paragraph style whose paragraphs are items of this level. */
  readonly style: string | null;
}

/** Reads `numbering.xml`. Lists that share a definition go on counting together, as in Word, unless one starts anew. */
export function newCounter(root: Element | null): Counter {
  const definitions = definitionsOf(childrenOf(root, 'w:abstractNum'));
  const lists = new Map(
    childrenOf(root, 'w:num').map(element => [
      attribute(element, 'w:numId') ?? '',
      listOf(element, definitions),
    ]),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, said, style) => {
    const list = lists.get(id);
    const level = said ?? levelOfStyle(list, style);
    const own = list?.levels.get(level);
    if (!list || !own || id === '0') return null;
    const running = counts.get(list.definition) ?? [];
    counts.set(list.definition, running);
    const override = list.starts.get(level);
    const first = override !== undefined && !begun.has(`${id} ${level}`);
    begun.add(`${id} ${level}`);
    running[level] = first ? override : (running[level] ?? own.start - 1) + 1;
    for (const [deeper, { restartsAfter }] of list.levels) {
      if (deeper > level && restartsAfter > level) delete running[deeper];
    }
    return { level, id, label: labelOf(list.levels, own, running) };
  };
}

interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list begins at a number of its own. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The levels of the definitions by id; one that only names a list style has those of the definition that is it. */
function definitionsOf(elements: readonly Element[]): Map<string, Map<number, Level>> {
  const styled = new Map(elements.map(element => [attributeOf(element, 'w:styleLink'), element]));
  return new Map(
    elements.map(element => {
      const named = attributeOf(element, 'w:numStyleLink');
      const source = named === null ? element : (styled.get(named) ?? element);
      return [attribute(element, 'w:abstractNumId') ?? '', levelsOf(source)];
    }),
  );
}

function levelOfStyle(list: List | undefined, style: string | null): number {
  const [linked] = [...(list?.levels ?? [])].filter(([, level]) => style !== null && level.style === style);
  return linked?.[0] ?? 0;
}

function levelsOf(element: Element): Map<number, Level> {
  const levels = childrenOf(element, 'w:lvl');
  return new Map(levels.map(level => [Number(attribute(level, 'w:ilvl') ?? 0), levelOf(level)]));
}

function levelOf(element: Element): Level {
  const value = (name: string) => attribute(child(element, name), 'w:val');
  const depth = Number(attribute(element, 'w:ilvl') ?? 0);
  const restart = value('w:lvlRestart');
  return {
    start: Number(value('w:start') ?? 1) || 0,
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    legal: child(element, 'w:isLgl') !== null,
    restartsAfter: restart === null ? depth : Number(restart),
    style: value('w:pStyle'),
  };
}

function listOf(element: Element, definitions: ReadonlyMap<string, Map<number, Level>>): List {
  const definition = attributeOf(element, 'w:abstractNumId') ?? '';
  const overrides = childrenOf(element, 'w:lvlOverride');
  const levels = new Map(definitions.get(definition) ?? []);
  const starts = new Map<number, number>();
  for (const override of overrides) {
    const level = Number(attribute(override, 'w:ilvl') ?? 0);
    const own = child(override, 'w:lvl');
    const start = attributeOf(override, 'w:startOverride');
    if (own) levels.set(level, levelOf(own));
    if (start !== null) starts.set(level, Number(start) || 0);
  }
  return { definition, levels, starts };
}

function labelOf(levels: ReadonlyMap<number, Level>, own: Level, counts: readonly number[]): string {
  if (own.format === 'bullet') return printedBullet(own.text);
  if (own.format === 'none') return '';
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    const count = counts[Number(digit) - 1] ?? level?.start ?? 1;
    return formatCount(count, own.legal ? 'decimal' : (level?.format ?? 'decimal'));
  });
}

/** By the name of a Word format, how it counts; any other in figures. */
const styles: Readonly<Record<string, CountStyle>> = {
  lowerLetter: 'letter',
  upperLetter: 'letter',
  lowerRoman: 'roman',
  upperRoman: 'roman',
};

function formatCount(count: number, format: string): string {
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  const printed = printedCount(count, styles[format] ?? 'decimal');
  return format.startsWith('upper') ? printed.toUpperCase() : printed;
}
