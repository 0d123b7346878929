import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../src/cli/cache/store.ts';
import { heldText } from '../src/cli/held-text.ts';
import type { Host } from '../src/cli/host.ts';
import { ignoreFiles } from '../src/cli/ignore-files.ts';

/** A host in memory: what a command wrote and said is there to be looked at. */
export interface FakeHost extends Host {
  /** Every file by its path from `cwd`, written ones included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The text of one file; null where there is none. */
  readonly textOf: (path: string) => string | null;
  readonly said: { stdout: string; stderr: string };
}

/** What a test may want otherwise than usual. */
interface Circumstances {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  /** Whether all three streams are a terminal. */
  readonly tty?: boolean;
  readonly columns?: number;
  readonly env?: Host['env'];
  readonly today?: string;
  /** What the program keeps between runs; without it, nothing. */
  readonly store?: Store;
  /** What Git answers; without it, it is not installed. */
  readonly git?: Host['git'];
}

/** By default: no file, no terminal, an empty environment, and 22 November 2026. Assets are the real ones. */
export function fakeHost({
  files = {},
  stdin = '',
  tty = false,
  columns = 80,
  env = {},
  today = '2026-11-22',
  git = async () => null,
  store,
}: Circumstances = {}): FakeHost {
  const cwd = '/planes';
  const place = (path: string) => posix.relative(cwd, posix.resolve(cwd, path.replaceAll('\\', '/')));
  const held = new Map(Object.entries(files).map(([path, content]) => [place(path), bytesOf(content)]));
  const isFolder = (path: string) =>
    path === '' || [...held.keys()].some(file => file.startsWith(`${path}/`));
  const said = { stdout: '', stderr: '' };
  const terminal = (stream: keyof typeof said) => ({
    write: (text: string | Uint8Array) => {
      said[stream] += new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(text));
    },
    isTty: tty,
    columns,
  });
  const matches = async (patterns: readonly string[]) => {
    const ignoredBy = ignoredIn(cwd, held);
    return [...held.keys()]
      .filter(path => patterns.some(one => globbed(one).test(path)))
      .sort()
      .map(path => ({ path, ignoredBy: ignoredBy(path) }));
  };
  let ticks = 0;
  return {
    cwd,
    env,
    stdout: terminal('stdout'),
    stderr: terminal('stderr'),
    stdin: { isTty: tty, read: async () => bytesOf(stdin) },
    today: () => today,
    clock: () => ticks++,
    kindOf: async path => (held.has(place(path)) ? 'file' : isFolder(place(path)) ? 'folder' : 'none'),
    readFile: async path => held.get(place(path)) ?? missing(path),
    writeFile: async (path, content) => {
      held.set(place(path), bytesOf(content));
    },
    draft: async path => {
      const pieces: Uint8Array[] = [];
      return {
        write: content => void pieces.push(bytesOf(content)),
        keep: () => void held.set(place(path), Buffer.concat(pieces)),
        drop: () => undefined,
      };
    },
    hold: heldText,
    appendFile: async (path, text) => {
      const before = held.get(place(path)) ?? new Uint8Array();
      held.set(place(path), new Uint8Array([...before, ...bytesOf(text)]));
    },
    glob: async patterns =>
      (await matches(patterns)).filter(({ ignoredBy }) => ignoredBy === null).map(({ path }) => path),
    matches,
    ignoredBy: async path => ignoredIn(cwd, held)(place(path)),
    git,
    glance: path => held.get(place(path)) ?? null,
    openStore: async () => store ?? null,
    hire: async () => null,
    interrupted: async () => undefined,
    readAsset: path => readFile(new URL(`../${path}`, import.meta.url)),
    assetPath: path => fileURLToPath(new URL(`../${path}`, import.meta.url)),
    files: held,
    textOf: path => {
      const bytes = held.get(place(path));
      return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
    },
    said,
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Ignore files among those held, as the real host reads those of the disk. */
function ignoredIn(cwd: string, held: ReadonlyMap<string, Uint8Array>): (path: string) => string | null {
  const read = (path: string) => {
    const bytes = held.get(posix.relative(cwd, path));
    return bytes ? new TextDecoder().decode(bytes) : null;
  };
  const ignoredBy = ignoreFiles(cwd, read);
  return path => {
    const by = ignoredBy(posix.resolve(cwd, path));
    return by && posix.relative(cwd, by);
  };
}

/** Fails the way the file system does. */
function missing(path: string): never {
  throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), {
    code: 'ENOENT',
    path,
  });
}

/** `*`, `**` and `{a,b}`, which is all the program asks for itself. */
function globbed(pattern: string): RegExp {
  const source = posix
    .normalize(pattern)
    .replace(/\\?[.+^$()|[\]\\?]/gu, sign => `\\${sign.at(-1)}`)
    .replace(/\{([^}]*)\}/gu, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`)
    .replace(/\*\*\/|\*\*|\*/gu, stars => (stars === '**/' ? '(?:.*/)?' : stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${source}$`, 'u');
}
