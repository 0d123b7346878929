import type { OwnLabel } from '../../plan/vocabulary.ts';
import { isCapitals, sliceRuns, tidyRuns } from '../passage.ts';
import type { ImportRecord } from '../record.ts';
import { type Place, type Run, textOf } from '../source.ts';
import type { TextFeature } from '../understand/feature.ts';
import type { OutlineBlock } from '../understand/outline.ts';
import type { Casing } from './casing.ts';
import { headingMarkdown, inlineMarkdown, noteMark, tableMarkdown } from './inline.ts';

/** What a person should look at in a passage of the source; null for most. */
export type Doubts = (place: Place) => string | null;

/** The body of a plan: one paragraph, title or item a line. Doubts stand behind what they are about, in a comment. */
export function bodyMarkdown(
  blocks: readonly OutlineBlock[],
  casing: Casing,
  record: ImportRecord,
  doubts: Doubts,
): string {
  const parts: string[] = [];
  /** Where the words of the open items begin, outermost first. */
  let columns: number[] = [];
  let before: OutlineBlock | null = null;
  /** Levels whose items hold paragraphs: a blank line goes before the next. */
  let spread: boolean[] = [];
  const footnotes = blocks.filter(block => block.as === 'footnote');
  for (const block of [...blocks.filter(one => one.as !== 'footnote'), ...footnotes]) {
    const tight = block.as === 'item' && before?.as === 'item' && !spread[block.level];
    let text: string;
    if (block.as === 'item') {
      columns = columns.slice(0, block.level);
      spread = spread.slice(0, block.level + 1);
      const margin = columns.at(-1) ?? 0;
      const { marker, words } = itemText(block.feature, record);
      text = `${' '.repeat(margin)}${marker} ${words}`;
      columns.push(margin + marker.length + 1);
    } else {
      const level = block.as === 'paragraph' ? block.level : null;
      columns = level === null ? [] : columns.slice(0, level + 1);
      if (level === null) spread = [];
      else spread[level] = true;
      const margin = ' '.repeat(columns.at(-1) ?? 0);
      text =
        block.as === 'footnote' ? noteText(block.feature, before) : margin + blockText(block, casing, record);
    }
    const { place, remarks } = block.as === 'table' ? block.feature : block.feature.passage;
    const doubt = doubts(place);
    const said = [
      ...(doubt === null ? [] : [comment('revisar', doubt)]),
      ...remarks.map(remark => comment('interno', remark)),
    ];
    text +=
      block.as === 'table' ? said.map(one => `\n\n${one}`).join('') : said.map(one => ` ${one}`).join('');
    parts.push(parts.length === 0 ? text : `${tight ? '\n' : '\n\n'}${text}`);
    before = block;
  }
  return `${parts.join('')}\n`;
}

/** The paragraphs of one note after its mark; those after the first stand below it, indented. */
function noteText({ passage }: TextFeature, before: OutlineBlock | null): string {
  const goesOn = before?.as === 'footnote' && before.feature.passage.note === passage.note;
  return (goesOn ? '    ' : `${noteMark(passage.note ?? '')}: `) + inlineMarkdown(passage.runs);
}

/** Words of others in a comment, which nothing in them may end. */
function comment(sort: 'revisar' | 'interno', text: string): string {
  return `<!-- ${sort}: ${text.replace(/\s+/gu, ' ').replace(/-{2,}/gu, '—').replaceAll('>', '›').trim()} -->`;
}

function blockText(
  block: Exclude<OutlineBlock, { as: 'item' | 'footnote' }>,
  casing: Casing,
  record: ImportRecord,
): string {
  if (block.as === 'table') {
    const { rows, hasHeader } = block.feature;
    return tableMarkdown(hasHeader ? rows : [(rows[0] ?? []).map(() => []), ...rows]);
  }
  if (block.as === 'heading')
    return `${'#'.repeat(block.depth)} ${headingText(block.feature, casing, record)}`;
  const runs = plainRuns(block.feature);
  if (block.strong) return inlineMarkdown(runs.map(run => ({ ...run, bold: true })));
  return inlineMarkdown(labelled(block.feature, runs));
}

/** «**Objetivo 1.1.** Lograr…»: the label of an element in prose stands out. */
function labelled({ mark }: TextFeature, runs: readonly Run[]): Run[] {
  const { own } = mark;
  if (!own?.number || runs.some(run => run.bold)) return [...runs];
  const end = own.textStart;
  const label = tidyRuns(sliceRuns(runs, 0, end)).map(run => ({ ...run, bold: true as const }));
  return [...label, { text: ' ' }, ...sliceRuns(runs, end)];
}

function headingText(feature: TextFeature, casing: Casing, record: ImportRecord): string {
  const { mark, passage } = feature;
  const runs = separated(feature, plainRuns(feature)).map(({ bold, ...run }) => run);
  const text = textOf({ runs });
  if (!isCapitals(mark.own ? text.slice(mark.own.textStart) || text : text))
    return headingMarkdown(ending(runs));
  const words = mark.textStart - mark.bulletEnd;
  const from = mark.own ? mark.own.textStart : words;
  const label = mark.own ? labelText(text, mark.own, casing) : text.slice(0, from);
  const write = mark.bare || feature.section ? casing.label : casing.sentence;
  const sentence = label + write(text.slice(from));
  record.decide(
    'mayusculas-a-oracion',
    passage.place,
    text,
    {
      es: `se escribe «${sentence}», como el resto del texto escribe esas palabras`,
      en: `written «${sentence}», as the rest of the text writes these words`,
    },
    0.85,
  );
  return headingMarkdown(ending([{ text: sentence }]));
}

/** «EJE RECTOR A. » as «Eje rector A. »: its number stays as it is. */
function labelText(text: string, { labelEnd, number, textStart }: OwnLabel, casing: Casing): string {
  const start = number?.start ?? labelEnd;
  const [before, after] = start < labelEnd ? [number?.end ?? 0, labelEnd] : [0, labelEnd];
  return text.slice(0, before) + casing.label(text.slice(before, after)) + text.slice(after, textStart);
}

/** «Eje 1 Título» gets the point after its number that parts label and title. */
function separated({ mark }: TextFeature, runs: readonly Run[]): Run[] {
  const { own } = mark;
  if (!own?.number || own.textStart >= runs.map(run => run.text).join('').length) return [...runs];
  const between = runs
    .map(run => run.text)
    .join('')
    .slice(own.labelEnd, own.textStart);
  if (/[.:)\-–—°º]\s*$/u.test(between)) return [...runs];
  return [...tidyRuns(sliceRuns(runs, 0, own.textStart)), { text: '. ' }, ...sliceRuns(runs, own.textStart)];
}

/** A title needs no colon. */
function ending(runs: readonly Run[]): Run[] {
  return runs.map((run, i) =>
    i === runs.length - 1 ? { ...run, text: run.text.replace(/\s*:\s*$/u, '') } : run,
  );
}

/** A plain number is the marker of its item; any other stands in the text after a hyphen. */
function itemText(feature: TextFeature, record: ImportRecord): { marker: string; words: string } {
  const { mark, passage } = feature;
  const [block] = passage.blocks;
  if (/\p{L}/u.test(mark.bullet) && block !== undefined)
    record.leaveOut(passage.place, mark.bullet, letterAsBullet, { kind: 'part', block });
  if (/^-\s*\S/u.test(mark.bullet) && mark.bullet.length > 1) {
    record.decide(
      'vineta-doble',
      passage.place,
      passage.text,
      { es: `«${mark.bullet}» es una sola viñeta`, en: `«${mark.bullet}» is one bullet` },
      0.95,
    );
  }
  const ordered = mark.number && /^\d{1,9}[.)]$/u.test(mark.number.text);
  if (ordered && mark.number) {
    return {
      marker: mark.number.text,
      words: inlineMarkdown(tidyRuns(sliceRuns(passage.runs, mark.textStart))),
    };
  }
  return { marker: '-', words: inlineMarkdown(plainRuns(feature)) };
}

const letterAsBullet = {
  es: 'letra que era una viñeta en el tipo de letra del original',
  en: 'letter that was a bullet in the typeface of the original',
};

/** The runs without the bullet. */
function plainRuns({ mark, passage }: TextFeature): Run[] {
  return tidyRuns(sliceRuns(passage.runs, mark.bulletEnd));
}
