import { describe, expect, test } from 'vitest';
import { bodyPlan } from '../read.ts';
import { outlineOf } from './outline.ts';

/** The addresses of the elements of a body, each line of which is a block. */
const addresses = (...lines: string[]) =>
  outlineOf(bodyPlan(`${lines.join('\n\n')}\n`)).map(line => line.trim().split(' ')[0]);

describe('a word for a level that only this plan uses', () => {
  test('counts by what numbers its sections: figures, Roman numerals, letters, also after «N.º»', () => {
    expect(addresses('## Bloque 1. Agua', '## Bloque 2. Suelo')).toEqual(['eje-1', 'eje-2']);
    expect(addresses('## Bloque I. Agua', '## Bloque II. Suelo')).toEqual(['eje-1', 'eje-2']);
    expect(addresses('## Bloque A. Agua', '## Bloque B. Suelo')).toEqual(['eje-a', 'eje-b']);
    expect(addresses('## Bloque N.º 1: Agua', '## Bloque N.º 2: Suelo')).toEqual(['eje-1', 'eje-2']);
    expect(addresses('## Bloque del agua 1. Uno', '## Bloque del agua 2. Dos')).toEqual(['eje-1', 'eje-2']);
  });

  test('is a word with a capital before a number and its sign', () => {
    expect(addresses('## bloque 1. Agua', '## bloque 2. Suelo')).toEqual([]);
    expect(addresses('## Bloque 1 agua', '## Bloque 2 suelo')).toEqual([]);
    expect(addresses('## Un bloque 1. Agua', '## Un bloque 2. Suelo')).toEqual([]);
  });

  test('begins anew under each word above it', () => {
    expect(
      addresses(
        '## Bloque 1. Agua',
        '### Frente 1.1. Pozos',
        '### Frente 1.2. Ríos',
        '## Bloque 2. Suelo',
        '### Frente 2.1. Bosques',
      ),
    ).toEqual(['eje-1', 'eje-1/linea-1', 'eje-1/linea-2', 'eje-2', 'eje-2/linea-1']);
  });

  test('is none that numbers the parts of any document', () => {
    for (const word of ['Anexo', 'Capítulo', 'Fase', 'Región', 'Año', 'Misión'])
      expect(addresses(`## ${word} 1. Agua`, `## ${word} 2. Suelo`)).toEqual([]);
  });

  test('stands in headings; in lists and paragraphs only codes of capitals do', () => {
    expect(addresses('- Bloque 1. Agua', '- Bloque 2. Suelo')).toEqual([]);
    expect(addresses('## Eje 1. Agua', '**OE.1** Cuidar pozos', '**OE.2** Medir pozos')).toHaveLength(3);
  });
});
