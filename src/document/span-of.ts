import type { Node } from 'unist';
import type { Span } from '../text/span.ts';

/** The span of a node that the parser made: all of them have one. */
export function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
