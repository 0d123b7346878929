// How well plans are brought from text: `node bench/import.js` (`-v` also lists what is missing and what is too much).
//
// For each fixture of `test/import/fixtures` and each published plan: how many of the elements found are right
// (precision) and how many of the right ones were found (recall), an element being right where its level, number,
// first words and depth in the tree are; whether the verdict is right; and whether a word is lost. Fixtures are read as
// they are and in four other layouts: without blank lines, with a blank line after each line, wrapped at 72 columns,
// and with page numbers every forty lines.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const read = path => readFileSync(new URL(path, root), 'utf8');

const { importPlan, readText, treeOf, readTree, planOf } = await modules(`
  export { importPlan } from './src/import/import-plan.ts';
  export { readText } from './src/importers/txt.ts';
  export { readTree, treeOf } from './test/import/trees.ts';
  export { planOf } from './test/read.ts';
`);

const verbose = process.argv.includes('-v');
const folder = 'test/import/fixtures/';
const fixtures = readdirSync(new URL(folder, root))
  .filter(name => name.endsWith('.txt'))
  .map(name => {
    const tree = folder + name.replace('.txt', '.tree');
    return {
      name,
      text: read(folder + name),
      tree: existsSync(new URL(tree, root)) ? readTree(read(tree)) : null,
    };
  });
const published = [
  ['000_def0e62b6c908708.txt', 'centro-occidente-2021-2022.md'],
  ['001_5e24d0dce6f3cdb1.txt', 'norte-2020-2021.md'],
  ['002_b43aacc0432dc35e.txt', 'vinculacion-2017.md'],
  ['003_0c5b9738aa3fedf9.txt', 'sureste-2020.md'],
  ['004_69a2f55f285c0b3b.txt', 'vinculacion-2023-2024.md'],
].map(([seed, plan]) => ({
  name: seed.slice(0, 3),
  text: read(`test/seeds/${seed}`),
  tree: treeOf(planOf(read(`plans/${plan}`))),
}));

const layouts = {
  'as it is': text => text,
  'no blank lines': text => text.replace(/\n(?:[ \t]*\n)+/g, '\n'),
  'blank after each line': text => text.replace(/\n+/g, '\n\n'),
  'wrapped at 72': text => text.split('\n').map(wrap).join('\n'),
  'page numbers': text => {
    let page = 0;
    return text
      .split('\n')
      .map((line, i) => (i % 40 === 39 ? `${line}\n\n${++page}\n\f` : line))
      .join('\n');
  },
};

for (const [layout, change] of Object.entries(layouts)) {
  const rows = [...published, ...fixtures].map(one => score({ ...one, text: change(one.text) }));
  const sum = key => rows.reduce((total, row) => total + row[key], 0);
  console.log(
    `${layout.padEnd(24)} precision ${percent(sum('right'), sum('found'))}  recall ${percent(sum('right'), sum('expected'))}` +
      `  verdicts ${sum('verdict')}/${rows.length}  without loss ${sum('kept')}/${rows.length}`,
  );
  for (const row of rows) {
    if (row.right === row.expected && row.right === row.found && row.verdict && row.kept) continue;
    console.log(`  ${row.name.padEnd(26)} ${row.right} right of ${row.found} found, ${row.expected} expected${row.verdict ? '' : ', wrong verdict'}${row.kept ? '' : ', WORDS LOST'}`);
    if (verbose) for (const line of row.differences) console.log(`      ${line}`);
  }
}

function score({ name, text, tree }) {
  const { plan, verdict, loss } = importPlan(readText(text, name), { profile: null, path: 'plan.md' });
  const expected = tree ?? [];
  const found = tree === null ? [] : treeOf(plan);
  const left = [...expected];
  const wrong = found.filter(line => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return {
    name,
    right: found.length - wrong.length,
    found: found.length,
    expected: expected.length,
    verdict: Number(verdict.isPlan === (tree !== null)),
    kept: Number(loss === null),
    differences: [...left.map(line => `missing  ${line}`), ...wrong.map(line => `too much ${line}`)],
  };
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** Breaks a line at its spaces, as a printed page does. */
function wrap(line) {
  const lines = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > 72) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}

/** The program's own modules, bundled in memory. */
async function modules(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('.', root).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    define: { 'import.meta.url': JSON.stringify(new URL('test/bench.ts', root).href) },
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(root.href)});`,
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
