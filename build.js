// Bundles the program into dist/: `node build.js`, and with `--types` its declarations too. npm runs it as `prepare`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const dist = join(root, 'dist');
const notices = 'THIRD-PARTY-LICENSES.txt';

/** Bundled CommonJS packages use `require` and `__filename`, which an ES module does not have. */
const requireForCommonJs = [
  "import { createRequire as createRequireForBundle } from 'node:module';",
  "import { fileURLToPath as fileURLToPathForBundle } from 'node:url';",
  'const require = createRequireForBundle(import.meta.url);',
  'const __filename = fileURLToPathForBundle(import.meta.url);',
].join('\n');

const esbuild = await loadEsbuild();
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
 * Two entries that share their chunks. What the sources import dynamically becomes a chunk of its own, read only when
 * asked for; native packages stay outside. Old chunks go once the new ones are there, so that a running program can
 * load its own until then. False where the sources cannot be bundled.
 */
async function bundle() {
  const index = join(root, 'src/index.ts');
  const built = await esbuild
    .build({
      absWorkingDir: root,
      entryPoints: { cli: join(root, 'src/cli/main.ts'), ...(existsSync(index) && { index }) },
      outdir: dist,
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      external: ['@myriaddreamin/*'],
      banner: { js: requireForCommonJs },
      legalComments: 'none',
      metafile: true,
      logLevel: 'warning',
    })
    .catch(alreadyTold);
  if (built === undefined) return false;
  const { inputs, outputs } = built.metafile;
  writeFileSync(join(dist, notices), licences(Object.keys(inputs)));
  keepOnly([...Object.keys(outputs).map(path => join(root, path)), join(dist, notices)]);
  return true;
}

/** Removes what earlier builds left in dist/, besides the declarations. */
function keepOnly(paths) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !paths.includes(path) && !path.startsWith(join(dist, 'types'))) rmSync(path);
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
