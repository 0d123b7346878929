import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { foreignBullet } from '../plan/lower/line-items.ts';
import { follows, readNumber } from '../plan/number.ts';
import type { AttributeKey } from '../plan/profile.ts';
import { type Vocabulary, vocabularyOf } from '../plan/vocabulary.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** Attributes that nobody writes at the beginning of a line of prose. */
const keys: readonly AttributeKey[] = [
  'responsable',
  'corresponsable',
  'plazo',
  'producto',
  'indicador',
  'medio',
];

/** Lines that an author meant as a list and that Markdown joins into one paragraph. */
export const rule: Rule = {
  id: 'renglones-unidos',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Renglones escritos como lista, sin viñeta, se leen y se publican como un solo párrafo.',
    en: 'Lines written as a list, without bullets, are read and published as one paragraph.',
  },
  *check(plan, { views }) {
    const source = plan.document.file.text;
    const vocabulary = vocabularyOf(plan.profile);
    let bullets: Span[] = [];
    for (const block of views(textOf)) {
      const lines = block.type === 'paragraph' && !block.quoted ? linesOf(source, block.span) : [];
      const own = lines.filter(line => foreignBullet.test(source.slice(line.start, line.end)));
      if (own.length > 0 && own[0] === lines[0] && !isItem(source, block.span)) {
        bullets.push(...own);
        continue;
      }
      if (bullets.length > 0) yield unknownBullets(source, bullets);
      bullets = [];
      const meant = lines.length > 1 ? meantAsItems(source, lines, vocabulary) : [];
      if (meant.length > 0) yield joined(source, meant);
    }
    if (bullets.length > 0) yield unknownBullets(source, bullets);
  },
};

/** Whether a paragraph begins behind a bullet of Markdown: one too many there is another rule's to find. */
function isItem(source: string, { start }: Span): boolean {
  return /(?:^|[\n\r])[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+$/u.test(
    source.slice(Math.max(0, start - 40), start),
  );
}

/** The lines of a paragraph that begin with numbers in series, or, after the first, with an attribute. */
function meantAsItems(source: string, lines: readonly Span[], vocabulary: Vocabulary): Span[] {
  const numbers = lines.map(line => readNumber(source.slice(line.start, line.end), 'item')?.number ?? null);
  const inSeries = lines.filter((_, i) => {
    const [before, own, after] = [numbers[i - 1], numbers[i], numbers[i + 1]];
    return own && ((before && follows(own, before)) || (after && follows(after, own)));
  });
  if (inSeries.length > 1) return inSeries;
  return lines.slice(1).filter(line => {
    const name = /^([^:*]{3,30}):\s+\S|^\*\*([^:*]{3,30}):?\*\*:?\s+\S/u.exec(
      source.slice(line.start, line.end),
    );
    const key = name && vocabulary.attribute(name[1] ?? name[2] ?? '');
    return key !== null && keys.includes(key);
  });
}

/** The lines of a block without indentation and line endings. */
function linesOf(source: string, { start, end }: Span): Span[] {
  return matchesOf(source.slice(start, end), /[^\n\r]+/gu).map(({ 0: line, index }) => {
    const indent = line.length - line.trimStart().length;
    return { start: start + index + indent, end: start + index + line.trimEnd().length };
  });
}

/** «❖» or «•» where Markdown wants «-»: one finding for the whole run. */
function unknownBullets(source: string, lines: readonly Span[]): Finding {
  const bullets = lines.map(line => {
    const [sign = ''] = foreignBullet.exec(source.slice(line.start, line.end)) ?? [];
    return { span: { start: line.start, end: line.start + sign.length }, sign: sign.trim() };
  });
  const signs = [...new Set(bullets.map(({ sign }) => `«${sign}»`))].join(', ');
  const first = lines[0] ?? { start: 0, end: 0 };
  const said = quote(source.slice(first.start, first.end));
  const [one, n] = [lines.length === 1, lines.length];
  return {
    span: first,
    message: {
      es: one
        ? `${signs} no es viñeta de Markdown, y el renglón ${said} se publica como un párrafo.`
        : `${signs} no es viñeta de Markdown, y ${n} renglones que la llevan, desde ${said}, se publican unidos.`,
      en: one
        ? `${signs} is no bullet of Markdown, and the line ${said} is published as a paragraph.`
        : `${signs} is no bullet of Markdown, and ${n} lines that have it, from ${said} on, are published joined.`,
    },
    help: { es: 'Empiece cada uno con «- ».', en: 'Begin each with «- ».' },
    fix: {
      title: { es: `Cambiar ${signs} por «- »`, en: `Change ${signs} to «- »` },
      safe: true,
      edits: bullets.map(({ span }) => ({ span, newText: '- ' })),
    },
  };
}

function joined(source: string, lines: readonly Span[]): Finding {
  const [first, last] = [lines[0], lines.at(-1)].map(line =>
    line ? quote(source.slice(line.start, line.end)) : '',
  );
  const span = lines[0] ?? { start: 0, end: 0 };
  const one = lines.length === 1;
  return {
    span,
    message: one
      ? {
          es: `El renglón ${first} se publica unido al de arriba, en un solo párrafo.`,
          en: `The line ${first} is published joined to the one above, in one paragraph.`,
        }
      : {
          es: `Los ${lines.length} renglones de ${first} a ${last} se publican unidos en un solo párrafo.`,
          en: `The ${lines.length} lines from ${first} to ${last} are published joined in one paragraph.`,
        },
    help: {
      es: 'Empiece cada uno con «- » para que sea un elemento de lista.',
      en: 'Begin each with «- » to make it an item of a list.',
    },
    fix: {
      title: { es: 'Poner «- » al comienzo de cada uno', en: 'Put «- » at the beginning of each' },
      safe: false,
      edits: lines.map(line => ({ span: { start: line.start, end: line.start }, newText: '- ' })),
    },
  };
}
