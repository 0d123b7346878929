/**
 * What the program keeps between runs: small files, each under a name that says all it was made from. Reading and
 * writing never throw: what is damaged or cannot be written is as if it had never been there.
 */
export interface Store {
  /** Tells this build of the program, on this Node, from any other. */
  readonly build: string;
  /** Data as it was written; null where there is none, or where it is not whole. */
  readonly read: (name: string) => unknown;
  readonly write: (name: string, data: unknown) => void;
  /** Ends the use of a run: what no run has read for long goes. */
  readonly close: () => void;
}
