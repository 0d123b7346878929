'use strict';
// Writes the file that load-bundle.js reads compiled code from.
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const { isOwn, readBytes } = require('./load-bundle.js');

/** Keeps the groups of this run, each with all that V8 compiled of it so far, and those kept before that it did not ask for. */
exports.keepCode = (place, groups, kept) => {
  const folder = path.dirname(place);
  makeFolder(folder);
  if (!isOwn(folder)) return;
  const draft = `${place}.${process.pid}`;
  try {
    fs.writeFileSync(draft, fileOf(groups, kept), { mode: 0o600 });
    fs.renameSync(draft, place);
  } catch {
    fs.rmSync(draft, { force: true });
  }
  tidy(folder);
};

function fileOf(groups, kept) {
  const table = [];
  const parts = [];
  let start = 0;
  const add = (name, row, bytes) => {
    table.push([name, { ...row, start, length: bytes.length }]);
    parts.push(bytes);
    start += bytes.length;
  };
  for (const [name, { source, script }] of groups) {
    const code = script.createCachedData();
    const bytes = Buffer.concat([code, Buffer.from(source, 'latin1')]);
    add(name, { code: code.length, sum: zlib.crc32(bytes) }, bytes);
  }
  for (const [name, row] of kept?.table ?? []) {
    if (!groups.has(name)) add(name, row, readBytes(kept.file, kept.from + row.start, row.length));
  }
  const contents = Buffer.from(JSON.stringify(table), 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt32LE(zlib.crc32(contents), 0);
  head.writeUInt32LE(contents.length, 4);
  return Buffer.concat([head, contents, ...parts]);
}

/** Node's own recursive `mkdir` never ends where the system refuses a folder as if its parent were missing (`/proc`). */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder, { mode: 0o700 });
}

/** Removes the files that no run has written for a month; folders here are of others. */
function tidy(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const old = path.join(folder, entry.name);
    const at = entry.isFile() && fs.statSync(old, { throwIfNoEntry: false })?.mtimeMs;
    if (at && Date.now() - at > 30 * 86_400_000) fs.rmSync(old, { force: true });
  }
}
