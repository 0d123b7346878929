import type { Paragraph, RootContent } from 'mdast';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { isBoldLine } from '../check/views/series.ts';
import { inlineText, locate } from '../document/inline-text.ts';
import { spanOf } from '../document/span-of.ts';
import type { Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import { vocabularyOf } from '../plan/vocabulary.ts';
import { words } from '../text/fold.ts';
import type { Located } from '../text/span.ts';

/** A line in bold that stands for a heading and is none. */
export const rule: Rule = {
  id: 'titulo-falso',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un renglón en negritas hace de encabezado sin serlo.',
    en: 'A line in bold stands for a heading without being one.',
  },
  *check(plan) {
    const known = knownStarts(plan);
    const blocks = plan.document.body.children;
    let depth = 0;
    for (const [i, block] of blocks.entries()) {
      if (block.type === 'heading') depth = block.depth;
      if (depth === 0 || block.type !== 'paragraph' || !isBoldLine(block) || known.has(spanOf(block).start))
        continue;
      const title = titleOf(plan, block);
      if (title && introduces(plan, blocks.slice(i + 1))) yield finding(title, Math.min(depth + 1, 6));
    }
  },
};

/** Elements and labels that the reader recognised in a bold line. */
function knownStarts(plan: Plan): Set<number> {
  const all = [...elements(plan)].map(({ span }) => span.start);
  return new Set([...all, ...plan.announcements.map(({ label }) => label.span.start)]);
}

const longest = 8;

/** The words of a line that reads as a title: few, no sentence, no lead-in, no name, greeting or date. */
function titleOf(plan: Plan, paragraph: Paragraph): Located<string> | null {
  const title = locate(inlineText(paragraph.children, plan.document.file.text));
  const { value } = title;
  const count = words(value).length;
  if (count === 0 || count > longest || /[.,:;!…]$/u.test(value) || !/^[¿\p{Lu}\d]/u.test(value)) return null;
  if (vocabularyOf(plan.profile).bareLabel(value)) return null;
  return notTitles.some(pattern => pattern.test(value)) ? null : title;
}

const notTitles: readonly RegExp[] = [
  /^(?:Lic|Licda|Mtr[oa]|Dra?|Ing|Arq|Profr?a?|Q\.?F\.?B|C\.?P|CC?|H)\.(?:\s|$)/u,
  /^(?:Atentamente|Presentes?|Estimad[oa]s?|Respetuosamente|Firmas?|Rúbricas?)(?!\p{L})/iu,
  /\d{1,2}º? de \p{L}+ (?:de|del) \d{4}/u,
  /(?<!\p{L})(?:es|son|será|serán|debe|deben|está|están|hay|somos|queremos|podemos|siguientes?|continuación)(?!\p{L})/iu,
];

const enough = 12;

/** Whether what comes next is what a title stands above: a list, a table, or a paragraph of some length. */
function introduces({ document: { file } }: Plan, rest: readonly RootContent[]): boolean {
  const next = rest.find(({ type }) => type !== 'html');
  if (next?.type === 'list' || next?.type === 'table') return true;
  if (next?.type !== 'paragraph' || isBoldLine(next)) return false;
  return words(inlineText(next.children, file.text).value).length >= enough;
}

function finding({ value, span }: Located<string>, depth: number): Finding {
  const marks = '#'.repeat(depth);
  return {
    span,
    message: {
      es: `El renglón ${quote(value)} está en negritas y hace de encabezado sin serlo.`,
      en: `The line ${quote(value)} is in bold and stands for a heading without being one.`,
    },
    help: {
      es: `Escríbalo como encabezado: «${marks} ${value}». Así entra en el índice y lo encuentran los lectores de pantalla.`,
      en: `Write it as a heading: «${marks} ${value}». So it gets into the index, and screen readers find it.`,
    },
    fix: {
      title: { es: 'Hacerlo encabezado', en: 'Make it a heading' },
      safe: false,
      edits: [{ span, newText: `${marks} ${value}` }],
    },
  };
}
