import type { Root } from 'hast';

/** One line of the table of contents. Labels such as «Estrategias» within an element are not among them. */
export interface TocEntry {
  /** 2 to 6, as the heading. */
  readonly depth: number;
  readonly title: string;
  /** `id` of the heading in the body, without `#`. */
  readonly anchor: string;
}

/** A person or body that presents the plan: name with its treatment, position, body, and capacity in this plan. */
export interface Signatory {
  readonly name: string | null;
  readonly position: string | null;
  readonly body: string | null;
  readonly capacity: string | null;
}

/**
 * A plan as it is shown to the public, before any format: everything in the document, none of the guidance, the
 * internal notes or other comments. Renderers turn it into pages and documents.
 */
export interface Publication {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly letterhead: string | null;
  /** The region, commission or body, printed: «Región Norte»; null where the subtitle already names it. */
  readonly issuer: string | null;
  /** Printed; null where absent or where the title already says it. */
  readonly period: string | null;
  /** Printed state («Propuesta») and whether it may be taken for approved; null where absent or in the title. */
  readonly state: { readonly name: string; readonly approved: boolean } | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly signatories: readonly Signatory[];
  /** Printed names of the members. */
  readonly members: readonly string[];
  /** Where it stands on the web, for good: an address that begins with `http`; null where nobody says. */
  readonly link: string | null;
  readonly toc: readonly TocEntry[];
  /**
   * The body as sanitized hast: the tags, classes and attributes of `bodySchema` and nothing else, headings from h2
   * down without a jump, unique ids.
   */
  readonly body: Root;
}
