/** What must be known of a font before text is set in it. */
export interface FontFile {
  /** The names it answers to: the family, and where they differ the family with its style. */
  readonly families: readonly string[];
  /** From 100, thin, to 900, black. */
  readonly weight: number;
  readonly italic: boolean;
  /** Whether its outlines are TrueType, which Word alone takes into documents, or those of PostScript. */
  readonly format: 'ttf' | 'otf';
  /** Whether its makers let documents that people can change carry it. */
  readonly embeddable: boolean;
  /** Whether it has a glyph for a code point. */
  readonly covers: (codePoint: number) => boolean;
}

/**
 * Reads the family names and the character map of a TTF or OTF file; null for anything else, WOFF and collections
 * included. A damaged table counts as empty: the typesetter is the judge of the rest.
 */
export function readFontFile(bytes: Uint8Array): FontFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableDirectory(view);
  if (!tables) return null;
  const ranges = guarded(() => characterRanges(view, tables.get('cmap')), []);
  return {
    families: guarded(() => familyNames(view, tables.get('name')), []),
    format: tables.has('glyf') ? 'ttf' : 'otf',
    ...guarded(() => styleOf(view, tables.get('OS/2')), unknownStyle),
    covers: codePoint => ranges.some(([first, last]) => first <= codePoint && codePoint <= last),
  };
}

const unknownStyle = { weight: 400, italic: false, embeddable: false };

/** What `OS/2` says; of its licences «installable» and «editable» let documents carry the font. */
function styleOf(view: DataView, table: number | undefined): typeof unknownStyle {
  if (table === undefined) return unknownStyle;
  const licence = view.getUint16(table + 8);
  const allowed = (licence & 0x000e) === 0 || (licence & 0x0008) !== 0;
  return {
    weight: view.getUint16(table + 4),
    italic: (view.getUint16(table + 62) & 1) === 1,
    embeddable: allowed && (licence & 0x0200) === 0,
  };
}

type Range = readonly [first: number, last: number];

/** Offsets of the tables by tag; null where the file does not begin as a font does. */
function tableDirectory(view: DataView): ReadonlyMap<string, number> | null {
  if (view.byteLength < 12 || ![0x00010000, 0x4f54544f, 0x74727565].includes(view.getUint32(0))) return null;
  const tables = new Map<string, number>();
  for (let i = 0, at = 12; i < view.getUint16(4) && at + 16 <= view.byteLength; i++, at += 16) {
    const tag = [0, 1, 2, 3].map(k => String.fromCharCode(view.getUint8(at + k))).join('');
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

/** Names 16 (typographic family) and 1 (family) of the Windows platform, in UTF-16. */
function familyNames(view: DataView, table: number | undefined): string[] {
  if (table === undefined) return [];
  const names = new Map<number, string>();
  const strings = table + view.getUint16(table + 4);
  for (let i = 0, at = table + 6; i < view.getUint16(table + 2); i++, at += 12) {
    const id = view.getUint16(at + 6);
    if (view.getUint16(at) !== 3 || (id !== 1 && id !== 16)) continue;
    const start = strings + view.getUint16(at + 10);
    const units = Array.from({ length: view.getUint16(at + 8) / 2 }, (_, k) => view.getUint16(start + 2 * k));
    names.set(id, String.fromCharCode(...units));
  }
  return [...new Set([names.get(16), names.get(1)].filter(name => name !== undefined))];
}

/** The stretches of code points with a glyph, from the Unicode subtable that knows most: format 12, else 4. */
function characterRanges(view: DataView, table: number | undefined): Range[] {
  if (table === undefined) return [];
  const subtables = Array.from(
    { length: view.getUint16(table + 2) },
    (_, i) => table + view.getUint32(table + 8 + 8 * i),
  );
  const full = subtables.find(at => view.getUint16(at) === 12);
  if (full !== undefined) return groups(view, full);
  const basic = subtables.find(at => view.getUint16(at) === 4);
  return basic === undefined ? [] : segments(view, basic);
}

function groups(view: DataView, at: number): Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + 12 * i;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}

/** A segment whose glyphs are listed one by one may have holes: each hit counts by itself. */
function segments(view: DataView, at: number): Range[] {
  const size = view.getUint16(at + 6);
  const ranges: Range[] = [];
  for (let end = at + 14; end < at + 14 + size; end += 2) {
    const last = view.getUint16(end);
    const first = view.getUint16(end + size + 2);
    const offsetAt = end + 3 * size + 2;
    const offset = view.getUint16(offsetAt);
    if (first === 0xffff) continue;
    if (offset === 0) ranges.push([first, last]);
    else {
      for (let point = first; point <= last; point++) {
        if (view.getUint16(offsetAt + offset + 2 * (point - first)) !== 0) ranges.push([point, point]);
      }
    }
  }
  return ranges;
}

function guarded<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return otherwise;
    throw error;
  }
}
