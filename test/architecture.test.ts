import { describe, expect, test } from 'vitest';
import { suppressionRules } from '../src/check/suppression.ts';
import {
  againstTheLayers,
  cycles,
  entangledParts,
  foreignDynamicImports,
  heavyStart,
  impurities,
  looseTypes,
  machinePaths,
  reminders,
  undocumentedExports,
  unusedExports,
  vagueNames,
} from './architecture/checks.ts';
import { upward } from './architecture/layers.ts';
import { parseSources, readTexts } from './architecture/source-tree.ts';
import { partFolders, partIds } from './generated/part-indexes.ts';

const sources = readTexts('src');
const program = parseSources(sources);
const suite = parseSources(readTexts('test'));
const written = {
  ...sources,
  ...readTexts('test'),
  ...readTexts('bin', '.js'),
  ...readTexts('.ci', '.js'),
  ...readTexts('build', '.js'),
};

test('the program is here to be looked at', () => {
  expect(program.length).toBeGreaterThan(30);
});

describe('a folder imports only those below it', () => {
  test('in the program', () => {
    expect(againstTheLayers(program)).toEqual([]);
  });

  test('and the check sees an import upwards, a type and a lazy one included, and a file without a layer', () => {
    const bad = parseSources({
      'src/text/span.ts':
        "import { plan } from '../plan/model.ts';\nimport type { Rule } from '../check/rule.ts';",
      'src/check/rule.ts':
        "import '../text/span.ts';\nexport const load = () => import('../rules/index.ts');",
      'src/utils/pad.ts': '',
    });

    expect(againstTheLayers(bad)).toEqual([
      'src/text/span.ts:1 imports src/plan/model.ts, which stands above it',
      'src/text/span.ts:2 imports src/check/rule.ts, which stands above it',
      'src/check/rule.ts:2 imports src/rules/index.ts, which stands above it',
      'src/utils/pad.ts stands on no layer',
    ]);
  });

  test('and every exception is in use', () => {
    const edges = program.flatMap(({ path, imports }) => imports.map(({ target }) => `${path} ${target}`));

    expect(upward.filter(({ from, to }) => !edges.includes(`${from} ${to}`))).toEqual([]);
  });
});

describe('a part knows no other part of its folder', () => {
  test('in the program', () => {
    expect(entangledParts(program)).toEqual([]);
  });

  test('and the check sees one rule that imports another', () => {
    const bad = parseSources({
      'src/rules/a.ts': "import { rule as b } from './b.ts';\nexport const rule = b;",
      'src/rules/b.ts': 'export const rule = {};',
    });

    expect(entangledParts(bad)).toEqual(['src/rules/a.ts:1 imports src/rules/b.ts, another part']);
  });
});

describe('a part is named for its file', () => {
  test.each(partFolders.map(folder => [folder.folder, folder] as const))('in src/%s/', async (_, folder) => {
    const ids = partIds(folder);
    const index: Record<string, unknown> = await import(`../src/${folder.folder}/index.ts`);
    const listed = index[folder.folder] as readonly Named[];
    const loaded = await Promise.all(listed.map(async part => (await part.load?.()) ?? part));

    expect(ids.length).toBeGreaterThan(0);
    expect(listed.map(part => part.id ?? part.format ?? part.name)).toEqual(ids);
    expect(loaded.map(part => part.id ?? part.format ?? part.name)).toEqual(ids);
  });

  test('and so is the page of every rule', () => {
    const pages = Object.keys(readTexts('src/rules', '.md')).map(path => path.slice('src/rules/'.length, -3));

    const aboutOthers = suppressionRules.map(rule => rule.id);
    expect(pages.sort()).toEqual([...partIds({ folder: 'rules', part: 'rule' }), ...aboutOthers].sort());
  });
});

describe('the core sees no clock, disk, network or terminal', () => {
  test('in the program', () => {
    expect(impurities(program)).toEqual([]);
  });

  test('and the check sees them imported, called, and taken by reference', () => {
    const bad = parseSources({
      'src/check/now.ts': [
        "import { readFileSync } from 'node:fs';",
        "import type { Command } from 'commander';",
        "import chalk from 'chalk';",
        'export const today = () => new Date().getDate();',
        'const log = console.log;',
        'const home = { home: process.env.HOME, process: 1 };',
        'home.process; Temporal.Now.plainDateISO(); Math.random();',
        'const here = import.meta.url;',
      ].join('\n'),
      'src/cli/node-host.ts': 'export const env = process.env;',
    });

    expect(impurities(bad)).toEqual([
      'src/check/now.ts:1 imports node:fs',
      'src/check/now.ts:3 imports chalk',
      'src/check/now.ts:4 uses Date',
      'src/check/now.ts:5 uses console',
      'src/check/now.ts:6 uses process',
      'src/check/now.ts:7 uses Temporal.Now',
      'src/check/now.ts:7 uses Math.random',
      'src/check/now.ts:8 uses import.meta',
    ]);
  });
});

describe('the type checker is believed', () => {
  test('in the program and its tests', () => {
    expect(looseTypes([...program, ...suite])).toEqual([]);
  });

  test('and the check sees each way around it', () => {
    const silence = `@ts-${'ignore'}`;
    const bad = parseSources({
      'src/a.ts': `// ${silence}\nlet a: any;\na!.b;\nconst c = a as unknown as string;\nconst many = 'any';`,
    });

    expect(looseTypes(bad)).toEqual([
      'src/a.ts:2 says any',
      'src/a.ts:3 asserts with !',
      'src/a.ts:4 asserts twice',
      'src/a.ts:1 silences tsc',
    ]);
  });
});

describe('a file is named for what is in it', () => {
  test('in the program and its tests', () => {
    expect(vagueNames([...program, ...suite])).toEqual([]);
  });

  test('and the check sees drawers and other spellings', () => {
    const bad = parseSources({ 'src/utils/a.ts': '', 'src/text/helpers.ts': '', 'src/text/textEdit.ts': '' });

    expect(vagueNames([...bad, ...parseSources({ 'src/text/text-edit.ts': '' })])).toEqual([
      'src/utils/a.ts',
      'src/text/helpers.ts',
      'src/text/textEdit.ts',
    ]);
  });
});

describe('an export says what it is', () => {
  test('in the program', () => {
    expect(undocumentedExports(program)).toEqual([]);
  });

  test('and the check sees one that does not', () => {
    const bad = parseSources({
      'src/text/a.ts': [
        '// An ordinary comment.',
        'export const a = 1;',
        '/** Kinds. */',
        'export const kinds = [1] as const;',
        'export type Kind = (typeof kinds)[number];',
        '',
        'export type Other = string;',
        '',
        'export type Key = keyof Other;',
      ].join('\n'),
      'src/rules/b.ts': 'export const rule = {};\nexport function f() {}',
    });

    expect(undocumentedExports(bad)).toEqual([
      'src/text/a.ts:2 exports a without a comment',
      'src/text/a.ts:7 exports Other without a comment',
      'src/rules/b.ts:2 exports f without a comment',
    ]);
  });
});

describe('what is exported is imported', () => {
  test('in the program', () => {
    expect(unusedExports(program)).toEqual([]);
  });

  test('and the check sees what nothing imports', () => {
    const bad = parseSources({
      'src/text/a.ts': 'export const used = 1;\nexport class Unused {}\nexport interface A {}',
      'src/text/b.ts': "import { used as a } from './a.ts';\nexport function alone() {}",
      'src/rules/c.ts': "import * as b from '../text/b.ts';\nexport const rule = b;",
    });

    expect(unusedExports(bad)).toEqual(['src/text/a.ts:2 exports Unused, which nothing imports']);
  });
});

describe('no file needs itself', () => {
  test('in the program', () => {
    expect(cycles(program)).toEqual([]);
  });

  test('and the check sees a circle, but not one of types', () => {
    const bad = parseSources({
      'src/text/a.ts': "import { b } from './b.ts';",
      'src/text/b.ts': "export { c } from './c.ts';",
      'src/text/c.ts': "import './a.ts';",
      'src/text/d.ts': "import { e } from './e.ts';",
      'src/text/e.ts': "import type { d } from './d.ts';",
    });

    expect(cycles(bad)).toEqual([
      'src/text/a.ts imports itself through others',
      'src/text/b.ts imports itself through others',
      'src/text/c.ts imports itself through others',
    ]);
  });
});

describe('the program starts light', () => {
  test('without renderers, reporters or the packages only they need', () => {
    for (const entry of ['src/cli/main.ts', 'src/cli/command-line.ts']) {
      expect(program.map(({ path }) => path)).toContain(entry);
      expect(heavyStart(entry, program)).toEqual([]);
    }
  });

  test('and reads plans without the parser that satteri stands in for', () => {
    expect(heavyStart('src/cli/load-plan.ts', program)).toEqual([]);
  });

  test('and the check sees what is loaded with it, but not what is loaded later', () => {
    const bad = parseSources({
      'src/cli/main.ts': "import '../commands/a.ts';\nconst later = () => import('../renderers/html.ts');",
      'src/commands/a.ts':
        "import '../renderers/pdf.ts';\nimport iconv from 'iconv-lite';\nexport const command = 1;",
      'src/renderers/pdf.ts': 'export const renderer = 1;',
      'src/renderers/html.ts': 'export const renderer = 1;',
    });

    expect(heavyStart('src/cli/main.ts', bad)).toEqual([
      'src/cli/main.ts loads src/renderers/pdf.ts',
      'src/cli/main.ts loads iconv-lite',
    ]);
  });
});

describe('only files of our own are imported dynamically', () => {
  test('in the program', () => {
    expect(foreignDynamicImports(program)).toEqual([]);
  });

  test('and the check sees packages and computed names', () => {
    const bad = parseSources({
      'src/text/a.ts': "await import('yaml');\nawait import('./' + 'b.ts');\nawait import('./c.ts');",
    });

    expect(foreignDynamicImports(bad)).toEqual([
      'src/text/a.ts:1 imports yaml dynamically',
      'src/text/a.ts:2 imports a computed name dynamically',
    ]);
  });
});

describe('nothing is left for later', () => {
  test('in the program and its tests', () => {
    expect(reminders(written)).toEqual([]);
  });

  test('and the check sees a reminder', () => {
    const bad = {
      'a.ts': "// fine\nconst all = 'TODO'; // TODO: finish\n/** FIXME */\nexport const a = 1;",
    };

    expect(reminders(bad)).toEqual(['a.ts:2', 'a.ts:3']);
  });
});

describe('no path of one machine is written down', () => {
  test('in the program and its tests', () => {
    expect(machinePaths(written)).toEqual([]);
  });

  test('and the check sees one', () => {
    const folder = ['', 'home', 'ana', 'plan'].join('/');

    expect(machinePaths({ 'a.ts': `const a = '${folder}';\nconst b = '../home/x';` })).toEqual(['a.ts:1']);
  });
});

/** What tells one part from another; a lazy one has it twice, in the index and in itself. */
interface Named {
  readonly id?: string;
  readonly format?: string;
  readonly name?: string;
  readonly load?: () => Promise<Named>;
}
