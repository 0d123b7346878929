import { type Located, spanWithin } from '../text/span.ts';
import type { Attribute, Element, Kind, Plan } from './model.ts';
import { bare } from './number.ts';
import { elements } from './query.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** One element that a `Depende de` or a `Repite` names. */
export interface Reference {
  readonly attribute: Attribute;
  /** The address or number alone: `eje-2/linea-3`, `2.3`. */
  readonly written: Located<string>;
  /** The level said with it, «la línea 2.3»; empty where none is. */
  readonly kinds: readonly Kind[];
  /** Null where the plan has no such element. */
  readonly target: Element | null;
}

/** Every reference from one element to another, in the order of the elements. Values in words are no references. */
export function references(plan: Plan): readonly Reference[] {
  const all = [...elements(plan)];
  const attributes = all.flatMap(element =>
    element.attributes.filter(({ key }) => key === 'depende-de' || key === 'repite'),
  );
  if (attributes.length === 0) return [];
  const targets = targetsOf(all);
  const vocabulary = vocabularyOf(plan.profile);
  return attributes.flatMap(attribute => {
    let rest = attribute.value.span;
    return mentions(attribute.value.value, vocabulary).map(({ text, kinds, keys }) => {
      const span = spanWithin(plan.document.file.text, rest, text);
      rest = { start: span.end, end: rest.end };
      const target = keys.flatMap(key => targets.get(key) ?? [])[0] ?? null;
      return { attribute, written: { value: text, span }, kinds, target };
    });
  });
}

/** Elements by address, by number as written, and by their place in numbers: `eje-2/linea-3` is also 2.3. */
function targetsOf(all: readonly Element[]): ReadonlyMap<string, Element> {
  const targets = new Map(all.map(element => [element.address, element]));
  const add = (element: Element, ...names: readonly string[]) => {
    for (const name of names) if (!targets.has(name)) targets.set(name, element);
  };
  for (const element of all) {
    if (!element.number) continue;
    const number = bare(element.number.value).toLowerCase();
    add(element, number, `${element.kind} ${number}`);
  }
  for (const element of all) {
    const place = element.address.match(/(?<=-)(?:\d+|[a-z])(?=\/|$)/gu) ?? [];
    const own = place.at(-1);
    if (own) add(element, place.join('.'), own, `${element.kind} ${own}`);
  }
  return targets;
}

interface Mention {
  readonly text: string;
  readonly kinds: readonly Kind[];
  /** The names to look it up by, the likeliest first. */
  readonly keys: readonly string[];
}

const address =
  /^(?:[a-z0-9-]+\/)*(?:eje|programa|objetivo|estrategia|linea|actividad)-(?:\d+|[a-z]|general)(?:\/[a-z0-9-]+)*$/u;
const number = /^\(?(\d{1,3}(?:\.\d{1,3})*|[a-zñ]|[ivxlc]+)\)?$/iu;

/** The elements named in a value: «1.1, 1.3 y eje-2», «las líneas 2.4 y 2.5», «2.1. Elaborar la guía». */
function mentions(value: string, { bareLabel }: Vocabulary): Mention[] {
  let kinds: readonly Kind[] = [];
  return value
    .replace(/\([^()]{2,}\)/gu, ' ')
    .split(/[,;]|\s[ye]\s/u)
    .flatMap(part => {
      const text = part.trim().replace(/\.$/u, '');
      if (address.test(text)) return [{ text, kinds: [], keys: [text] }];
      const titled = /^(\d{1,3}(?:\.\d{1,3})+)\.?\s+\p{Lu}/u.exec(text)?.[1];
      if (titled) return [{ text: titled, kinds: [], keys: [titled] }];
      const [, words = '', last = ''] = /^(?:(?:el|las?|los)\s+)?(.*?)\s*(\S+)$/iu.exec(text) ?? [];
      const label = words ? bareLabel(words) : null;
      const plain = number.exec(last)?.[1]?.toLowerCase();
      if (!plain || (words && !label)) return [];
      kinds = label?.kinds ?? kinds;
      if (kinds.length === 0 && !/\d|\)/u.test(last)) return [];
      const keys = kinds.map(kind => `${kind} ${plain}`);
      return [
        { text: last, kinds, keys: kinds.length === 0 || plain.includes('.') ? [...keys, plain] : keys },
      ];
    });
}
