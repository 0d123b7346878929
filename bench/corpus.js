// Makes plans to measure with: `node bench/corpus.js <folder> <how many> [seed]`.
//
// Each is one of the published plans with other words in it: some items left out, some taken from the other plans,
// neighbours exchanged, another number in its title. The same seed gives the same files, byte for byte.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const plans = new URL('../plans/', import.meta.url);
const sources = readdirSync(plans)
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .sort()
  .map(name => readFileSync(new URL(name, plans), 'utf8').split('\n'));
const items = sources.flat().filter(isItem);

/** The texts of `count` plans, one at a time. */
export function* corpus(count, seed = 1) {
  const random = randomFrom(seed);
  for (let i = 0; i < count; i++) yield variant(sources[i % sources.length], i + 1, random);
}

/** Writes them into a folder, a hundred in each folder below it, as a repository of plans has them. */
export function writeCorpus(folder, count, seed) {
  let i = 0;
  for (const text of corpus(count, seed)) {
    const below = join(folder, String(Math.floor(i / 100)).padStart(3, '0'));
    if (i % 100 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `plan-${String(++i).padStart(5, '0')}.md`), text);
  }
}

function variant(lines, number, random) {
  const made = lines.flatMap(line => {
    if (/^titulo:/.test(line)) return [line.replace(/(["']?)\s*$/, ` ${number}$1`)];
    if (!isItem(line)) return [line];
    const lot = random();
    if (lot < 0.05) return [];
    if (lot < 0.1) return [line.replace(/\S.*$/, items[Math.floor(random() * items.length)].trim())];
    return [line];
  });
  for (let i = 1; i < made.length; i++) {
    if (isItem(made[i - 1]) && isItem(made[i]) && random() < 0.1)
      [made[i - 1], made[i]] = [made[i], made[i - 1]];
  }
  return made.join('\n');
}

/** A bullet of the first level with all its words on its line. */
function isItem(line) {
  return /^- \S.{20}/.test(line);
}

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, count, seed = '1'] = process.argv.slice(2);
  writeCorpus(folder, Number(count), Number(seed));
}
