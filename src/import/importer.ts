import type { SourceDocument } from './source.ts';

/** What an importer may know besides the bytes. */
export interface ImporterContext {
  /** The file's name, for messages. */
  readonly name: string;
  /** Told how far a long reading has come: pages or parts done, and how many there are. */
  readonly progress: (done: number, total: number) => void;
}

/**
 * One format that plans are kept in; a file in `importers/` is all it takes to add one. Its format is both the value
 * of `--desde` and the file extension: `docx`.
 *
 * Files are hostile until shown otherwise: reading takes bounded time and memory, follows no reference out of the
 * file, runs nothing, and throws `ImportError` for what is damaged, encrypted, not of this format or too big.
 */
export interface Importer {
  /** As in `--desde`; the name of its file. */
  readonly format: string;
  readonly read: (bytes: Uint8Array, context: ImporterContext) => Promise<SourceDocument>;
}
