import { visit as visitBody } from 'unist-util-visit';
import { isScalar, visit as visitYaml } from 'yaml';
import { spanOf } from '../document/span-of.ts';
import type { Plan } from '../plan/model.ts';
import type { Span } from '../text/span.ts';

/** Parts of a text in which white space says something: code, HTML, hard line breaks, values of several lines. */
export function verbatim({ document: { body, frontmatter } }: Plan): Span[] {
  const spans: Span[] = [];
  visitBody(body, node => {
    if (literal.has(node.type)) spans.push(spanOf(node));
  });
  if (frontmatter?.root) {
    visitYaml(frontmatter.root, {
      Scalar(_, node) {
        if (isScalar(node) && node.range && node.type !== 'PLAIN')
          spans.push({ start: node.range[0], end: node.range[1] });
      },
    });
  }
  return spans.sort((a, b) => a.start - b.start);
}

const literal: ReadonlySet<string> = new Set(['code', 'inlineCode', 'html', 'break']);

/** Whether a place lies in or at the edge of one of some spans. */
export function isIn({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some(span => span.start < end && start < span.end);
}
