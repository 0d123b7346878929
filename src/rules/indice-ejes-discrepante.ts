import { titlePlace } from '../check/kind-words.ts';
import { quote, quotedSpan } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { announcedEjes } from '../check/views/announced-ejes.ts';
import { type Item, listItems } from '../check/views/list-items.ts';
import { inlineText, locate } from '../document/inline-text.ts';
import type { Element, Plan } from '../plan/model.ts';
import { bare, readNumber } from '../plan/number.ts';
import { vocabularyOf } from '../plan/vocabulary.ts';
import { fold } from '../text/fold.ts';
import type { Located, Span } from '../text/span.ts';

/** A list of ejes that is not that of the ejes developed below. */
export const rule: Rule = {
  id: 'indice-ejes-discrepante',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'La lista que anuncia los ejes no es la de los ejes que se desarrollan.',
    en: 'The list that announces the ejes is not that of the ejes that are developed.',
  },
  *check(plan, { views }) {
    const { developed: joined, undeveloped } = views(announcedEjes);
    if (joined.length === 0) return;
    const items = new Map(views(listItems).map(item => [item.span.start, item]));
    const ejes = plan.children.filter(({ kind }) => kind === 'eje');
    for (const eje of joined) {
      const item = eje.announcement && items.get(eje.announcement.start);
      const announced = item && titleOf(plan, item);
      if (announced && !agree(announced.value, eje.text.value)) yield retitled(plan, eje, announced);
    }
    const unannounced = ejes.filter(eje => eje.dress === 'heading' && !eje.announcement);
    const [missing, extra] = [undeveloped[0], unannounced[0]];
    if (missing && extra && undeveloped.length === 1 && unannounced.length === 1) {
      yield retitled(plan, extra, missing.text);
      return;
    }
    for (const eje of undeveloped) yield notDeveloped(plan, eje);
    for (const eje of unannounced) yield notAnnounced(plan, eje, joined[0]?.announcement ?? null);
  },
};

/** The words of an item without its number and its label. */
function titleOf(plan: Plan, { node }: Item): Located<string> | null {
  const [lead] = node.children;
  if (lead?.type !== 'paragraph') return null;
  const text = inlineText(lead.children, plan.document.file.text);
  const own = vocabularyOf(plan.profile).ownLabel(text.value);
  return locate(text, own?.textStart ?? readNumber(text.value, 'item')?.length ?? 0);
}

/** Whether two titles say the same, or one begins with the other: lists often shorten or explain. */
function agree(a: string, b: string): boolean {
  const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length);
  return short === undefined || short === '' || long === short || long?.startsWith(`${short} `) === true;
}

function retitled(plan: Plan, eje: Element, announced: Located<string>): Finding {
  const place = titlePlace(eje);
  const source = plan.document.file.text;
  return {
    span: quotedSpan(source, place),
    message: {
      es: `El eje se desarrolla como ${quote(eje.text.value)}, y en la lista de ejes se anuncia como ${quote(announced.value)}.`,
      en: `The eje is developed as ${quote(eje.text.value)}, and announced in the list of ejes as ${quote(announced.value)}.`,
    },
    help: { es: 'Deje el mismo título en los dos lugares.', en: 'Leave the same title in both places.' },
    related: [
      { span: quotedSpan(source, announced.span), message: { es: 'se anuncia aquí', en: 'announced here' } },
    ],
  };
}

function notDeveloped(plan: Plan, eje: Element): Finding {
  return {
    span: quotedSpan(plan.document.file.text, titlePlace(eje)),
    message: {
      es: `El eje ${quote(eje.text.value)} se anuncia en la lista de ejes y no se desarrolla.`,
      en: `The eje ${quote(eje.text.value)} is announced in the list of ejes and not developed.`,
    },
    help: {
      es: 'Agregue su encabezado y sus acciones, o quítelo de la lista.',
      en: 'Add its heading and its actions, or remove it from the list.',
    },
  };
}

function notAnnounced(plan: Plan, eje: Element, list: Span | null): Finding {
  const name = eje.text.value || (eje.number ? bare(eje.number.value) : '');
  return {
    span: titlePlace(eje),
    message: {
      es: `El eje ${quote(name)} se desarrolla y no está en la lista de ejes.`,
      en: `The eje ${quote(name)} is developed and not in the list of ejes.`,
    },
    help: { es: 'Agréguelo a la lista.', en: 'Add it to the list.' },
    ...(list && {
      related: [
        {
          span: quotedSpan(plan.document.file.text, list),
          message: { es: 'lista de ejes', en: 'list of ejes' },
        },
      ],
    }),
  };
}
