import type {} from 'vitest';

/** A plan and what the program made of it, as absolute paths. */
export interface Publication {
  /** File name without extension. */
  readonly name: string;
  /** The Markdown. */
  readonly plan: string;
  readonly html: string;
  readonly pdf: string;
  readonly docx: string;
  readonly md: string;
  readonly txt: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Everything the suite looks at: the published plans, and a new plan of each profile. */
    readonly publications: readonly Publication[];
    /** The packed program. */
    readonly tarball: string;
  }
}
