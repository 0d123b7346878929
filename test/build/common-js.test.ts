import { describe, expect, test } from 'vitest';
import { asCommonJs } from '../../build/common-js.js';

const exporting = (body: string, names: string) => `${body}\n\nexport {\n  ${names}\n};\n`;

/** What a module exports, where `known` is what it can import. */
function run(code: string, known: Record<string, unknown> = {}): Record<string, unknown> {
  const chunk = { exports: {} };
  new Function('require', '$chunk', asCommonJs(code))((id: string) => known[id], chunk);
  return chunk.exports;
}

describe('a module that is built as CommonJS', () => {
  test('gives the values that it exports, by their names outside', () => {
    expect(
      run(exporting('var one = 1;\nfunction two() {\n  return one + 1;\n}', 'one,\n  two as second')),
    ).toEqual({
      one: 1,
      second: expect.any(Function),
    });
  });

  test('has what it imports, from other modules and from packages, in parts or whole', () => {
    const code = exporting(
      [
        'import {\n  a,\n  default as b\n} from "./chunk.cjs";',
        'import "./effects.cjs";',
        'import { join as together } from "node:path";',
        'import { default as whole } from "node:process";',
        'import tty from "node:tty";',
        'import fs, { stat } from "fs";',
        'import * as os from "node:os";',
        'var all = [a, b, together, whole, tty, fs, stat, os];',
      ].join('\n'),
      'all',
    );
    const known = {
      './chunk.cjs': { a: 1, default: 2 },
      'node:path': { join: 3 },
      'node:process': 4,
      'node:tty': 5,
      fs: { stat: 6 },
      'node:os': 7,
    };

    expect(run(code, known)).toEqual({ all: [1, 2, 3, 4, 5, known.fs, 6, 7] });
  });

  test('imports others of the program when it comes to it', async () => {
    const { later } = run(exporting('var later = () => import("./later-ABC.cjs");', 'later'), {
      './later-ABC.cjs': { said: 'tarde' },
    });

    expect(await (later as () => Promise<unknown>)()).toEqual({ said: 'tarde' });
  });

  test('is refused where an import is written otherwise', () => {
    expect(() =>
      asCommonJs(exporting('import all from "./data.json" with { type: "json" };', 'all')),
    ).toThrow(/import/u);
  });

  test('may not export what changes later', () => {
    for (const change of ['count = 2', 'count++', 'count ||= 3'])
      expect(() =>
        asCommonJs(exporting(`var count = 1;\nfunction next() {\n  ${change};\n}`, 'count')),
      ).toThrow(/count/u);
    expect(() =>
      asCommonJs(exporting('function once() {\n  once = null;\n}\nvar other = { once: 1 };', 'once')),
    ).toThrow(/once/u);
    expect(() =>
      asCommonJs(exporting('var same = 1;\nvar is = same === 1 || other.same++;', 'same')),
    ).not.toThrow();
  });
});
