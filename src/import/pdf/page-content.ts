import { OPS, type PdfItem, type PdfPage } from 'unpdf/pdfjs';
import { operatorsOf } from './operators.ts';

/** A piece of text as a PDF places it, in points from the top left corner of its page. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether it does not run from left to right. */
  readonly turned: boolean;
  /** The marked content it belongs to; null where it has none. */
  readonly mark: string | null;
  /** Whether the file says that it is no part of the text: a running header, a page number. */
  readonly artifact: boolean;
  /**
   * Set where a marked stretch without text follows: the hyphen at the end of a line that the file declares to be none
   * (`ActualText` of U+00AD), which the reader of the file leaves out.
   */
  readonly cut?: true;
}

/** A straight line that is drawn, in the same measure. */
export interface Stroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What stands on a page. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  readonly strokes: readonly Stroke[];
  readonly hasPictures: boolean;
  /** How many operators draw it. */
  readonly operators: number;
}

/** Marked content while it is open. */
interface Marked {
  readonly mark: string | null;
  readonly artifact: boolean;
  /** Whether it is a stretch of text with an id of its own. */
  readonly isSpan: boolean;
  /** How many fragments stood before it. */
  readonly opened: number;
}

/** More pieces than any page of text has. */
const mostFragments = 60_000;

/**
 * Reads a page; null where it holds more pieces than a page of text does, or draws more than `most` operators. What it
 * draws is read first: it comes by degrees, and reading on depends on who takes it.
 */
export async function readPage(page: PdfPage, number: number, most: number): Promise<PageContent | null> {
  const { width, height } = page.getViewport({ scale: 1 });
  const operators = await operatorsOf(page, most);
  const items = operators && (await itemsOf(page));
  if (!items) return null;
  const fragments: Fragment[] = [];
  const open: Marked[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      const last = fragments.at(-1);
      if (item.type === 'endMarkedContent') {
        const closed = open.pop();
        if (
          closed &&
          closed.opened === fragments.length &&
          last &&
          closed.isSpan &&
          /\p{L}$/u.test(last.text)
        )
          fragments[fragments.length - 1] = { ...last, cut: true };
      } else
        open.push({
          mark: item.id ?? open.at(-1)?.mark ?? null,
          artifact: item.tag === 'Artifact' || open.at(-1)?.artifact === true,
          isSpan: item.tag === 'Span' && item.id !== undefined && item.id !== null,
          opened: fragments.length,
        });
      continue;
    }
    if (item.str === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    const font = fontName(page, item.fontName);
    fragments.push({
      text: item.str,
      x,
      y: height - y,
      width: item.width,
      size: Math.hypot(c, d) || Math.hypot(a, b),
      bold: /bold|black|heavy|semibold|demi/iu.test(font),
      italic: /italic|oblique/iu.test(font),
      turned: Math.abs(b) > Math.abs(a) * 0.2,
      mark: open.at(-1)?.mark ?? null,
      artifact: open.at(-1)?.artifact === true,
    });
  }
  const { strokes, hasPictures } = drawings(operators.fnArray, operators.argsArray, height);
  return { number, width, height, fragments, strokes, hasPictures, operators: operators.fnArray.length };
}

/** What the text of a page consists of; null, without reading on, where it is more than a page of text has. */
async function itemsOf(page: PdfPage): Promise<PdfItem[] | null> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const items: PdfItem[] = [];
  let texts = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) items.push(item);
    texts += part.value.items.filter(item => 'str' in item && item.str !== '').length;
    if (texts <= mostFragments && items.length <= mostFragments * 3) continue;
    await reader.cancel(new Error('too much text'));
    return null;
  }
  return items;
}

/** The name of a font as its file has it; empty where the reader could not load it. */
function fontName(page: PdfPage, id: string): string {
  if (!page.commonObjs.has(id)) return '';
  const font: unknown = page.commonObjs.get(id);
  return typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string'
    ? font.name
    : '';
}

type Matrix = readonly [number, number, number, number, number, number];

/**
 * In square points, the least area of a picture that is a page; the unit square is scaled to it. Pictures themselves,
 * which are never unpacked, leave no other trace.
 */
const leastPicture = 40_000;

/** The straight lines of the paths, thin rectangles among them, and whether anything is a picture. */
function drawings(
  functions: readonly number[],
  parameters: readonly unknown[],
  height: number,
): { strokes: Stroke[]; hasPictures: boolean } {
  const strokes: Stroke[] = [];
  const saved: Matrix[] = [];
  let at: Matrix = [1, 0, 0, 1, 0, 0];
  let hasPictures = false;
  for (const [i, name] of functions.entries()) {
    const given = parameters[i];
    if (name === OPS.save) saved.push(at);
    else if (name === OPS.restore) at = saved.pop() ?? at;
    else if (name === OPS.transform && isNumbers(given)) {
      at = times(at, given);
      hasPictures ||= Math.abs(at[0] * at[3] - at[1] * at[2]) > leastPicture;
    } else if (name === OPS.paintFormXObjectBegin && Array.isArray(given)) {
      saved.push(at);
      if (isNumbers(given[0])) at = times(at, given[0]);
    } else if (name === OPS.paintFormXObjectEnd) at = saved.pop() ?? at;
    else if (
      name === OPS.paintImageXObject ||
      name === OPS.paintInlineImageXObject ||
      name === OPS.paintImageMaskXObject
    )
      hasPictures = true;
    else if (name === OPS.constructPath && Array.isArray(given) && strokes.length < mostFragments) {
      const path: unknown = Array.isArray(given[1]) ? given[1][0] : null;
      if (path instanceof Float32Array) strokes.push(...straight(path, at, height));
    }
  }
  return { strokes, hasPictures };
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 6 && value.every(part => typeof part === 'number');
}

function times(
  [a, b, c, d, e, f]: Matrix,
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[],
): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How many numbers follow each step of a path: move, line, curve, close. */
const lengths = [2, 2, 6, 0];

function straight(path: Float32Array, [a, b, c, d, e, f]: Matrix, height: number): Stroke[] {
  const strokes: Stroke[] = [];
  let start: [number, number] = [0, 0];
  let from = start;
  const go = (to: [number, number]) => {
    const stroke = {
      x0: Math.min(from[0], to[0]),
      y0: Math.min(from[1], to[1]),
      x1: Math.max(from[0], to[0]),
      y1: Math.max(from[1], to[1]),
    };
    const [wide, high] = [stroke.x1 - stroke.x0, stroke.y1 - stroke.y0];
    if ((wide > 8 && high < 2) || (high > 8 && wide < 2)) strokes.push(stroke);
    from = to;
  };
  for (let i = 0; i < path.length; ) {
    const step = path[i] ?? 3;
    const length = lengths[step] ?? 0;
    const [x, y] = [path[i + length - 1] ?? 0, path[i + length] ?? 0];
    const to: [number, number] = [a * x + c * y + e, height - (b * x + d * y + f)];
    if (step === 0) {
      start = to;
      from = to;
    } else if (step === 1) go(to);
    else if (step === 2) from = to;
    else go(start);
    i += length + 1;
  }
  return strokes;
}
