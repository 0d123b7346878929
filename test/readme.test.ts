import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const root = new URL('../', import.meta.url);

/** Every file an example may name: the plans of the repository and the examples of its manual. */
const files = Object.fromEntries(
  ['plans', 'docs/ejemplos'].flatMap(folder =>
    readdirSync(new URL(`${folder}/`, root)).map(name => [
      `${folder}/${name}`,
      readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
    ]),
  ),
);

interface Example {
  readonly line: string;
  /** What is printed; `…` alone on a line stands for any lines, at the end of a line for the rest of it. */
  readonly printed: readonly string[];
}

/** Fences ```console: `$ plan …` and what it prints, after one another. */
function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^```console\n([\s\S]*?)^```$/gmu)].flatMap(fence =>
    (fence[1] ?? '')
      .split(/^\$ /mu)
      .slice(1)
      .map(text => {
        const [line = '', ...printed] = text.trimEnd().split('\n');
        return { line, printed };
      }),
  );
}

function pattern(printed: readonly string[]): RegExp {
  const escaped = printed.map(line => {
    if (line.trim() === '…') return '(?:.*\n)*?';
    const literal = line.replace(/…$/u, '').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    return `${literal}${line.endsWith('…') ? '.*' : ''}\n`;
  });
  return new RegExp(`^${escaped.join('')}\\s*$`, 'u');
}

describe.each(['README.md', 'README.es.md'])('%s', name => {
  const page = readFileSync(new URL(name, root), 'utf8');
  const examples = examplesOf(page);

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map(example => [example.line, example] as const))(
    'shows what «%s» really prints',
    async (line, { printed }) => {
      const { stdout, stderr } = await run(line.replace(/^plan /u, ''), {
        files,
        env: { LANG: 'es_MX.UTF-8' },
      });
      expect(stdout + stderr).toMatch(pattern(printed));
    },
  );

  it('links only to what is there', () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/gu)].map(match => match[1] ?? '');
    for (const link of links)
      expect(() => readFileSync(new URL(link.replace(/\/$/u, '/.'), root))).not.toThrow(/ENOENT/u);
  });
});
