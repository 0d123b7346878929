import { cite } from '../../check/breadcrumb.ts';
import type { Plan, Element as PlanElement } from '../../plan/model.ts';
import { readQuantity } from '../../plan/quantity.ts';
import { targetsByTime } from '../../plan/targets.ts';
import type { Row } from './chart.ts';
import type { Figure } from './figure.ts';
import { tableOf } from './table.ts';
import type { FigureWords } from './words.ts';

/** More than these are only in the table. */
const most = 20;

/** What is measured, from where it starts to its last target; both as the author says them, and as numbers. */
interface Course {
  readonly name: string;
  /** The year of the baseline and the times of the targets stand with their values: «40 (2020)». */
  readonly baseline: string;
  readonly targets: string;
  readonly from: number;
  /** Targets in the order of time; never empty. */
  readonly to: readonly number[];
  /** From where to where, in words short enough for a chart: «40 → 90 %». */
  readonly span: string;
  readonly percent: boolean;
}

/**
 * How far each indicator is to come, every one along a scale of its own, since their units differ; null where none has
 * both a baseline and a target in numbers. An element that says both is an indicator too.
 */
export function indicatorsOf(plan: Plan, shown: readonly PlanElement[], words: FigureWords): Figure | null {
  const courses = [...sheets(plan), ...shown.flatMap(ofElement)];
  if (courses.length === 0) return null;
  const falls = courses.slice(0, most).some(({ from, to }) => (to.at(-1) ?? from) < from);
  return {
    chart: {
      id: '_cifras-indicadores',
      title: words.indicators,
      description: courses
        .map(({ name, baseline, targets }) => `${name}: ${words.fromTo(baseline, targets)}.`)
        .join(' '),
      rows: courses.slice(0, most).map(rowOf),
      ticks: [],
      legend: [words.baseline, words.toGain, ...(falls ? [words.toLose] : [])],
    },
    table: tableOf(
      words.indicators,
      [words.indicator, words.baseline, words.targets],
      courses.map(({ name, baseline, targets }) => [name, baseline, targets]),
    ),
  };
}

/** The indicators of the metadata. */
function sheets({ frontmatter }: Plan): Course[] {
  return Object.entries(frontmatter.values.indicadores ?? {}).flatMap(([id, sheet]) => {
    const base = sheet['linea-base'];
    const targets = targetsByTime(sheet);
    const isShare = /%|porcent|percent/iu.test(sheet.unidad ?? '');
    return courseOf(
      sheet.nombre ?? id,
      { value: base?.valor, printed: `${base?.valor}${base?.anio ? ` (${base.anio})` : ''}` },
      targets.map(([when, value]) => ({ value, printed: `${value} (${when})` })),
      isShare,
    );
  });
}

/** An element with a baseline and a target among its attributes. */
function ofElement(element: PlanElement): Course[] {
  const said = (key: string) =>
    element.attributes.find(attribute => attribute.key === key)?.value.value ?? '';
  const [base, target, indicator, unit] = ['linea-base', 'meta', 'indicador', 'unidad'].map(said);
  const name = [cite(element), indicator || element.text.value].filter(Boolean).join(': ');
  return courseOf(
    name,
    { value: base, printed: base ?? '' },
    [{ value: target, printed: target ?? '' }],
    /%|porcent|percent/iu.test(unit ?? ''),
  );
}

interface Said {
  readonly value: number | string | undefined;
  readonly printed: string;
}

/** None where a number is missing or below zero, or where shares are set against amounts. */
function courseOf(name: string, base: Said, targets: readonly Said[], isShare: boolean): Course[] {
  const from = readQuantity(base.value);
  const to = targets.map(({ value }) => readQuantity(value)).filter(each => each !== null);
  const last = to.at(-1);
  if (!from || !last || [from, ...to].some(({ value }) => value < 0)) return [];
  if (!isShare && from.percent !== last.percent) return [];
  const percent = isShare || last.percent;
  return [
    {
      name,
      baseline: base.printed,
      targets: targets.map(({ printed }) => printed).join(', '),
      from: from.value,
      to: to.map(({ value }) => value),
      span: `${printed(from.value)} → ${printed(last.value)}${percent ? ' %' : ''}`,
      percent,
    },
  ];
}

/** Where it starts, then each stretch up to a target; what is to be reduced is the end of where it starts. */
function rowOf({ name, from, to, span, percent }: Course): Row {
  const whole = Math.max(percent ? 100 : 0, from, ...to) || 1;
  const last = to.at(-1) ?? from;
  const isRise = last >= from;
  const stops = to.filter(stop => (isRise ? stop > from : stop < from)).sort((a, b) => a - b);
  const ends = isRise ? [from, ...stops] : [...stops, from];
  const bars = ends.map((end, i) => ({
    from: (ends[i - 1] ?? 0) / whole,
    to: end / whole,
    shade: i === 0 ? 1 : isRise ? 2 : 3,
  }));
  return { label: name, bars: bars.filter(bar => bar.to > bar.from), note: span };
}

/** Five figures tell any two values of a chart apart. */
function printed(value: number): string {
  return String(Number(value.toPrecision(5)));
}
