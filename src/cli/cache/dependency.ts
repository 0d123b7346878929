import type { SourceFile } from '../../text/source-file.ts';
import type { Host } from '../host.ts';
import { readSource } from '../read-source.ts';
import { digest } from './digest.ts';

/** A text that something kept stands on besides what its name says. */
export interface Dependency {
  readonly path: string;
  readonly digest: string;
}

/** A text as it was read. */
export function dependencyOn({ path, encoding, full }: SourceFile): Dependency {
  return { path, digest: digest(encoding, full) };
}

/** Gives texts that are as they were, null for any other; each is read once. */
export function dependencies(host: Host): (dependency: Dependency) => Promise<SourceFile | null> {
  const now = new Map<string, Promise<SourceFile | null>>();
  return async dependency => {
    const { path } = dependency;
    const reading = now.get(path) ?? readSource(host, path).catch(() => null);
    now.set(path, reading);
    const file = await reading;
    return file && dependencyOn(file).digest === dependency.digest ? file : null;
  };
}
