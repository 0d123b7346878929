import type { FontFile } from '../font-file.ts';

/** Whether text can be set in a character whatever its style. */
export type Coverage = (codePoint: number) => boolean;

type Glyphs = Pick<FontFile, 'families' | 'covers'>;

/**
 * What fonts that step in for one another cover together: a character counts where every style of some family has
 * it, since italics borrow from no upright.
 */
export function coverageOf(fonts: readonly Glyphs[]): Coverage {
  const families = new Map<string, Glyphs[]>();
  for (const font of fonts) {
    const name = font.families[0] ?? '';
    families.set(name, [...(families.get(name) ?? []), font]);
  }
  const known = new Map<number, boolean>();
  return codePoint => {
    const covered =
      known.get(codePoint) ??
      [...families.values()].some(styles => styles.every(font => font.covers(codePoint)));
    known.set(codePoint, covered);
    return covered;
  };
}

/** Turns the text of a publication into text that can be set, and remembers what it had to write otherwise. */
export interface Setter {
  readonly set: (text: string) => string;
  /** Characters written as their code, in the order met. */
  readonly unset: ReadonlySet<string>;
}

/**
 * A setter for fonts of the given coverage. White space becomes single spaces; what no one can see (controls, marks
 * of direction and of byte order) goes; a character without glyph is written as its compatible form («㎏» as «kg»,
 * «①» as «1»), a bullet as «•», and where neither can be had as its code: «[U+4E2D]». No word is lost, and a reader
 * can find out what stood there.
 */
export function makeSetter(covers: Coverage): Setter {
  const unset = new Set<string>();
  const setCharacter = (character: string): string => {
    const point = character.codePointAt(0) ?? 0;
    if (covers(point) || joins.test(character)) return character;
    const compatible = character.normalize('NFKC');
    if ([...compatible].every(part => covers(part.codePointAt(0) ?? 0))) return compatible;
    if (bullets.test(character)) return '•';
    unset.add(character);
    return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
  };
  const set = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/(?:(?!\ufeff)[\s\u0085])+/gu, space =>
        noBreak.test(space) ? space.replace(/[^\u00a0\u202f]+/gu, '') : ' ',
      )
      .replace(invisible, '')
      .replace(idle, '')
      .replace(/[^ -~]/gu, setCharacter)
      .replace(/\S{41,}/gu, breakable);
  return { set, unset };
}

/** Invisible characters that shape their neighbours: soft hyphens, joiners, word joiners, variation selectors. */
const joins = /^(?:\u00ad|[\u200b-\u200d]|\u2060|\ufe0e|\ufe0f)$/u;

/** Controls, marks of direction and of byte order, noncharacters, halves of characters: nothing to be read. */
const invisible =
  /(?!\u00ad|[\u200b-\u200d]|\u2060|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Joiners and soft hyphens that join or divide nothing: at the edge of a word, or one after another. */
const idle =
  /(?<![^\s\u00ad\u200b-\u200d\u2060])(?:\u00ad|[\u200b-\u200d]|\u2060)|(?:\u00ad|[\u200b-\u200d]|\u2060)(?![^\s\u00ad\u200b-\u200d\u2060])/gu;

const noBreak = /[\u00a0\u202f]/u;

/** What word processors begin items with, and the same from their symbol fonts as extraction leaves it. */
const bullets = /^[‣⁃∙■□▪▫▶►◆◇○●◦❍❏❑❒❖➔➢➣➤⮚\uf06e\uf071\uf076\uf0a7\uf0a8\uf0b7\uf0d8]$/u;

/** A word too long for any line, with places where it may be broken without a hyphen. Web addresses have theirs. */
function breakable(word: string): string {
  if (/^\W*(?:https?:|www\.)/iu.test(word)) return word;
  return word.replace(/[^\u00ad\u200b/-]{41,}/gu, piece => piece.replace(/.{10}(?=.)/gu, '$&\u200b'));
}
