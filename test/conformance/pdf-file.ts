import { run } from './tools.ts';

/** A PDF value as qpdf writes it: names begin with `/`, strings with `u:` or `b:`, references are `12 0 R`. */
export type PdfValue = null | boolean | number | string | readonly PdfValue[] | PdfDictionary;

/** A PDF dictionary, by its keys with `/`. */
export interface PdfDictionary {
  readonly [key: string]: PdfValue;
}

/** A bookmark and those below it. */
export interface Bookmark {
  readonly title: string;
  readonly kids: readonly Bookmark[];
}

/** The objects of a PDF file, read by qpdf and not by the program that wrote it. */
export interface PdfFile {
  /** By their references; a stream is its dictionary. */
  readonly objects: Readonly<Record<string, PdfValue>>;
  /** The decoded contents of streams, by the references of their objects. */
  readonly streams: Readonly<Record<string, Buffer>>;
  readonly trailer: PdfDictionary;
  readonly bookmarks: readonly Bookmark[];
}

/** Reads a PDF file; throws what qpdf says where it cannot. */
export function readPdf(path: string): PdfFile {
  const json = run('qpdf', ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path]);
  const { outlines, qpdf } = JSON.parse(json) as QpdfJson;
  const { trailer, ...entries } = qpdf[1];
  const objects: Record<string, PdfValue> = {};
  const streams: Record<string, Buffer> = {};
  for (const [key, entry] of Object.entries(entries)) {
    const reference = key.slice('obj:'.length);
    objects[reference] = entry.stream?.dict ?? entry.value ?? null;
    if (entry.stream !== undefined) streams[reference] = Buffer.from(entry.stream.data, 'base64');
  }
  return { objects, streams, trailer: dictionary(trailer?.value ?? null), bookmarks: outlines };
}

/** Follows a reference, or gives back a direct value. */
export function resolve({ objects }: PdfFile, value: PdfValue | undefined): PdfValue {
  return typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? (objects[value] ?? null) : (value ?? null);
}

/** The entry of a dictionary with its reference followed; null where there is none. */
export function entry(file: PdfFile, value: PdfValue | undefined, key: string): PdfValue {
  return resolve(file, dictionary(resolve(file, value))[key]);
}

/** A value as a dictionary; empty for any other. */
export function dictionary(value: PdfValue): PdfDictionary {
  return typeof value === 'object' && value !== null && !isArray(value) ? value : {};
}

/** A value as a list: an array's own, a lone value as one, nothing as none. */
export function array(value: PdfValue): readonly PdfValue[] {
  return isArray(value) ? value : value === null ? [] : [value];
}

/** A page with its reference and what is painted on it. */
export interface Page {
  readonly reference: string;
  readonly page: PdfDictionary;
  readonly content: string;
}

/** The pages in order. */
export function pages(file: PdfFile): Page[] {
  const below = (value: PdfValue): Page[] => {
    const page = dictionary(resolve(file, value));
    if (page['/Type'] !== '/Page') return array(resolve(file, page['/Kids'])).flatMap(below);
    const contents = array(page['/Contents'] ?? null).map(each =>
      file.streams[String(each)]?.toString('latin1'),
    );
    return [{ reference: String(value), page, content: contents.join('\n') }];
  };
  return below(catalog(file)['/Pages'] ?? null);
}

/** The root of the document. */
export function catalog(file: PdfFile): PdfDictionary {
  return dictionary(resolve(file, file.trailer['/Root']));
}

function isArray(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}

interface QpdfJson {
  readonly outlines: readonly Bookmark[];
  readonly qpdf: readonly [
    unknown,
    Record<string, { value?: PdfValue; stream?: { dict: PdfDictionary; data: string } }>,
  ];
}
