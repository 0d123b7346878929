import type { Element } from 'xast';
import { attribute, child, childElements, childrenOf, textBelow } from '../../office/xml.ts';
import type { SourceDocument, SourceNotice } from '../source.ts';
import { type Reading, readBlocks } from './blocks.ts';
import { newCounter } from './numbering.ts';
import { noteName } from './runs.ts';
import { paragraphLook, readStyles, runLook, type Styles } from './styles.ts';
import { openWord, type Relationship, type WordPart } from './word-package.ts';

/** Everything of a package that is read, in reading order. Throws `PackageError`. */
export function readDocx(bytes: Uint8Array, progress: (done: number, total: number) => void): SourceDocument {
  const word = openWord(bytes);
  const { root, links } = word.main;
  const body = child(root, 'w:body');
  const partOf = (kind: string) =>
    word.part([...links.values()].find(({ type }) => type === kind)?.target ?? '');
  const styles = readStyles(partOf('styles').root);
  const reading: Reading = {
    styles,
    common: body ? commonSize(body, styles) : usualSize,
    counter: newCounter(partOf('numbering').root),
    part: word.part,
    links,
    blocks: [],
    notices: noticesOf(word.names, links),
    count: { paragraphs: 0 },
    layer: 'body',
    note: null,
  };
  for (const { type, target } of links.values()) {
    if (type === 'header' || type === 'footer') readAround(word.part(target), { ...reading, layer: type });
  }
  const blocks = childElements(body);
  for (let from = 0; from < blocks.length; from += atOnce) {
    progress(from, blocks.length);
    readBlocks(blocks.slice(from, from + atOnce), reading);
  }
  for (const [kind, layer, name] of noteParts) readNotes(partOf(kind), { ...reading, layer }, name);
  const { properties } = word;
  return { format: 'docx', blocks: reading.blocks, pages: null, properties, notices: reading.notices };
}

/** Blocks after which whoever waits is told how far the reading has come. */
const atOnce = 500;

const noteParts = [
  ['footnotes', 'footnote', 'w:footnote'],
  ['endnotes', 'footnote', 'w:endnote'],
  ['comments', 'comment', 'w:comment'],
] as const;

function readAround({ root, links }: WordPart, reading: Reading): void {
  readBlocks(childElements(root), { ...reading, links });
}

function readNotes({ root, links }: WordPart, reading: Reading, name: string): void {
  for (const note of childrenOf(root, name)) {
    const type = attribute(note, 'w:type');
    if (type !== null && type !== 'normal') continue;
    readBlocks(childElements(note), { ...reading, links, note: noteName(name.slice(2), note) });
  }
}

/** The size that most characters of the body have, in half points. */
function commonSize(body: Element, styles: Styles): number {
  const lengths = new Map<number, number>();
  for (const paragraph of childrenOf(body, 'w:p')) {
    const { size } = paragraphLook(styles, child(paragraph, 'w:pPr'));
    for (const run of childrenOf(paragraph, 'w:r')) {
      const own = runLook(child(run, 'w:rPr')).size ?? size ?? usualSize;
      lengths.set(own, (lengths.get(own) ?? 0) + textBelow(run).length);
    }
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? usualSize;
}

const usualSize = 22;

/** What the file carries besides its text. */
function noticesOf(names: readonly string[], links: ReadonlyMap<string, Relationship>): SourceNotice[] {
  const all = [...links.values()];
  const said = [
    [
      names.some(name => /vbaProject\.bin$/iu.test(name)),
      'el archivo lleva macros, que no se leen ni se ejecutan',
    ],
    [
      names.some(name => /^word\/embeddings\//u.test(name)),
      'el archivo lleva otros archivos incrustados, que no se leen',
    ],
    [
      all.some(({ type, isOutside }) => isOutside && type !== 'hyperlink'),
      'el archivo remite a otros archivos, que no se abren',
    ],
  ] as const;
  return said.flatMap(([isSo, what]) => (isSo ? [{ place: {}, what }] : []));
}
