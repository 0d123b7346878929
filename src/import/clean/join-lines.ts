import type { Vocabulary } from '../../plan/vocabulary.ts';
import { foldAccents } from '../../text/fold.ts';
import { largest } from '../largest.ts';
import { markOf } from '../mark.ts';
import { isCapitals } from '../passage.ts';
import type { ImportRecord } from '../record.ts';
import { type Line, opensStructure } from './line.ts';

/** Groups the lines that are one paragraph, title or item, however many printed lines, pages or blanks part them. */
export function joinLines(lines: readonly Line[], vocabulary: Vocabulary, record: ImportRecord): Line[][] {
  const groups: Line[][] = [];
  const widths = columnWidths(lines);
  const narrowest = wrapsFrom(lines);
  for (const [at, line] of lines.entries()) {
    const group = groups.at(-1);
    const before = lines[at - 1];
    const joined =
      group && before && joining(group, before, line, Math.max(widths[at - 1] ?? 0, narrowest), vocabulary);
    if (!group || !before || !joined) {
      groups.push([line]);
      continue;
    }
    group.push(line);
    if (joined.step !== 'renglones-unidos')
      record.decide(
        joined.step,
        line.block.place,
        `${before.text.slice(-40)} ⏎ ${line.text.slice(0, 40)}`,
        joined.why,
        joined.confidence,
      );
  }
  for (const group of groups) {
    const [first, ...more] = group;
    if (first && more.length > 0)
      record.decide('renglones-unidos', first.block.place, first.text, ofLines(group.length), 0.95);
  }
  return groups;
}

function ofLines(count: number) {
  return { es: `${count} renglones seguidos del mismo párrafo`, en: `${count} lines of one paragraph` };
}

interface Joining {
  readonly step: 'renglones-unidos' | 'salto-de-pagina' | 'titulo-en-dos-renglones';
  readonly why: { readonly es: string; readonly en: string };
  readonly confidence: number;
}

/** Whether a line goes on what the group says, and why; null for the beginning of something else. */
function joining(
  group: readonly Line[],
  before: Line,
  line: Line,
  width: number,
  vocabulary: Vocabulary,
): Joining | null {
  if (before.block.layer !== line.block.layer || before.block.note !== line.block.note) return null;
  if (before.block.unit === 'paragraph' && line.block.unit === 'paragraph') {
    return line.newPage && goesOn(before, line, vocabulary) ? overPage(0.9) : null;
  }
  const first = group[0] ?? before;
  if (isBigTitle(before, line) && endsOpen(before.text)) return titled(0.85);
  if (opensStructure(line, vocabulary) || countsOn(first, line)) return null;
  if (before.block.look.heading !== undefined) return null;
  if (isBigTitle(before, line)) return titled(0.85);
  const mark = markOf(first.text, vocabulary);
  const alone = group.length === 1;
  if (alone && isSignAlone(first, vocabulary)) return titled(0.85);
  if (alone && mark.own?.number && mark.own.textStart >= first.text.length - mark.bulletEnd)
    return isTitle(line, vocabulary) ? titled(0.8) : null;
  if (alone && (mark.bare || isSection(first.text, vocabulary))) return null;
  if (mark.own?.number && mark.own.textStart >= first.text.length - mark.bulletEnd) {
    if (isCapitals(before.text) !== isCapitals(line.text) || gapOf(line) > 0) return null;
    const full = isCapitals(line.text) || reaches(before, line, width);
    return full && !/[.:;]$/u.test(before.text) ? titled(0.8) : null;
  }
  const parted = gapOf(line) > 0 || line.newPage || line.afterResidue;
  if (parted) {
    if (!goesOn(before, line, vocabulary)) return null;
    return line.newPage || gapOf(line) > 1 ? overPage(0.9) : lines(0.85);
  }
  if (isCapitals(before.text) !== isCapitals(line.text) && !/\d/u.test(line.text.slice(0, 1))) {
    if (isCapitals(before.text) && before.text.length < 90 && group.every(one => isCapitals(one.text))) {
      return /^\p{Ll}/u.test(line.text) ? lines(0.7) : null;
    }
  }
  if (isCapitals(line.text) && !isCapitals(before.text) && standsAlone(before, line)) return null;
  if (isCapitals(before.text) && isCapitals(line.text))
    return /[.:;]$/u.test(before.text) ? null : titled(0.85);
  const ended = /[.;:!?…»”"]$/u.test(before.text);
  if (/^[\p{Ll}\d,;)]/u.test(line.text) && !ended) return lines(0.95);
  if (endsOpen(before.text)) return lines(0.95);
  if (width > 200 && before.text.length < width * 0.98) return null;
  if (/:$/u.test(before.text)) return null;
  const deeper = (line.block.look.indent ?? 0) - (before.block.look.indent ?? 0);
  if (ended && deeper > 1 && group.length > 1) return null;
  return reaches(before, line, width) ? lines(ended ? 0.75 : 0.9) : null;
}

/** «Medida A2» under «Medida A1»: the same word with a code behind it opens the next of a series. */
function countsOn(first: Line, line: Line): boolean {
  const opening = /^\p{Lu}\p{L}+(?=\s+\p{Lu}{0,3}\d)/u;
  const word = opening.exec(line.text)?.[0];
  return word !== undefined && opening.exec(first.text)?.[0] === word;
}

const lines = (confidence: number): Joining => ({
  step: 'renglones-unidos',
  why: { es: 'el renglón sigue la frase', en: 'the line goes on the sentence' },
  confidence,
});

const titled = (confidence: number): Joining => ({
  step: 'titulo-en-dos-renglones',
  why: {
    es: 'el rótulo o el signo está solo en su renglón y el texto viene en el siguiente',
    en: 'the label or sign stands alone on its line and the text comes on the next',
  },
  confidence,
});

const overPage = (confidence: number): Joining => ({
  step: 'salto-de-pagina',
  why: {
    es: 'la frase queda abierta y sigue después del salto',
    en: 'the sentence is left open and goes on after the break',
  },
  confidence,
});

function gapOf(line: Line): number {
  return line.block.look.gap ?? 0;
}

/** A bullet or a number with nothing after it. */
function isSignAlone(line: Line, vocabulary: Vocabulary): boolean {
  if (!/\p{L}{2}/u.test(line.text)) {
    const mark = markOf(`${line.text} x`, vocabulary);
    return mark.bullet !== '' || (mark.number !== null && mark.textStart >= line.text.length);
  }
  return false;
}

/** A sentence left open that the line goes on: no end of sentence before, and no beginning after. */
function goesOn(before: Line, line: Line, vocabulary: Vocabulary): boolean {
  if (opensStructure(line, vocabulary) || /[.;:!?…]["»”)]?$/u.test(before.text)) return false;
  const mark = markOf(before.text, vocabulary);
  if (mark.bare || isSection(before.text, vocabulary)) return false;
  if (isCapitals(before.text) && before.text.length < 90)
    return isCapitals(line.text) && endsOpen(before.text);
  if (endsOpen(before.text)) return true;
  const begins = /^["“«(¿¡]?\p{Ll}/u.test(line.text);
  return begins && (before.text.length > 40 || line.newPage || mark.number !== null || mark.bullet !== '');
}

/** Whether a text cannot end where it does: with a comma, a hyphen, a preposition or an article. */
export function endsOpen(text: string): boolean {
  return /(?:,|(?<=\p{L})-|[\u00AD(«“])$/u.test(text) || openWords.test(foldAccents(text.slice(-12)));
}

const openWords =
  /(?:^|[\s(])(?:de|del|la|las|el|los|lo|un|una|unos|unas|a|al|en|y|e|o|u|ni|que|con|sin|por|para|su|sus|como|se|entre|sobre|desde|hacia|hasta|segun|cuyo|cuya|este|esta|dicho|dicha|cada|sus)$/u;

function isSection(text: string, vocabulary: Vocabulary): boolean {
  const title = text.replace(/[:.]\s*$/u, '');
  return vocabulary.section(title) !== null;
}

/** Two lines of one title in big type, one right below the other, the first of them rather full. */
function isBigTitle({ text, block: { look } }: Line, { newPage, block }: Line): boolean {
  const [size, next] = [look.size ?? 1, block.look.size ?? 1];
  const isBelow = (block.look.gap ?? 0) === 0 && !newPage && look.bold === block.look.bold;
  const isFull = (look.fill ?? 0) > 0.6 && !/[.:;]$/u.test(text);
  return isBelow && isFull && size >= 1.2 && Math.abs(size - next) < 0.03;
}

/** A line that can be the title of the label above it: in capitals, or short and without the end of a sentence. */
function isTitle(line: Line, vocabulary: Vocabulary): boolean {
  if (opensStructure(line, vocabulary) || isSection(line.text, vocabulary)) return false;
  return isCapitals(line.text) || (line.text.length <= 140 && !/[;:]$/u.test(line.text) && gapOf(line) <= 2);
}

/** Capitals after a sentence, or more than one word of them, are a title and no acronym at the end of a sentence. */
function standsAlone(before: Line, line: Line): boolean {
  return /[.;:!?]$/u.test(before.text) || /\p{L}{4,}\s+(?:\p{L}{1,3}\s+)*\p{L}{4,}/u.test(line.text);
}

/**
 * How long a line is at least that has no room for the next word: three quarters of what nine in ten lines reach that
 * surely break a sentence. 0 where few do, unless these are long.
 */
function wrapsFrom(lines: readonly Line[]): number {
  const broken = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const isBroken =
      before &&
      gapOf(line) === 0 &&
      !line.newPage &&
      /^\p{Ll}/u.test(line.text) &&
      !/[.;:]$/u.test(before.text);
    return isBroken && line.block.unit === 'line' ? [before.text.length] : [];
  });
  if (broken.length === 0 || (broken.length < 3 && broken.some(length => length < 60))) return 0;
  return (broken.sort((a, b) => a - b)[Math.floor(broken.length / 10)] ?? 0) * 0.75;
}

/** Whether the first word of the next line had no room any more. */
function reaches(before: Line, line: Line, width: number): boolean {
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  return before.text.length + 1 + word > width * 0.97;
}

/**
 * For each line, how wide the column is that it stands in: the longest of the lines around it without a gap, or nearby
 * where it stands almost alone. In a long stretch without gaps only the neighbours tell.
 */
function columnWidths(lines: readonly Line[]): number[] {
  const widths: number[] = [];
  const longest = (from: number, to: number, under = Number.POSITIVE_INFINITY) =>
    largest(
      lines
        .slice(Math.max(0, from), to)
        .map(({ text }) => text.length)
        .filter(length => length < under),
    );
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    const line = lines[at];
    if (line && gapOf(line) === 0 && !line.newPage) continue;
    const [start, end] = [from, at];
    const own = end - start > 12 ? null : longest(start, end);
    const width = own === null || end - start > 2 ? own : Math.max(own, longest(start - 6, end + 6, 200));
    for (; from < at; from++) {
      widths.push(width ?? longest(Math.max(start, from - 4), Math.min(end, from + 5)));
    }
  }
  return widths;
}
