import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { ImportError } from '../import/import-error.ts';
import type { Importer } from '../import/importer.ts';
import type { ListMark, Look, Run, SourceBlock, SourceDocument, SourceText } from '../import/source.ts';
import { decodeFile } from '../text/decode.ts';
import type { SourceFile } from '../text/source-file.ts';

/**
 * Markdown that is no plan document yet: what a converter made of a PDF, notes, a page of a wiki. Lines that Markdown
 * would join into one paragraph stay apart, for converters put a list without markers there.
 */
export const importer: Importer = {
  format: 'md',
  read: async (bytes, { name }) => {
    const file = await decodeFile(name, bytes);
    if (file) return readMarkdown(file);
    throw new ImportError({
      es: `«${name}» no es un archivo de texto.`,
      en: `«${name}» is not a text file.`,
    });
  },
};

/** The blocks of a Markdown text. */
export function readMarkdown(file: SourceFile): SourceDocument {
  const document = readDocument(file);
  if (document.refusal) {
    throw new ImportError({
      es: `«${file.path}» es demasiado grande o intrincado para ser un plan.`,
      en: `«${file.path}» is too big or too intricate for a plan.`,
    });
  }
  const values = valuesOf(document);
  if ('perfil' in values) {
    throw new ImportError({
      es: `«${file.path}» ya es un plan: revíselo con «plan validate» y ordénelo con «plan fmt».`,
      en: `«${file.path}» is a plan already: check it with «plan validate» and lay it out with «plan fmt».`,
    });
  }
  const reader = new Reader(document);
  for (const block of document.body.children) reader.read(block, null, 'body');
  const said = (key: string) => (typeof values[key] === 'string' ? { [key]: String(values[key]) } : {});
  return {
    format: 'md',
    blocks: reader.blocks,
    pages: null,
    properties: { ...said('title'), ...said('author'), ...said('language') },
    notices: document.frontmatter
      ? [{ place: { line: 1 }, what: 'los metadatos YAML del original no pasan al plan por sí mismos' }]
      : [],
  };
}

function valuesOf({ frontmatter }: Document): Readonly<Record<string, unknown>> {
  const value = frontmatter?.value;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

class Reader {
  readonly blocks: SourceBlock[] = [];
  readonly #document: Document;
  #end = 0;
  #lists = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#end = document.bodySpan.start;
  }

  read(
    block: RootContent,
    list: ListMark | null,
    layer: SourceText['layer'],
    note: string | null = null,
  ): void {
    switch (block.type) {
      case 'heading':
        this.#text(block, runsOf(block.children, {}), { heading: block.depth }, list, layer, note);
        return;
      case 'paragraph':
        this.#paragraph(block, list, layer, note);
        return;
      case 'list':
        this.#list(block, list === null ? 0 : list.level + 1, layer);
        return;
      case 'table':
        this.#table(block);
        return;
      case 'blockquote':
        for (const child of block.children) this.read(child, list, layer, note);
        return;
      case 'footnoteDefinition':
        for (const child of block.children) this.read(child, null, 'footnote', block.identifier);
        return;
      case 'code':
        this.#lines(
          block,
          block.value.split('\n').map(text => [{ text }]),
          list,
          layer,
          note,
        );
        return;
      case 'html':
        this.#html(block);
    }
  }

  /** One line each, so that what stood on lines of its own can be told; a picture alone is a block. */
  #paragraph(
    block: Extract<RootContent, { type: 'paragraph' }>,
    list: ListMark | null,
    layer: SourceText['layer'],
    note: string | null,
  ): void {
    const [only] = block.children;
    if (only?.type === 'image' && block.children.length === 1) {
      this.blocks.push({ kind: 'image', place: { line: this.#lineOf(block) }, alt: only.alt ?? '' });
      return;
    }
    this.#lines(block, linesOf(runsOf(block.children, {})), list, layer, note);
  }

  #lines(
    block: Nodes,
    lines: readonly (readonly Run[])[],
    list: ListMark | null,
    layer: SourceText['layer'],
    note: string | null,
  ): void {
    for (const [i, runs] of lines.entries()) {
      const unit = lines.length > 1 ? 'line' : 'paragraph';
      this.#text(block, runs, i > 0 ? { gap: 0 } : {}, i === 0 ? list : null, layer, note, unit, i);
    }
  }

  #text(
    block: Nodes,
    runs: readonly Run[],
    look: Look,
    list: ListMark | null,
    layer: SourceText['layer'],
    note: string | null,
    unit: SourceText['unit'] = 'paragraph',
    below = 0,
  ): void {
    const worded = runs.filter(run => run.text.trim() !== '');
    this.blocks.push({
      kind: 'text',
      unit,
      place: { line: this.#lineOf(block) + below },
      runs,
      look: {
        bold: worded.length > 0 && worded.every(run => run.bold),
        gap: this.#gap(block),
        ...look,
      },
      list,
      layer,
      note,
    });
    this.#end = block.position?.end.offset ?? this.#end;
  }

  #list(list: List, level: number, layer: SourceText['layer']): void {
    const id = `${++this.#lists}`;
    for (const item of list.children) {
      const start = item.position?.start.offset ?? 0;
      const marker =
        /^(?:\d{1,9}[.)]|[-+*])/u.exec(this.#document.file.text.slice(start, start + 11))?.[0] ?? '-';
      for (const [i, child] of item.children.entries()) {
        const mark = { level, label: marker, id };
        if (i === 0 && child.type === 'list')
          this.read(child, { level: level - 1, label: marker, id }, layer);
        else if (i === 0) this.read(child, mark, layer);
        else this.read(child, child.type === 'list' ? mark : null, layer);
      }
    }
  }

  #table(table: Table): void {
    const line = this.#lineOf(table);
    this.blocks.push({
      kind: 'table',
      place: { line },
      headerRows: 1,
      rows: table.children.map((row, i) =>
        row.children.map(cell => ({
          columns: 1,
          rows: 1,
          blocks:
            cell.children.length === 0
              ? []
              : [
                  {
                    kind: 'text',
                    unit: 'paragraph',
                    place: { line: line + (i === 0 ? 0 : i + 1) },
                    runs: runsOf(cell.children, {}),
                    look: {},
                    list: null,
                    layer: 'body',
                    note: null,
                  },
                ],
        })),
      ),
    });
    this.#end = table.position?.end.offset ?? this.#end;
  }

  /** The words between the tags of a block of HTML; comments are none. */
  #html(block: Extract<RootContent, { type: 'html' }>): void {
    const text = block.value
      .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
      .replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h\d)>/giu, '\n')
      .replace(/<[^>]*>/gu, ' ');
    const lines = text.split('\n').filter(line => line.trim() !== '');
    if (lines.length > 0)
      this.#lines(
        block,
        lines.map(line => [{ text: line }]),
        null,
        'body',
        null,
      );
  }

  #lineOf(block: Nodes): number {
    return block.position?.start.line ?? 1;
  }

  /** Blank lines between the block before and this one. */
  #gap(block: Nodes): number {
    const start = block.position?.start.offset ?? this.#end;
    return Math.max(0, (this.#document.file.text.slice(this.#end, start).match(/\n/gu)?.length ?? 1) - 1);
  }
}

/** Marks inside tags are looks; the tags themselves are no words. */
function runsOf(nodes: readonly PhrasingContent[], dress: Omit<Run, 'text'>): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ ...dress, text: node.value }];
      case 'break':
        return [{ text: '\n' }];
      case 'image':
      case 'imageReference':
        return [{ ...dress, text: node.alt ?? '' }];
      case 'footnoteReference':
        return [{ text: '', note: node.identifier }];
      case 'html':
        return /^<br\b/iu.test(node.value) ? [{ text: '\n' }] : [];
      case 'strong':
        return runsOf(node.children, { ...dress, bold: true });
      case 'emphasis':
        return runsOf(node.children, { ...dress, italic: true });
      case 'link':
        return runsOf(node.children, { ...dress, href: node.url });
      default:
        return 'children' in node ? runsOf(node.children, dress) : [];
    }
  });
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of run.text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (text !== '' || run.note !== undefined) lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter(line => line.some(run => run.text.trim() !== '' || run.note !== undefined));
}
