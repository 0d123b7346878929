import type { ExitCode } from '../command.ts';
import type { Host } from '../host.ts';
import { type Dependency, dependencies } from './dependency.ts';
import type { Store } from './store.ts';

/** Something that a run wrote, in order. */
interface Act {
  readonly to: 'stdout' | 'stderr' | 'file' | 'end of file';
  /** Of the file; empty for a stream. */
  readonly path: string;
  /** How many bytes. */
  readonly length: number;
}

interface KeptRun {
  readonly acts: readonly Act[];
  readonly code: ExitCode;
  /** Every variable of the environment that was asked for, with what it said. */
  readonly env: readonly (readonly [string, string | null])[];
  readonly dependencies: readonly Dependency[];
}

/**
 * Does what an earlier run over the same plans did, where nothing that it asked for has changed; null where none is
 * known.
 */
export async function replay(host: Host, store: Store, key: string): Promise<ExitCode | null> {
  const { data: kept, bytes } = store.read(key) ?? {};
  if (!bytes || !isKeptRun(kept)) return null;
  if (kept.env.some(([name, value]) => (host.env[name] ?? null) !== value)) return null;
  const unchanged = dependencies(host);
  for (const dependency of kept.dependencies) if (!(await unchanged(dependency))) return null;
  let from = 0;
  for (const { to, path, length } of kept.acts) {
    const written = bytes.subarray(from, from + length);
    from += length;
    if (to === 'file') await host.writeFile(path, written);
    else if (to === 'end of file') await host.appendFile(path, written);
    else host[to].write(written);
  }
  return kept.code;
}

/** A host that notes what is done, and whether it can be done again. */
interface Recorder {
  readonly host: Host;
  readonly keep: (store: Store, key: string, code: ExitCode, dependencies: readonly Dependency[]) => void;
}

/** More bytes than a run may have written to be kept. */
const most = 2 ** 24;

/**
 * What reads a file of the package is not kept: the name of a run does not say what such a file holds. Nor is what writes
 * very much.
 */
export function recorder(host: Host): Recorder {
  const acts: Act[] = [];
  let written: Uint8Array[] = [];
  let size = 0;
  let again = true;
  /** The bytes of something that is written; none once they would be too many. */
  const take = (content: string | Uint8Array): Uint8Array[] => {
    if (!again) return [];
    const bytes = Buffer.from(content);
    size += bytes.length;
    if (size <= most) return [bytes];
    again = false;
    written = [];
    return [];
  };
  const note = (to: Act['to'], path: string, pieces: readonly Uint8Array[]) => {
    if (!again) return;
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const last = acts.at(-1);
    const isMore = to !== 'file' && last?.to === to && last.path === path;
    if (isMore) acts[acts.length - 1] = { to, path, length: last.length + length };
    else acts.push({ to, path, length });
    written.push(...pieces);
  };
  const asked = new Map<string, string | null>();
  const stream = (to: 'stdout' | 'stderr'): Host['stdout'] => ({
    isTty: host[to].isTty,
    columns: host[to].columns,
    write: text => {
      note(to, '', take(text));
      return host[to].write(text);
    },
  });
  return {
    host: {
      ...host,
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      env: new Proxy(host.env, {
        get: (env, name: string) => {
          asked.set(name, env[name] ?? null);
          return env[name];
        },
      }),
      writeFile: async (path, content) => {
        note('file', path, take(content));
        await host.writeFile(path, content);
      },
      draft: async path => {
        const draft = await host.draft(path);
        let pieces: Uint8Array[] = [];
        return {
          ...draft,
          write: content => {
            pieces.push(...take(content));
            if (!again) pieces = [];
            draft.write(content);
          },
          keep: () => {
            note('file', path, pieces);
            draft.keep();
          },
        };
      },
      appendFile: async (path, text) => {
        note('end of file', path, take(text));
        await host.appendFile(path, text);
      },
      readAsset: path => {
        again = false;
        return host.readAsset(path);
      },
    },
    keep(store, key, code, dependencies) {
      const run: KeptRun = { acts, code, env: [...asked], dependencies };
      if (again) store.write(key, run, Buffer.concat(written));
    },
  };
}

function isKeptRun(data: unknown): data is KeptRun {
  return (
    typeof data === 'object' &&
    data !== null &&
    'code' in data &&
    ['acts', 'env', 'dependencies'].every(key => Array.isArray((data as Record<string, unknown>)[key]))
  );
}
