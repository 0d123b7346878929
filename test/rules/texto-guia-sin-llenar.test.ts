import { expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'texto-guia-sin-llenar';
const plan = (estado: string, body: string) =>
  `---\nperfil: plan-de-trabajo\ntitulo: Plan 2026\nestado: ${estado}\n---\n\n${body}\n`;

test.each(['borrador', 'proyecto', 'propuesta'])('a %s may have gaps', estado => {
  expect(findingsOf(id, plan(estado, 'POR DEFINIR')).map(({ severity }) => severity)).toEqual(['aviso']);
});

test.each(['aprobado', 'vigente', 'concluido', 'sustituido'])('what is %s may not', estado => {
  expect(findingsOf(id, plan(estado, 'POR DEFINIR')).map(({ severity }) => severity)).toEqual(['error']);
});

test.each([
  'POR DEFINIR',
  '## Eje 1. POR DEFINIR',
  '- 1.1. **POR DEFINIR**',
  'Se informará a POR DEFINIR cada trimestre.',
  '| Responsable | Plazo |\n| --- | --- |\n| POR DEFINIR | 2026 |',
])('a gap in %j', body => {
  expect(markedWords(id, `${body}\n`)).toEqual(['POR DEFINIR']);
});

test.each([
  'Los plazos quedan por definir.',
  '## TEMAS POR DEFINIR EN SESIÓN',
  '## ASUNTOS POR DEFINIR',
  'El texto `POR DEFINIR` marca un hueco.',
  '<!-- interno: POR DEFINIR -->',
  'Está POR DEFINIRSE.',
])('none in %j', body => {
  expect(markedWords(id, `${body}\n`)).toEqual([]);
});

test('a crowd in one section is told once, and other sections apart', () => {
  const body = `## Eje 1\n\n${'- POR DEFINIR\n'.repeat(4)}\n## Eje 2\n\n${'- POR DEFINIR\n'.repeat(3)}`;
  expect(findingsOf(id, body)).toHaveLength(4);
});
