import { appendFile, lstat, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntryKind, Host, Terminal } from './host.ts';

/** The real world: this process, its disk seen from `cwd`, its streams. Heavy parts are loaded at their first use. */
export function nodeHost(cwd = process.cwd()): Host {
  const at = (path: string) => resolve(cwd, path);
  return {
    cwd,
    env: process.env,
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
    stdin: { isTty: process.stdin.isTTY === true, read: readAll },
    today,
    clock: () => performance.now(),
    kindOf: path => kindOf(at(path)),
    readFile: path => readFile(at(path)),
    writeFile: async (path, content) => {
      const { writeWhole } = await import('./write-whole.ts');
      await writeWhole(at(path), content);
    },
    appendFile: (path, text) => appendFile(at(path), text),
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
    interrupted: () =>
      new Promise(resolve => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
      }),
    readAsset: path => readFile(join(packageRoot(), path)),
    assetPath: path => join(packageRoot(), path),
  };
}

function terminal(stream: NodeJS.WriteStream): Terminal {
  if (!stream.listeners('error').includes(allowClosedPipe)) stream.on('error', allowClosedPipe);
  return {
    write: text => void stream.write(text),
    isTty: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

function allowClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
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

async function kindOf(path: string): Promise<EntryKind> {
  try {
    const entry = await stat(path);
    return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
  } catch {
    return isDangling(path);
  }
}

/** A symbolic link that leads nowhere is something all the same: it is not to be written over. */
async function isDangling(path: string): Promise<EntryKind> {
  return lstat(path).then(
    () => 'other',
    () => 'none',
  );
}

/** The folder of `package.json`: two up from here in the sources, one up from a bundle in `dist/`. */
function packageRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const marker = `${sep}dist`;
  const at = here.lastIndexOf(marker);
  return at !== -1 && (here.length === at + marker.length || here[at + marker.length] === sep)
    ? here.slice(0, at)
    : resolve(here, '../..');
}
