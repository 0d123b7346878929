import { expect, it } from 'vitest';
import { previewText } from '../../src/cli/import-file/preview.ts';
import { plainPaint } from '../../src/report/reporter.ts';
import { imported } from './from-text.ts';

it('shows what was understood as a tree, with counts and how sure it is', () => {
  const text =
    'PLAN DE TRABAJO 2026\n\nEJE 1. ARCHIVOS\n\n1.1. Ordenar el archivo.\n1.2. Abrirlo al público.\n';
  const shown = previewText(imported(text), {
    language: 'es',
    paint: plainPaint,
    columns: 60,
    unicode: true,
  });
  expect(shown).toBe(`plan.md  Plan de Trabajo 2026  [plan-de-trabajo]

  Eje 1  Archivos  eje-1 :10
    Línea 1.1  Ordenar el archivo.  eje-1/linea-1 :12
    Línea 1.2  Abrirlo al público.  eje-1/linea-2 :13

1 eje · 2 acciones sin nombre de nivel
Certeza 94 % · 0 lugares por revisar · 17 palabras, 0 fuera del plan
`);
});
