import type { Element } from 'xast';
import { attribute, child, childElements } from '../../office/xml.ts';
import { type CountStyle, printedBullet, printedCount } from '../list-signs.ts';
import type { ListMark } from '../source.ts';

/** A list while its items go by. */
export interface OpenList {
  readonly id: string;
  readonly style: string | null;
  readonly counts: number[];
}

/** The lists of a document: which goes on counting which, and what is printed before each item. */
export interface Lists {
  /** Opens a list that no other holds: `text:list`, or nothing but a style for the numbers of headings. */
  readonly open: (element: Element | null, style: string | null) => OpenList;
  /** Counts an item of a level (from 0), whose number `start` may say; `style` speaks before that of the list. */
  readonly next: (list: OpenList, level: number, style: string | null, start: number | null) => ListMark;
  /** The same for a heading of a level, by the outline of the document; null where that has no numbers. */
  readonly heading: (level: number, start: number | null) => ListMark | null;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** Null for a number. */
  readonly bullet: string | null;
  /** `%1%.%2%.`: what is printed, with the numbers of the levels. */
  readonly pattern: string;
}

/** Reads the list styles of some parts and begins to count. */
export function newLists(parts: readonly (Element | null)[]): Lists {
  const groups = parts.flatMap(part => [
    ...childElements(child(part, 'office:styles')),
    ...childElements(child(part, 'office:automatic-styles')),
  ]);
  const styles = new Map(
    groups
      .filter(({ name }) => name === 'text:list-style')
      .map(style => [attribute(style, 'style:name'), levelsOf(style)]),
  );
  const outline = levelsOf(groups.find(({ name }) => name === 'text:outline-style') ?? null);
  const headings: number[] = [];
  const byId = new Map<string, OpenList>();
  const byStyle = new Map<string, OpenList>();
  let opened = 0;
  return {
    open(element, style) {
      opened++;
      const before = attribute(element, 'text:continue-list');
      const goesOn = attribute(element, 'text:continue-numbering') === 'true';
      const known = before === null ? (goesOn ? byStyle.get(style ?? '') : undefined) : byId.get(before);
      const list = { id: known?.id ?? `lista-${opened}`, style, counts: known?.counts ?? [] };
      byId.set(attribute(element, 'xml:id') ?? attribute(element, 'text:id') ?? '', list);
      byStyle.set(style ?? '', list);
      return list;
    },
    next(list, level, style, start) {
      const levels = styles.get(style ?? list.style) ?? [];
      return { level, id: list.id, label: count(levels, list.counts, level, start) };
    },
    heading(level, start) {
      const own = outline[level];
      if (!own || own.format === '') return null;
      return { level, id: 'titulos', label: count(outline, headings, level, start) };
    },
  };
}

/** The levels of a list style, outermost first. */
function levelsOf(style: Element | null): Level[] {
  const levels: Level[] = [];
  for (const element of childElements(style)) {
    const at = Number(attribute(element, 'text:level') ?? 0) - 1;
    if (at < 0 || at > 9 || !/level-style/u.test(element.name)) continue;
    const bullet = attribute(element, 'text:bullet-char');
    const isNumber = /(?:number|outline-level-style)$/u.test(element.name);
    levels[at] = {
      start: Number(attribute(element, 'text:start-value') ?? 1),
      format: attribute(element, 'style:num-format') ?? '',
      bullet: isNumber ? null : printedBullet(bullet ?? ''),
      pattern: patternOf(element, at),
    };
  }
  return levels;
}

/** LibreOffice says it whole; the standard, by what stands before and after and how many levels are shown. */
function patternOf(element: Element, at: number): string {
  const whole = attribute(element, 'loext:num-list-format');
  if (whole !== null) return whole;
  const shown = Math.min(at + 1, Math.max(1, Number(attribute(element, 'text:display-levels') ?? 1)));
  const numbers = Array.from({ length: shown }, (_, i) => `%${at + 2 - shown + i}%`);
  const [before, after] = [attribute(element, 'style:num-prefix'), attribute(element, 'style:num-suffix')];
  return `${before ?? ''}${numbers.join('.')}${after ?? ''}`;
}

function count(levels: readonly Level[], counts: number[], at: number, start: number | null): string {
  const own = levels[at];
  counts[at] = start ?? (counts[at] ?? (own?.start ?? 1) - 1) + 1;
  counts.length = at + 1;
  if (!own) return '•';
  if (own.bullet !== null) return own.bullet;
  return own.pattern
    .replace(/%(\d+)%/gu, (_, digits: string) => {
      const level = levels[Number(digits) - 1];
      return level ? formatted(counts[Number(digits) - 1] ?? level.start, level.format) : '';
    })
    .trim();
}

const formats: Readonly<Record<string, CountStyle>> = { a: 'letter', A: 'letter', i: 'roman', I: 'roman' };

function formatted(value: number, format: string): string {
  if (format === '') return '';
  const printed = printedCount(value, formats[format] ?? 'decimal');
  return /^[AI]$/u.test(format) ? printed.toUpperCase() : printed;
}
