// How well plans are brought: `node bench/import.js > bench/import.md` (`-v` also lists on stderr what is missing and
// what is too much).
//
// For each fixture of `test/import/fixtures` and each published plan: how many of the elements found are right
// (precision) and how many of the right ones were found (recall), an element being right where its level, number,
// first words and depth in the tree are; whether the verdict is right; and how many words are lost where the plan and
// its source first part. Texts are read as they are and in four other layouts: without blank lines, with a blank line
// after each line, wrapped at 72 columns, and with page numbers every forty lines; the published plans also as web
// pages in the looks of institutions. Word, OpenDocument and PDF are held to the same trees by `test/conformance/`.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const read = path => readFileSync(new URL(path, root), 'utf8');

const { importPlan, lookOf, looks, readHtml, readText, treeOf, readTree, planOf } = await modules(`
  export { importPlan } from './src/import/import-plan.ts';
  export { readHtml } from './src/import/html/read-html.ts';
  export { readText } from './src/importers/txt.ts';
  export { lookOf, looks } from './test/conformance/looks.ts';
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
].map(([seed, file]) => {
  const plan = planOf(read(`plans/${file}`));
  return { name: seed.slice(0, 3), text: read(`test/seeds/${seed}`), plan, tree: treeOf(plan) };
});

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

/** What each way of laying out a plan gives an importer. */
const ways = [
  ...Object.entries(layouts).map(([layout, change]) => ({
    layout: `text, ${layout}`,
    sources: [...published, ...fixtures].map(one => ({ ...one, source: readText(change(one.text), one.name) })),
  })),
  ...Object.keys(looks).map(look => ({
    layout: `HTML, ${look}`,
    sources: published.map(one => ({ ...one, source: readHtml(lookOf(one.plan, look)) })),
  })),
];

const kinds = new Map();
const table = [
  '| Layout | Documents | Precision | Recall | Verdicts | Words lost |',
  '| --- | --: | --: | --: | --: | --: |',
];
for (const { layout, sources } of ways) {
  const rows = sources.map(score);
  const sum = key => rows.reduce((total, row) => total + row[key], 0);
  table.push(
    `| ${layout} | ${rows.length} | ${percent(sum('right'), sum('found'))} | ${percent(sum('right'), sum('expected'))} | ${sum('verdict')}/${rows.length} | ${sum('lost')} |`,
  );
  if (!verbose) continue;
  for (const { name, differences } of rows) {
    for (const line of differences) console.error(`${layout}: ${name}: ${line}`);
  }
}
table.push('', '| Kind | Expected | Precision | Recall |', '| --- | --: | --: | --: |');
for (const [kind, { right, found, expected }] of kinds) {
  table.push(`| ${kind} | ${expected} | ${percent(right, found)} | ${percent(right, expected)} |`);
}
console.log(table.join('\n'));

/** How many elements of a source are right, found and expected; the same is added to those of their kinds. */
function score({ name, source, tree }) {
  const { plan, verdict, loss } = importPlan(source, { profile: null, path: 'plan.md' });
  const expected = tree ?? [];
  const found = tree === null ? [] : treeOf(plan);
  const left = [...expected];
  const wrong = found.filter(line => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  for (const line of expected) count(line).expected++;
  for (const line of found) count(line).found++;
  for (const line of found) count(line).right++;
  for (const line of wrong) count(line).right--;
  const isRight = verdict.isPlan === (tree !== null);
  return {
    name,
    right: found.length - wrong.length,
    found: found.length,
    expected: expected.length,
    verdict: Number(isRight),
    lost: loss === null ? 0 : loss.expected.split(' ').length,
    differences: [
      ...left.map(line => `missing  ${line}`),
      ...wrong.map(line => `too much ${line}`),
      ...(isRight ? [] : ['wrong verdict']),
      ...(loss === null ? [] : [`words lost: ${loss.expected}`]),
    ],
  };
}

/** The counts of the kind of a line of a tree. */
function count(line) {
  const kind = /\S+/.exec(line)?.[0] ?? '';
  if (!kinds.has(kind)) kinds.set(kind, { right: 0, found: 0, expected: 0 });
  return kinds.get(kind);
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
