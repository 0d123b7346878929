import type { Finding, Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { restOfLine } from '../check/yaml-line.ts';
import { placeIn } from '../document/inline-text.ts';
import type { Span } from '../text/span.ts';

/** A comment that is opened and not closed: it hides what follows, or shows itself. */
export const rule: Rule = {
  id: 'comentario-sin-cerrar',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Un comentario `<!--` no se cierra con `-->` y se lleva lo que sigue.',
    en: 'A comment «<!--» is not closed with «-->» and takes what follows with it.',
  },
  *check({ document, notes }, { views }) {
    const source = document.file.text;
    for (const { span } of notes) {
      const text = source.slice(span.start, span.end);
      const next = text.indexOf('<!--', 4);
      if (text.endsWith('-->') && next === -1) continue;
      const end = next === -1 ? span.end : span.start + next;
      yield unclosed(source, { start: span.start, end });
    }
    for (const { prose, text } of views(textOf)) {
      const at = prose.indexOf('<!--');
      if (at !== -1) yield unclosed(source, placeIn(text, source, at, at + 4));
    }
  },
};

/** What is opened at the start of `taken` and runs on to its end. */
function unclosed(source: string, taken: Span): Finding {
  const { span } = restOfLine(source, taken.start);
  const below = source
    .slice(span.end, taken.end)
    .split('\n')
    .filter(line => line.trim() !== '').length;
  const [es, en] =
    below > 0
      ? [
          ` y esconde ${below === 1 ? 'el renglón que sigue' : `los ${below} renglones que siguen`}`,
          ` and hides ${below === 1 ? 'the line that follows' : `the ${below} lines that follow`}`,
        ]
      : ['', ''];
  return {
    span,
    message: {
      es: `El comentario no se cierra con «-->»${es}.`,
      en: `The comment is not closed with «-->»${en}.`,
    },
    label: { es: 'se abre aquí', en: 'opens here' },
    help: {
      es: 'Escriba «-->» donde termina el comentario.',
      en: 'Write «-->» where the comment ends.',
    },
    fix: {
      title: { es: 'Cerrarlo al final del renglón', en: 'Close it at the end of the line' },
      safe: false,
      edits: [{ span: { start: span.end, end: span.end }, newText: ' -->' }],
    },
  };
}
