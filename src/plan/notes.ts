import type { Located, Span } from '../text/span.ts';

/**
 * A comment `<!-- … -->` of the body and what it means. None is ever published.
 *
 * - `guidance` «guía: …» and `internal` «interno: …» speak to the people who write.
 * - `review` «revisar: …» marks a place of an imported plan that a person should compare with the original.
 * - `pin` «id: eje-2/linea-3» fixes the address of the element it stands in.
 * - `suppression` «plan: permitir REGLA: motivo» silences a rule in the element it stands in, `permitir-archivo`
 *   in the whole file. A comment that names several, between commas, is one note for each.
 * - `other` is any other comment.
 */
export type Note =
  | {
      readonly kind: 'guidance' | 'internal' | 'review' | 'other';
      readonly span: Span;
      readonly text: Located<string>;
    }
  | { readonly kind: 'pin'; readonly span: Span; readonly id: Located<string> }
  | {
      readonly kind: 'suppression';
      readonly span: Span;
      readonly scope: 'element' | 'file';
      readonly rule: Located<string>;
      /** Empty where the author gave none, which is itself a finding. */
      readonly reason: Located<string>;
    };
