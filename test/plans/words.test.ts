import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Lines, type Publication, publications } from './residue.ts';

/** Values chosen by this tool, not by the authors. */
const ownKeys = new Set(['perfil', 'region', 'comision', 'idioma']);

const readme = read('../../plans/README.md');

describe.each(publications)('$plan keeps the published text', publication => {
  const seed = read(`../seeds/${publication.seed}`).split('\n');
  const { frontmatter, body } = split(read(`../../plans/${publication.plan}`));

  test('has the words of the publication less the listed residue, in order', () => {
    const published = blocks(seed, publication).flat();

    expect(published.length).toBeGreaterThan(500);
    expect(words(body)).toEqual(published);
  });

  test('has one line for each paragraph, heading and item of the publication', () => {
    const lines = withoutComments(body).split('\n').map(words).filter(hasWords);

    expect(lines.map(spaced)).toEqual(blocks(seed, publication).map(spaced));
  });

  test('has the cover in its frontmatter, in order and nothing else', () => {
    const values = Object.entries(frontmatter)
      .filter(([key]) => !ownKeys.has(key) && !(key in publication.quoted))
      .flatMap(([, value]) => strings(value));

    expect(values.flatMap(words)).toEqual(coverWords(seed, publication));
  });

  test('quotes the publication where the frontmatter says something twice', () => {
    for (const [key, lines] of Object.entries(publication.quoted)) {
      const value = spaced(strings(frontmatter[key]).flatMap(words));

      expect(value, key).not.toBe('');
      expect(` ${spaced(wordsOf(seed, lines))} `, key).toContain(` ${value} `);
    }
  });

  test('has its residue and its mends listed in plans/README.md', () => {
    const listed = listedResidue(readmeSection(publication.plan));
    const left = [
      ...publication.connectors.map(({ line, word }) => ({ from: line, to: line, words: word })),
      ...publication.residue.map(({ from, to }) => ({
        from,
        to,
        words: spaced(wordsOf(seed, { from, to })),
      })),
    ];

    expect(listed).toEqual(left.sort((a, b) => a.from - b.from));
    for (const { from, to } of publication.joined) {
      expect(readmeSection(publication.plan)).toContain(`\`${from}-${to}\``);
    }
  });
});

/** Each paragraph, heading and item of the publication as the list of its words, cover and residue left out. */
function blocks(seed: readonly string[], { cover, residue, joined }: Publication): string[][] {
  const dropped = new Set(cover);
  for (const { from, to } of residue) for (let line = from; line <= to; line++) dropped.add(line);

  const found: string[][] = [];
  for (let line = 1; line <= seed.length; line++) {
    if (dropped.has(line)) continue;
    const run = joined.find(({ from }) => from === line) ?? { from: line, to: line };
    found.push(wordsOf(seed, run));
    line = run.to;
  }
  return found.filter(hasWords);
}

function coverWords(seed: readonly string[], { cover, connectors }: Publication): string[] {
  return cover.flatMap(line => {
    const found = wordsOf(seed, { from: line, to: line });
    for (const { word } of connectors.filter(connector => connector.line === line)) {
      expect(
        found.filter(other => other === word),
        `«${word}» stands once in line ${line}`,
      ).toHaveLength(1);
      found.splice(found.indexOf(word), 1);
    }
    return found;
  });
}

function wordsOf(seed: readonly string[], { from, to }: Omit<Lines, 'why'>): string[] {
  return seed.slice(from - 1, to).flatMap(words);
}

/**
 * Maximal runs of letters and digits, in lower case. Markdown's marks are neither, so they fall away;
 * the number of an ordered item stays, for the author wrote it.
 */
function words(text: string): string[] {
  return (
    withoutTags(withoutComments(text))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function withoutComments(text: string): string {
  return text.replaceAll(/<!--[\s\S]*?-->/g, ' ');
}

function withoutTags(text: string): string {
  return text.replaceAll(/<\/?[a-z]+>/g, ' ');
}

function hasWords(list: readonly string[]): boolean {
  return list.length > 0;
}

function spaced(list: readonly string[]): string {
  return list.join(' ');
}

function split(text: string): { frontmatter: Record<string, unknown>; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (!match) throw new Error('Expected a plan that begins with its frontmatter');
  return { frontmatter: parse(match[1] ?? '') as Record<string, unknown>, body: match[2] ?? '' };
}

/** The strings of a YAML value, depth first. Anything else would be a word that was read as a number or a date. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  throw new Error(`Expected text in the frontmatter, found ${String(value)}`);
}

function readmeSection(plan: string): string {
  const section = readme.split(/^## /m).find(text => text.startsWith(`${plan}\n`));
  if (section === undefined) throw new Error(`Expected a section «${plan}» in plans/README.md`);
  return section;
}

/** The items under «Residuo»: the lines they stand for, and the words they quote. */
function listedResidue(section: string): { from: number; to: number; words: string }[] {
  const list = section.split(/^### Residuo$/m)[1] ?? '';
  return [...list.matchAll(/^- `(\d+)(?:-(\d+))?`[^«\n]*«([^»\n]*)»/gm)].map(([, from, to, quoted]) => ({
    from: Number(from),
    to: Number(to ?? from),
    words: spaced(words(quoted ?? '')),
  }));
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
