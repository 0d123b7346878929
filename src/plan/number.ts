import { ordinalValue, ordinalWord } from './ordinal.ts';

/** A number as an author writes it in front of an element: `1.`, `1.1.`, `a)`, `IV.`, `A.1`. */
export interface WrittenNumber {
  /** As written, with its closing point or parenthesis; a word for «Primer eje». */
  readonly text: string;
  readonly style: 'arabic' | 'letter' | 'roman' | 'word' | 'code';
  /** `1.10.` is `[1, 10]`, `c)` is `[3]`, `IV.` is `[4]`, and the codes `B.2` and `II.1` are `[2, 2]` and `[2, 1]`. */
  readonly parts: readonly number[];
}

/**
 * The number that opens a text, and how many characters it and the space after it take. In a heading a whole
 * number needs no punctuation («1 Promoción»); in a list «10 talleres» is no number. `previous` is the number
 * before it in its list, which tells the letter «i)» after «h)» from the Roman one.
 */
export function readNumber(
  text: string,
  where: 'heading' | 'item',
  previous: WrittenNumber | null = null,
): { number: WrittenNumber; length: number } | null {
  if (!opening.test(text)) return null;
  const whole = readArabic(text, where) ?? readPointedCode(text) ?? readOrdinal(text);
  if (whole) return whole;
  const [letter, roman] = [readLetter(text) ?? readCapital(text, where, previous), readRoman(text)];
  if (!letter || !roman) return letter ?? roman;
  if (previous && follows(letter.number, previous)) return letter;
  if (previous && follows(roman.number, previous)) return roman;
  return /^\(?(?:i|[IVX])[).]/u.test(text) ? roman : letter;
}

/** What every number opens with: a figure, or letters and a sign behind them. Most texts open with neither. */
const opening = /^(?:\d|\(?\p{L}{1,16}\s*[.):–—-])/u;

function readArabic(text: string, where: 'heading' | 'item') {
  const match = /^(\d{1,3}(?:\.\d{1,3})*)(\.?[-)°º]?|\.-)(?=\s|$)\s*/u.exec(text);
  if (!match?.[1]) return null;
  const parts = match[1].split('.').map(Number);
  if (where === 'item' && parts.length === 1 && match[2] === '') return null;
  return {
    number: { text: `${match[1]}${match[2] ?? ''}`, style: 'arabic' as const, parts },
    length: match[0].length,
  };
}

/** «PRIMERA. Convocar…», «Segundo.- …», as decrees count. */
function readOrdinal(text: string) {
  const match = /^(\p{Lu}\p{L}{5,15})(?:\.-?|:)\s+(?=\p{Lu})/u.exec(text);
  const value = match?.[1] ? ordinalValue(match[1]) : null;
  if (!match || value === null) return null;
  return {
    number: { text: match[0].trim(), style: 'word' as const, parts: [value] },
    length: match[0].length,
  };
}

/** «A.1 Gobierno electrónico», «II.3.1. Red de ciclovías»: without a label before it the point tells it from a sigla. */
function readPointedCode(text: string) {
  const match = /^((?:\p{Lu}|[IVX]{2,5})\.\d{1,2}(?:\.\d{1,3})*)(\.?[-):]?)\s+/u.exec(text);
  const number = match?.[1] ? readCode(match[1]) : null;
  if (!match || !number) return null;
  return { number: { ...number, text: `${match[1]}${match[2]}` }, length: match[0].length };
}

/** A letter or a Roman numeral with figures behind it, and nothing else: `A1`, `B.2`, `II.1.3`, `M-4`. */
export function readCode(text: string): WrittenNumber | null {
  const [, head = '', figures = ''] = /^(\p{Lu}|[IVX]{2,5})[.-]?(\d{1,3}(?:\.\d{1,3})*)$/u.exec(text) ?? [];
  const first = /^[IVX]+$/u.test(head) ? romanValue(head) : letters.indexOf(head.toLowerCase()) + 1;
  if (head === '' || !first) return null;
  return { text, style: 'code', parts: [first, ...figures.split('.').map(Number)] };
}

function readLetter(text: string) {
  const match = /^\(?([a-zA-ZñÑ])(?:\)|\.-)\s+/u.exec(text) ?? /^([a-zñ])\.\s+/u.exec(text);
  if (!match?.[1]) return null;
  const value = letters.indexOf(match[1].toLowerCase()) + 1;
  return {
    number: { text: match[0].trim(), style: 'letter' as const, parts: [value] },
    length: match[0].length,
  };
}

/** «A. Gestión», «B. Obras»: a capital with a point counts in titles, from A on; any other is an initial. */
function readCapital(text: string, where: 'heading' | 'item', previous: WrittenNumber | null) {
  const [, capital = ''] = (where === 'heading' && /^([A-HJ-UWYZ])\.\s+(?=\p{Lu})/u.exec(text)) || [];
  const value = letters.indexOf(capital.toLowerCase()) + 1;
  const counts = value === 1 || (previous?.style === 'letter' && last(previous) === value - 1);
  if (capital === '' || !counts) return null;
  const number: WrittenNumber = { text: `${capital}.`, style: 'letter', parts: [value] };
  return { number, length: /^\S+\s+/u.exec(text)?.[0].length ?? 0 };
}

/** «C. Juan Pérez» is a citizen, not the hundredth. */
function readRoman(text: string) {
  const match =
    /^(?![CL]\.\s)([IVXLC]{1,7})(\.-?|\)|\s*[-–—:])(?=\s)\s+/u.exec(text) ??
    /^\(?([IVXLC]{1,7}|[ivxlc]{1,7})(?:\)|\.-)\s+/u.exec(text) ??
    /^([ivxlc]{1,7})\.\s+/u.exec(text);
  const value = match?.[1] ? romanValue(match[1]) : null;
  if (!match || value === null) return null;
  return {
    number: { text: match[0].trim(), style: 'roman' as const, parts: [value] },
    length: match[0].length,
  };
}

/** Lists lettered past `n` may or may not count `ñ`; plans do not, so `ñ` follows nothing. */
const letters = 'abcdefghijklmnopqrstuvwxyzñ';

/** The value of a Roman numeral, or null when it is not written the usual way. */
export function romanValue(text: string): number | null {
  let rest = text.toUpperCase();
  let value = 0;
  for (const [digits, worth] of romanDigits) {
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  }
  return rest === '' && value > 0 && roman(value) === text.toUpperCase() ? value : null;
}

const romanDigits: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [digits, worth] of romanDigits) {
    while (rest >= worth) {
      text += digits;
      rest -= worth;
    }
  }
  return text;
}

/** The same number with another value, in the same style and with the same punctuation: `c)` for `b)`. */
export function renumber(number: WrittenNumber, parts: readonly number[]): string {
  const value = parts.at(-1) ?? 0;
  if (number.style === 'word') {
    const [old = ''] = number.text.match(/\p{L}+/u) ?? [];
    return number.text.replace(old, ordinalWord(value, old) ?? String(value));
  }
  const old = bare(number);
  const forms = {
    arabic: parts.join('.'),
    code: `${/^\p{L}+[.-]?/u.exec(old)?.[0] ?? ''}${parts.slice(1).join('.')}`,
    letter: letters[value - 1] ?? String(value),
    roman: roman(value).toLowerCase(),
  };
  const plain = forms[number.style];
  return number.text.replace(old, old === old.toUpperCase() ? plain.toUpperCase() : plain);
}

/** Whether `next` is the number that comes right after `previous` in one list. */
export function follows(next: WrittenNumber, previous: WrittenNumber): boolean {
  return sameSeries(next, previous) && last(next) === last(previous) + 1;
}

/** Whether two numbers belong to one list: same style, same depth, same prefix. */
function sameSeries(a: WrittenNumber, b: WrittenNumber): boolean {
  return (
    a.style === b.style &&
    a.parts.length === b.parts.length &&
    a.parts.slice(0, -1).every((part, i) => part === b.parts[i])
  );
}

/** Whether `child` carries `parent` as its prefix: `1.2` under `1`. */
export function inherits(child: WrittenNumber, parent: WrittenNumber): boolean {
  return child.parts.length > parent.parts.length && parent.parts.every((part, i) => part === child.parts[i]);
}

/** The last part: what counts among siblings. */
export function last(number: WrittenNumber): number {
  return number.parts.at(-1) ?? 0;
}

/** The number as people cite it: without closing punctuation, a word in figures. */
export function bare(number: WrittenNumber): string {
  if (number.style === 'word') return number.parts.join('.');
  return number.text.replace(/^\(|[.)\-–—:°º\s]+$/gu, '');
}
