import { isOfOther } from '../check/other-document.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { tokens } from '../check/views/tokens.ts';
import { blocksSayingBehind } from '../check/words-said.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Element, Plan } from '../plan/model.ts';
import { elements, itemAt } from '../plan/query.ts';
import { foldAccents } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { once } from '../text/once.ts';
import type { Located } from '../text/span.ts';

/** Prose that counts the parts of its plan wrongly. */
export const rule: Rule = {
  id: 'cuenta-discrepante',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El texto dice cuántos ejes, objetivos o líneas tiene el plan, y son otros.',
    en: 'The text says how many ejes, objectives or lines the plan has, and there are others.',
  },
  *check(plan, { views }) {
    for (const { block } of blocksSayingBehind(views(tokens), heads, isCount)) {
      if (block.type === 'cell' || itemAt(plan, block.span.start)) continue;
      for (const { written, said, sort } of counts(plan, block)) {
        const found = [...elements(plan)].filter(sort.is);
        if (found.length === 0 || found.length === said) continue;
        const last = found.at(-1);
        yield {
          span: written.span,
          message: {
            es: `El texto dice ${quote(written.value)}, y el plan tiene ${found.length}.`,
            en: `The text says ${quote(written.value)}, and the plan has ${found.length}.`,
          },
          label: { es: `son ${found.length}`, en: `there are ${found.length}` },
          help: {
            es: 'Corrija la cuenta, o vea si al plan le falta o le sobra una parte.',
            en: 'Correct the count, or see whether the plan lacks a part or has one too many.',
          },
          ...(last && {
            related: [
              { span: (last.number ?? last.text).span, message: { es: 'el último', en: 'the last' } },
            ],
          }),
        };
      }
    }
  },
};

interface Sort {
  /** The words for it, without accents. */
  readonly words: string;
  readonly is: (element: Element) => boolean;
}

const sorts: readonly Sort[] = [
  { words: 'ejes(?: (?:tematicos|rectores|estrategicos|de trabajo))?', is: ({ kind }) => kind === 'eje' },
  { words: 'objetivos especificos', is: ({ role }) => role === 'especifico' },
  { words: 'lineas de accion', is: ({ kind }) => kind === 'linea' },
  { words: 'estrategias(?: de accion)?', is: ({ kind }) => kind === 'estrategia' },
];

/** The first words for any sort, as they may be written. */
const heads = ['ejes', 'objetivos', 'líneas', 'lineas', 'estrategias'];

const numbers = [
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
];

function isCount(word: string): boolean {
  return numbers.includes(word) || /^\d{1,2}$/u.test(word);
}

/** What a sentence says before the count of all the parts: «se integra por», «contiene», «los». */
const whole = [
  '(?:integr|compon|organiz|divid|estructur|articul|conform|constitu)\\p{L}* (?:en|por|de|con|mediante|a traves de) ',
  '(?:contien|contempl|incluy|comprend|agrup|present|plante|establec|defin|desarroll|desplieg|describ)[ae]n? ',
  '(?:consta de|cuenta con|desplegad[oa]s|desarrollan? en|despliegan? en) ',
  '(?<!\\p{L})(?:los|las|sus|estos|estas) ',
].join('|');

/** What may follow: nothing that makes the parts fewer («tres ejes prioritarios», «los dos ejes siguientes»). */
const end =
  '(?=\\s*(?:[.,;:)]|$)| (?:y|que|del plan|de este plan|de este documento|considerad|en (?:los )?que|con|cada|a desarrollar|de trabajo|son|se)(?!\\p{L}{3}))';

interface Count {
  readonly written: Located<string>;
  readonly said: number;
  readonly sort: Sort;
}

/** A count of any sort of part: what is counted, the number, and one group for each sort. */
const counted = once(
  () =>
    new RegExp(
      `(?:(?:${whole})(?:los |las |sus )?)((${numbers.join('|')}|\\d{1,2}) (?:${sorts.map(({ words }) => `(${words})`).join('|')}))(?!\\p{L})${end}`.replaceAll(
        ' ',
        '\\s+',
      ),
      'gu',
    ),
);

function* counts(plan: Plan, { prose, text }: TextBlock): Generator<Count> {
  for (const match of matchesOf(foldAccents(prose), counted())) {
    const [all, count = '', number = '', ...groups] = match;
    const sort = sorts[groups.findIndex(group => group !== undefined)];
    const start = match.index + all.length - count.length;
    if (!sort || isOfOther(prose, start, start + count.length)) continue;
    const value = prose.slice(start, start + count.length);
    const span = placeIn(text, plan.document.file.text, start, start + count.length);
    const said = /\d/u.test(number) ? Number(number) : numbers.indexOf(number) + 2;
    yield { written: { value, span }, said, sort };
  }
}
