import type { Numbered, NumberingFault } from '../check/count.ts';
import { sayNumber } from '../check/kind-words.ts';
import { numberEdit } from '../check/number-edit.ts';
import type { Finding, Fix, Rule } from '../check/rule.ts';
import { numbering } from '../check/views/numbering.ts';
import { renumber } from '../plan/number.ts';

type Repeated = Extract<NumberingFault, { kind: 'repeated' }>;

/** One number on two elements of a series: nobody can tell which one is cited. */
export const rule: Rule = {
  id: 'numeracion-duplicada',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Dos elementos de una misma serie llevan el mismo número.',
    en: 'Two elements of one series carry the same number.',
  },
  *check(plan, { views }) {
    const source = plan.document.file.text;
    for (const fault of views(numbering)) {
      if (fault.kind === 'repeated') yield* fault.all ? allAlike(source, fault) : repeated(source, fault);
    }
  },
};

function* allAlike(source: string, { first, again }: Repeated): Generator<Finding> {
  const [second] = again;
  if (!second) return;
  const number = sayNumber(first.number.value);
  const count = again.length + 1;
  const newText = (element: Numbered, i: number) => {
    const { value } = element.number;
    return renumber(value, [...value.parts.slice(0, -1), (value.parts.at(-1) ?? 0) + i + 1]);
  };
  yield {
    span: second.number.span,
    message: {
      es: `Los ${count} elementos de esta serie llevan el mismo número, «${number}».`,
      en: `The ${count} elements of this series carry the same number, «${number}».`,
    },
    help: {
      es: 'Numérelos uno por uno: en un plan los números se citan y se conservan como están escritos.',
      en: 'Number them one by one: the numbers of a plan are cited, and kept as they are written.',
    },
    related: [{ span: first.number.span, message: { es: 'primero', en: 'first' } }],
    fix: {
      title: { es: 'Numerarlos seguidos', en: 'Number them in a row' },
      safe: false,
      edits: again.map((element, i) => numberEdit(source, element.number, newText(element, i))),
    },
  };
}

function* repeated(source: string, { first, again, meant }: Repeated): Generator<Finding> {
  const [second] = again;
  if (!second) return;
  const number = sayNumber(first.number.value);
  const times = again.length + 1;
  yield {
    span: second.number.span,
    message:
      times === 2
        ? {
            es: `El número «${number}» se repite en la misma serie.`,
            en: `The number «${number}» is repeated in the same series.`,
          }
        : {
            es: `El número «${number}» está ${times} veces en la misma serie.`,
            en: `The number «${number}» stands ${times} times in the same series.`,
          },
    help: meant
      ? { es: `Por su lugar, este es «${meant}».`, en: `By its place, this one is «${meant}».` }
      : { es: 'Numere de nuevo desde aquí.', en: 'Number again from here on.' },
    label: { es: 'repetido', en: 'repeated' },
    related: [{ span: first.number.span, message: { es: 'primera vez', en: 'first time' } }],
    ...(meant && { fix: changeTo(source, second, meant) }),
  };
}

function changeTo(source: string, element: Numbered, number: string): Fix {
  return {
    title: { es: `Cambiarlo por «${number}»`, en: `Change it to «${number}»` },
    safe: false,
    edits: [numberEdit(source, element.number, number)],
  };
}
