import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const head = '---\nperfil: snt-region\nregion: norte\ntitulo: Plan 2020\nperiodo: 2020\n---\n\n';
const marked = (text: string) => markedWords('sigla-como-titulo', `${head}${text}\n\nEl COPLADEM opina.\n`);

test.each([
  ['## SIPOT', 'SIPOT'],
  ['### 6 SIPOT', 'SIPOT'],
  ['## Eje 2. SIPOT', 'SIPOT'],
  ['## IV. PNT', 'PNT'],
  ['## **PNT**:', 'PNT'],
  ['## COPLADEM', 'COPLADEM'],
  ['### 2.1 COPLADEM', 'COPLADEM'],
  ['## Eje temático 3 - PROTAI', 'PROTAI'],
  ['### a) SICOM', 'SICOM'],
  ['## PlanDAI', 'PlanDAI'],
])('%s', (text, sigla) => {
  expect(marked(text)).toEqual([sigla]);
});

test.each([
  '## El SIPOT en la región',
  '## Archivos',
  '## INTRODUCCIÓN',
  '## OBJETIVO',
  '## Sistema de Portales (SIPOT)',
  '## Eje 2. Uso del SIPOT',
  '## VISIÓN',
  '## 2021',
  '## Eje 4',
  'SIPOT',
])('nothing in «%s»', text => {
  expect(marked(text)).toEqual([]);
});
