import { readFileSync } from 'node:fs';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import { elements } from '../../src/plan/query.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { sntComision } from '../../src/profiles/snt-comision.ts';
import { sntRegion } from '../../src/profiles/snt-region.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { bodySchema } from '../../src/render/body-schema.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { elementsOf, publishText, visibleText, words } from './published.ts';

const plans = [
  ['centro-occidente-2021-2022', sntRegion],
  ['norte-2020-2021', sntRegion],
  ['sureste-2020', sntRegion],
  ['vinculacion-2017', sntComision],
  ['vinculacion-2023-2024', sntComision],
] as const;

describe.each(plans)('the publication of %s', (name, profile) => {
  const text = readFileSync(new URL(`../../plans/${name}.md`, import.meta.url), 'utf8');
  const plan = readPlan(readDocument(new SourceFile(name, text)), profile);
  const published = publishText(text, profile, frameByKey(profile.marco));

  it('shows every word of the body in order, and no other', async () => {
    const body = text.slice(plan.document.bodySpan.start).replaceAll(/<!--[\s\S]*?-->/gu, '');

    expect(words(visibleText((await published).body))).toEqual(words(body));
  });

  it('keeps to the schema of a body', async () => {
    const { body } = await published;

    expect(sanitize(body, bodySchema)).toEqual(body);
  });

  it('gives every element of the plan its place, its kind and its address', async () => {
    const placed = elementsOf((await published).body)
      .filter(node => node.properties.dataKind !== undefined)
      .map(node => [node.properties.id, node.properties.dataKind]);

    expect(placed).toEqual([...elements(plan)].map(element => [element.address, element.kind]));
  });

  it('has headings from h2 down without a jump, and ids that are unique and all lead somewhere', async () => {
    const { body, toc } = await published;
    const all = elementsOf(body);
    const ids = all.flatMap(node => (node.properties.id === undefined ? [] : [node.properties.id]));
    const levels = all.flatMap(node => (/^h\d$/u.test(node.tagName) ? [Number(node.tagName[1])] : []));
    const hrefs = all.flatMap(
      node =>
        String(node.properties.href ?? '')
          .match(/^#.*/u)?.[0]
          .slice(1) ?? [],
    );

    expect(new Set(ids).size).toBe(ids.length);
    expect(levels[0]).toBe(2);
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 2) + 1)).toBe(true);
    expect(ids).toEqual(expect.arrayContaining([...hrefs, ...toc.map(entry => entry.anchor)]));
  });

  it('reads as it did when somebody last looked at it', async () => {
    const { body, ...cover } = await published;
    const lines = toHtml(body).replaceAll(/(?=<(?:\/?(?:ul|ol|dl|section)|li|h\d|p|blockquote)\b)/gu, '\n');

    await expect(`${JSON.stringify(cover, null, 2)}\n${lines}\n`).toMatchFileSnapshot(
      `__snapshots__/${name}.txt`,
    );
  });
});
