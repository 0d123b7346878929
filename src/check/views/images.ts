import { nodesOf } from '../../document/nodes-of.ts';
import { spanOf } from '../../document/span-of.ts';
import type { Plan } from '../../plan/model.ts';
import type { Span } from '../../text/span.ts';

/** A picture in a body, in Markdown or in HTML. */
export interface Picture {
  readonly span: Span;
  /** Null where nothing is said: `![](mapa.png)`, or an `<img>` without the attribute. */
  readonly alt: string | null;
  /** Said to be no more than decoration, as HTML says it: `<img alt="">`. */
  readonly decorative: boolean;
  /** The address; empty where a definition elsewhere gives it. */
  readonly src: string;
}

/** Every picture of a body, in the order of the text. */
export function images(plan: Plan): readonly Picture[] {
  const pictures: Picture[] = [];
  for (const node of nodesOf(plan.document.body, 'html', 'image', 'imageReference')) {
    if (node.type === 'html') {
      pictures.push(...written(node.value, spanOf(node).start));
      continue;
    }
    const src = node.type === 'image' ? node.url : '';
    pictures.push({ span: spanOf(node), alt: node.alt?.trim() || null, decorative: false, src });
  }
  return pictures;
}

function written(html: string, start: number): Picture[] {
  const seen = html.replace(/<!--[\s\S]*?(?:-->|$)/gu, comment => ' '.repeat(comment.length));
  return [...seen.matchAll(/<img\b(?:"[^"]*"|'[^']*'|[^"'>])*>/giu)].map(({ 0: tag, index }) => {
    const alt = attribute(tag, 'alt');
    const span = { start: start + index, end: start + index + tag.length };
    return { span, alt: alt || null, decorative: alt === '', src: attribute(tag, 'src') ?? '' };
  });
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}(?:\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+))?(?=[\\s/>])`, 'iu').exec(tag);
  return found ? (found[1] ?? '').replace(/^["']|["']$/gu, '').trim() : null;
}
