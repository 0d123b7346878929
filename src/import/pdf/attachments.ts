import { type PdfFault, withPdf } from './open-pdf.ts';

/** A file found inside a PDF. */
export interface FoundFile {
  /** Fit for any folder: no path, no character that a file system refuses; unique among those found. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that travel inside a PDF, in the order of their names, or why they cannot be had. */
export async function readAttachments(bytes: Uint8Array): Promise<readonly FoundFile[] | PdfFault> {
  return withPdf(bytes, async document => {
    const taken = new Set<string>();
    return Object.values((await document.getAttachments()) ?? {}).flatMap(({ filename, content }) => {
      if (!content) return [];
      const name = unlike(taken, safeName(filename));
      taken.add(name.toLowerCase());
      return [{ name, bytes: content }];
    });
  });
}

/** The last part of a path, without what means something to a file system or hides the file. */
function safeName(written: string): string {
  const last = written.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '').replace(/^[\s.]+|[\s.]+$/gu, '');
  if (plain === '' || reserved.test(plain)) return `adjunto-${plain}`.replace(/-$/u, '');
  return plain.length > longest ? plain.slice(-longest) : plain;
}

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const longest = 120;

/** A name that none has yet: with a number before its extension where it is taken. */
function unlike(taken: ReadonlySet<string>, name: string): string {
  if (!taken.has(name.toLowerCase())) return name;
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/su.exec(name) ?? [];
  for (let number = 2; ; number++) {
    const other = `${stem}-${number}${extension}`;
    if (!taken.has(other.toLowerCase())) return other;
  }
}
