import { readNumber, type WrittenNumber } from '../plan/number.ts';
import type { BareLabel, OwnLabel, Vocabulary } from '../plan/vocabulary.ts';

/** What the first characters of a passage say of it. */
export interface Mark {
  /** The bullet or bullets it begins with; empty for none. */
  readonly bullet: string;
  /** Characters up to the number or the words. */
  readonly bulletEnd: number;
  /** A number typed before it, and where the words after it begin. */
  readonly number: WrittenNumber | null;
  /** Whether the number carries a point, a parenthesis or parts: «1.», «1.1», «a)», and not merely «1 Promoción». */
  readonly punctuated: boolean;
  readonly textStart: number;
  /** Its own level label: «Eje 2. …», «Objetivo: …». */
  readonly own: OwnLabel | null;
  /** Set where it is nothing but a level label: «Estrategias:». */
  readonly bare: BareLabel | null;
  /** `Clave: valor` with the key of an attribute. */
  readonly attribute: boolean;
}

/**
 * Signs that stand before an item. Those that are also letters or punctuation count only before a space; the private
 * ones are what symbol fonts leave, and «o», «v», «ü», «Ø», «§» what they leave in the fonts of Word.
 */
const bullets =
  /^(?:(?:[•●○◦◉◆◇❖▪▫■□◼◻►▶▷▸‣⁃∙➢➤➔→✓✔✗✘❑❒☐☒☑✦✧★☆✶➜⇒»·\uE000-\uF8FF\uFFFD]\uFE0F?)+\s*|(?:[-–—*+~>¬]|[o¨§Øü](?=\s+\p{Lu}))\s+)+/u;

/** Reads the mark of a text. `previous` is the number before it in its list. */
export function markOf(text: string, vocabulary: Vocabulary, previous: WrittenNumber | null = null): Mark {
  const bullet = bullets.exec(text)?.[0] ?? '';
  const rest = text.slice(bullet.length);
  const bare = rest.length <= 90 ? bareOf(rest, vocabulary) : null;
  const own = bare ? null : ownOf(rest, vocabulary);
  const read = own ? null : (readNumber(rest, 'item', previous) ?? readNumber(rest, 'heading', previous));
  const colon = rest.indexOf(':');
  const attribute =
    colon > 0 &&
    colon <= 40 &&
    colon < rest.trimEnd().length - 1 &&
    vocabulary.attribute(rest.slice(0, colon)) !== null;
  const number = read && saysSomething(rest.slice(read.length)) ? read.number : null;
  return {
    bullet: bullet.trim(),
    bulletEnd: bullet.length,
    number,
    punctuated: number !== null && (number.parts.length > 1 || /[^\p{L}\p{N}]$/u.test(number.text)),
    textStart: bullet.length + (number && read ? read.length : 0),
    own,
    bare,
    attribute,
  };
}

function saysSomething(text: string): boolean {
  return /\p{L}/u.test(text.slice(0, 40)) || text.trim() === '';
}

/** «Estrategias», «2. Líneas de acción:»; a chapter number before it is allowed. */
function bareOf(text: string, vocabulary: Vocabulary): BareLabel | null {
  const label = text.replace(/\s*[:.]\s*$/u, '');
  const number = readNumber(label, 'heading');
  return vocabulary.bareLabel(label) ?? (number ? vocabulary.bareLabel(label.slice(number.length)) : null);
}

/** «Eje 1», «EJE TEMÁTICO 1. ACCESO», «Objetivo: Impulsar…». A sentence that begins with a level word is none. */
function ownOf(text: string, vocabulary: Vocabulary): OwnLabel | null {
  const own = vocabulary.ownLabel(text);
  if (!own) return null;
  const words = text.slice(own.textStart).trimStart();
  if (own.number)
    return /^\p{Ll}/u.test(words) && !/[.:)-]\s*$/u.test(text.slice(0, own.textStart)) ? null : own;
  return text.slice(own.labelEnd).trimStart().startsWith(':') ? own : null;
}
