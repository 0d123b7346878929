import { expect, test } from 'vitest';
import { defineAcronym } from '../../src/check/define-acronym.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { applyEdits } from '../../src/text/text-edit.ts';

function define(text: string, sigla: string, name: string): string | null {
  const plan = readPlan(readDocument(new SourceFile('plan.md', text)), planDeTrabajo);
  const edits = defineAcronym(plan, sigla, name);
  return edits && applyEdits(text, edits);
}

test.each([
  ['titulo: A\n', 'titulo: A\nsiglas:\n  PNT: Plataforma Nacional\n'],
  ['siglas:\n  OG: Órgano\ntitulo: A\n', 'siglas:\n  OG: Órgano\n  PNT: Plataforma Nacional\ntitulo: A\n'],
  [
    'siglas:\n    OG: "Órgano: garante" # uno\ntitulo: A\n',
    'siglas:\n    OG: "Órgano: garante"\n    PNT: Plataforma Nacional # uno\ntitulo: A\n',
  ],
  ['siglas: {OG: Órgano}\n', 'siglas: {OG: Órgano, PNT: "Plataforma Nacional"}\n'],
])('adds a pair to %j', (before, after) => {
  expect(define(`---\n${before}---\n\nTexto.\n`, 'PNT', 'Plataforma Nacional')).toBe(
    `---\n${after}---\n\nTexto.\n`,
  );
});

test('keeps the line ending, and quotes a name with signs of YAML', () => {
  expect(define('---\r\ntitulo: A\r\n---\r\n', 'X', 'Ley: la primera')).toBe(
    '---\r\ntitulo: A\r\nsiglas:\r\n  X: "Ley: la primera"\r\n---\r\n',
  );
});

test.each(['Texto.\n', '---\ntitulo: A\n\nTexto.\n', '---\nsiglas: SNT\n---\n', '---\nsiglas: [\n---\n'])(
  'leaves %j alone',
  text => {
    expect(define(text, 'PNT', 'Plataforma Nacional')).toBeNull();
  },
);

test('two of them are applied one after the other', () => {
  const text = '---\ntitulo: A\n---\n';
  const once = define(text, 'OG', 'Órgano') ?? '';

  expect(define(once, 'PNT', 'Plataforma')).toBe(
    '---\ntitulo: A\nsiglas:\n  OG: Órgano\n  PNT: Plataforma\n---\n',
  );
});
