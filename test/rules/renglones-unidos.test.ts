import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rule } from '../../src/rules/renglones-unidos.ts';
import { fileOf, plainFrontmatter } from './literate.ts';

const found = (body: string) =>
  analyze(fileOf(`${plainFrontmatter}## Eje 1. Agua\n\n${body}\n`), {
    profile: planDeTrabajo,
    frame: noFrame,
    rules: [rule],
  })
    .diagnostics.filter(diagnostic => diagnostic.rule === rule.id)
    .map(diagnostic => diagnostic.fix?.edits.length);

describe('lines that Markdown joins', () => {
  it.each([
    ['1.1 Perforar.\n1.2 Limpiar.', 2],
    ['1.1.1.- Perforar.\n1.1.2.- Limpiar.\n1.1.3.- Medir.', 3],
    ['Son tres:\na) Diseñar el curso.\nb) Impartirlo.', 2],
    ['a) Uno\nb) Dos\nc) Tres\nd) Cuatro', 4],
    ['I. Diagnóstico\nII. Proyecto', 2],
    ['Siguen dos:\n2) Segundo\n3) Tercero', 2],
    ['- Perforar.\n  Responsable: Ana', 1],
    ['- Perforar.\n  **Responsable:** Ana\n  **Plazo:** marzo de 2026', 2],
    ['### Acción 1. Publicar\nEs la primera.\nPlazo: 2026-05-31\nProducto: aviso', 2],
    ['- Perforar.\r\n  Medio de verificación: bitácora', 1],
  ])('%j', (body, edits) => expect(found(body)).toEqual([edits]));

  it.each([
    '- 1.1 Perforar.\n- 1.2 Limpiar.',
    '1. Perforar.\n2. Limpiar.',
    '2) Segundo\n3) Tercero',
    '- ❖ Perforar.\n- ❖ Limpiar.',
    'El plan de 2024 y el de\n2025 se parecen.',
    'En la sesión 3.1 se acordó y\nen la 3.3 se aplazó.',
    'Según el artículo 15,\na) de los Lineamientos, procede.',
    '- Perforar.\n  - Responsable: Ana',
    'Se acordó lo siguiente: el\nobjetivo: agua para todos.',
    'Un párrafo en varios\nrenglones que no\nson lista.',
    '> a) Dice la ley.\n> b) También dice.',
    '```\n1.1 uno\n1.2 dos\n```',
    'Nota: los renglones\nFuente: INEGI',
    '1.1 Un solo renglón.',
  ])('and not %j', body => expect(found(body)).toEqual([]));
});
