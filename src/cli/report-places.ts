import { posix } from 'node:path';
import { UsageError } from './usage-error.ts';

/** A slip of the keyboard does not replace a plan with a report on it. Throws `UsageError` where one of `places` is a source. */
export function refuseSources(sources: readonly string[], places: readonly string[]): void {
  const read = new Set(sources.map(path => posix.normalize(path)));
  const wrong = places.find(path => read.has(posix.normalize(path)));
  if (wrong === undefined) return;
  throw new UsageError({
    es: `«${wrong}» es uno de los archivos que se revisan, y el informe lo reemplazaría.`,
    en: `«${wrong}» is one of the files being checked, and the report would replace it.`,
  });
}

/** Throws `UsageError` where the badge would be another kind of file than it is. */
export function refuseBadge(place: string | undefined): void {
  if (place === undefined || /\.svg$/iu.test(place)) return;
  throw new UsageError({
    es: `La insignia es una imagen SVG: «${place}» debe terminar en .svg.`,
    en: `The badge is an SVG picture: «${place}» should end in .svg.`,
  });
}
