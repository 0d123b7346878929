import type { Element } from 'xast';
import { withUsualPrefixes } from '../../office/namespaces.ts';
import { type OfficePackage, PackageError, readPackage } from '../../office/read-package.ts';
import { attribute, child, childElements, textBelow } from '../../office/xml.ts';
import type { SourceDocument } from '../source.ts';

/** A part of a Word file, and what it leads to. */
export interface WordPart {
  /** Null for a part that is named and missing. */
  readonly root: Element | null;
  readonly links: ReadonlyMap<string, Relationship>;
}

/** What an id of a part leads to. */
export interface Relationship {
  /** The end of its type: `styles`, `header`, `hyperlink`. */
  readonly type: string;
  /** The name of a part of the package, or the address of something outside it. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** A Word file by its parts, whose elements have the usual prefixes, whatever program wrote them. */
export interface WordPackage {
  readonly names: readonly string[];
  readonly part: (name: string) => WordPart;
  /** The part the package opens with. */
  readonly main: WordPart;
  readonly properties: SourceDocument['properties'];
}

/** Opens a Word file. Throws `PackageError`. */
export function openWord(bytes: Uint8Array): WordPackage {
  const office = readPackage(bytes);
  const part = (name: string): WordPart => ({
    root: rootOf(office, name),
    links: relationshipsOf(office, name),
  });
  const entrance = [...relationshipsOf(office, '').values()].find(({ type }) => type === 'officeDocument');
  const main = part(entrance?.target ?? 'word/document.xml');
  if (main.root?.name !== 'w:document') throw new PackageError('foreign');
  return {
    names: office.names,
    part,
    main,
    properties: propertiesOf(rootOf(office, 'docProps/core.xml')),
  };
}

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** The prefixes that Word itself uses, by the namespaces of its usual and of its strict documents. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${transitional}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${transitional}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${transitional}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${transitional}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${transitional}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${transitional}/drawingml/2006/diagram`, 'dgm'],
  [`${strict}/drawingml/diagram`, 'dgm'],
  [`${transitional}/drawingml/2006/chart`, 'c'],
  [`${strict}/drawingml/chart`, 'c'],
  [`${transitional}/markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

function rootOf(office: OfficePackage, name: string): Element | null {
  const root = office.xml(name);
  return root && withUsualPrefixes(root, prefixes);
}

/** The element names of the relationships of a package have no prefix. */
function relationshipsOf(office: OfficePackage, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const root = office.xml(`${folder}_rels/${part.slice(folder.length)}.rels`);
  return new Map(
    childElements(root).map(element => {
      const target = attribute(element, 'Target') ?? '';
      const isOutside = attribute(element, 'TargetMode') === 'External';
      const type = (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '';
      return [
        attribute(element, 'Id') ?? '',
        { type, target: isOutside ? target : partName(folder, target), isOutside },
      ];
    }),
  );
}

/** The name of a part as another one in a folder calls it: `../customXml/item1.xml`, `/word/styles.xml`. */
function partName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function propertiesOf(core: Element | null): SourceDocument['properties'] {
  const said = (name: string) => {
    const element = child(core, name);
    return element ? textBelow(element).trim() : '';
  };
  const all = {
    title: said('dc:title'),
    author: said('dc:creator'),
    subject: said('dc:subject'),
    language: said('dc:language'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
