'use strict';
// Loads the chunks of the program with the code that V8 compiled at an earlier run.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const vm = require('node:vm');
const zlib = require('node:zlib');
const { createRequire } = require('node:module');

const folder = path.join(__dirname, '../dist/cli');
/** What `build/bundle.js` says of its chunks: the one to begin with, and a fingerprint of them all. */
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

/**
 * Whoever switches off the cache that newer Nodes have of their own switches this one off too, and whoever looks for a
 * fault sees each chunk by itself.
 */
const isPlain = Boolean(process.env.NODE_DISABLE_COMPILE_CACHE || process.env.PLAN_DEBUG);
const place = isPlain ? null : placeOfCache();
const kept = place === null ? null : openKept();
/** What was read as one script, by the chunk that asked for it. */
const groups = new Map();
/** What runs each chunk that was read, by its name. */
const makers = new Map();
const chunks = new Map();
const outside = createRequire(path.join(folder, entry));

exports.main = argv => load(entry).main(argv);

exports.checkFiles = () => load(entry).checkFiles();

/** Keeps what this run compiled for the next one, where any of it is new. Failing to is no fault. */
exports.keep = () => {
  if (place === null || [...groups.values()].every(({ isKnown }) => isKnown)) return;
  try {
    require('./keep-code.js').keepCode(place, groups, kept);
  } catch {}
};

function load(name) {
  const known = chunks.get(name);
  if (known) return known.exports;
  if (!makers.has(name)) readGroup(name);
  const chunk = { exports: {} };
  chunks.set(name, chunk);
  const within = id => (id.startsWith('./') ? load(id.slice(2)) : outside(id));
  makers.get(name)(within, chunk, path.join(folder, name));
  return chunk.exports;
}

/** Reads a chunk and all that it imports at once as one script, whose value is a function for each: one is read faster than many. */
function readGroup(name) {
  const { source, cachedData } = keptGroup(name) ?? { source: newGroup(name) };
  const script = new vm.Script(source, { filename: path.join(folder, name), cachedData });
  groups.set(name, { source, script, isKnown: cachedData !== undefined && !script.cachedDataRejected });
  for (const [each, maker] of Object.entries(script.runInThisContext())) {
    if (!makers.has(each)) makers.set(each, maker);
  }
}

function newGroup(name) {
  const names = new Set([name]);
  if (!isPlain) {
    const imports = JSON.parse(fs.readFileSync(path.join(folder, 'imports.json'), 'utf8'));
    for (const each of names) for (const other of imports[each]) if (!makers.has(other)) names.add(other);
  }
  const parts = Array.from(names, each => {
    const source = fs.readFileSync(path.join(folder, each), 'latin1');
    return `${JSON.stringify(each)}(require, $chunk, __filename) {\n${source}\n}`;
  });
  return `({${parts.join(',\n')}})`;
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
 * The file that an earlier run kept: a check sum of its table of contents and the length of it, four bytes each, the
 * table as JSON, and the groups. Null without one.
 */
function openKept() {
  try {
    if (!isOwn(path.dirname(place))) return null;
    const file = fs.openSync(place, 'r');
    const head = readBytes(file, 0, 8);
    const table = readBytes(file, 8, head.readUInt32LE(4));
    if (head.readUInt32LE(0) !== zlib.crc32(table)) return null;
    return { file, from: 8 + table.length, table: new Map(JSON.parse(table.latin1Slice())) };
  } catch {
    return null;
  }
}

/** V8 does not look whether what it compiled is still whole: it would run it, and break or say something else. */
function keptGroup(name) {
  const row = kept?.table.get(name);
  if (row === undefined) return null;
  const { start, length, code, sum } = row;
  try {
    const bytes = readBytes(kept.file, kept.from + start, length);
    if (zlib.crc32(bytes) !== sum) return null;
    return { source: bytes.latin1Slice(code), cachedData: bytes.subarray(0, code) };
  } catch {
    return null;
  }
}

function readBytes(file, start, length) {
  const bytes = Buffer.allocUnsafeSlow(length);
  if (fs.readSync(file, bytes, 0, length, start) < length) throw new Error(`${place} is cut short`);
  return bytes;
}

/** Whether nobody else can write to a folder: compiled code is run unseen. */
function isOwn(folder) {
  const entry = fs.lstatSync(folder);
  if (!entry.isDirectory()) return false;
  return !process.getuid || (entry.uid === process.getuid() && (entry.mode & 0o022) === 0);
}

Object.assign(exports, { isOwn, readBytes });
