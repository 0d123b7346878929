import { type Path, placeOf } from '../document/frontmatter-tree.ts';
import type { LayoutChange, Pass } from '../format/pass.ts';
import { monthNames, parseDate } from '../plan/dates.ts';
import type { Plan } from '../plan/model.ts';
import { rule as fechaAbreviada } from '../rules/fecha-abreviada.ts';
import { rule as periodoFormato } from '../rules/periodo-formato.ts';
import { contains, type Span } from '../text/span.ts';

/** Dates and periods of the metadata in figures, from year to day. */
export const pass: Pass = {
  id: 'fechas-iso',
  title: { es: 'fechas de los metadatos', en: 'dates of the metadata' },
  *changes(plan, fixesOf) {
    const { frontmatter } = plan.document;
    if (!frontmatter) return;
    for (const { safe, edits } of [...fixesOf(fechaAbreviada), ...fixesOf(periodoFormato)]) {
      if (safe && edits.every(({ span }) => contains(frontmatter.content, span))) yield { edits };
    }
    yield* inWords(plan);
  },
};

/** «27 de octubre de 2017»; a month cut short is the rule's to mend, since an author may allow it. */
function* inWords({ document: { frontmatter }, frontmatter: { values } }: Plan): Generator<LayoutChange> {
  const period = typeof values.periodo === 'object' ? values.periodo : {};
  const dates: [Path, unknown][] = [
    [['fecha'], values.fecha],
    ...Object.entries(period).map(([key, value]): [Path, unknown] => [['periodo', key], value]),
  ];
  for (const [path, value] of dates) {
    const span: Span | null = frontmatter && placeOf(frontmatter, path).value;
    const month = /\p{L}{4,}/u.exec(String(value))?.[0].toLowerCase();
    const date =
      typeof value === 'string' && monthNames.some(name => name === month) ? parseDate(value) : null;
    if (!span || !date) continue;
    yield { edits: [{ span, newText: date.precision === 'day' ? date.start : date.start.slice(0, 7) }] };
  }
}
