import {
  appendFileSync,
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heldText } from './held-text.ts';
import type { EntryKind, Host, Terminal } from './host.ts';
import { sayLostOutput } from './lost-output.ts';
import { UsageError } from './usage-error.ts';

/**
 * The real world: this process, its disk seen from `cwd`, its streams. Heavy parts are loaded at their first use, and so
 * are the streams. Files are read at once: to wait for them takes longer, and more of Node.
 */
export function nodeHost(cwd = process.cwd()): Host {
  const at = (path: string) => resolve(cwd, path);
  return {
    cwd,
    env: process.env,
    stdout: terminal(() => process.stdout),
    stderr: terminal(() => process.stderr),
    stdin: {
      get isTty() {
        return process.stdin.isTTY === true;
      },
      read: readAll,
    },
    today,
    clock,
    kindOf: async path => kindOf(at(path)),
    readFile: async path => readFileSync(at(path)),
    glance: path => glance(at(path)),
    writeFile: async (path, content) => {
      const { writeWhole } = await import('./write-whole.ts');
      await writeWhole(at(path), content);
    },
    draft: async path => {
      const { draftBeside } = await import('./write-whole.ts');
      return draftBeside(at(path));
    },
    hold: heldText,
    appendFile: async (path, text) => appendFileSync(at(path), text),
    glob: async patterns => {
      const { globFiles } = await import('./glob-files.ts');
      const found = await globFiles(cwd, patterns);
      return found.filter(({ ignoredBy }) => ignoredBy === null).map(({ path }) => path);
    },
    matches: async patterns => {
      const { globFiles } = await import('./glob-files.ts');
      return globFiles(cwd, patterns);
    },
    ignoredBy: async path => {
      const { ignoredOf } = await import('./ignored-paths.ts');
      return ignoredOf(cwd, [path])[0]?.ignoredBy ?? null;
    },
    git: async args => {
      const { runGit } = await import('./run-git.ts');
      return runGit(cwd, args);
    },
    openStore: async folder => {
      const build = buildOf();
      const place = folder === null ? ownFolder() : at(folder);
      if (build === null && folder !== null) throw notBuilt;
      if (build === null || place === null) return null;
      const { diskStore } = await import('./cache/disk-store.ts');
      try {
        return diskStore(place, build);
      } catch (error) {
        if (folder === null) return null;
        throw error;
      }
    },
    hire: async orders => {
      const threads = Math.min(most, availableParallelism() - 1);
      if (bundledRoot() === null || threads < 1) return null;
      const { threadCrew } = await import('./threads/crew.ts');
      return threadCrew(join(packageRoot(), 'bin/check-files.js'), threads, { cwd, ...orders });
    },
    interrupted: () =>
      new Promise(resolve => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
      }),
    readAsset: async path => readFileSync(join(packageRoot(), path)),
    assetPath: path => join(packageRoot(), path),
  };
}

/** Without `performance`, which takes longer to load than most of what is measured. */
function clock(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** More threads than these wait for each other's memory. */
const most = 3;

function terminal(open: () => NodeJS.WriteStream): Terminal {
  const stream = () => {
    const opened = open();
    if (!opened.listeners('error').includes(sayLostOutput)) opened.on('error', sayLostOutput);
    return opened;
  };
  let draining: Promise<void> | null = null;
  return {
    write: text => {
      if (stream().write(text)) return;
      draining ??= drained(stream()).then(() => {
        draining = null;
      });
      return draining;
    },
    get isTty() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns ?? 80;
    },
  };
}

/** A stream that broke takes no more, and nobody is to wait for it. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  const ends = ['drain', 'error', 'close'];
  return new Promise(resolve => {
    const end = () => {
      for (const event of ends) stream.off(event, end);
      resolve();
    };
    for (const event of ends) stream.on(event, end);
  });
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The day here, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function kindOf(path: string): EntryKind {
  try {
    const entry = statSync(path);
    return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
  } catch {
    return isDangling(path) ? 'other' : 'none';
  }
}

/** A symbolic link that leads nowhere is something all the same: it is not to be written over. */
function isDangling(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Read again and again, so that looking at many files takes no memory of its own. */
let glanced = Buffer.allocUnsafeSlow(0);

function glance(path: string): Uint8Array | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const entry = fstatSync(file);
    if (!entry.isFile()) return null;
    // A byte more than it has shows a file that grows meanwhile.
    if (glanced.length <= entry.size) glanced = Buffer.allocUnsafeSlow(2 * entry.size + 65_536);
    const length = readSync(file, glanced, 0, glanced.length, 0);
    return length === entry.size ? glanced.subarray(0, length) : null;
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** The fingerprint that the build wrote beside the program, with the Node it runs on; null for the sources. */
function buildOf(): string | null {
  try {
    const { build } = JSON.parse(readFileSync(join(packageRoot(), 'dist/cli/build.json'), 'utf8'));
    return bundledRoot() === null ? null : `${build} ${process.version}`;
  } catch {
    return null;
  }
}

/** What was found is kept by the build that found it, and from the sources there is none. */
const notBuilt = new UsageError({
  es: 'Solo el programa compilado guarda lo hallado, y este se ejecuta desde sus fuentes: quite «--cache-dir».',
  en: 'Only the built program keeps what was found, and this one runs from its sources: leave out «--cache-dir».',
});

/** In the user's own cache folder, whatever each system calls it; null where there is none. */
function ownFolder(): string | null {
  const caches =
    process.platform === 'win32'
      ? process.env.LOCALAPPDATA
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return caches && isAbsolute(caches) ? join(caches, 'plan-de-trabajo', 'planes') : null;
}

/** The folder of `package.json`: two up from here in the sources. */
function packageRoot(): string {
  return bundledRoot() ?? resolve(dirname(fileURLToPath(import.meta.url)), '../..');
}

/** The same for a bundle, whose chunks are in `dist/` or below; null for the sources. */
function bundledRoot(): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  const marker = `${sep}dist`;
  const at = here.lastIndexOf(marker);
  const isThere = at !== -1 && (here.length === at + marker.length || here[at + marker.length] === sep);
  return isThere ? here.slice(0, at) : null;
}
