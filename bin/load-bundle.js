'use strict';
// Loads the chunks of the program with the code that V8 compiled at an earlier run.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const vm = require('node:vm');
const zlib = require('node:zlib');
const { createRequire } = require('node:module');

const folder = path.join(__dirname, '../dist/cli');
/** What `build.js` says of its chunks: the one to begin with, and a fingerprint of them all. */
const { entry, build } = JSON.parse(fs.readFileSync(path.join(folder, 'build.json'), 'utf8'));

/** The command asked for, if any word is given first. */
const [command] = process.argv[2]?.match(/^[a-z]{1,12}$/) ?? [];

/**
 * How V8 runs what is short: patterns, hundreds and each used a little, are compiled at once to their last form, functions
 * only when they are really hot. By version of Node, since V8 complains of flags it does not know.
 */
const tuning = {
  20: '--no-regexp-tier-up --interrupt-budget=1000000',
  22: '--no-regexp-tier-up',
  24: '--no-regexp-tier-up',
}[process.versions.node.split('.')[0]];
if (command && tuning) require('node:v8').setFlagsFromString(tuning);

/** Whoever switches off the cache that newer Nodes have of their own switches this one off too. */
const place = process.env.NODE_DISABLE_COMPILE_CACHE ? null : placeOfCache();
const kept = place === null ? new Map() : readCache(place);
const scripts = new Map();
const modules = new Map();
const outside = createRequire(path.join(folder, entry));

exports.main = argv => load(path.join(folder, entry)).main(argv);

exports.checkFiles = () => load(path.join(folder, entry)).checkFiles();

/** Keeps what this run compiled for the next one, where any of it is new. Failing to is no fault. */
exports.keep = () => {
  if (place === null || [...scripts].every(([name, { fresh }]) => kept.has(name) && !fresh)) return;
  try {
    const parts = new Map([
      ...kept,
      ...[...scripts].map(([name, { script }]) => [name, script.createCachedData()]),
    ]);
    writeCache(place, parts);
  } catch {}
};

function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const name = path.basename(file);
  const cachedData = kept.get(name);
  const source = fs.readFileSync(file, 'latin1');
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    cachedData,
  });
  scripts.set(name, { script, fresh: cachedData === undefined || script.cachedDataRejected });
  const folderOf = path.dirname(file);
  const within = id => (id.startsWith('.') ? load(path.join(folderOf, id)) : outside(id));
  script.runInThisContext()(module.exports, within, module, file, folderOf);
  return module.exports;
}

/** One file for each command, so that none reads what others compiled, in the user's own cache folder. Null without one. */
function placeOfCache() {
  const home = os.homedir();
  const caches =
    process.platform === 'win32'
      ? process.env.LOCALAPPDATA
      : process.platform === 'darwin'
        ? path.join(home, 'Library', 'Caches')
        : process.env.XDG_CACHE_HOME || path.join(home, '.cache');
  if (!caches || !path.isAbsolute(caches)) return null;
  const name = [build, process.version, process.arch, command ?? 'plan'].join('-');
  return path.join(caches, 'plan-de-trabajo', `${name}.bin`);
}

/**
 * A check sum in four bytes, a table of contents as JSON, its length before it in four bytes, and the parts one after the
 * other. V8 does not look whether what it compiled is still whole: it would run it, and break or say something else.
 */
function readCache(file) {
  const parts = new Map();
  try {
    if (!isOwn(path.dirname(file))) return parts;
    const bytes = fs.readFileSync(file);
    if (bytes.readUInt32LE(0) !== zlib.crc32(bytes.subarray(4))) return parts;
    const from = 8 + bytes.readUInt32LE(4);
    for (const [name, start, length] of JSON.parse(bytes.latin1Slice(8, from))) {
      parts.set(name, bytes.subarray(from + start, from + start + length));
    }
  } catch {
    parts.clear();
  }
  return parts;
}

function writeCache(file, parts) {
  let start = 0;
  const contents = [...parts].map(([name, bytes]) => {
    const row = [name, start, bytes.length];
    start += bytes.length;
    return row;
  });
  const table = Buffer.from(JSON.stringify(contents), 'latin1');
  const head = Buffer.alloc(8);
  const bytes = Buffer.concat([head, table, ...parts.values()]);
  bytes.writeUInt32LE(table.length, 4);
  bytes.writeUInt32LE(zlib.crc32(bytes.subarray(4)), 0);
  const folder = path.dirname(file);
  makeFolder(folder);
  if (!isOwn(folder)) return;
  const draft = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(draft, bytes, { mode: 0o600 });
    fs.renameSync(draft, file);
  } catch {
    fs.rmSync(draft, { force: true });
  }
  tidy(folder);
}

/** Node's own recursive `mkdir` never ends where the system refuses a folder as if its parent were missing (`/proc`). */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder, { mode: 0o700 });
}

/** Whether nobody else can write to a folder: compiled code is run unseen. */
function isOwn(folder) {
  const entry = fs.lstatSync(folder);
  if (!entry.isDirectory()) return false;
  return !process.getuid || (entry.uid === process.getuid() && (entry.mode & 0o022) === 0);
}

/** Removes the files that no run has written for a month; folders here are of others. */
function tidy(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const old = path.join(folder, entry.name);
    const at = entry.isFile() && fs.statSync(old, { throwIfNoEntry: false })?.mtimeMs;
    if (at && Date.now() - at > 30 * 86_400_000) fs.rmSync(old, { force: true });
  }
}
