import type { Vocabulary } from '../../plan/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import { endsOpen } from '../clean/join-lines.ts';
import type { Line } from '../clean/line.ts';
import { markOf } from '../mark.ts';
import { lineSort, type Sort } from './line-sort.ts';

/** One thing that a cover says, which may stand in several lines. */
export interface Phrase {
  readonly sort: Sort;
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The lines before the text begins: what they say, and those that say again what stands above. */
export interface Cover {
  readonly phrases: readonly Phrase[];
  readonly repeated: readonly Line[];
}

/** The cover of a document: short lines up to the first title, label or paragraph. Empty where it has none. */
export function readCover(lines: readonly Line[], vocabulary: Vocabulary): Cover {
  const groups = groupsOf(lines).flatMap(group =>
    group.length > 25 ? beginningOf(group, vocabulary) : [group],
  );
  const end = groups.findIndex((group, at) => at > 24 || endsCover(group, vocabulary));
  const front = groups.slice(0, end === -1 ? 0 : end);
  if (!front.flat().some(line => ['title', 'body', 'person', 'date'].includes(lineSort(line.text)))) {
    return { phrases: [], repeated: [] };
  }
  const seen = new Set<string>();
  const repeated: Line[] = [];
  const first = front.map(group =>
    group.filter(line => {
      const key = fold(line.text);
      const again = seen.has(key);
      if (again) repeated.push(line);
      seen.add(key);
      return !again;
    }),
  );
  return { phrases: continued(first.flatMap(group => phrasesOf(group))), repeated };
}

/** Lines without a blank line between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines.slice(0, 90)) {
    const last = groups.at(-1);
    if (last && (line.block.look.gap ?? 1) === 0 && !line.newPage) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** In a text without blank lines, the lines up to the first that can be on no cover, and the rest. */
function beginningOf(group: readonly Line[], vocabulary: Vocabulary): Line[][] {
  let end = group.findIndex(line => endsCover([line], vocabulary) || /\p{L}{3}\)?[.:;]$/u.test(line.text));
  while (end > 0 && /^\p{Ll}/u.test(group[end]?.text ?? '')) end--;
  return end < 1 ? [[...group]] : [group.slice(0, end), group.slice(end)];
}

/** The text begins with a section, a label, an element, an index, or a paragraph that is a sentence. */
function endsCover(group: readonly Line[], vocabulary: Vocabulary): boolean {
  const text = group.map(line => line.text).join(' ');
  if (group.some(({ block }) => block.list || block.layer !== 'body')) return true;
  const starts = group.some(({ text: line }) => {
    const mark = markOf(line, vocabulary);
    const title = line.slice(mark.textStart).replace(/[:.]\s*$/u, '');
    const opens = mark.own !== null || mark.bullet !== '' || (mark.number !== null && mark.punctuated);
    return (
      opens ||
      (mark.bare !== null && !['title', 'state'].includes(lineSort(line))) ||
      vocabulary.section(title) !== null ||
      isGreeting(line) ||
      isIndex(line)
    );
  });
  const sentence =
    /[.:;]$/u.test(text) && text.length > 60 && !/\b(?:A\.C|S\.A|C\.V|Lic|Mtr[oa]|Dr[a]?)\.$/iu.test(text);
  return starts || sentence || text.length > 420 || group.some(line => line.text.length > 200);
}

/** «Compañeras y compañeros:» speaks to those who read: no cover does. */
function isGreeting(text: string): boolean {
  return /^(?:compañer|colegas|estimad|apreciad|distinguid|querid|amig|integrantes del pleno|a la ciudadania|honorable (?:pleno|asamblea|cabildo|congreso))[^.]*[:,]$/u.test(
    text.toLowerCase().normalize('NFC').replace('ciudadanía', 'ciudadania').trim(),
  );
}

function isIndex(text: string): boolean {
  return /^(?:indice|contenidos?|tabla de contenidos?)(?: |$)/u.test(fold(text));
}

/** A line goes on with the one above where that is left open, or says nothing of its own in the same breath. */
function phrasesOf(group: readonly Line[]): Phrase[] {
  const phrases: { sort: Sort; text: string; lines: Line[] }[] = [];
  for (const line of group) {
    const text = tidy(line.text);
    const sort = lineSort(text);
    const last = phrases.at(-1);
    const open = last !== undefined && endsOpen(last.text);
    const presents = /^(?:que presentan?|presentad[oa]s?|elaborad[oa]s?|para)\s/iu.test(text);
    const goesOn =
      !(presents && last?.sort === 'title') &&
      sort === 'other' &&
      last !== undefined &&
      ['title', 'body', 'office', 'other'].includes(last.sort);
    if (last && (open || goesOn || /^(?:de|del|y|e|para|en)\s/iu.test(text))) {
      last.text = `${last.text} ${text}`;
      last.lines.push(line);
    } else phrases.push({ sort, text, lines: [line] });
  }
  return phrases;
}

/** «Del Sistema Nacional» goes on with what it belongs to, also after a blank line. */
function continued(phrases: readonly Phrase[]): Phrase[] {
  const whole: Phrase[] = [];
  for (const phrase of phrases) {
    const last = whole.at(-1);
    const belongs = /^(?:del|de la|de los|de las)\s/iu.test(phrase.text) && phrase.sort === 'other';
    if (last && belongs && ['title', 'body', 'other'].includes(last.sort)) {
      whole.splice(-1, 1, {
        ...last,
        text: `${last.text} ${phrase.text}`,
        lines: [...last.lines, ...phrase.lines],
      });
    } else whole.push(phrase);
  }
  return whole;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[#\s]+|[\s]+$/gu, '');
}
