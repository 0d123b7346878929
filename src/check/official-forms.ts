import { placeIn } from '../document/inline-text.ts';
import type { Plan } from '../plan/model.ts';
import type { Frame } from '../reference/frame.ts';
import { kept } from '../text/kept.ts';
import { bySpan, type Span } from '../text/span.ts';
import { knownAcronyms } from './known-acronyms.ts';
import type { TokenizedBlock } from './views/tokens.ts';
import { eachSaid } from './words-said.ts';

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
export function officialForms(plan: Plan, blocks: readonly TokenizedBlock[], frame: Frame): OddForm[] {
  const ofFrame = formsOf(frame);
  const own = new Map<string, string>();
  for (const sigla of Object.keys(plan.frontmatter.values.siglas ?? {}))
    if (isWord.test(sigla)) own.set(sigla.toLowerCase(), sigla);
  const found: OddForm[] = [];
  const words = own.size === 0 ? ofFrame.keys() : new Set([...ofFrame.keys(), ...own.keys()]);
  eachSaid(blocks, words, ({ block, tokens }, at) => {
    const token = tokens[at];
    if (!token) return;
    const written = block.prose.slice(token.from, token.to);
    const official = own.get(token.word) ?? ofFrame.get(token.word);
    const isName = written.length < 5 && /^.\p{Ll}+$/u.test(written);
    if (official === undefined || official === written || written === written.toUpperCase() || isName) return;
    if (!/^\p{Lu}/u.test(written)) return;
    found.push({
      written,
      official,
      span: placeIn(block.text, plan.document.file.text, token.from, token.to),
    });
  });
  return found.sort((a, b) => bySpan(a.span, b.span));
}

const isWord = /^\p{L}{3,}$/u;

/** The acronyms of a frame that have a name, by their letters in lower case. */
const formsOf: (frame: Frame) => ReadonlyMap<string, string> = kept(frame => {
  const forms = new Map<string, string>();
  for (const { sigla, names } of knownAcronyms(frame).values())
    if (names.length > 0 && isWord.test(sigla)) forms.set(sigla.toLowerCase(), sigla);
  return forms;
});
