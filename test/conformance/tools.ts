import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from './package.json' with { type: 'json' };

/** The programs the suite runs, each with the names it goes by and the Debian package that brings it. */
const tools = {
  bash: { names: ['bash'], package: 'bash' },
  fish: { names: ['fish'], package: 'fish' },
  zsh: { names: ['zsh'], package: 'zsh' },
  java: { names: ['java'], package: 'default-jre-headless' },
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], package: 'chromium' },
  qpdf: { names: ['qpdf'], package: 'qpdf' },
  pdfinfo: { names: ['pdfinfo'], package: 'poppler-utils' },
  pdffonts: { names: ['pdffonts'], package: 'poppler-utils' },
  pdftotext: { names: ['pdftotext'], package: 'poppler-utils' },
  pdftoppm: { names: ['pdftoppm'], package: 'poppler-utils' },
  zbarimg: { names: ['zbarimg'], package: 'zbar-tools' },
  soffice: { names: ['soffice', 'libreoffice'], package: 'libreoffice-writer-nogui' },
} as const;

export type Tool = keyof typeof tools;

/** What the suite needs and does not find, one line each that says how to get it. */
export function missingTools(): string[] {
  const programs = (Object.keys(tools) as Tool[])
    .filter(tool => find(tool) === null)
    .map(tool => `${tool}: apt-get install ${tools[tool].package}`);
  const packages = Object.keys(manifest.devDependencies)
    .filter(name => !existsSync(new URL(`node_modules/${name}/package.json`, import.meta.url)))
    .map(name => `${name}: npm install --no-save --prefix test/conformance`);
  return [...programs, ...packages];
}

/** The file of a program on the PATH. */
export function toolPath(tool: Tool): string {
  const path = find(tool);
  if (path === null) throw new Error(`${tool} is missing: apt-get install ${tools[tool].package}`);
  return path;
}

/** What a program prints on stdout. Throws what it says on stderr where it fails. */
export function run(tool: Tool, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(toolPath(tool), args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${error?.message ?? ''}${stderr}${stdout}`);
  return stdout;
}

/** A file from the root of the repository, as an absolute path. */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function find(tool: Tool): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = tools[tool].names.flatMap(name => folders.map(folder => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
