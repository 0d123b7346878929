import type { Root } from 'mdast';
import { nodesOf } from '../document/nodes-of.ts';
import { matchesOf } from '../text/matches.ts';
import type { Located, Span } from '../text/span.ts';
import { trimSpan } from '../text/span.ts';
import type { Note } from './notes.ts';

/** The comments of a body in the order of the text. Block and inline comments are alike. */
export function readNotes(body: Root, source: string): Note[] {
  const notes: Note[] = [];
  for (const node of nodesOf(body, 'html')) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    for (const match of matchesOf(source.slice(start, end), /<!--([\s\S]*?)(?:-->|$)/gu)) {
      const from = start + match.index;
      const inner = { start: from + 4, end: from + 4 + (match[1]?.length ?? 0) };
      notes.push(
        ...readComment(source, { start: from, end: from + match[0].length }, trimSpan(source, inner)),
      );
    }
  }
  return notes;
}

function readComment(source: string, span: Span, inner: Span): Note[] {
  const text = source.slice(inner.start, inner.end);
  const part = (from: number, to: number): Located<string> => {
    const place = trimSpan(source, { start: inner.start + from, end: inner.start + to });
    return { value: source.slice(place.start, place.end).replace(/\s+/gu, ' '), span: place };
  };
  const command =
    /^(plan\s*:\s*permitir(?<file>-archivo)?\b\s*)(?<rules>[^\s:,]*(?:\s*,\s*[^\s:,]+)*)\s*:?\s*/iu.exec(
      text,
    );
  if (command) {
    const [whole, lead = ''] = command;
    const { file, rules = '' } = command.groups ?? {};
    const scope = file ? 'file' : 'element';
    const reason = part(whole.length, text.length);
    return Array.from(rules.matchAll(/[^\s,]+|^$/gu), ({ 0: rule, index }): Note => {
      const at = lead.length + index;
      return { kind: 'suppression', span, scope, rule: part(at, at + rule.length), reason };
    });
  }
  const named = /^(gu[ií]a|interno|revisar|id)\s*:\s*/iu.exec(text);
  const content = part(named?.[0].length ?? 0, text.length);
  if (named?.[1]?.toLowerCase() === 'id') return [{ kind: 'pin', span, id: content }];
  if (named?.[1]?.toLowerCase() === 'interno') return [{ kind: 'internal', span, text: content }];
  if (named?.[1]?.toLowerCase() === 'revisar') return [{ kind: 'review', span, text: content }];
  return [{ kind: named ? 'guidance' : 'other', span, text: content }];
}
