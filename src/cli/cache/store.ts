/**
 * What the program keeps between runs: small files, each under a name that says all it was made from. Reading and
 * writing never throw: what is damaged or cannot be written is as if it had never been there.
 */
export interface Store {
  /** Tells this build of the program, on this Node, from any other. */
  readonly build: string;
  /** The folder it is in. */
  readonly place: string;
  /** Null where there is nothing, or where it is not whole. */
  readonly read: (name: string) => Kept | null;
  readonly write: (name: string, data: unknown, bytes?: Uint8Array) => void;
  /** Ends the use of a run: what no run has read for long goes. */
  readonly close: () => void;
}

/** Something kept, as it was written. */
export interface Kept {
  /** What JSON can say. */
  readonly data: unknown;
  /** What need not be read to be passed on. */
  readonly bytes: Uint8Array;
}
