// Bundles the program into dist/: `node build/bundle.js`, and with `--types` its declarations too. npm runs it as `prepare`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { asCommonJs } from './common-js.js';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');
const notices = 'THIRD-PARTY-LICENSES.txt';

/** Bundled CommonJS packages use `require` and `__filename`, which an ES module does not have. */
const requireForCommonJs = [
  "import { createRequire as createRequireForBundle } from 'node:module';",
  "import { fileURLToPath as fileURLToPathForBundle } from 'node:url';",
  'const require = createRequireForBundle(import.meta.url);',
  'const __filename = fileURLToPathForBundle(import.meta.url);',
].join('\n');

/** What bundled packages load of Node's own and never use here. */
const unused = [
  // commander starts commands that are programs of their own; here there are none.
  { filter: /^node:child_process$/, by: 'commander', contents: '' },
  // chalk asks how many colours a terminal has; here it is always told.
  { filter: /^#supports-color$/, by: 'chalk', contents: 'export default { stdout: false, stderr: false };' },
  // yaml asks the environment at every sign whether to print it, and that takes longer than to read it.
  {
    filter: /^process$/,
    by: 'yaml',
    contents: 'exports.env = {}; exports.emitWarning = process.emitWarning;',
  },
];

/** What the sources import dynamically becomes a chunk of its own, read only when asked for; compiled packages stay outside. */
const shared = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['@myriaddreamin/*', '@resvg/*'],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [
    { name: 'light-classes', setup: lightenClasses },
    { name: 'without-unused', setup: withoutUnused },
  ],
};

const esbuild = await loadEsbuild();
const patterns = esbuild && (await import('./patterns.js'));
if (esbuild !== null) {
  const isBuilt = await bundle();
  if (!isBuilt || (process.argv.includes('--types') && !emitTypes())) process.exitCode = 1;
}

/** Without its development packages (`npm ci --omit=dev`) the program keeps the build it has. */
async function loadEsbuild() {
  try {
    return await import('esbuild');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error('esbuild is not installed: dist/ is left as it is.');
    return null;
  }
}

/**
 * The library as ES modules in `dist/`, the program as CommonJS in `dist/cli/`, where `bin/` finds it. Old chunks go
 * once the new ones are there, so that a running program can load its own until then. False where the sources cannot
 * be bundled.
 */
async function bundle() {
  const built = await Promise.all([buildLibrary(), buildProgram()]).catch(alreadyTold);
  if (built === undefined) return false;
  const [library, program] = built;
  writeFileSync(join(dist, notices), licences([...new Set([...library.inputs, ...program.inputs])]));
  keepOnly([...library.outputs, ...program.outputs, join(dist, notices)]);
  return true;
}

async function buildLibrary() {
  const { metafile } = await esbuild.build({
    ...shared,
    entryPoints: { index: join(root, 'src/index.ts') },
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: requireForCommonJs },
  });
  return {
    inputs: Object.keys(metafile.inputs),
    outputs: Object.keys(metafile.outputs).map(path => join(root, path)),
  };
}

/**
 * esbuild splits only ES modules, and the code that V8 compiled of those cannot be kept on Node 20: the chunks are
 * made into CommonJS one by one, without needless space, since what is kept between runs holds their text too.
 */
async function buildProgram() {
  const folder = join(dist, 'cli');
  const { metafile, outputFiles } = await esbuild.build({
    ...shared,
    entryPoints: { main: join(root, 'src/cli/main.ts') },
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    write: false,
  });
  const outputs = [];
  const fingerprint = createHash('sha256').update(readFileSync(join(root, 'bin/load-bundle.js')));
  for (const { path, text } of outputFiles) {
    const { code } = await esbuild.transform(asCommonJs(text), {
      minifyWhitespace: true,
      platform: 'node',
      target: 'node20.19',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'importMetaUrl' },
    });
    const url = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;\n";
    mkdirSync(dirname(path), { recursive: true });
    const written = patterns.inAscii(code.includes('importMetaUrl') ? url + code : code);
    writeFileSync(path, written);
    fingerprint.update(`${basename(path)}\n${written}`);
    outputs.push(path);
  }
  const entry = basename(outputs.find(path => basename(path).startsWith('main-')));
  const build = fingerprint.digest('hex').slice(0, 16);
  const descriptions = { 'build.json': { entry, build }, 'imports.json': staticImports(metafile) };
  for (const [name, description] of Object.entries(descriptions)) {
    outputs.push(join(folder, name));
    writeFileSync(join(folder, name), `${JSON.stringify(description)}\n`);
  }
  return { inputs: Object.keys(metafile.inputs), outputs };
}

/** The chunks that each chunk imports at once, by name: `bin/load-bundle.js` reads them together. */
function staticImports({ outputs }) {
  const rows = Object.entries(outputs).map(([path, { imports }]) => [
    basename(path),
    imports.flatMap(each =>
      each.kind === 'import-statement' && !each.external ? [basename(each.path)] : [],
    ),
  ]);
  return Object.fromEntries(rows);
}

/** Removes what earlier builds left in dist/, besides the declarations. */
function keepOnly(paths) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !paths.includes(path) && !path.startsWith(join(dist, 'types'))) rmSync(path);
  }
}

function lightenClasses(build) {
  build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
    contents: patterns.withLightClasses(readFileSync(path, 'utf8')),
    loader: 'ts',
  }));
}

/** Gives them next to nothing. */
function withoutUnused(build) {
  for (const { filter, by, contents } of unused) {
    build.onResolve({ filter }, ({ path, importer }) =>
      dirname(importer).split(/[/\\]/).includes(by) ? { path, namespace: `unused-${by}` } : null,
    );
    build.onLoad({ filter, namespace: `unused-${by}` }, () => ({ contents }));
  }
}

/** The bundler prints what is wrong with the sources, with its place; any other error is ours. */
function alreadyTold(error) {
  if (!Array.isArray(error.errors)) throw error;
}

/** The notices that the licences of the bundled packages ask every copy to carry. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap(path => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []));
  const texts = [...folders].sort().map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find(name => /^licen[cs]e(\.\w+)?$/i.test(name));
    const text = file === undefined ? '' : `\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`;
    return `${name} ${version} (${license})\n${text}`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Declarations for who imports the package; they need the compiler, which is too slow for every `npm ci`. */
function emitTypes() {
  rmSync(join(dist, 'types'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json')], {
    stdio: 'inherit',
  });
  return status === 0;
}
