import { placeIn } from '../../document/inline-text.ts';
import type { TextBlock } from '../../document/text-blocks.ts';
import type { Element, Kind, Plan } from '../../plan/model.ts';
import { bare, romanValue, type WrittenNumber } from '../../plan/number.ts';
import { elements } from '../../plan/query.ts';
import { foldAccents } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { contains, type Located } from '../../text/span.ts';
import { isOfOther } from '../other-document.ts';
import { textOf } from './text-of.ts';

/** A number by which prose names an element. */
export interface ProseReference {
  /** «el eje 7», «la línea 3.4»: without the article. */
  readonly written: Located<string>;
  readonly number: string;
  readonly kind: Kind;
  /** The elements of this kind that have a number, in the order of the text. */
  readonly numbered: readonly Element[];
  /** Whether an element of its kind goes by that number. */
  readonly known: boolean;
}

/**
 * The numbers by which the prose names elements of the plan, whether there are such elements or not. Only where the plan numbers the kind named, and where nothing
 * near says that another document is meant: its name after the number, or a plan, a law or a railway in the paragraph.
 */
export function proseReferences(plan: Plan): readonly ProseReference[] {
  const numbered = numberedElements(plan);
  const foreign = plan.sections
    .filter(({ id }) => id !== null && elsewhere.has(id))
    .map(({ section }) => section.span);
  const own = [...elements(plan)];
  const values = new Set(own.flatMap(({ attributes }) => attributes.map(({ value }) => value.span.end)));
  const labels = new Set(own.map(({ span }) => span.start));
  return textOf(plan)
    .filter(({ type, quoted, prose }) => type !== 'cell' && !quoted && /\d|[IVX]/u.test(prose))
    .filter(({ span }) => !values.has(span.end) && !foreign.some(one => contains(one, span)))
    .flatMap(block => [...inBlock(plan, block, numbered, labels)]);
}

/** Sections in which a plan speaks of others. */
const elsewhere: ReadonlySet<string> = new Set(['alineacion', 'base-normativa', 'referencias', 'glosario']);

/** The elements of one kind that have a number, and all that they may be called by. */
interface Numbered {
  readonly elements: Element[];
  readonly names: Set<string>;
}

function numberedElements(plan: Plan): ReadonlyMap<Kind, Numbered> {
  const numbered = new Map<Kind, Numbered>();
  for (const element of elements(plan)) {
    if (!element.number) continue;
    const known = numbered.get(element.kind) ?? { elements: [], names: new Set() };
    numbered.set(element.kind, known);
    known.elements.push(element);
    for (const name of namesOf(element, element.number.value)) known.names.add(name);
  }
  return numbered;
}

const names: readonly (readonly [RegExp, Kind])[] = [
  [/^ejes?/u, 'eje'],
  [/^lineas?/u, 'linea'],
  [/^estrategias?/u, 'estrategia'],
  [/^objetivos?/u, 'objetivo'],
  [/^actividades?/u, 'actividad'],
];

const reference =
  /(?<![\p{L}\p{N}])(ejes?(?: tem[áa]ticos?| rector(?:es)?| estrat[ée]gicos?)?|l[íi]neas? de acci[óo]n|l[íi]neas?(?=\s+\d+\.)|estrategias?|objetivos?(?: espec[íi]ficos?)|actividad(?:es)?)\s+(?:n[úu]m(?:ero|\.)?\s+)?(\d{1,2}(?:\.\d{1,3})*|[IVX]{1,5}(?![\p{L}]))((?:,\s*\d{1,2}(?:\.\d{1,3})*)*(?:\s+[ye]\s+\d{1,2}(?:\.\d{1,3})*)?)(?![\p{L}\p{N}/-]|\s?%|[.,]\d)/giu;

function* inBlock(
  plan: Plan,
  { prose, text, span, type }: TextBlock,
  numbered: ReadonlyMap<Kind, Numbered>,
  labels: ReadonlySet<number>,
): Generator<ProseReference> {
  for (const match of matchesOf(prose, reference)) {
    const [whole, word = '', first = '', more = ''] = match;
    // What opens a heading or an item is its own label.
    if (/^\P{L}*$/u.test(prose.slice(0, match.index)) && (type === 'heading' || labels.has(span.start)))
      continue;
    const kind = names.find(([name]) => name.test(foldAccents(word)))?.[1];
    const known = kind && numbered.get(kind);
    if (!kind || !known) continue;
    if (isOfOther(prose, match.index, match.index + whole.length)) continue;
    for (const number of [first, ...(more.match(/\d[\d.]*/gu) ?? [])]) {
      const said = number.replace(/\.$/u, '');
      const isKnown = known.names.has(String(romanValue(said) ?? said));
      const at = match.index + whole.indexOf(said, word.length);
      const from = said === first ? match.index : at;
      const value = said === first ? prose.slice(from, at + said.length) : said;
      const place = placeIn(text, plan.document.file.text, from, at + said.length);
      yield { written: { value, span: place }, number: said, kind, numbered: known.elements, known: isKnown };
    }
  }
}

/** What an element may be called by: its number as written, its last part alone, its place. */
function namesOf({ ordinal, address }: Element, number: WrittenNumber): string[] {
  const places = address.match(/(?<=-)\d+(?=\/|$)/gu)?.join('.') ?? '';
  return [bare(number), number.parts.join('.'), String(number.parts.at(-1)), String(ordinal), places];
}
