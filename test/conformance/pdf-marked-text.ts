import { type Operand, operations } from './pdf-content.ts';
import { dictionary, entry, type PdfFile, type PdfValue, pages, resolve } from './pdf-file.ts';

/**
 * What the marked pieces of the pages say, by the reference of the page and the number of the piece: `12 0 R 3`. Text
 * that stands for other text (`ActualText`) is what is heard.
 */
export function markedTexts(file: PdfFile): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { reference, page, content } of pages(file)) {
    const fonts = dictionary(entry(file, page['/Resources'], '/Font'));
    const open: { id: string | null; actual: string | null }[] = [];
    let glyphs: ReadonlyMap<number, string> = new Map();
    const show = (text: string) => {
      const id = open.findLast(mark => mark.id !== null)?.id;
      if (id && !open.some(({ actual }) => actual !== null)) texts.set(id, (texts.get(id) ?? '') + text);
    };
    for (const { operator, operands } of operations(content)) {
      const [first, second] = operands;
      if (operator === 'Tf') glyphs = meanings(file, fonts[`/${nameOf(first)}`]);
      else if (operator === 'Tj') show(decode(first, glyphs));
      else if (operator === 'TJ')
        show(
          listOf(first)
            .map(piece => decode(piece, glyphs))
            .join(''),
        );
      else if (operator === 'BMC') open.push({ id: null, actual: null });
      else if (operator === 'BDC') {
        const { MCID, ActualText } = entriesOf(second);
        const actual = ActualText === undefined ? null : textString(bytesOf(ActualText));
        if (actual !== null) show(actual);
        open.push({ id: typeof MCID === 'number' ? `${reference} ${MCID}` : null, actual });
      } else if (operator === 'EMC') open.pop();
    }
  }
  return texts;
}

/** What the two-byte codes of a font mean, from its ToUnicode map. */
function meanings(file: PdfFile, font: PdfValue | undefined): ReadonlyMap<number, string> {
  const map = dictionary(resolve(file, font))['/ToUnicode'];
  const text = file.streams[String(map)]?.toString('latin1') ?? '';
  const known = new Map<number, string>();
  for (const [, section = '', lines = ''] of text.matchAll(/begin(bfchar|bfrange)([\s\S]*?)end\1/g)) {
    const pattern = section === 'bfchar' ? /<(\w+)>()\s*<(\w+)>/g : /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g;
    for (const [, from = '', to, meaning = ''] of lines.matchAll(pattern)) {
      const start = Number.parseInt(from, 16);
      const characters = utf16(Buffer.from(meaning, 'hex').toString('latin1'));
      for (let code = start; code <= Number.parseInt(to || from, 16); code += 1) {
        known.set(code, shifted(characters, code - start));
      }
    }
  }
  return known;
}

function decode(operand: Operand | undefined, glyphs: ReadonlyMap<number, string>): string {
  const bytes = bytesOf(operand);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += glyphs.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '\ufffd';
  }
  return text;
}

/** The last character of a text moved on by a number, as ranges of a map count. */
function shifted(text: string, by: number): string {
  const characters = [...text];
  const last = characters.pop()?.codePointAt(0);
  return last === undefined ? '' : characters.join('') + String.fromCodePoint(last + by);
}

function textString(bytes: string): string {
  return bytes.startsWith('\xfe\xff') ? utf16(bytes.slice(2)) : bytes;
}

function utf16(bytes: string): string {
  return Buffer.from(bytes, 'latin1').swap16().toString('utf16le');
}

function nameOf(operand: Operand | undefined): string {
  return typeof operand === 'object' && 'name' in operand ? operand.name : '';
}

function bytesOf(operand: Operand | undefined): string {
  return typeof operand === 'object' && 'bytes' in operand ? operand.bytes : '';
}

function listOf(operand: Operand | undefined): readonly Operand[] {
  return Array.isArray(operand) ? operand : [];
}

function entriesOf(operand: Operand | undefined): Readonly<Record<string, Operand>> {
  return typeof operand === 'object' && 'dictionary' in operand ? operand.dictionary : {};
}
