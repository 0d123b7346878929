import type { Plan } from '../../src/plan/model.ts';
import { readCode, romanValue } from '../../src/plan/number.ts';
import { elements, elementsWithPath } from '../../src/plan/query.ts';
import { fold } from '../../src/text/fold.ts';

/**
 * A plan as the files `fixtures/*.tree` draw it, one line for each element: two spaces for each level, kind, number
 * (`-` for none) and first four words, folded.
 */
export function treeOf(plan: Plan): string[] {
  return [...elementsWithPath(plan)].map(({ element, path }) => {
    const number = element.number?.value.parts.join('.') ?? '-';
    return `${'  '.repeat(path.length)}${element.kind} ${number} ${opening(element.text.value)}`;
  });
}

/** The lines of such a file, with its numbers as the program counts them: `IV` is 4, `b` is 2, `B.1` is 2.1. */
export function readTree(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [, margin = '', kind = '', number = '', words = ''] = /^( *)(\S+) (\S+) (.*)$/u.exec(line) ?? [];
      return `${margin}${kind} ${counted(number)} ${opening(words)}`;
    });
}

function counted(number: string): string {
  if (/^[IVX]+$/u.test(number)) return String(romanValue(number));
  if (/^[a-z]$/iu.test(number)) return String(number.toLowerCase().charCodeAt(0) - 96);
  return readCode(number)?.parts.join('.') ?? number;
}

function opening(text: string): string {
  return fold(text).split(' ').slice(0, 4).join(' ');
}

/** The wording and the attributes of every element, in order, folded. */
export function wordingOf(plan: Plan): string[] {
  return [...elements(plan)].map(({ text, attributes }) =>
    fold([text.value, ...attributes.map(({ key, value }) => `${key}: ${value.value}`)].join(' · ')),
  );
}

/** The words of a body as its author reads it, comments aside, folded. */
export function bodyWords({ document }: Plan): string[] {
  const body = document.file.text.replace(/^---\n[\s\S]*?\n---\n/u, '').replaceAll(/<!--[\s\S]*?-->/gu, '');
  return fold(body).match(/[\p{L}\p{N}]+/gu) ?? [];
}
