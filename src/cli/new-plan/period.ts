import { parseDate } from '../../plan/dates.ts';
import { frontmatterSchema } from '../../plan/frontmatter.ts';
import type { ScaffoldRequest } from '../../scaffold/request.ts';
import { UsageError } from '../usage-error.ts';

/** A period as the frontmatter takes it, with the days it means. Throws for any other text. */
export function readPeriod(text: string): ScaffoldRequest['period'] {
  const written = text.trim().replace(/^(\d{4})\s*[-–—/]\s*(\d{4})$/u, '$1-$2');
  const range = frontmatterSchema.key('periodo').safeParse(written).success ? parseDate(written) : null;
  if (!range) {
    throw new UsageError({
      es: `«${text}» no es un periodo: se esperaba un año (2026), dos (2026-2027) o dos días (2026-11-01/2027-10-31).`,
      en: `«${text}» is not a period: expected a year (2026), two (2026-2027) or two days (2026-11-01/2027-10-31).`,
    });
  }
  if (range.end < range.start) {
    throw new UsageError({
      es: `El periodo «${text}» termina antes de empezar.`,
      en: `The period «${text}» ends before it begins.`,
    });
  }
  return { text: written, range };
}
