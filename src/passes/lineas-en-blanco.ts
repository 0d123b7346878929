import type { RootContent } from 'mdast';
import { spanOf } from '../document/span-of.ts';
import type { LayoutChange, Pass } from '../format/pass.ts';
import { isIn, verbatim } from '../format/verbatim.ts';
import type { Plan } from '../plan/model.ts';

/** One blank line between blocks: never two, and always one around headings and lists, but for lists that touch. */
export const pass: Pass = {
  id: 'lineas-en-blanco',
  title: { es: 'líneas en blanco', en: 'blank lines' },
  *changes(plan) {
    yield* surplus(plan);
    yield* missing(plan);
  },
};

/** Runs of blank lines become one; before the metadata, or before a text without them, there is none. */
function* surplus(plan: Plan): Generator<LayoutChange> {
  const { file, bodySpan } = plan.document;
  const kept = verbatim(plan);
  const first = /^(?:[ \t]*\r?\n)+/u.exec(file.text)?.[0].length ?? 0;
  if (first > 0 && first < file.text.length)
    yield { edits: [{ span: { start: 0, end: first }, newText: '' }] };
  for (const { 0: found, 1: run = '', index } of file.text.matchAll(/\n((?:[ \t]*\r?\n){2,})/gu)) {
    const end = index + found.length;
    const span = { start: end - run.length, end };
    if (span.start >= bodySpan.start && end < file.text.length && !isIn(span, kept))
      yield { edits: [{ span, newText: file.eol }] };
  }
}

function* missing({ document: { file, body, bodySpan, frontmatter } }: Plan): Generator<LayoutChange> {
  let before: RootContent | null = null;
  for (const node of body.children) {
    const { start } = spanOf(node);
    const line = file.positionAt(start).line;
    const at = file.lineSpan(line).start;
    const above = before ? file.positionAt(endOf(before, file.text)).line : null;
    const touches = above === null ? frontmatter !== null && at === bodySpan.start : above === line - 1;
    const oneList = before?.type === 'list' && node.type === 'list';
    if (touches && !oneList && (before === null || isParted(before) || isParted(node)))
      yield { edits: [{ span: { start: at, end: at }, newText: file.eol }] };
    before = node;
  }
}

/** The place of the last character that is not white space. */
function endOf(node: RootContent, text: string): number {
  const { start, end } = spanOf(node);
  return start + Math.max(0, text.slice(start, end).trimEnd().length - 1);
}

function isParted({ type }: RootContent): boolean {
  return type === 'heading' || type === 'list';
}
