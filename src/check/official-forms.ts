import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import type { Frame } from '../reference/frame.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { knownAcronyms } from './known-acronyms.ts';

/** A place where an acronym stands in other capitals than its own: «Pronadatos» for PRONADATOS. */
export interface OddForm {
  readonly written: string;
  readonly official: string;
  readonly span: Span;
}

/**
 * The acronyms of `siglas` and of the frame that the body writes in other capitals. All in capitals is no fault; a
 * word with only its first letter in capitals counts from five letters on, so that a surname is none.
 */
export function officialForms(plan: Plan, blocks: readonly TextBlock[], frame: Frame): OddForm[] {
  const official = new Map<string, string>();
  for (const { sigla, names } of knownAcronyms(frame).values()) {
    if (names.length > 0) official.set(sigla.toUpperCase(), sigla);
  }
  for (const sigla of Object.keys(plan.frontmatter.values.siglas ?? {})) {
    if (/^\p{L}{3,}$/u.test(sigla)) official.set(sigla.toUpperCase(), sigla);
  }
  if (official.size === 0) return [];
  return blocks.flatMap(({ prose, text }) =>
    matchesOf(prose, /(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,}(?![\p{L}\p{N}])/gu).flatMap(({ 0: word, index }) => {
      const form = official.get(word.toUpperCase());
      const isName = word.length < 5 && /^.\p{Ll}+$/u.test(word);
      if (form === undefined || form === word || word === word.toUpperCase() || isName) return [];
      const span = placeIn(text, plan.document.file.text, index, index + word.length);
      return [{ written: word, official: form, span }];
    }),
  );
}
