import type { Element } from 'hast';
import { s } from 'hastscript';

/** A stretch of a row, from 0 at the left to 1 at the right, in one of four shades. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly shade: number;
}

/** One line of a chart. */
export interface Row {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Said after the last bar. */
  readonly note: string;
}

/** A chart of bars that lie along a common scale. */
export interface Chart {
  /** Unique in the page: the ids of its title and description begin with it. */
  readonly id: string;
  readonly title: string;
  /** All that it shows, in words. */
  readonly description: string;
  readonly rows: readonly Row[];
  /** Marks of the scale. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** What the shades stand for, from the first. */
  readonly legend: readonly string[];
}

/** Of the drawing, in units that a page shows as pixels at its widest. */
const width = 704;
const rowHeight = 26;
const lineHeight = 15;
const letter = 7;
const longestLine = 34;
const mostLines = 3;

/** Draws a chart as SVG that says what it shows to those who do not see it; its colours are for the page to give. */
export function draw({ id, title, description, rows, ticks, legend }: Chart): Element {
  const labels = rows.map(row => linesOf(row.label));
  const left = Math.max(...labels.flat().map(line => line.length)) * letter + 12;
  const right = Math.max(...rows.map(row => row.note.length)) * letter + 10;
  const top = ticks.length > 0 ? 24 : 4;
  const tops: number[] = [];
  let bottom = top;
  for (const lines of labels) {
    tops.push(bottom);
    bottom += rowHeight + (lines.length - 1) * lineHeight;
  }
  const height = bottom + (legend.length > 1 ? 34 : 6);
  const x = (at: number) => Math.round((left + at * (width - left - right)) * 10) / 10;
  return s(
    'svg.grafica',
    { role: 'img', viewBox: `0 0 ${width} ${height}`, ariaLabelledBy: [`${id}-titulo`, `${id}-descripcion`] },
    [
      s('title', { id: `${id}-titulo` }, title),
      s('desc', { id: `${id}-descripcion` }, description),
      ...ticks.flatMap(({ at, label }) => [
        s('line.marca', { x1: x(at), x2: x(at), y1: top - 6, y2: bottom }),
        s('text.tenue', { x: x(at) + 3, y: 13 }, label),
      ]),
      ...rows.flatMap(({ bars, note }, i) => {
        const lines = labels[i] ?? [];
        const above = tops[i] ?? top;
        const y = above + ((lines.length - 1) * lineHeight) / 2;
        const end = Math.max(0, ...bars.map(bar => bar.to));
        return [
          ...lines.map((line, at) => s('text', { x: 0, y: above + 17 + at * lineHeight }, line)),
          ...bars.map(({ from, to, shade }) =>
            s(`rect.tono-${shade}`, {
              x: x(from),
              y: y + 5,
              width: Math.max(3, Math.round((x(to) - x(from)) * 10) / 10),
              height: rowHeight - 10,
            }),
          ),
          ...(note === '' ? [] : [s('text.tenue', { x: x(end) + 8, y: y + 17 }, note)]),
        ];
      }),
      ...(legend.length > 1 ? drawLegend(legend, bottom + 12) : []),
    ],
  );
}

function drawLegend(names: readonly string[], y: number): Element[] {
  let x = 0;
  return names.flatMap((name, i) => {
    const at = x;
    x += 18 + name.length * letter + 18;
    return [
      s(`rect.tono-${i + 1}`, { x: at + 0.5, y, width: 12, height: 12 }),
      s('text.tenue', { x: at + 18, y: y + 11 }, name),
    ];
  });
}

/** A label in lines of whole words, as many as `left`; what goes into none is left to the table. */
function linesOf(label: string, left = mostLines): string[] {
  if (label.length <= longestLine) return [label];
  const room = left > 1 ? longestLine : longestLine - 1;
  const space = label.lastIndexOf(' ', room);
  const line = label.slice(0, space > 0 ? space : room);
  return left > 1 ? [line, ...linesOf(label.slice(line.length).trim(), left - 1)] : [`${line}…`];
}
