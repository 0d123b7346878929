import { describe, expect, test } from 'vitest';
import { divide } from '../../src/document/divide.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { SourceFile } from '../../src/text/source-file.ts';

/** The metadata between the fences, and the text behind them; null without fences. */
function halves(text: string) {
  const file = new SourceFile('plan.md', text);
  const { frontmatter, bodySpan } = divide(file);
  return frontmatter && [file.slice(frontmatter.content), file.slice(bodySpan), frontmatter.closed];
}

describe('the metadata of a text', () => {
  test.each([
    ['---\na: 1\n---\n# Uno\n', 'a: 1\n', '# Uno\n'],
    ['---\na: 1\n---', 'a: 1\n', ''],
    ['---\n---\nUno', '', 'Uno'],
    ['\n \n---\na: 1\n---\nUno', 'a: 1\n', 'Uno'],
    ['--- \t\na: 1\n--- \t\nUno', 'a: 1\n', 'Uno'],
    ['---\r\na: 1\r\n---\r\nUno', 'a: 1\r\n', 'Uno'],
    ['---\ra: 1\r---\rUno', 'a: 1\r', 'Uno'],
    ['---\na: 1\n...\nUno', 'a: 1\n', 'Uno'],
    ['---\na: ---\n\nb: 1\n---\nUno\n---\n', 'a: ---\n\nb: 1\n', 'Uno\n---\n'],
    ['---\na: 1\n---x\n---\nUno', 'a: 1\n---x\n', 'Uno'],
  ])('of %j is %j, before %j', (text, content, body) => {
    expect(halves(text)).toEqual([content, body, true]);
  });

  test.each([
    ['---\na: 1\n\nUno', 'a: 1\n', '\nUno'],
    ['---\na: 1\n \t\nUno', 'a: 1\n', ' \t\nUno'],
    ['---\ra: 1\r\rUno', 'a: 1\r', '\rUno'],
    ['---\r\na: 1\r\nb: 2\r\n\r\nUno', 'a: 1\r\nb: 2\r\n', '\r\nUno'],
    ['---\na: 1\n# Uno', 'a: 1\n', '# Uno'],
    ['---\na: 1\n######\tUno', 'a: 1\n', '######\tUno'],
    ['---\na: 1 # Uno\n#Dos\n#######\tTres', 'a: 1 # Uno\n#Dos\n#######\tTres', ''],
    ['---\na: 1', 'a: 1', ''],
    ['---', '', ''],
  ])('of %j, which nothing closes, is %j, before %j', (text, content, body) => {
    expect(halves(text)).toEqual([content, body, false]);
  });

  test.each(['Uno\n---\na: 1\n---\n', '----\na: 1\n----\n', '--- a: 1\n---\n', '# Uno\n', ''])(
    '%j has none',
    text => {
      expect(halves(text)).toBeNull();
    },
  );
});

test('the Markdown parser sees spaces for the metadata, in lines as long', () => {
  expect(divide(new SourceFile('plan.md', '---\r\naño: 1\n---\n# Uno\n')).markdown).toBe(
    '   \r\n      \n   \n# Uno\n',
  );
});

test('what the parser is not to be given has no sections, but its place', () => {
  const text = `---\na: 1\n---\n${'> '.repeat(50)}`;
  const { body, sections, refusal, bodySpan } = readDocument(new SourceFile('plan.md', text));

  expect(refusal?.limit).toBe('nesting');
  expect(bodySpan).toEqual({ start: 13, end: 113 });
  expect(body).toEqual({
    type: 'root',
    children: [],
    position: { start: { line: 1, column: 1, offset: 13 }, end: { line: 1, column: 1, offset: 13 } },
  });
  expect(sections).toEqual([{ heading: null, title: '', depth: 0, span: { start: 13, end: 113 } }]);
});

test('headings of the top level open sections, which hold all up to the next', () => {
  const text = 'Antes.\n\n# **Uno** <b>y</b>\n\n> ## Citado\n\n- ## En lista\n\nDos\n---\n';
  const file = new SourceFile('plan.md', text);

  expect(
    readDocument(file).sections.map(({ title, depth, span, heading }) => [
      title,
      depth,
      file.slice(span),
      heading?.type,
    ]),
  ).toEqual([
    ['', 0, 'Antes.\n\n', undefined],
    ['Uno y', 1, '# **Uno** <b>y</b>\n\n> ## Citado\n\n- ## En lista\n\n', 'heading'],
    ['Dos', 2, 'Dos\n---\n', 'heading'],
  ]);
  expect(readDocument(new SourceFile('plan.md', '# Uno')).sections).toHaveLength(1);
  expect(readDocument(new SourceFile('plan.md', '')).sections).toEqual([]);
});
