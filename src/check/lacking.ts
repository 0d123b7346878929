import type { Element, Plan } from '../plan/model.ts';
import { itemAt } from '../plan/query.ts';
import { contains } from '../text/span.ts';
import { planPlace } from './frontmatter-place.ts';
import { theElement, titlePlace } from './kind-words.ts';
import { quote, quotedSpan } from './quote.ts';
import type { Bilingual, Finding } from './rule.ts';
import type { HeldAction } from './views/held-actions.ts';

/** What actions may lack, and how it is said. */
export interface Lack {
  /** The rule that says it. */
  readonly rule: string;
  readonly has: (action: HeldAction) => boolean;
  /** After «no tiene» and after «lacks»: «plazo», «a deadline». */
  readonly what: Bilingual;
  readonly label: Bilingual;
  readonly help: Bilingual;
}

/** Up to so many actions are named one by one. */
const several = 3;

/**
 * The actions that lack something, as few findings as say it: one for the plan, or for an element of the first level,
 * none of whose actions has it; else one for each action. Where the author allowed it of one action, its neighbours
 * are named one by one, so that the comment reaches what it was written for.
 */
export function* lacking(plan: Plan, actions: readonly HeldAction[], lack: Lack): Generator<Finding> {
  const allowed = plan.notes
    .filter(note => note.kind === 'suppression' && note.scope === 'element' && note.rule.value === lack.rule)
    .map(note => ({ span: note.span, element: itemAt(plan, note.span.start) }));
  if (allowed.length === 0 && isBare(actions, lack)) {
    yield {
      span: planPlace(plan),
      ...ofAll(actions, { es: 'del plan', en: 'of the plan' }, lack),
    };
    return;
  }
  for (const [holder, held] of byHolder(actions)) {
    const inside = allowed.some(
      ({ span, element }) => element !== holder && holder && contains(holder.span, span),
    );
    if (holder && !inside && isBare(held, lack)) {
      const { es, en } = theElement(holder);
      yield {
        span: quotedSpan(plan.document.file.text, titlePlace(holder)),
        ...ofAll(held, { es: `de ${es}`.replace(/^de el /u, 'del '), en: `of ${en}` }, lack),
      };
    } else for (const one of held) if (!lack.has(one)) yield ofOne(plan, one, lack);
  }
}

function isBare(actions: readonly HeldAction[], { has }: Lack): boolean {
  return actions.length >= several && !actions.some(has);
}

function byHolder(actions: readonly HeldAction[]): ReadonlyMap<Element | null, readonly HeldAction[]> {
  const groups = new Map<Element | null, HeldAction[]>();
  for (const action of actions) {
    const known = groups.get(action.holder);
    if (known) known.push(action);
    else groups.set(action.holder, [action]);
  }
  return groups;
}

function ofAll(
  actions: readonly HeldAction[],
  of: Bilingual,
  { what, label, help }: Lack,
): Omit<Finding, 'span'> {
  const n = actions.length;
  return {
    message: {
      es: `Ninguna de las ${n} acciones ${of.es} tiene ${what.es}.`,
      en: `All ${n} actions ${of.en} lack ${what.en}.`,
    },
    label,
    help,
    places: actions.map(({ action }) => action.text.span),
  };
}

function ofOne({ document }: Plan, { action: { text } }: HeldAction, { what, label, help }: Lack): Finding {
  return {
    span: quotedSpan(document.file.text, text.span),
    message: {
      es: `${quote(text.value)} no tiene ${what.es}.`,
      en: `${quote(text.value)} lacks ${what.en}.`,
    },
    label,
    help,
  };
}
