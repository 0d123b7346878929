import { posix } from 'node:path';
import { reporters } from '../reporters/index.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './usage-error.ts';

/** One report of a run: its format, and the file it is written to; null for standard output. */
export interface ReportTarget {
  readonly format: string;
  readonly path: string | null;
}

const formats = reporters.map(reporter => reporter.format);

/**
 * What `--format` asks for, each `formato` or `formato=archivo`. Throws `UsageError` for a format there is not, for
 * two on standard output and for two in one file.
 */
export function reportTargets(asked: readonly string[]): readonly ReportTarget[] {
  const targets = asked.map(readTarget);
  const places = targets.map(({ path }) => (path === null ? null : posix.normalize(path)));
  const again = places.findIndex((place, i) => places.indexOf(place) < i);
  if (again !== -1) throw sharedPlace(targets[again]?.path ?? null);
  return targets;
}

function readTarget(asked: string): ReportTarget {
  const at = asked.indexOf('=');
  const format = (at === -1 ? asked : asked.slice(0, at)).trim();
  const path = at === -1 ? null : asked.slice(at + 1).replaceAll('\\', '/');
  if (!formats.includes(format)) throw unknownFormat(format);
  if (path !== null && /(?:^|\/)$/u.test(path)) throw noFile(asked);
  return { format, path };
}

function unknownFormat(format: string): UsageError {
  const meant = nearest(format, formats, name => [name]);
  const all = formats.join(', ');
  return new UsageError({
    es: `«${format}» no es un formato: se esperaba ${all}.${meant ? ` ¿Quiso decir «${meant}»?` : ''}`,
    en: `«${format}» is not a format: expected ${all}.${meant ? ` Did you mean «${meant}»?` : ''}`,
  });
}

function noFile(asked: string): UsageError {
  return new UsageError({
    es: `A «--format ${asked}» le falta el archivo: --format sarif=plan.sarif.`,
    en: `«--format ${asked}» lacks its file: --format sarif=plan.sarif.`,
  });
}

function sharedPlace(path: string | null): UsageError {
  if (path !== null) {
    return new UsageError({
      es: `Dos formatos irían al mismo archivo, «${path}».`,
      en: `Two formats would go to the same file, «${path}».`,
    });
  }
  return new UsageError({
    es: 'Solo un formato puede ir a la salida estándar; dé un archivo a los demás: --format sarif=plan.sarif.',
    en: 'Only one format can go to standard output; give the others a file: --format sarif=plan.sarif.',
  });
}
