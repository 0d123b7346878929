import type { Element } from 'xast';
import { attribute, child, childElements, childrenOf, descendants, textBelow } from '../../office/xml.ts';

/** A line of a diagram, and how many others hold it. */
export interface DiagramLine {
  readonly text: string;
  readonly level: number;
}

/** The texts of a SmartArt diagram (the root of its data part), as its outline lists them. */
export function diagramLines(root: Element | null): DiagramLine[] {
  const points = childrenOf(child(root, 'dgm:ptLst'), 'dgm:pt');
  const byId = new Map(points.map(point => [attribute(point, 'modelId') ?? '', point]));
  const below = new Map<string, string[]>();
  const links = childrenOf(child(root, 'dgm:cxnLst'), 'dgm:cxn').filter(
    link => (attribute(link, 'type') ?? 'parOf') === 'parOf',
  );
  for (const link of links.sort((a, b) => order(a) - order(b))) {
    const from = attribute(link, 'srcId') ?? '';
    below.set(from, [...(below.get(from) ?? []), attribute(link, 'destId') ?? '']);
  }
  const lines: DiagramLine[] = [];
  const seen = new Set<string>();
  const pending = points
    .map(point => ({
      id: attribute(point, 'modelId') ?? '',
      level: 0,
      isRoot: attribute(point, 'type') === 'doc',
    }))
    .sort((a, b) => Number(a.isRoot) - Number(b.isRoot));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const point = byId.get(next.id);
    if (!point || seen.has(next.id)) continue;
    seen.add(next.id);
    const own = paragraphsOf(child(point, 'dgm:t')).map(text => ({ text, level: next.level }));
    lines.push(...own);
    const level = own.length > 0 ? next.level + 1 : next.level;
    const inner = (below.get(next.id) ?? []).map(id => ({ id, level, isRoot: false }));
    pending.push(...inner.reverse());
  }
  return lines;
}

function order(link: Element): number {
  return Number(attribute(link, 'srcOrd') ?? 0);
}

function paragraphsOf(body: Element | null): string[] {
  return childrenOf(body, 'a:p')
    .map(paragraph => drawnText(paragraph))
    .filter(text => text !== '');
}

function drawnText(paragraph: Element): string {
  return descendants(paragraph)
    .map(each => (each.name === 'a:t' ? textBelow(each) : each.name === 'a:br' ? ' ' : ''))
    .join('')
    .trim();
}

/** The words of a chart: its titles and what its series and categories are called, each once. */
export function chartWords(root: Element | null): string {
  if (!root) return '';
  const words = descendants(root).flatMap(each => {
    if (each.name === 'a:p') return [drawnText(each)];
    if (each.name !== 'c:strCache') return [];
    return childrenOf(each, 'c:pt').map(point => childElements(point).map(textBelow).join(' ').trim());
  });
  return [...new Set(words)].filter(text => text !== '').join(' · ');
}
