import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { words } from './words.ts';

/** What a reader of the Markdown sees, taken from the text itself and not by the program. */
export interface PlanText {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /**
   * Words of the body in order, numbers of lists included; comments and addresses of links are not read. A title over
   * the body repeats `titulo` and stands on the cover.
   */
  readonly words: readonly string[];
  /** Headings in order. */
  readonly headings: readonly string[];
}

/** Reads a plan as text: frontmatter, then lines. */
export function planText(path: string): PlanText {
  const [, frontmatter = '', body = ''] =
    readFileSync(path, 'utf8').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  const { titulo, idioma } = parse(frontmatter) as { titulo: string; idioma?: string };
  const shown = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\s*# .*\n/, '');
  return {
    title: titulo,
    language: idioma ?? 'es-MX',
    words: words(shown),
    headings: (shown.match(/^#{1,6} .*$/gm) ?? []).map(heading => words(heading).join(' ')),
  };
}
