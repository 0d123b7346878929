import { kindWords, sayNumber } from '../check/kind-words.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { type ProseReference, proseReferences } from '../check/views/prose-references.ts';
import type { Element } from '../plan/model.ts';

/** Prose that sends its reader to an eje, a line or an objective by a number that none has. */
export const rule: Rule = {
  id: 'referencia-en-prosa-rota',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El texto nombra por su número un eje, una línea o un objetivo que el plan no tiene.',
    en: 'The text names an eje, a line or an objective by a number that the plan does not have.',
  },
  *check(_, { views }) {
    for (const reference of views(proseReferences)) if (!reference.known) yield broken(reference);
  },
};

function broken({ written, number, kind, numbered }: ProseReference): Finding {
  const { one, many } = kindWords[kind];
  const named = one.es.replace(/^\S+/u, '').trim();
  const [first, last] = [numbered[0], numbered.at(-1)];
  const list = (and: string, to: string) =>
    numbered.length > 9 && first && last
      ? `${said(first)} ${to} ${said(last)}`
      : numbered
          .map(said)
          .join(', ')
          .replace(/, (?=[^,]*$)/u, ` ${and} `);
  return {
    span: written.span,
    message: {
      es: `El texto nombra ${quote(`${named} ${number}`)}, y el plan tiene ${many.es} ${list('y', 'a')}.`,
      en: `The text names ${quote(`${named} ${number}`)}, and the plan has ${many.en} ${list('and', 'to')}.`,
    },
    label: { es: 'no existe', en: 'does not exist' },
    help: {
      es: `Corrija el número; si habla de otro documento, dígalo: «${named} ${number} del Plan Estatal».`,
      en: `Correct the number; if it speaks of another document, say so: «${named} ${number} del Plan Estatal».`,
    },
    ...(last && {
      related: [
        {
          span: last.number?.span ?? last.text.span,
          message: { es: `el último de ${many.es}`, en: `the last of ${many.en}` },
        },
      ],
    }),
  };
}

function said({ number, ordinal }: Element): string {
  return number ? sayNumber(number.value) : String(ordinal);
}
