import type { Bilingual } from '../text/bilingual.ts';
import { type DrawingTag, drawingTags } from './drawing-tags.ts';

/** What it takes to draw: marks, with those that are drawn again each time; or why nobody should have to. */
export type DrawingWork = { readonly marks: number } | { readonly fault: Bilingual };

/** The biggest drawing that is read, in bytes; the most marks; how deep they may lie in one another. */
const biggest = 8 * 1024 * 1024;
const most = 50_000;
const deepest = 200;

/** What takes the work of many marks, because the whole surface is gone over. */
const layer = 25;
const filtering = 500;

/** The most rules of style sheets that ask for such work or refer to a mark. */
const mostStyles = 300;

/** Past these many marks nobody counts further. */
const countless = 10_000_000;

/** Filters whose work grows with figures of their own. */
const unbounded =
  /^fe(?:ConvolveMatrix|DiffuseLighting|DisplacementMap|Image|Morphology|SpecularLighting|Turbulence)$/u;

/**
 * Weighs a drawing in SVG before anything draws it. What a `use`, a pattern, a mask or a filter refers to counts each
 * time, so that ten lines that stand for millions of marks are known for what they are.
 */
export function drawingWork(bytes: Uint8Array): DrawingWork {
  if (bytes.length > biggest) return { fault: tooBig };
  const tags = drawingTags(new TextDecoder().decode(bytes));
  if (!tags) return { fault: unreadable };
  const asked = tags.find(({ name }) => unbounded.test(name));
  if (asked) return { fault: slowFilter(asked.name) };
  const marks = tags.filter(({ does }) => does !== 'close').length;
  if (marks > most) return { fault: tooMuch(marks) };
  const styles = tags.filter(({ name }) => name === 'style').flatMap(({ text }) => stylesOf(text));
  if (styles.length > mostStyles || styles.some(({ refers }) => refers.length > mostStyles))
    return { fault: tooStyled };
  const tree = treeOf(tags, styles);
  return 'fault' in tree ? tree : weigh(tree);
}

/** What drawing something takes by itself, and the marks that it has drawn, by id. */
interface Work {
  readonly own: number;
  readonly refers: readonly string[];
}

interface Mark extends Work {
  readonly children: Mark[];
}

interface Drawing {
  readonly root: Mark;
  readonly named: ReadonlyMap<string, Mark>;
}

function treeOf(
  tags: readonly DrawingTag[],
  styles: readonly Style[],
): Drawing | { readonly fault: Bilingual } {
  const root: Mark = { own: 0, refers: [], children: [] };
  const named = new Map<string, Mark>();
  const open = [root];
  let references = 0;
  for (const tag of tags) {
    if (tag.does === 'close') {
      if (open.length > 1) open.pop();
      continue;
    }
    const mark = markOf(tag, styles);
    references += mark.refers.length;
    if (references > most) return { fault: tooMuch(countless) };
    open.at(-1)?.children.push(mark);
    const id = tag.attributes.get('id');
    if (id !== undefined && !named.has(id)) named.set(id, mark);
    if (tag.does === 'open') open.push(mark);
    if (open.length > deepest) return { fault: tooDeep };
  }
  return { root, named };
}

/** A rule of a style sheet that asks for work: the names in its selector, and the work. */
interface Style extends Work {
  readonly names: ReadonlySet<string>;
}

function stylesOf(sheet: string): Style[] {
  return sheet.split('}').flatMap(rule => {
    const brace = rule.lastIndexOf('{');
    const work = workOf(rule.slice(brace + 1));
    if (brace === -1 || (work.own === 0 && work.refers.length === 0)) return [];
    return [{ ...work, names: new Set(rule.slice(0, brace).match(/[\w-]+|\*/gu)) }];
  });
}

function markOf({ name, attributes }: DrawingTag, styles: readonly Style[]): Mark {
  const names = ['*', name, attributes.get('id'), ...(attributes.get('class')?.split(/\s+/u) ?? [])];
  const works: readonly Work[] = [
    ...[...attributes].map(([key, value]) => workOf(key === 'style' ? value : `${key}:${value}`)),
    ...styles.filter(style => names.some(each => each && style.names.has(each))),
  ];
  const links = [...attributes].flatMap(([key, value]) =>
    /(?:^|:)href$/u.test(key) && value.trim().startsWith('#') ? [value.trim().slice(1)] : [],
  );
  return {
    own: works.reduce((sum, { own }) => sum + own, 1),
    refers: [...links, ...works.flatMap(({ refers }) => refers)],
    children: [],
  };
}

/** The work that declarations as of CSS ask for. */
function workOf(said: string): Work {
  const isLayer = /(?:^|[;\s])(?:opacity|mask|clip-path|mix-blend-mode)\s*:/iu.test(said);
  const isFiltered = /(?:^|[;\s])filter\s*:/iu.test(said);
  const urls = said.matchAll(/url\(\s*(?:"#([^"]*)"|'#([^']*)'|#([^)]*))/giu);
  return {
    own: (isLayer ? layer : 0) + (isFiltered ? filtering : 0),
    refers: [...urls].map(([, one, two, three]) => one ?? two ?? three?.trim() ?? ''),
  };
}

/** How much a mark is to draw, and how deep the marks below it go. */
interface Weight {
  readonly marks: number;
  readonly height: number;
}

function weigh({ root, named }: Drawing): DrawingWork {
  const known = new Map<Mark, Weight | 'open'>();
  let steps = 0;
  const weightOf = (mark: Mark, depth: number): Weight => {
    const before = known.get(mark);
    if (before === 'open' || depth > 2 * deepest) return { marks: 0, height: Number.POSITIVE_INFINITY };
    if (before) return before;
    known.set(mark, 'open');
    let { own: marks } = mark;
    let height = 0;
    const parts = [...mark.children, ...mark.refers.flatMap(id => named.get(id) ?? [])];
    for (const part of parts) {
      if (++steps > 4 * most) return { marks: countless, height: 0 };
      const weight = weightOf(part, depth + 1);
      marks += weight.marks;
      height = Math.max(height, weight.height + 1);
    }
    const weight = { marks, height };
    known.set(mark, weight);
    return weight;
  };
  const { marks, height } = weightOf(root, 0);
  if (height > 2 * deepest) return { fault: tooDeep };
  return marks > most ? { fault: tooMuch(marks) } : { marks };
}

const tooBig: Bilingual = {
  es: `pesa más de ${biggest / 1024 / 1024} MB, lo más que se lee de un dibujo SVG`,
  en: `it is bigger than ${biggest / 1024 / 1024} MB, the most that is read of an SVG drawing`,
};

const unreadable: Bilingual = {
  es: 'su SVG está incompleto o declara más que entidades de texto',
  en: 'its SVG is incomplete or declares more than entities of text',
};

const tooDeep: Bilingual = {
  es: `sus partes están unas dentro de otras más de ${deepest} veces, o se contienen a sí mismas`,
  en: `its parts lie in one another more than ${deepest} times, or hold themselves`,
};

function slowFilter(name: string): Bilingual {
  return {
    es: `usa el filtro «${name}», que puede tardar sin límite; expórtelo sin él o como PNG`,
    en: `it uses the filter «${name}», which may take without limit; export it without it or as PNG`,
  };
}

const tooStyled: Bilingual = {
  es: `sus hojas de estilo piden efectos en más de ${mostStyles} reglas; expórtela más sencilla o como PNG`,
  en: `its style sheets ask for effects in more than ${mostStyles} rules; export it simpler or as PNG`,
};

function tooMuch(marks: number): Bilingual {
  const [es, en] =
    marks < countless ? [spaced(marks), spaced(marks)] : ['más de diez millones de', 'over ten million'];
  return {
    es: `dibujarla toma ${es} trazos y el máximo es ${spaced(most)}; expórtela más sencilla o como PNG`,
    en: `drawing it takes ${en} marks and the most is ${spaced(most)}; export it simpler or as PNG`,
  };
}

function spaced(figure: number): string {
  return String(figure).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
}
