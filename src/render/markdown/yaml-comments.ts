import { Lexer } from 'yaml';
import type { Span } from '../../text/span.ts';

/**
 * Where the comments of the metadata stand, `text.slice(part.start, part.end)`: those of YAML, with the line or the
 * space before them, and those that somebody wrote as in HTML within a value.
 */
export function yamlComments(text: string, part: Span): Span[] {
  const spans: Span[] = [];
  let at = part.start;
  let inBlock = false;
  for (const token of new Lexer().lex(text.slice(part.start, part.end))) {
    if (marks.has(token)) {
      inBlock = token === blockScalar;
      continue;
    }
    if (token.startsWith('#') && !inBlock)
      spans.push(ofYaml(text, { start: at, end: at + token.length }, part));
    else spans.push(...ofHtml(token, at));
    at += token.length;
    inBlock = false;
  }
  return spans;
}

/** What the lexer gives besides the text itself: document, end of a flow gone wrong, block scalar. */
const blockScalar = '\u001f';
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', blockScalar]);

/** A comment alone on its line goes with the line. */
function ofYaml(text: string, { start, end }: Span, part: Span): Span {
  let from = start;
  while (from > part.start && /[ \t]/u.test(text[from - 1] ?? '')) from--;
  const alone = from === part.start || text[from - 1] === '\n';
  const ending = /^\r?\n/u.exec(text.slice(end, end + 2))?.[0] ?? '';
  return { start: from, end: alone ? end + ending.length : end };
}

function ofHtml(token: string, at: number): Span[] {
  return [...token.matchAll(/[ \t]*<!--(?:[\s\S]*?-->|[\s\S]*?(?=["']?$))/gu)].map(
    ({ index, 0: comment }) => ({
      start: at + index,
      end: at + index + comment.length,
    }),
  );
}
