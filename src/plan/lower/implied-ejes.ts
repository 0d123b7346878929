import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readNumber } from '../number.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Sections that are ejes although nothing says so: where no heading names an eje, and two or more plain sections
 * of one depth each have their own «Objetivo», «Estrategias» or «Líneas de acción» right below.
 */
export function impliedEjes(headings: readonly Heading[], vocabulary: Vocabulary): ReadonlySet<Heading> {
  const titles = headings.map(heading => {
    const text = textOf(heading, { includeHtml: false }).trim();
    return { heading, text, bare: vocabulary.bareLabel(text), own: vocabulary.ownLabel(text) };
  });
  const named = titles.some(({ bare, own }) => own?.kind === 'eje' || bare?.kinds.includes('eje'));
  if (named) return new Set();
  const holders = titles.filter(({ heading, text, bare, own }, i) => {
    const number = readNumber(text, 'heading');
    const plain =
      heading.depth > 1 && !bare && !own && vocabulary.section(text.slice(number?.length ?? 0)) === null;
    const next = titles[i + 1];
    return plain && next !== undefined && next.heading.depth > heading.depth && next.bare !== null;
  });
  const depth = Math.min(...holders.map(({ heading }) => heading.depth));
  const level = holders.filter(({ heading }) => heading.depth === depth);
  return new Set(level.length > 1 ? level.map(({ heading }) => heading) : []);
}
