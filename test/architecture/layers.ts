/**
 * The parts of `src/` from the ground up: each may import itself and those before it, never one after it. Those that
 * are no folder are files.
 */
export const layers: readonly string[] = [
  'text',
  'lexicon',
  'office',
  'document',
  'schema',
  'plan',
  'reference',
  'profiles',
  'check',
  'rules',
  'described-rules',
  'config',
  'analyze-document',
  'analyze',
  'format',
  'passes',
  'report',
  'reporters',
  'render',
  'renderers',
  'scaffold',
  'import',
  'importers',
  'cli',
  'library',
  'index',
  'commands',
];

/** Imports upwards that are meant, each with its reason. */
export const upward: readonly { readonly from: string; readonly to: string; readonly because: string }[] = [
  {
    from: 'src/cli/command-line.ts',
    to: 'src/commands/index.ts',
    because:
      'the command line hands the commands to commander; commands in turn see the host that the shell gives them',
  },
];

/** Where the outside world may be touched: files, clock, terminal, the program's arguments. */
export const shell: readonly string[] = ['cli', 'library', 'commands'];

/** Packages that talk to a terminal. */
export const shellPackages: readonly string[] = ['commander', 'chalk', '@clack/prompts'];

/** Names that let the outside world in, and what to use in their stead. */
export const impureNames: Readonly<Record<string, string>> = {
  process: 'what it gives is a field of the Host',
  console: 'results are returned and printed by a command',
  Date: 'today is an argument, and calendar days are Temporal.PlainDate',
  performance: 'durations are measured with Host.clock',
  fetch: 'nothing comes from the network',
  require: 'modules are imported',
  globalThis: 'there is no ambient state',
  eval: 'a plan is data',
  setTimeout: 'nothing waits',
};

/** Members that are impure though their objects are not. */
export const impureMembers: Readonly<Record<string, string>> = {
  'Math.random': 'the same plan gives the same bytes',
  'Temporal.Now': 'today is an argument',
  'import.meta': 'files of the package are read with Host.readAsset',
};

/** Packages too heavy for the start of the program: only a module that is itself loaded on demand imports them. */
export const heavyPackages: readonly string[] = [
  '@clack/prompts',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@resvg/resvg-wasm',
  'fflate',
  'hast-util-sanitize',
  'hast-util-to-html',
  'hastscript',
  'iconv-lite',
  'mdast-util-to-hast',
  'remark-parse',
  'remark-stringify',
  'uqr',
  'xast-util-from-xml',
  'xast-util-to-xml',
  'xastscript',
];
