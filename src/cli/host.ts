import type { HeldText } from '../report/reporter.ts';
import type { Store } from './cache/store.ts';
import type { Orders } from './threads/answers.ts';
import type { Crew } from './threads/crew.ts';
import type { FileDraft } from './write-whole.ts';

/** How a run of Git ended. */
export interface GitEnd {
  readonly code: number;
  readonly stdout: string;
}

/** What exists at a path. `other` is a device, a socket, a pipe. */
export type EntryKind = 'file' | 'folder' | 'other' | 'none';

/** A file that a pattern found, and the ignore file that leaves it out, named from `cwd`; null for none. */
export interface Match {
  readonly path: string;
  readonly ignoredBy: string | null;
}

/** One output stream as the program sees it. */
export interface Terminal {
  /** Where much is still to be written, to wait for what it gives keeps pace with a slow reader. */
  readonly write: (text: string | Uint8Array) => void | Promise<void>;
  readonly isTty: boolean;
  /** Columns; 80 where nobody says. */
  readonly columns: number;
}

/**
 * The outside world, so that every command runs in process under test. Paths are as the user typed them, relative
 * to `cwd`; folders are separated by `/` in everything the program prints.
 */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly stdin: { readonly isTty: boolean; readonly read: () => Promise<Uint8Array> };
  /** Today as an ISO day; plans know nothing finer. */
  readonly today: () => string;
  /** Monotonic milliseconds, for durations only. */
  readonly clock: () => number;
  readonly kindOf: (path: string) => Promise<EntryKind>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The bytes of a regular file, good until the next call; null for anything else. Fast, to look whether it changed. */
  readonly glance: (path: string) => Uint8Array | null;
  /** Writes a whole file or leaves what was there: never half of it. Makes missing folders. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Begins such a file, for what is written in pieces: once kept it is there, whole. */
  readonly draft: (path: string) => Promise<FileDraft>;
  /** Texts put aside for a while, more than memory should hold. */
  readonly hold: () => HeldText;
  /** Adds to the end of a file; makes it where it is not there. */
  readonly appendFile: (path: string, text: string | Uint8Array) => Promise<void>;
  /** Files below `cwd` that match, honouring `.gitignore` and `.planignore`; sorted. */
  readonly glob: (patterns: readonly string[]) => Promise<readonly string[]>;
  /** The same with those that an ignore file leaves out. */
  readonly matches: (patterns: readonly string[]) => Promise<readonly Match[]>;
  /** The ignore file that leaves a path out; null where none does. */
  readonly ignoredBy: (path: string) => Promise<string | null>;
  /** Runs Git in the working folder; null where it is not installed. */
  readonly git: (args: readonly string[]) => Promise<GitEnd | null>;
  /**
   * Where the program keeps things between runs, in a folder of its own, null where it cannot; or in the one given: throws,
   * saying why, where it cannot.
   */
  readonly openStore: (folder: string | null) => Promise<Store | null>;
  /** Threads that check files beside this one; null where there is no processor for them. */
  readonly hire: (orders: Omit<Orders, 'cwd'>) => Promise<Crew | null>;
  /** Waits until someone asks the program to end: Ctrl+C. */
  readonly interrupted: () => Promise<void>;
  /** A file that ships with the program, named from the package root: `templates/plan.css`. */
  readonly readAsset: (path: string) => Promise<Uint8Array>;
  /** Where such a file is on disk, for native code that reads it itself. */
  readonly assetPath: (path: string) => string;
}
