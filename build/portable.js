// Puts the built program and Node itself into dist-portable/, to be copied where nothing can be installed: `npm run
// build:portable`. `--node FILE` takes another Node, of another platform for instance; `--out FOLDER`, another place.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const root = dirname(import.meta.dirname);
const { values } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    out: { type: 'string', default: join(root, 'dist-portable') },
  },
});
const program = join(values.out, 'programa');
const node = values.node.endsWith('.exe') ? 'node.exe' : 'node';

if (existsSync(values.out) && !existsSync(program)) throw new Error(`${values.out} holds something else.`);
rmSync(values.out, { recursive: true, force: true });
mkdirSync(program, { recursive: true });
for (const path of published()) cpSync(join(root, path), join(program, path));
for (const path of compiledPackages()) cpSync(join(root, path), join(program, path), { recursive: true });
cpSync(values.node, join(values.out, node), { dereference: true });
chmodSync(join(values.out, node), 0o755);
const licence = licenceOfNode();
if (licence === undefined)
  console.error(`No LICENSE beside ${values.node}: add Node's own before you share the folder.`);
else cpSync(licence, join(values.out, 'LICENSE-node.txt'));
writeFileSync(join(values.out, 'plan'), shellLauncher(), { mode: 0o755 });
writeFileSync(join(values.out, 'plan.cmd'), windowsLauncher());

/** The files of the package, as npm would pack them. */
function published() {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  return JSON.parse(listing)[0].files.map(({ path }) => path);
}

/** What the bundle leaves outside: the typesetter of PDF, for the systems it is installed for, and what draws SVG. */
function compiledPackages() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [...Object.keys(optionalDependencies), '@resvg/resvg-wasm']
    .map(name => join('node_modules', name))
    .filter(path => existsSync(join(root, path)));
}

/** It stands beside the program on Windows, and above its folder elsewhere. */
function licenceOfNode() {
  const folder = dirname(values.node);
  return [folder, dirname(folder)].map(place => join(place, 'LICENSE')).find(path => existsSync(path));
}

/** Without any other program: the PATH may be empty. */
function shellLauncher() {
  return `#!/bin/sh
case $0 in
  */*) here=\${0%/*} ;;
  *) here=. ;;
esac
exec "$here/node" "$here/programa/bin/plan.js" "$@"
`;
}

function windowsLauncher() {
  return '@"%~dp0node.exe" "%~dp0programa\\bin\\plan.js" %*\r\n';
}
