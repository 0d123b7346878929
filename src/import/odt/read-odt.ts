import type { Element } from 'xast';
import {
  attribute,
  child,
  childElements,
  childrenOf,
  descend,
  descendants,
  textBelow,
} from '../../office/xml.ts';
import type { SourceDocument, SourceNotice } from '../source.ts';
import { type Reading, readBlocks } from './blocks.ts';
import { newChanges } from './changes.ts';
import { newLists } from './lists.ts';
import { openDocument } from './open-document.ts';
import { type OdtStyles, readOdtStyles, usualSize } from './styles.ts';

/** Everything of an OpenDocument text, in reading order. Throws `PackageError`. */
export function readOdt(bytes: Uint8Array, progress: (done: number, total: number) => void): SourceDocument {
  const document = openDocument(bytes);
  const { content, styles: common } = document;
  const body = descend(content, 'office:body', 'office:text');
  const styles = readOdtStyles([common, content]);
  const reading: Reading = {
    styles,
    lists: newLists([common, content]),
    changes: newChanges(body),
    part: document.part,
    common: commonSize(body, styles),
    blocks: [],
    notes: [],
    notices: noticesOf(document.names),
    count: { paragraphs: 0, notes: 0 },
    layer: 'body',
    note: null,
  };
  for (const { layer, blocks } of aroundPages(common)) readBlocks(blocks, { ...reading, layer });
  const blocks = childElements(body);
  for (let from = 0; from < blocks.length; from += atOnce) {
    progress(from, blocks.length);
    readBlocks(blocks.slice(from, from + atOnce), reading);
  }
  return {
    format: 'odt',
    blocks: [...reading.blocks, ...reading.notes],
    pages: null,
    properties: document.properties,
    notices: reading.notices,
  };
}

/** Blocks after which whoever waits is told how far the reading has come. */
const atOnce = 500;

/** The headers and footers of all sorts of pages. */
function aroundPages(styles: Element | null) {
  const pages = childrenOf(child(styles, 'office:master-styles'), 'style:master-page');
  return pages.flatMap(childElements).flatMap(({ name, children }) => {
    const [, layer] = /^style:(header|footer)/u.exec(name) ?? [];
    if (layer !== 'header' && layer !== 'footer') return [];
    return [{ layer, blocks: children.filter(each => each.type === 'element') } as const];
  });
}

/** The size that most characters of the text have, in points. */
function commonSize(body: Element | null, styles: OdtStyles): number {
  const lengths = new Map<number, number>();
  for (const element of body ? descendants(body) : []) {
    if (element.name !== 'text:p') continue;
    const [span] = childrenOf(element, 'text:span');
    const own = span ? styles('text', attribute(span, 'text:style-name')).size : null;
    const size = own ?? styles('paragraph', attribute(element, 'text:style-name')).size ?? usualSize;
    lengths.set(size, (lengths.get(size) ?? 0) + textBelow(element).length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] || usualSize;
}

/** What the file carries besides its text. */
function noticesOf(names: readonly string[]): SourceNotice[] {
  if (!names.some(name => /^(?:Basic|Scripts)\//u.test(name))) return [];
  return [{ place: {}, what: 'el archivo lleva macros, que no se leen ni se ejecutan' }];
}
