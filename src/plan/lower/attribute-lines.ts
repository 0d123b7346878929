import { type InlineText, locate } from '../../document/inline-text.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Attribute } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Draft } from './state.ts';

/**
 * The lines «Responsable: …» at the end of a paragraph, which Markdown joins with those above them, and where the
 * first of them begins; a value goes on to the next such line.
 */
export function attributeLines(
  text: InlineText,
  vocabulary: Vocabulary,
): { readonly at: number; readonly attributes: readonly Attribute[] } {
  if (!text.value.includes(':')) return { at: text.value.length, attributes: [] };
  const starts = matchesOf(text.value, /(?:^|\n)[ \t]*([^\n:]{3,40}):(?=\s*\S)/gu).flatMap(found => {
    const key = vocabulary.attribute(found[1] ?? '');
    return key ? [{ key, from: found.index, colon: found.index + found[0].length - 1 }] : [];
  });
  const attributes = starts.map(({ key, from, colon }, i): Attribute => {
    const to = starts[i + 1]?.from ?? text.value.length;
    return {
      key,
      label: locate(text, from, colon),
      value: locate(text, colon + 1, to),
      span: locate(text, from, to).span,
    };
  });
  return { at: starts[0]?.from ?? text.value.length, attributes };
}

/** Gives an element the attributes that its own paragraph ends with, and takes their words out of its wording. */
export function takeAttributeLines(draft: Draft, text: InlineText, vocabulary: Vocabulary): void {
  if (!text.value.includes('\n')) return;
  const { at, attributes } = attributeLines(text, vocabulary);
  const from = text.starts.findIndex(start => start >= draft.text.span.start);
  if (attributes.length === 0 || from === -1 || from >= at) return;
  draft.text = locate(text, from, at);
  draft.attributes.push(...attributes);
}
