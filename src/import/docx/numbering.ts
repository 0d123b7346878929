import type { Element } from 'xast';
import { attribute, attributeOf, child, childElements } from '../../office/xml.ts';
import type { ListMark } from '../source.ts';

/** Counts the items of a document's lists as they go by and says what is printed before each. */
export type Counter = (id: string, level: number) => ListMark | null;

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  /** Whether every number in it is printed in figures, whatever its own level's format. */
  readonly legal: boolean;
  /** The level whose next item begins this one anew; the level above it unless said. */
  readonly restartsAfter: number;
}

/** Reads `numbering.xml`. Lists that share a definition go on counting together, as in Word, unless one starts anew. */
export function newCounter(root: Element | null): Counter {
  const elements = childElements(root);
  const definitions = new Map(
    elements
      .filter(({ name }) => name === 'w:abstractNum')
      .map(element => [attribute(element, 'w:abstractNumId') ?? '', levelsOf(element)]),
  );
  const lists = new Map(
    elements
      .filter(({ name }) => name === 'w:num')
      .map(element => [attribute(element, 'w:numId') ?? '', listOf(element, definitions)]),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
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

function levelsOf(element: Element): Map<number, Level> {
  const levels = childElements(element).filter(({ name }) => name === 'w:lvl');
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
  };
}

function listOf(element: Element, definitions: ReadonlyMap<string, Map<number, Level>>): List {
  const definition = attributeOf(element, 'w:abstractNumId') ?? '';
  const overrides = childElements(element).filter(({ name }) => name === 'w:lvlOverride');
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
  if (own.format === 'bullet') return bulletOf(own.text);
  if (own.format === 'none') return '';
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    const count = counts[Number(digit) - 1] ?? level?.start ?? 1;
    return formatCount(count, own.legal ? 'decimal' : (level?.format ?? 'decimal'));
  });
}

/** The signs of symbol fonts have no meaning outside them. */
function bulletOf(text: string): string {
  const sign = text.trim();
  return sign === '' || /[\u{E000}-\u{F8FF}]/u.test(sign) || /^[o§]$/u.test(sign) ? '•' : sign;
}

function formatCount(count: number, format: string): string {
  if (format === 'lowerLetter') return letters(count);
  if (format === 'upperLetter') return letters(count).toUpperCase();
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  if (format === 'upperRoman') return roman(count);
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  return String(count);
}

/** `a` to `z`, then `aa`, `bb`: as Word counts. */
function letters(count: number): string {
  if (count < 1) return String(count);
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.min(5, Math.floor((count - 1) / 26) + 1));
}

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  const digits = (n: number, [one, five, ten]: readonly [string, string, string]) =>
    [
      '',
      one,
      one + one,
      one.repeat(3),
      one + five,
      five,
      five + one,
      five + one + one,
      five + one.repeat(3),
      one + ten,
    ][n] ?? '';
  return (
    'M'.repeat(Math.floor(count / 1000)) +
    digits(Math.floor(count / 100) % 10, ['C', 'D', 'M']) +
    digits(Math.floor(count / 10) % 10, ['X', 'L', 'C']) +
    digits(count % 10, ['I', 'V', 'X'])
  );
}
