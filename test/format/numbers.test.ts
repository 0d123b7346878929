import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import { pin } from '../../src/format/pin.ts';
import { renumberPlan } from '../../src/format/renumber.ts';
import { elements } from '../../src/plan/query.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import type { SourceFile } from '../../src/text/source-file.ts';
import { fileWith } from './mended.ts';

const front = '---\nperfil: plan-de-trabajo\ntitulo: Plan de Trabajo\n---\n\n';

function planWith(body: string) {
  const { file, settings } = fileWith(front + body);
  const read = (text: SourceFile) => readPlan(readDocument(text), settings.profile);
  return { plan: read(file), read };
}

function pinned(body: string): string {
  const { plan, read } = planWith(body);
  return pin(plan, read).plan.document.file.text.slice(front.length);
}

function renumbered(body: string) {
  const { plan, read } = planWith(body);
  const result = renumberPlan(plan, read);
  expect([...elements(result.plan)].map(({ address }) => address)).toEqual(
    [...elements(plan)].map(({ address }) => address),
  );
  const text = result.plan.document.file.text.slice(front.length);
  return { ...result, text, bare: text.replace(/ <!-- id: .*? -->/gu, '') };
}

describe('pinning writes the address', () => {
  test.each([
    ['behind a heading', '## Eje 1. Archivos\n', '## Eje 1. Archivos <!-- id: eje-1 -->\n'],
    [
      'before the marks that close one',
      '## Eje 1. Archivos ##\n',
      '## Eje 1. Archivos <!-- id: eje-1 --> ##\n',
    ],
    ['above the line under one', 'Eje 1. Archivos\n---\n', 'Eje 1. Archivos <!-- id: eje-1 -->\n---\n'],
    [
      'behind an item and not behind what hangs from it',
      '## Eje 1. A <!-- id: eje-1 -->\n\n- Publicar\n  las actas\n  - Plazo: 2026\n',
      '## Eje 1. A <!-- id: eje-1 -->\n\n- Publicar\n  las actas <!-- id: eje-1/linea-1 -->\n  - Plazo: 2026\n',
    ],
    [
      'behind other comments',
      '## Eje 1. A <!-- interno: ver -->\n',
      '## Eje 1. A <!-- interno: ver --> <!-- id: eje-1 -->\n',
    ],
    [
      'inside the cell of a table',
      '## Eje 1. A <!-- id: eje-1 -->\n\n### Líneas de acción\n\n| Línea | Responsable |\n|---|---|\n| Uno | B |\n',
      '## Eje 1. A <!-- id: eje-1 -->\n\n### Líneas de acción\n\n| Línea | Responsable |\n|---|---|\n| Uno <!-- id: eje-1/linea-1 --> | B |\n',
    ],
    [
      'on the section that develops what a list announced',
      '## Ejes\n\n- Archivos\n- Datos\n\n## Eje 1. Archivos\n\n## Eje 2. Datos\n',
      '## Ejes\n\n- Archivos\n- Datos\n\n## Eje 1. Archivos <!-- id: eje-1 -->\n\n## Eje 2. Datos <!-- id: eje-2 -->\n',
    ],
  ])('%s', (_, before, after) => {
    expect(pinned(before)).toBe(after);
    expect(pinned(after)).toBe(after);
  });
});

describe('renumbering', () => {
  test.each([
    ['closes a gap', '## Eje 1. A\n\n## Eje 3. B\n', '## Eje 1. A\n\n## Eje 2. B\n'],
    ['parts a repeated number', '## Eje 1. A\n\n## Eje 1. B\n', '## Eje 1. A\n\n## Eje 2. B\n'],
    ['keeps the style', '## Eje II. A\n\n## Eje IV. B\n', '## Eje I. A\n\n## Eje II. B\n'],
    ['counts letters', '## Eje 1. A\n\n- a) Uno\n- c) Dos\n', '## Eje 1. A\n\n- a) Uno\n- b) Dos\n'],
    [
      'lets prefixes follow',
      '## Eje 3. A\n\n- 3.1. Uno\n- 3.3. Dos\n',
      '## Eje 1. A\n\n- 1.1. Uno\n- 1.2. Dos\n',
    ],
    [
      'goes on where the count goes on',
      '## Eje 1. A\n\n- 1) Uno\n- 3) Dos\n\n## Eje 2. B\n\n- 4) Tres\n',
      '## Eje 1. A\n\n- 1) Uno\n- 2) Dos\n\n## Eje 2. B\n\n- 3) Tres\n',
    ],
    ['leaves a number of another plan', '## Eje 1. A\n\n- 4.6.8. Uno\n', '## Eje 1. A\n\n- 4.6.8. Uno\n'],
    ['gives no number to what has none', '## Eje 2. A\n\n- Uno\n', '## Eje 1. A\n\n- Uno\n'],
    [
      'leaves numbers that cite something else',
      '## Eje 1. A\n\n- 4.2 Uno\n- 9.7 Dos\n- 2.1 Tres\n',
      '## Eje 1. A\n\n- 4.2 Uno\n- 9.7 Dos\n- 2.1 Tres\n',
    ],
    [
      'moves what stands in an item whose marker gets longer',
      `## Eje 1. A\n\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => `${n}. Uno ${n}\n`).join('')}9. Otro\n   - Plazo: 2026\n`,
      `## Eje 1. A\n\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => `${n}. Uno ${n}\n`).join('')}10. Otro\n    - Plazo: 2026\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(renumbered(before)).toMatchObject({ bare: after, refused: null });
  });

  test('pins what would go by another address, and nothing below it', () => {
    expect(renumbered('## Eje 1. A\n\n## Eje 3. B\n\n- 3.1. Uno\n').text).toBe(
      '## Eje 1. A\n\n## Eje 2. B <!-- id: eje-3 -->\n\n- 2.1. Uno\n',
    );
  });

  test('is followed by what names an element by its number', () => {
    const before =
      '## Eje 2. A\n\n- 2.1. Uno\n- 2.4. Dos\n  - Depende de: 2.1 y 2.4\n  - Repite: eje-2/linea-1\n- 2.5. Tres\n  - Depende de: la línea 2.4\n';
    expect(renumbered(before).bare).toBe(
      '## Eje 1. A\n\n- 1.1. Uno\n- 1.2. Dos\n  - Depende de: 1.1 y 1.2\n  - Repite: eje-2/linea-1\n- 1.3. Tres\n  - Depende de: la línea 1.2\n',
    );
  });
});
