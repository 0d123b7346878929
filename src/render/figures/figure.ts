import type { Element } from 'hast';
import type { Chart } from './chart.ts';

/** A picture of a plan and the same in a table. */
export interface Figure {
  readonly chart: Chart;
  readonly table: Element;
}
