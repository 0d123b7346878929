import type { PdfDocument, StructureNode } from 'unpdf/pdfjs';
import type { SourceBlock, SourceDocument, SourceNotice } from '../source.ts';
import { type PdfFault, withPdf } from './open-pdf.ts';
import { type PageContent, readPage } from './page-content.ts';
import { coversPage, readTagged } from './tagged.ts';
import { readUntagged } from './untagged.ts';

/** What a PDF holds, or why that cannot be had. */
export type PdfReading =
  | { readonly source: SourceDocument }
  | {
      readonly source: null;
      readonly fault: PdfFault;
      /** The page at fault, where it is one. */
      readonly page?: number;
    };

const mostPages = 1500;

/** How much a page, and a whole file, may draw: maps of whole states take less, and seconds. */
const mostOfPage = 250_000;
const mostOperators = 4_000_000;

/** Everything a reader of the pages sees, page by page. Nothing in the file is run, fetched or drawn. */
export async function readPdf(
  bytes: Uint8Array,
  progress: (done: number, total: number) => void,
): Promise<PdfReading> {
  const reading = await withPdf(bytes, async (document): Promise<PdfReading> => {
    if (document.numPages > mostPages) return { source: null, fault: 'too-big' };
    return readDocument(document, progress);
  });
  return typeof reading === 'string' ? { source: null, fault: reading } : reading;
}

interface Read {
  readonly page: PageContent;
  readonly structure: StructureNode | null;
}

async function readDocument(
  document: PdfDocument,
  progress: (done: number, total: number) => void,
): Promise<PdfReading> {
  const pages: Read[] = [];
  let left = mostOperators;
  for (let number = 1; number <= document.numPages; number++) {
    progress(number, document.numPages);
    const proxy = await document.getPage(number);
    const page = await readPage(proxy, number, Math.min(left, mostOfPage));
    if (!page) return { source: null, fault: 'crowded', page: number };
    left -= page.operators;
    const structure = await proxy.getStructTree();
    pages.push({ page, structure: structure && coversPage(page, structure) ? structure : null });
    proxy.cleanup();
  }
  if (pages.every(({ page }) => page.fragments.length === 0)) return { source: null, fault: 'pictures' };
  const tagged = pages.filter(({ structure }) => structure !== null).length >= pages.length * 0.6;
  const common = commonSize(pages.map(({ page }) => page));
  const blocks = pages.flatMap(({ page, structure }, i): SourceBlock[] => [
    ...(i > 0 ? [{ kind: 'page-break' as const, place: { page: page.number } }] : []),
    ...(tagged && structure ? readTagged(page, structure, common) : readUntagged(page, common)),
  ]);
  const source: SourceDocument = {
    format: 'pdf',
    blocks,
    pages: pages.length,
    properties: await propertiesOf(document),
    notices: pages.flatMap(({ page }) => noticeOf(page)),
  };
  return { source };
}

/** The type size most of the text has. */
function commonSize(pages: readonly PageContent[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ fragments }) => fragments)) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.trim().length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] || 10;
}

function noticeOf(page: PageContent): SourceNotice[] {
  if (page.fragments.some(({ text }) => text.trim() !== '') || !page.hasPictures) return [];
  return [{ place: { page: page.number }, what: `la página ${page.number} es una imagen sin texto` }];
}

async function propertiesOf(document: PdfDocument): Promise<SourceDocument['properties']> {
  const { info } = await document.getMetadata();
  const said = info;
  const pairs = [
    ['title', said.Title],
    ['author', said.Author],
    ['subject', said.Subject],
    ['language', said.Language],
  ] as const;
  return Object.fromEntries(pairs.filter(([, value]) => typeof value === 'string' && value.trim() !== ''));
}
