import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { elementsWithPath } from '../../src/plan/query.ts';
import { planOf } from '../read.ts';
import { examplesOf } from '../rules/literate.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const pages = readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** What an example is read as: an element a line, with how its kind was settled, and what its labels announce. */
function readAs(text: string): string {
  const plan = planOf(text);
  const { file } = plan.document;
  const lines = elementsWithPath(plan).map(({ element, path }) => {
    const { address, settledBy, role, number, attributes, span } = element;
    const parts = [
      address,
      settledBy,
      ...(role ? [role] : []),
      ...(number ? [`${number.value.style} ${number.value.parts.join('.')} «${number.value.text}»`] : []),
      `«${element.text.value}»`,
      ...attributes.map(({ key, label, value }) => `{${key} «${label.value}»: ${value.value}}`),
      `to line ${file.positionAt(span.end).line + 1}`,
    ];
    return `${'  '.repeat(path.length)}${parts.join(' ')}`;
  });
  const announced = plan.announcements.map(({ kinds, label }) => `${kinds.join(' ')} by «${label.value}»`);
  return [...lines, ...announced].join('\n');
}

it.each(pages)('the examples of %s are read as before', (_, page) => {
  expect(
    examplesOf(page)
      .map(({ text }) => readAs(text))
      .join('\n---\n'),
  ).toMatchSnapshot();
});

it.each(pages)('the examples of %s are read alike with other line ends', (_, page) => {
  const bare = (text: string) => readAs(text).replaceAll('\r\n', '\n');
  for (const { text } of examplesOf(page)) expect(bare(text.replaceAll('\n', '\r\n'))).toBe(bare(text));
});
