import { describe, expect, test } from 'vitest';
import {
  type Allowance,
  layoutLoss,
  renumberingLoss,
  safeFixLoss,
  unsafeFixLoss,
} from '../../src/format/loss.ts';
import { planOf } from '../read.ts';

const front = '---\nperfil: plan-de-trabajo\ntitulo: Plan\nfecha: 2026-03-01\n---\n\n';
const body =
  '## Eje 1. Agua\n\nTexto uno.\n\nTexto dos.\n\n- 1.1. Medir <!-- interno: revisar -->\n  - Plazo: 2026\n- 1.2. Limpiar\n  - Depende de: 1.1\n';
const plan = planOf(front + body);

/** The plan with a part written otherwise. */
function changed(old: string, now: string) {
  expect(front + body).toContain(old);
  return planOf((front + body).replace(old, now));
}

describe('a change of layout', () => {
  const loss = (old: string, now: string, allowance: Allowance = {}) =>
    layoutLoss(plan, changed(old, now), allowance);

  test('loses nothing where signs, case, accents, blanks and the way of writing a date change', () => {
    expect(loss('Texto uno.', '*TEXTO*   uno')).toBe(null);
    expect(loss('1.1. Medir', '1.1) Medír')).toBe(null);
    expect(loss('2026-03-01', '1 de marzo de 2026')).toBe(null);
    expect(loss('titulo: Plan\n', 'titulo:  "Plan"\n')).toBe(null);
    expect(loss('titulo: Plan\nfecha: 2026-03-01', 'fecha: 2026-03-01\ntitulo: Plan')).toBe(null);
  });

  test('loses words where one is another, is missing, is one more or stands elsewhere', () => {
    for (const now of ['Texto otro.', 'Texto.', 'Texto uno más.', 'Uno texto.', 'Textouno.'])
      expect(loss('Texto uno.', now)).toBe('words');
  });

  test('may lose those that it says it drops, and nothing else', () => {
    const start = (front + body).indexOf('Texto uno.');
    const dropped = [{ start, end: start + 'Texto uno.'.length }];
    expect(loss('Texto uno.\n\n', '', { dropped })).toBe(null);
    expect(loss('Texto uno.\n\nTexto dos.', 'Texto', { dropped })).toBe('words');
  });

  test('splits and joins no paragraphs, but where it says that it joins them', () => {
    expect(loss('uno.\n\nTexto dos', 'uno. Texto dos')).toBe('blocks');
    expect(loss('uno.\n\nTexto dos', 'uno. Texto dos', { joins: true })).toBe(null);
    expect(loss('Texto uno.', 'Texto\n\nuno.')).toBe('blocks');
    expect(loss('Texto uno.', '> Texto uno.')).toBe('blocks');
  });

  test('keeps every element of the plan: its level, its number, its words and its attributes', () => {
    expect(loss('- 1.2. Limpiar', '1.2. Limpiar', { joins: true })).toBe('elements');
    expect(loss('  - Plazo: 2026', '- Plazo 2026', { joins: true })).toBe('elements');
    expect(loss('1.2. Limpiar', '1 2 Limpiar')).toBe('elements');
    const list = (attributes: string) => planOf(`## Líneas de acción\n\n- Medir\n  - ${attributes}\n`);
    expect(
      layoutLoss(list('Plazo: 2026\n  - Meta: 3'), list('Plazo: 2026\n    Meta: 3'), { joins: true }),
    ).toBe('elements');
  });

  test('keeps what the metadata say', () => {
    expect(loss('titulo: Plan', 'titulo: Plano')).toBe('metadata');
    expect(loss('2026-03-01', '2026-03-02')).toBe('metadata');
    expect(loss('fecha: 2026-03-01\n', '')).toBe('metadata');
    expect(loss('fecha: 2026-03-01', 'fecha: 2026-03-01\nlugar: X')).toBe('metadata');
    expect(loss('titulo: Plan', 'titulo: "Plan')).toBe('metadata');
    expect(loss('titulo: Plan\n', 'titulo: Plan # hoy\n')).toBe('metadata');
  });

  test('keeps the comments, but for the addresses it pins', () => {
    expect(loss(' <!-- interno: revisar -->', '')).toBe('notes');
    expect(loss('interno: revisar', 'interno: revisado')).toBe('notes');
    expect(loss('1.2. Limpiar', '1.2. Limpiar <!-- id: eje-1/linea-2 -->')).toBe('notes');
    const pinned = ['eje-1/linea-2'];
    expect(loss('1.2. Limpiar', '1.2. Limpiar <!-- id: eje-1/linea-2 -->', { pinned })).toBe(null);
  });

  test('of metadata that are damaged already keeps the words', () => {
    const damaged = (text: string) => planOf(`---\n${text}\n---\n\n- Medir\n`);
    const before = damaged('titulo: "Plan\nlugar: X');
    expect(layoutLoss(before, damaged('titulo:   "Plan\nlugar: X'), {})).toBe(null);
    expect(layoutLoss(before, damaged('titulo: "Plano\nlugar: X'), {})).toBe('metadata');
  });
});

describe('a safe fix', () => {
  const loss = (old: string, now: string) => safeFixLoss(plan, changed(old, now));

  test('may add words, and loses none of those there were, in their order', () => {
    expect(loss('Texto uno.', 'Texto número uno.')).toBe(null);
    expect(loss('Texto uno.', 'Uno texto.')).toBe('words');
    expect(loss('Texto uno.', 'Texto.')).toBe('words');
  });

  test('may join paragraphs, but keeps elements, metadata and comments', () => {
    expect(loss('uno.\n\nTexto dos', 'uno. Texto dos')).toBe(null);
    expect(loss('1.2. Limpiar', '1.2. Limpiar pozos')).toBe('elements');
    expect(loss('titulo: Plan', 'titulo: Plan nuevo')).toBe('metadata');
    expect(loss(' <!-- interno: revisar -->', '')).toBe('notes');
  });
});

describe('an unsafe fix', () => {
  const loss = (old: string, now: string) => unsafeFixLoss(plan, changed(old, now));

  test('may change words and metadata, which stay legible, and no comment', () => {
    expect(loss('Texto uno.', 'Otro.')).toBe(null);
    expect(loss('titulo: Plan', 'titulo: Otro')).toBe(null);
    expect(loss('titulo: Plan', 'titulo: "Plan')).toBe('metadata');
    expect(loss(' <!-- interno: revisar -->', '')).toBe('notes');
  });

  test('owes nothing to metadata that were damaged before', () => {
    const damaged = changed('titulo: Plan', 'titulo: "Plan');
    expect(unsafeFixLoss(damaged, damaged)).toBe(null);
  });
});

describe('renumbering', () => {
  const loss = (now: string) => renumberingLoss(plan, planOf(front + now));

  test('may change the numbers of elements, what cites them, and pin addresses', () => {
    expect(loss(body)).toBe(null);
    const moved = body
      .replace('Medir', 'Medir <!-- id: eje-1/linea-1 -->')
      .replace('- 1.1.', '- 1.5.')
      .replace('Depende de: 1.1', 'Depende de: 1.5');
    expect(loss(moved)).toBe(null);
  });

  test('loses what cites another element than before, and any word', () => {
    expect(loss(body.replace('Depende de: 1.1', 'Depende de: 1.2'))).toBe('elements');
    expect(loss(body.replace('Limpiar', 'Lavar'))).toBe('words');
    expect(loss(body.replace('Texto uno', 'Texto 1'))).toBe('words');
    expect(loss(body.replace('Eje 1.', 'Eje 2.'))).toBe('elements');
  });

  test('loses comments and metadata like any other change', () => {
    expect(loss(body.replace(' <!-- interno: revisar -->', ''))).toBe('notes');
    expect(renumberingLoss(plan, changed('titulo: Plan', 'titulo: Plano'))).toBe('metadata');
  });
});
