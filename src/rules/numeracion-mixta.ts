import type { Numbered } from '../check/count.ts';
import { isNumbered } from '../check/count.ts';
import { kindWords } from '../check/kind-words.ts';
import { numberEdit } from '../check/number-edit.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { type Series, series } from '../check/views/series.ts';
import type { Element } from '../plan/model.ts';
import { bare } from '../plan/number.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** Siblings that look like different things: «1.» beside «2)», one title in bold among plain ones. */
export const rule: Rule = {
  id: 'numeracion-mixta',
  rung: 'esqueleto',
  severity: 'aviso',
  summary: {
    es: 'Los elementos de una misma serie llevan números o títulos de distinta forma.',
    en: 'The elements of one series carry numbers or titles of different forms.',
  },
  *check(plan, { views }) {
    const source = plan.document.file.text;
    for (const one of views(series)) {
      if (one.elements.length < 2) continue;
      yield* mixedNumbers(source, one);
      yield* mixedTitles(source, one);
    }
  },
};

/** What stands around the digits of a number, and of what sort they are: `1.` is `arabic ␣.`. */
function form({ number }: Numbered): string {
  const { style, text } = number.value;
  return `${style} ${text.replace(bare(number.value), ' ')}`;
}

function* mixedNumbers(source: string, { kind, elements }: Series): Generator<Finding> {
  const numbered = elements.filter(isNumbered);
  const { usual, odd } = split(numbered, form);
  const [model, first] = [usual[0], odd[0]];
  if (!model || !first) return;
  const [, open = '', close = ''] = /^\S+ (.*) (.*)$/u.exec(form(model)) ?? [];
  const alike = odd.every(({ number }) => number.value.style === model.number.value.style);
  const { many } = kindWords[kind];
  const [found, expected] = [first.number.value.text, model.number.value.text];
  yield {
    span: first.number.span,
    message: {
      es: `El número «${found}» no tiene la forma de los demás de su serie, como «${expected}».`,
      en: `The number «${found}» has not the form of the others of its series, such as «${expected}».`,
    },
    help: {
      es: `Escriba ${many.es} de una misma forma.`,
      en: `Write ${many.en} in one form.`,
    },
    label: { es: 'otra forma', en: 'another form' },
    related: [{ span: model.number.span, message: { es: 'la de los demás', en: 'that of the others' } }],
    ...(alike && {
      fix: {
        title: { es: 'Ponerle la puntuación de los demás', en: 'Give it the punctuation of the others' },
        safe: true,
        edits: odd.map(({ number }) => withForm(source, number, open, close)),
      },
    }),
  };
}

/** The number in another form. Punctuation that stands apart from it, as in «Línea 2 : Archivos», gives way to it. */
function withForm(source: string, number: Numbered['number'], open: string, close: string): TextEdit {
  const { span, newText } = numberEdit(source, number, `${open}${bare(number.value)}${close}`);
  const apart = close === '' ? null : /^[ \t]+[.:)–—-](?=\s)/u.exec(source.slice(span.end, span.end + 8));
  return { span: { start: span.start, end: span.end + (apart?.[0].length ?? 0) }, newText };
}

function* mixedTitles(source: string, { kind, elements }: Series): Generator<Finding> {
  const titled = elements.filter(({ dress, text }) => dress === 'heading' && text.value !== '');
  const isBold = ({ text: { span } }: Element) =>
    /^(\*\*|__)(?:(?!\1).)+\1$/u.test(source.slice(span.start, span.end));
  const { usual, odd } = split(titled, element => String(isBold(element)));
  const [model, first] = [usual[0], odd[0]];
  if (!model || !first || odd.length * 2 > usual.length) return;
  const { others } = kindWords[kind];
  const bold = isBold(first);
  const title = quote(first.text.value);
  yield {
    span: first.text.span,
    message: bold
      ? {
          es: `El título ${title} está en negritas, y ${others.es} no.`,
          en: `The title ${title} is in bold, and ${others.en} are not.`,
        }
      : {
          es: `El título ${title} no está en negritas, como ${others.es}.`,
          en: `The title ${title} is not in bold, as ${others.en} are.`,
        },
    help: {
      es: 'Deje que el encabezado dé el tamaño y el peso: las negritas sobran en un título.',
      en: 'Let the heading give size and weight: bold is superfluous in a title.',
    },
    related: [{ span: model.text.span, message: { es: 'así los demás', en: 'as the others' } }],
    ...(bold && {
      fix: {
        title: { es: 'Quitarle las negritas', en: 'Take the bold away' },
        safe: true,
        edits: odd.flatMap(({ text: { span } }) => [
          { span: { start: span.start, end: span.start + 2 }, newText: '' },
          { span: { start: span.end - 2, end: span.end }, newText: '' },
        ]),
      },
    }),
  };
}

/** The most frequent form and the rest; the first one wins a tie. */
function split<T>(items: readonly T[], formOf: (item: T) => string): { usual: T[]; odd: T[] } {
  const forms = new Map<string, T[]>();
  for (const item of items) {
    const form = formOf(item);
    const known = forms.get(form);
    if (known) known.push(item);
    else forms.set(form, [item]);
  }
  let usual: T[] = [];
  for (const form of forms.values()) if (form.length > usual.length) usual = form;
  if (forms.size < 2) return { usual, odd: [] };
  const isUsual = new Set(usual);
  return { usual, odd: items.filter(item => !isUsual.has(item)) };
}
