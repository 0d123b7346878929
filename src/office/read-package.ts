import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Why a package cannot be read; `foreign` is a file of another kind. */
export type PackageFault = 'foreign' | 'protected' | 'too-big' | 'damaged';

/** Something is wrong with a package; who reads it says so in its own words. */
export class PackageError extends Error {
  readonly fault: PackageFault;

  constructor(fault: PackageFault) {
    super(fault);
    this.name = 'PackageError';
    this.fault = fault;
  }
}

/** A ZIP whose parts are XML, as Word and LibreOffice write them. Parts are inflated and parsed when asked for. */
export interface OfficePackage {
  /** Names of all parts. */
  readonly names: readonly string[];
  /** The root element of a part; null where there is no such part. Throws `PackageError`. */
  readonly xml: (name: string) => Element | null;
  /** The bytes of a part; null where there is none. */
  readonly bytes: (name: string) => Uint8Array | null;
}

/** The most that is read of a package; sizes are in bytes, those of parts once unpacked. */
export interface PackageLimits {
  /** What it may declare to hold, in parts that nobody asks for too; null where those do not matter. */
  readonly whole: { readonly parts: number; readonly part: number; readonly all: number } | null;
  /** The biggest part that is read, and how many times bigger than its packed form it may be. */
  readonly part: number;
  readonly ratio: number;
  /** All XML that is parsed. */
  readonly xml: number;
}

/** More than a plan of a thousand pages, among pictures and films of any size. */
const documentLimits: PackageLimits = {
  whole: null,
  part: 64 * 1024 * 1024,
  ratio: 400,
  xml: 24 * 1024 * 1024,
};

/** The most tags that are parsed, and how deep they stand in one another. */
const mostTags = 1_000_000;
const deepest = 400;

/**
 * Opens a package. A part is inflated into no more room than its entry declares, and refused where that is more than
 * a document needs: a bomb ends here. Entities of its own are no XML to the parser, and references lead nowhere.
 * Throws `PackageError`.
 */
export function readPackage(bytes: Uint8Array, limits: PackageLimits = documentLimits): OfficePackage {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new PackageError('protected');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new PackageError('foreign');
  const entries = guarded(() => entriesOf(bytes, limits.whole));
  const inflate = (name: string): Uint8Array | null => {
    const entry = entries.get(name);
    if (!entry) return null;
    const ratio = entry.originalSize / Math.max(1, entry.size);
    if (entry.originalSize > limits.part || (ratio > limits.ratio && entry.originalSize > 1_000_000))
      throw new PackageError('too-big');
    return guarded(() => unzipSync(bytes, { filter: ({ name: other }) => other === name })[name] ?? null);
  };
  const parsed = { bytes: 0, tags: 0 };
  return {
    names: [...entries.keys()],
    bytes: inflate,
    xml: name => {
      const part = inflate(name);
      if (!part) return null;
      parsed.bytes += part.length;
      if (parsed.bytes > limits.xml) throw new PackageError('too-big');
      const text = partText(part);
      parsed.tags += countTags(text);
      if (parsed.tags > mostTags) throw new PackageError('too-big');
      return rootOf(guarded(() => fromXml(text)));
    },
  };
}

/** What a package says that it holds. */
function entriesOf(bytes: Uint8Array, whole: PackageLimits['whole']): Map<string, UnzipFileInfo> {
  const entries = new Map<string, UnzipFileInfo>();
  let all = 0;
  const note = (entry: UnzipFileInfo): false => {
    entries.set(entry.name, entry);
    all += entry.originalSize;
    if (whole && (entry.originalSize > whole.part || all > whole.all || entries.size > whole.parts))
      throw new PackageError('too-big');
    return false;
  };
  unzipSync(bytes, { filter: note });
  return entries;
}

/** The text of a part, by its byte order mark. */
export function partText(part: Uint8Array): string {
  return new TextDecoder(encodingOf(part)).decode(part);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) count++;
  return count;
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof PackageError ? error : new PackageError('damaged');
  }
}

function rootOf(tree: Root): Element {
  const root = tree.children.find(child => child.type === 'element');
  if (!root) throw new PackageError('damaged');
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new PackageError('damaged');
    level = level.flatMap(({ children }) => children.filter(child => child.type === 'element'));
  }
  return root;
}
