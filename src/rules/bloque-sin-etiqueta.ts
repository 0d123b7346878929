import { capital, kindWords, theElement, titlePlace } from '../check/kind-words.ts';
import { quotedSpan } from '../check/quote.ts';
import type { Finding, Fix, Rule } from '../check/rule.ts';
import type { Announcement, Element, Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';

/** A list without the label that its siblings put above theirs: «Actividades:». */
export const rule: Rule = {
  id: 'bloque-sin-etiqueta',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un elemento no pone a su lista el rótulo que los demás sí ponen: «Actividades:».',
    en: 'An element does not put above its list the label that the others do: «Actividades:».',
  },
  *check(plan) {
    const labels = labelsByParent(plan);
    if (labels.size === 0) return;
    for (const { children: siblings } of [plan, ...elements(plan)]) {
      if (!siblings.some(({ address }) => labels.has(address))) continue;
      for (const kind of new Set(siblings.map(sibling => sibling.kind))) {
        const alike = siblings.filter(sibling => sibling.kind === kind && sibling.children.length > 0);
        yield* unlabelled(plan, alike, labels);
      }
    }
  },
};

/** The first label of actions under each element that introduced some. */
function labelsByParent(plan: Plan): ReadonlyMap<string, Announcement> {
  const labels = new Map<string, Announcement>();
  for (const label of plan.announcements) {
    if (label.parent === null || label.count === 0 || label.kinds[0] === 'objetivo') continue;
    if (!labels.has(label.parent)) labels.set(label.parent, label);
  }
  return labels;
}

function* unlabelled(
  plan: Plan,
  siblings: readonly Element[],
  labels: ReadonlyMap<string, Announcement>,
): Generator<Finding> {
  const used = siblings.flatMap(({ address }) => labels.get(address) ?? []);
  const without = siblings.filter(({ address, children }) => !labels.has(address) && isUnlabelled(children));
  const [model] = used;
  if (!model || used.length <= without.length) return;
  for (const element of without) {
    const { es, en } = theElement(element);
    const { others } = kindWords[element.kind];
    const fix = insertLabel(plan, element, model);
    yield {
      span: quotedSpan(plan.document.file.text, titlePlace(element)),
      message: {
        es: `${capital(es)} no lleva el rótulo «${model.label.value}» que llevan ${others.es}.`,
        en: `${capital(en)} does not carry the label «${model.label.value}» that ${others.en} carry.`,
      },
      help: {
        es: `Escriba «${model.label.value}» antes de su lista.`,
        en: `Write «${model.label.value}» before its list.`,
      },
      related: [{ span: model.label.span, message: { es: 'en otro', en: 'in another' } }],
      ...(fix && { fix }),
    };
  }
}

function isUnlabelled(children: readonly Element[]): boolean {
  return children.every(({ settledBy, dress }) => settledBy === 'profile' && dress === 'item');
}

/** Safe where the label says of the list what it was taken for already. */
function insertLabel({ document: { file } }: Plan, element: Element, model: Announcement): Fix | null {
  const [child] = element.children;
  if (!child) return null;
  const { line } = file.positionAt(child.span.start);
  const { start } = file.lineSpan(line);
  const margin = file.slice({ start, end: child.span.start });
  if (margin.trim() !== '') return null;
  const label = file.slice(file.lineSpan(file.positionAt(model.label.span.start).line)).trim();
  const above = line > 0 && file.slice(file.lineSpan(line - 1)).trim() !== '' ? file.eol : '';
  return {
    title: { es: `Poner «${model.label.value}»`, en: `Put «${model.label.value}»` },
    safe: model.dress === 'prose' && model.kinds[0] === child.kind,
    edits: [{ span: { start, end: start }, newText: `${above}${margin}${label}${file.eol}${file.eol}` }],
  };
}
