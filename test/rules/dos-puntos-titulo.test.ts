import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'dos-puntos-titulo';

describe('headings that end in a sign', () => {
  test.each([
    ['## Objetivo general:', '## Objetivo general'],
    ['## Presentación.', '## Presentación'],
    ['## Eje 1. Acceso a la información.', '## Eje 1. Acceso a la información'],
    ['## Objetivos específicos:\n\n- Uno.', '## Objetivos específicos\n\n- Uno.'],
    ['### Plan de Trabajo 2026.', '### Plan de Trabajo 2026'],
    ['## **Misión:**', '## **Misión**'],
    ['## Líneas de acción :', '## Líneas de acción'],
    ['## ¿Qué haremos? Metas:', '## ¿Qué haremos? Metas'],
    ['## Marco jurídico (vigente).', '## Marco jurídico (vigente)'],
    [
      '#### Estrategias:\n\n- Uno.\n\n#### Líneas de Acción:\n\n- Dos.',
      '#### Estrategias\n\n- Uno.\n\n#### Líneas de Acción\n\n- Dos.',
    ],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('headings that do not', () => {
  test.each([
    '## Objetivo general',
    '## Eje 1.',
    '## Eje I.',
    '## IV.',
    '## Convenio con Fundación Merced, A. C.',
    '## Archivos, bibliotecas, etc.',
    '## ¿Qué haremos?',
    '## Y entonces...',
    '## Empresa Portuaria S.A.',
    '## Acuerdo núm. 12',
    '## 3.2.',
    'Un párrafo que termina así:',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
