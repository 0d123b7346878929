import type { WrittenNumber } from '../../plan/number.ts';
import type { Vocabulary } from '../../plan/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import { type Mark, markOf } from '../mark.ts';
import { type Flow, isCapitals, type Passage, type TablePassage } from '../passage.ts';

/** A passage with everything that can be said of it without looking at the others. */
export interface TextFeature {
  readonly kind: 'text';
  readonly passage: Passage;
  readonly mark: Mark;
  /** The words after bullet and number. */
  readonly words: string;
  /** The id of the section it names, as the title of one. */
  readonly section: string | null;
  /** How surely it is a title by its looks: 2 by style, size, bold or capitals, 1 by being short and apart, 0 not. */
  readonly title: 0 | 1 | 2;
  /** The look of a title, so that titles of one rank can be told. */
  readonly rank: string;
}

/** A passage or a table. */
export type Feature = TextFeature | TablePassage;

/** What each passage shows by itself. */
export function featuresOf(flow: Flow, vocabulary: Vocabulary): Feature[] {
  let previous: WrittenNumber | null = null;
  let letter: WrittenNumber | null = null;
  return flow.map((passage, at) => {
    if (passage.kind === 'table') return passage;
    const text = passage.note === null ? passage.text : '';
    const read = markOf(text, vocabulary, previous);
    const mark = read.number || !letter ? read : markOf(text, vocabulary, letter);
    if (mark.number) previous = mark.number;
    if (mark.number?.style === 'letter') letter = mark.number;
    const words = passage.text.slice(mark.textStart).trim();
    const title = titleness(passage, mark, words, gapAfter(flow, at));
    const named = words.replace(/\s*[:.]\s*$/u, '');
    return {
      kind: 'text',
      passage,
      mark,
      words,
      section: words.length <= 100 && mark.bullet === '' ? vocabulary.section(named) : null,
      title,
      rank: rankOf(passage, words),
    };
  });
}

function gapAfter(flow: Flow, at: number): number {
  const next = flow[at + 1];
  return next?.kind === 'text' ? (next.look.gap ?? 1) : 1;
}

function titleness({ look }: Passage, mark: Mark, words: string, after: number): 0 | 1 | 2 {
  if (mark.bullet !== '' || words === '' || !/\p{L}{2}/u.test(words)) return 0;
  if (look.heading !== undefined) return 2;
  if (look.style !== undefined && captions.test(fold(look.style))) return 0;
  if (words.length > 250 || /[;,]$/u.test(words)) return 0;
  const ends = /\.$/u.test(words) && !isCapitals(words);
  const apart = (look.gap ?? 1) >= 1;
  if (!ends && (look.bold || isCapitals(words) || (look.size ?? 1) >= 1.15 || (look.centred && apart)))
    return 2;
  if (ends || words.length > 90 || /[:,;]$/u.test(words) || !/^[\p{Lu}\d¿¡«"“]/u.test(words)) return 0;
  return apart && after >= 1 ? 1 : 0;
}

/** What the style of the words under a picture or over a table is called; folded. */
const captions = /caption|descripcion|leyenda|epigrafe|pie de (?:figura|foto|imagen|ilustracion)/u;

function rankOf({ look }: Passage, words: string): string {
  return [
    look.heading ?? '',
    look.size === undefined ? '' : look.size.toFixed(1),
    look.bold ? 'b' : '',
    isCapitals(words) ? 'A' : '',
    look.centred ? 'c' : '',
  ].join('/');
}
