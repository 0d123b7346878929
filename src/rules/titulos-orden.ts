import { quote, quotedSpan } from '../check/quote.ts';
import type { Finding, Related, Rule } from '../check/rule.ts';
import type { Document } from '../document/document.ts';
import { spanOf } from '../document/span-of.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** Headings that are no outline: a level is skipped, or the level of the title is given to sections. */
export const rule: Rule = {
  id: 'titulos-orden',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un encabezado salta un nivel, o hay más de un encabezado de nivel 1.',
    en: 'A heading skips a level, or there is more than one heading of level 1.',
  },
  *check({ document }) {
    const headings = headingsOf(document);
    const [first, second, ...more] = headings.filter(({ depth }) => depth === 1);
    if (first && second) yield twoTitles(first, second, more.length + 2);
    for (const jumps of jumpsOf(headings)) yield skipped(headings, jumps);
  },
};

interface Heading {
  readonly title: string;
  readonly depth: number;
  readonly span: Span;
}

function headingsOf({ sections, file }: Document): Heading[] {
  return sections.flatMap(({ heading, title, depth }) =>
    heading ? [{ title, depth, span: quotedSpan(file.text, spanOf(heading)) }] : [],
  );
}

/** A heading more than one level below what stands above it: the heading before, or the title of the plan. */
interface Jump extends Heading {
  readonly index: number;
  readonly above: number;
}

/** The jumps of an outline, those between the same two levels together. */
function jumpsOf(headings: readonly Heading[]): Iterable<readonly [Jump, ...Jump[]]> {
  const found = new Map<string, [Jump, ...Jump[]]>();
  headings.forEach((heading, index) => {
    const above = headings[index - 1]?.depth ?? 1;
    if (heading.depth <= above + 1) return;
    const jump = { ...heading, index, above };
    const same = found.get(`${above} ${heading.depth}`);
    if (same) same.push(jump);
    else found.set(`${above} ${heading.depth}`, [jump]);
  });
  return found.values();
}

function skipped(headings: readonly Heading[], jumps: readonly [Jump, ...Jump[]]): Finding {
  const [{ title, depth, above, index, span }, ...more] = jumps;
  const before = headings[index - 1];
  const [found, expected] = ['#'.repeat(depth), '#'.repeat(above + 1)];
  const [es, en] = alsoIn(more.length);
  return {
    span,
    message: {
      es: `El encabezado ${quote(title)} es de nivel ${depth}, «${found}», y se esperaba «${expected}»${es}.`,
      en: `The heading ${quote(title)} is of level ${depth}, «${found}», and «${expected}» was expected${en}.`,
    },
    label: { es: 'salta un nivel', en: 'skips a level' },
    help: {
      es: 'Use el nivel que sigue al del encabezado anterior: quien oye la página se guía por los niveles.',
      en: 'Use the level next to that of the heading before: who hears the page goes by the levels.',
    },
    related: [
      ...(before ? [place(before, `nivel ${above}`, `level ${above}`)] : []),
      ...more.map(jump => place(jump, 'también aquí', 'here too')),
    ],
    fix: {
      title: { es: 'Subir los encabezados al nivel que sigue', en: 'Raise the headings to the next level' },
      safe: false,
      edits: jumps.flatMap(jump => raise(headings, jump)),
    },
  };
}

function alsoIn(places: number): [es: string, en: string] {
  if (places === 0) return ['', ''];
  if (places === 1) return [', como en otro lugar', ', as in another place'];
  return [`, como en otros ${places} lugares`, `, as in ${places} other places`];
}

/** Raises the heading and those after it that are as deep or deeper, so that siblings stay siblings. */
function raise(headings: readonly Heading[], { index, depth, above }: Jump): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = index; (headings[i]?.depth ?? 0) >= depth; i++) {
    const start = headings[i]?.span.start ?? 0;
    edits.push({ span: { start, end: start + depth - above - 1 }, newText: '' });
  }
  return edits;
}

function twoTitles(first: Heading, { span }: Heading, count: number): Finding {
  return {
    span,
    message: {
      es: `Hay ${count} encabezados de nivel 1, «#»; se esperaba uno solo, el título del plan.`,
      en: `There are ${count} headings of level 1, «#»; only one was expected, the title of the plan.`,
    },
    label: { es: 'otro de nivel 1', en: 'another of level 1' },
    help: {
      es: 'Use «##» para las secciones y los ejes, y un nivel más para lo que está dentro.',
      en: 'Use «##» for sections and ejes, and one level more for what is inside.',
    },
    related: [place(first, 'el primero', 'the first')],
  };
}

function place({ span }: Heading, es: string, en: string): Related {
  return { span, message: { es, en } };
}
