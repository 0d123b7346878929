import { kindNames } from '../../check/breadcrumb.ts';
import type { ImportRecord } from '../record.ts';
import { type Run, type SourceDocument, type SourceText, textOf } from '../source.ts';

/**
 * Takes out the citations that this program prints after elements without a number: «… difusión. E1.1», «… (E1.2)».
 * Only where three or more follow one another from 1 under the same letter and numbers, or two that are set as this
 * program sets them: «la zona E1» is text.
 */
export function leaveOutPrintedCitations(source: SourceDocument, record: ImportRecord): SourceDocument {
  const printed = new Set(inTurn(textsOf(source).flatMap(endingOf)));
  if (printed.size === 0) return source;
  const endings = new Map([...printed].map(ending => [ending.of, ending]));
  const shorter = (text: SourceText): SourceText => {
    const ending = endings.get(text);
    if (!ending) return text;
    record.leaveOut(text.place, ending.text, reason, { kind: 'ending', of: text });
    return { ...text, runs: upTo(text.runs, ending.start) };
  };
  const blocks = source.blocks.map(block => {
    if (block.kind === 'text') return shorter(block);
    if (block.kind !== 'table') return block;
    const rows = block.rows.map(row =>
      row.map(cell => ({ ...cell, blocks: cell.blocks.map(text => shorter(text)) })),
    );
    return { ...block, rows };
  });
  return { ...source, blocks };
}

const reason = { es: 'cita que imprimió este programa', en: 'citation that this program printed' };

interface Ending {
  readonly of: SourceText;
  /** As it stands, with its parentheses. */
  readonly text: string;
  /** Where the words before it end. */
  readonly start: number;
  /** The last word before it. */
  readonly before: string;
  /** Its letter and the numbers of the elements above. */
  readonly group: string;
  readonly place: number;
  /** Whether it is set apart as this program does: after two hard spaces, as a link, or with numbers in parentheses. */
  readonly isDressed: boolean;
}

function textsOf(source: SourceDocument): SourceText[] {
  return source.blocks.flatMap(block => {
    if (block.kind === 'text') return block.layer === 'body' ? [block] : [];
    return block.kind === 'table' ? block.rows.flat().flatMap(cell => cell.blocks) : [];
  });
}

const letters = [...new Set(Object.values(kindNames).map(name => name.charAt(0)))].join('');

/** Space or a line end, the letter of a level, the numbers above, its own; all in parentheses in a plain text. */
const citation = new RegExp(
  `(\\S+)\\s+(?:([${letters}](?:[\\dIVXLC]{1,5}\\.|[a-z]\\.){0,6})(\\d{1,3})|\\(([${letters}](?:[\\dIVXLC]{1,5}\\.|[a-z]\\.){0,6})(\\d{1,3})\\))\\s*$`,
  'u',
);

function endingOf(block: SourceText): Ending[] {
  const text = textOf(block);
  const from = Math.max(0, text.length - longest);
  const match = citation.exec(text.slice(from));
  if (!match) return [];
  const [, before = '', group = match[4] ?? '', place = match[5] ?? ''] = match;
  const start = from + match.index + before.length;
  const ending = text.slice(start);
  const isLink = block.runs.findLast(run => run.text.trim() !== '')?.href?.startsWith('#') === true;
  const isDressed = isLink || /^(?:\u00a0{2}| \(.*\.)/u.test(ending);
  return [{ of: block, text: ending.trim(), start, before, group, place: Number(place), isDressed }];
}

/** A citation with the word before it is never longer; what is before that does not matter. */
const longest = 120;

/** The endings that count on from 1 in their group; none where no group is long enough, or all follow the same word. */
function inTurn(endings: readonly Ending[]): Ending[] {
  const groups = new Map<string, Ending[]>();
  for (const ending of endings) {
    const group = groups.get(ending.group) ?? [];
    if (ending.place === 1 + (group.at(-1)?.place ?? 0)) groups.set(ending.group, [...group, ending]);
  }
  const isSure = [...groups.values()].some(
    group =>
      group.length >= (group.every(({ isDressed }) => isDressed) ? 2 : 3) &&
      new Set(group.map(({ before }) => before)).size > 1,
  );
  return isSure ? [...groups.values()].flat() : [];
}

function upTo(runs: readonly Run[], end: number): Run[] {
  let at = 0;
  return runs.flatMap(run => {
    const text = run.text.slice(0, Math.max(0, end - at));
    at += run.text.length;
    return text === '' && run.note === undefined ? [] : [{ ...run, text }];
  });
}
