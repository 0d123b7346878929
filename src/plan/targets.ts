import { inCodeOrder } from '../text/code-order.ts';
import { parseDate } from './dates.ts';
import type { FrontmatterValues } from './frontmatter.ts';

/** The sheet of an indicator. */
export type Indicator = NonNullable<FrontmatterValues['indicadores']>[string];

/** The targets of an indicator in the order of their last days; that of a year comes after that of its last quarter. */
export function targetsByTime({ metas = {} }: Indicator): [when: string, value: string | number][] {
  const lastDay = (when: string) => parseDate(when)?.end ?? '';
  return Object.entries(metas).sort(([a], [b]) => inCodeOrder(lastDay(a), lastDay(b)) || b.length - a.length);
}
