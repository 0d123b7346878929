import type { Plan } from '../../src/plan/model.ts';
import { elementsWithPath } from '../../src/plan/query.ts';

/** The elements of a plan, one indented line each: address, how its kind was settled, its wording. */
export function outlineOf(plan: Plan): string[] {
  return [...elementsWithPath(plan)].map(({ element, path }) => {
    const attributes = element.attributes.map(({ key, value }) => `{${key}: ${value.value}}`).join('');
    const number = element.number ? `${element.number.value.text} ` : '';
    return `${'  '.repeat(path.length)}${element.address} ${element.settledBy} ${number}«${element.text.value}»${attributes}`;
  });
}
