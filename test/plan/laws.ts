import { expect } from 'vitest';
import type { Element, Plan } from '../../src/plan/model.ts';
import { isDeeper } from '../../src/plan/model.ts';
import { elementsWithPath } from '../../src/plan/query.ts';
import { contains, type Span } from '../../src/text/span.ts';

/** What holds of every plan read from any text: the first three of the four laws. */
export function expectLaws(plan: Plan): void {
  expectTiling(plan);
  expectNesting(plan);
  expectAddresses(plan);
}

function expectTiling({ document }: Plan): void {
  const tiles = document.sections.map(section => document.file.slice(section.span)).join('');
  expect(tiles).toBe(
    document.refusal || document.sections.length === 0 ? tiles : document.file.slice(document.bodySpan),
  );
  for (const [i, { span }] of document.sections.entries()) {
    const next = document.sections[i + 1];
    if (next) expect(next.span.start).toBe(span.end);
  }
}

function expectNesting(plan: Plan): void {
  const within = plan.document.bodySpan;
  for (const { element, path } of elementsWithPath(plan)) {
    const parent = path.at(-1);
    expectInside(element.span, parent?.span ?? within, element);
    expectInside(element.text.span, within, element);
    for (const place of [element.label, element.number, element.pin, ...element.attributes]) {
      if (place) expectInside(place.span, within, element);
    }
    if (parent) expect(isDeeper(element.kind, parent.kind), `${element.address} is deeper`).toBe(true);
    expectOrder(element.children);
  }
  expectOrder(plan.children);
}

/** Siblings stand one after the other; rows of one table may begin together. */
function expectOrder(siblings: readonly Element[]): void {
  siblings.forEach((element, i) => {
    const next = siblings[i + 1];
    if (next)
      expect(next.span.start, `${element.address} before ${next.address}`).toBeGreaterThanOrEqual(
        element.span.start,
      );
    if (next && next.dress !== 'row') expect(next.span.start).toBeGreaterThanOrEqual(element.span.end);
  });
}

function expectInside(inner: Span, outer: Span, element: Element): void {
  expect(inner.start, element.address).toBeLessThanOrEqual(inner.end);
  expect(
    contains(outer, inner),
    `${element.address} ${JSON.stringify(inner)} in ${JSON.stringify(outer)}`,
  ).toBe(true);
}

function expectAddresses(plan: Plan): void {
  const addresses = [...elementsWithPath(plan)].map(({ element }) => element.address);
  expect(new Set(addresses).size).toBe(addresses.length);
}
