import type { Finding, Fix, Rule } from '../check/rule.ts';
import { type Item, listItems } from '../check/views/list-items.ts';
import type { SourceFile } from '../text/source-file.ts';

/** An item that says nothing. */
export const rule: Rule = {
  id: 'item-vacio',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un elemento de lista no dice nada.',
    en: 'A list item says nothing.',
  },
  *check(plan, { views }) {
    const { file } = plan.document;
    for (const item of views(listItems)) {
      if (isEmpty(item)) yield empty(file, item);
    }
  },
};

/** A number or a check box alone says nothing either. An item that holds a list or a comment is not empty. */
function isEmpty({ node, opening }: Item): boolean {
  if (node.children.length === 0) return true;
  const words = opening?.value.trim() ?? null;
  return (
    node.children.length === 1 &&
    words !== null &&
    /^(?:\[[ xX]\]|\(?\p{L}\)|\d+(?:\.\d+)*[.)])?$/u.test(words)
  );
}

function empty(file: SourceFile, { node, span, number, list }: Item): Finding {
  const { line } = file.positionAt(span.start);
  const whole = file.lineSpan(line);
  const mark = { start: span.start, end: Math.max(whole.end, span.start) };
  const words = file.slice(mark).trim();
  const isAlone = /^[\s>]*$/u.test(file.slice({ start: whole.start, end: span.start }));
  const isPlain = node.children.length === 0 && !list.ordered && isAlone;
  return {
    span: { start: mark.start, end: mark.start + words.length },
    message: {
      es: `El elemento «${words}» de la lista está vacío.`,
      en: `The list item «${words}» is empty.`,
    },
    help: number
      ? {
          es: 'Escriba lo que falta, o quítelo y corrija los números.',
          en: 'Write what is missing, or remove it and correct the numbers.',
        }
      : { es: 'Quítelo, o escriba lo que falta.', en: 'Remove it, or write what is missing.' },
    ...(isPlain && { fix: removeLine(file, line) }),
  };
}

function removeLine(file: SourceFile, line: number): Fix {
  const next = file.lineSpan(line + 1);
  return {
    title: { es: 'Quitar el elemento vacío', en: 'Remove the empty item' },
    safe: true,
    edits: [{ span: { start: file.lineSpan(line).start, end: next.start }, newText: '' }],
  };
}
