import fc from 'fast-check';
import { expect } from 'vitest';
import { render, validate } from '../../src/library.ts';
import { elements } from '../../src/plan/query.ts';
import { RenderError } from '../../src/render/render-error.ts';
import { anyBody } from '../any/any-body.ts';
import { anyText } from '../any/any-text.ts';
import { open, textOf } from '../render/docx/opened.ts';
import { fuzz } from './fuzz.ts';

/** Any text, and often one that knows which of its words readers must see. */
const text = fc.oneof({ weight: 2, arbitrary: anyText }, { weight: 1, arbitrary: anyBody });

/** A publication as text; null where there is none, for a reason that is said. */
async function published(plan: string, to: string): Promise<Uint8Array | null> {
  try {
    return await render(plan, { to });
  } catch (error) {
    if (error instanceof RenderError) return null;
    throw error;
  }
}

async function read(plan: string, to: string): Promise<string | null> {
  const bytes = await published(plan, to);
  return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Every word that is to be seen is there, and none that is not. */
function expectSeen(plan: string, shown: string): void {
  expect(shown).not.toMatch(/oculto\d+x/u);
  for (const word of plan.match(/visto\d+x/gu) ?? []) expect(shown).toContain(word);
}

/** The tags of a page that could run something or ask for it: those of its own, whatever the plan says. */
const active = (page: string) => page.match(/<(?:script|iframe|object|embed|form|base)\b|\bhttp-equiv=/giu);
const empty = (await read('---\nperfil: plan-de-trabajo\ntitulo: Plan\n---\n', 'html')) ?? '';

fuzz('render html', text, async plan => {
  const page = await read(plan, 'html');
  if (page === null) return;
  expectSeen(plan, page);
  expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n?$/iu);
  expect(active(page)).toEqual(active(empty));
});

fuzz('render md', text, async plan => {
  const clean = await read(plan, 'md');
  if (clean === null) return;
  expectSeen(plan, clean);
  expect(await read(clean, 'md')).toBe(clean);
  const outline = (of: string) => [...elements(validate(of).plan)].map(({ kind }) => kind);
  expect(outline(clean)).toEqual(outline(plan));
});

fuzz('render txt', text, async plan => {
  const plain = await read(plan, 'txt');
  if (plain === null) return;
  expectSeen(plan, plain);
  expect(plain).not.toMatch(/[^\P{Cc}\n]/u);
});

fuzz('render json', text, async plan => {
  const data = await read(plan, 'json');
  if (data === null) return;
  expectSeen(plan, data);
  expect(JSON.parse(data)).toBeTypeOf('object');
});

fuzz('render docx', text, async plan => {
  const bytes = await published(plan, 'docx');
  if (bytes === null) return;
  const { names, tree } = open(bytes);
  const parts = names.filter(name => /\.(?:xml|rels)$/u.test(name)).map(tree);
  expectSeen(plan, parts.map(textOf).join('\n'));
});

fuzz('render pdf', text, async plan => {
  const bytes = await published(plan, 'pdf');
  if (bytes) expect(Buffer.from(bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
});
