import { quote, quotedSpan } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { type IndexMatch, indexMatches } from '../check/views/index-match.ts';
import type { IndexEntry } from '../check/views/typed-index.ts';
import type { Located } from '../text/span.ts';

/** A typed index that is not that of the headings below it. */
export const rule: Rule = {
  id: 'indice-discrepante',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El índice escrito a mano no coincide con los encabezados del plan.',
    en: 'The typed index does not agree with the headings of the plan.',
  },
  *check({ document }, { views }) {
    const source = document.file.text;
    const place = ({ value, span }: Located<string>) => ({
      span: quotedSpan(source, span),
      message: { es: `el encabezado ${quote(value)}`, en: `the heading ${quote(value)}` },
    });
    for (const found of views(indexMatches)) {
      for (const { entry, heading } of found.reworded) {
        yield {
          ...atEntry(source, entry),
          message: {
            es: `El índice dice ${quote(entry.name)} y el encabezado es ${quote(heading.value)}.`,
            en: `The index says ${quote(entry.name)} and the heading is ${quote(heading.value)}.`,
          },
          related: [place(heading)],
        };
      }
      for (const { entry, headings } of found.merged) {
        const [first, second] = headings;
        yield {
          ...atEntry(source, entry),
          message: {
            es: `El renglón ${quote(entry.name)} del índice son dos encabezados: ${quote(first.value)} y ${quote(second.value)}.`,
            en: `The line ${quote(entry.name)} of the index is two headings: ${quote(first.value)} and ${quote(second.value)}.`,
          },
          related: headings.map(place),
        };
      }
      for (const entry of found.lost) {
        yield {
          ...atEntry(source, entry),
          message: {
            es: `El índice nombra ${quote(entry.name)}, y el plan no tiene ese encabezado.`,
            en: `The index names ${quote(entry.name)}, and the plan has no such heading.`,
          },
        };
      }
      if (found.missing.length > 0) yield { ...leftOut(source, found), related: found.missing.map(place) };
    }
  },
};

const help = {
  es: 'Corrija el índice, o mejor quítelo: al publicar se arma uno con los encabezados.',
  en: 'Correct the index or, better, remove it: publishing makes one from the headings.',
};

function atEntry(source: string, { span }: IndexEntry) {
  return { span: quotedSpan(source, span), help };
}

function leftOut(source: string, { index, missing }: IndexMatch): Finding {
  const [first, ...more] = missing;
  const name = quote(first?.value ?? '');
  const span = index.title ?? index.entries[0]?.span ?? { start: 0, end: 0 };
  return {
    span: quotedSpan(source, span),
    message:
      more.length === 0
        ? {
            es: `Al índice le falta el encabezado ${name}.`,
            en: `The index lacks the heading ${name}.`,
          }
        : {
            es: `Al índice le faltan ${missing.length} encabezados; el primero es ${name}.`,
            en: `The index lacks ${missing.length} headings; the first is ${name}.`,
          },
    help,
  };
}
