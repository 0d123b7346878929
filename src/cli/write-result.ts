import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/** One file of the results: written now, or already there with the very same bytes. */
export interface Published {
  readonly path: string;
  readonly bytes: number;
  readonly unchanged: boolean;
}

/** Writes one file of the results. Throws `UsageError` where another would be overwritten, unless by `force`. */
export async function writeResult(
  host: Host,
  path: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<Published> {
  const there = (await host.kindOf(path)) === 'none' ? null : await host.readFile(path);
  const unchanged = there !== null && Buffer.compare(there, bytes) === 0;
  if (there !== null && !unchanged && !force) {
    throw new UsageError({
      es: `Ya existe «${path}» y es distinto; use --force para reemplazarlo.`,
      en: `«${path}» is already there and differs; use --force to replace it.`,
    });
  }
  if (!unchanged) await host.writeFile(path, bytes);
  return { path, bytes: bytes.length, unchanged };
}
