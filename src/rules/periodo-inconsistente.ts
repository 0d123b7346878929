import { valuePlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import { printRange } from '../plan/dates.ts';
import { periodOf } from '../plan/frontmatter.ts';
import type { Plan } from '../plan/model.ts';
import { type YearMention, yearMentions } from '../plan/year-mentions.ts';
import type { Span } from '../text/span.ts';

/** A title that names other years than the period. */
export const rule: Rule = {
  id: 'periodo-inconsistente',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'El título nombra otros años que el periodo del plan.',
    en: 'The title names other years than the period of the plan.',
  },
  *check(plan, { views }) {
    const period = periodOf(plan.frontmatter.values);
    if (!period || period.start > period.end) return;
    const [from, to] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
    const first = views(textOf).find(({ type }) => type === 'heading');
    const isTitle =
      first &&
      plan.document.sections.some(({ depth, span }) => depth === 1 && span.start === first.span.start);
    const titles: [string, (start: number, end: number) => Span][] = [
      [plan.frontmatter.values.titulo ?? '', (start, end) => titlePlace(plan, start, end)],
    ];
    if (first && isTitle)
      titles.push([first.prose, (start, end) => placeIn(first.text, plan.document.file.text, start, end)]);
    for (const [title, place] of titles) {
      const years = yearMentions(title);
      const other = years.find(mention => !agrees(mention, from, to));
      if (!other || years.some(mention => agrees(mention, from, to)) || isName(title, other)) continue;
      const said = printRange(period);
      yield {
        span: place(other.start, other.start + other.text.length),
        message: {
          es: `El título dice «${other.text}» y el periodo del plan es «${said}».`,
          en: `The title says «${other.text}» and the period of the plan is «${said}».`,
        },
        help: {
          es: 'Corrija el que esté equivocado: los dos deben nombrar los mismos años.',
          en: 'Correct whichever is wrong: both must name the same years.',
        },
        related: [
          {
            span: valuePlace(plan, ['periodo']),
            message: { es: 'el periodo del plan', en: 'the period of the plan' },
          },
        ],
      };
    }
  },
};

/** A title may name one year of several, or the years of a greater plan of which this one is a part. */
function agrees(years: YearMention, from: number, to: number): boolean {
  if (years.from === years.to) return from <= years.from && years.from <= to;
  const [longer, shorter] = [years.to - years.from, to - from];
  const holds = years.from <= from && to <= years.to;
  return holds && (longer === shorter || longer - shorter >= 2);
}

/** «Agenda 2030», «Ley de 2015», «hacia 2040»: the year belongs to something else. */
function isName(title: string, years: YearMention): boolean {
  const before = title.slice(0, years.start);
  return /(?<!\p{L})(?:agenda|visi[oó]n|horizonte|m[eé]xico|ley|decreto|norma|iso|nom|censo|rumbo a|hacia(?: el)?|al|desde|del?)\s*$/iu.test(
    before,
  );
}

/** The years within the value of `titulo`; the value itself where quotes or escapes come between. */
function titlePlace(plan: Plan, start: number, end: number): Span {
  const { file } = plan.document;
  const value = valuePlace(plan, ['titulo']);
  const words = (plan.frontmatter.values.titulo ?? '').slice(start, end);
  const at = file.slice(value).indexOf(words);
  return at === -1 ? value : { start: value.start + at, end: value.start + at + words.length };
}
