import type { ElementContent, Element as Node, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Attribute, Plan } from '../../plan/model.ts';
import { bare } from '../../plan/number.ts';
import { elements } from '../../plan/query.ts';
import { nodeAt, type Offsets } from './elements.ts';
import { headOf, lineOf, splitLine } from './inline.ts';
import { trim } from './tidy.ts';

/** Turns the items that are attributes into `dl.atributos`, in their place among the other items. */
export function markAttributes(root: Root, plan: Plan, offsets: Offsets): void {
  const attributes = new Map<Node, Attribute>();
  for (const element of elements(plan)) {
    if (element.dress === 'row') continue;
    for (const attribute of element.attributes) {
      const item = nodeAt(offsets, 'item', attribute.span.start);
      if (item) attributes.set(item, attribute);
    }
  }
  if (attributes.size === 0) return;
  const targets = referencesOf(plan);
  visit(root, 'element', (list, index, parent) => {
    if (!parent || index === undefined || !/^[uo]l$/u.test(list.tagName)) return;
    const runs = runsOf(list, attributes);
    if (runs.length === 1 && !runs[0]?.described) return;
    const parts = runs.map(run => {
      const items = run.items.filter(item => item.type === 'element');
      return run.described
        ? h(
            'dl.atributos',
            items.map(item => describe(item, attributes.get(item), targets)),
          )
        : { ...list, properties: { ...list.properties }, children: run.items };
    });
    parent.children.splice(index, 1, ...parts);
    return index;
  });
}

interface Run {
  readonly described: boolean;
  readonly items: ElementContent[];
}

function runsOf(list: Node, attributes: ReadonlyMap<Node, Attribute>): Run[] {
  const runs: Run[] = [];
  for (const item of list.children) {
    const described = item.type === 'element' && attributes.has(item);
    const last = runs.at(-1);
    if (last?.described === described) last.items.push(item);
    else runs.push({ described, items: [item] });
  }
  return runs;
}

function describe(item: Node, attribute: Attribute | undefined, targets: ReadonlyMap<string, Target>): Node {
  const head = headOf(item);
  const line = lineOf(head);
  const [key, rest] = splitLine(line, textOf({ type: 'root', children: line }).indexOf(':'));
  const [, said] = splitLine(rest, 1);
  const more = item.children.slice(head.holder === item ? head.length : 1);
  return h('div', [h('dt', trim(key)), h('dd', [...linked(attribute, trim(said), targets), ...more])]);
}

interface Target {
  readonly href: string;
  /** Said after the link, where what the author wrote is a mere key. */
  readonly name: string | null;
}

/** What «Indicador», «Depende de» and «Repite» may name: indicators by id, elements by address or written number. */
function referencesOf(plan: Plan): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const element of elements(plan)) {
    const target = { href: `#${element.address}`, name: null };
    if (element.number && !targets.has(bare(element.number.value)))
      targets.set(bare(element.number.value), target);
    targets.set(element.address, target);
  }
  for (const [id, { nombre }] of Object.entries(plan.frontmatter.values.indicadores ?? {})) {
    targets.set(`indicador ${id}`, { href: `#indicador-${id}`, name: nombre ?? null });
  }
  return targets;
}

function linked(
  attribute: Attribute | undefined,
  value: ElementContent[],
  targets: ReadonlyMap<string, Target>,
): ElementContent[] {
  const text = textOf({ type: 'root', children: value }).trim();
  const refers = attribute?.key === 'depende-de' || attribute?.key === 'repite';
  const target =
    attribute?.key === 'indicador'
      ? targets.get(`indicador ${text}`)
      : refers
        ? targets.get(text)
        : undefined;
  if (!target) return value;
  const link = h('a', { href: target.href }, text);
  return target.name ? [link, { type: 'text', value: ` (${target.name})` }] : [link];
}
