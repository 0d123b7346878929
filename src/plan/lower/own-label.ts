import { type InlineText, locate } from '../../document/inline-text.ts';
import type { OwnLabel } from '../vocabulary.ts';
import type { Said } from './state.ts';

/** What an element that begins with its own label says of itself; `from` is where its text begins. */
export function labelled(text: InlineText, own: OwnLabel, from = 0): Said {
  const { kind, role, number } = own;
  return {
    kind,
    settledBy: 'label',
    label: locate(text, from + own.labelStart, from + own.labelEnd),
    number: number && {
      value: number.value,
      span: locate(text, from + number.start, from + number.end).span,
    },
    text: locate(text, from + own.textStart),
    role,
    announced: null,
  };
}
