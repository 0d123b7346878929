import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const id = 'referencia-en-prosa-rota';

const plan = `

## Objetivos específicos

1. Publicar los inventarios.
2. Responder a tiempo.

## Eje 1. Archivos

- 1.1. Elaborar un diagnóstico.
- 1.2. Publicar el catálogo.

## Eje 2. Apertura

- 2.1. Instalar mesas de diálogo.
`;

test.each([
  ['Las acciones del eje 3 empiezan en abril.', ['eje 3']],
  ['Como se dice en el Eje 7, habrá talleres.', ['Eje 7']],
  ['El eje temático 4 es transversal.', ['eje temático 4']],
  ['Los ejes 1, 2 y 5 se revisan cada año.', ['5']],
  ['Los ejes 4 y 5 se revisan cada año.', ['ejes 4', '5']],
  ['La línea 3.4 se cumple en junio.', ['línea 3.4']],
  ['La línea de acción 1.9 se cumple en junio.', ['línea de acción 1.9']],
  ['El objetivo específico 5 se mide con encuestas.', ['objetivo específico 5']],
  ['- Dar seguimiento a lo que resulte del eje VI.', ['eje VI']],
  ['Véase el eje 9 de este plan.', ['eje 9']],
  ['El Eje 8 del presente programa de trabajo lo detalla.', ['Eje 8']],
  ['Lo explica el eje núm. 6.', ['eje núm. 6']],
])('%s', (text, expected) => {
  expect(markedWords(id, `${text}${plan}`)).toEqual(expected);
});

test.each([
  'Las acciones del eje 2 empiezan en abril.',
  'Los ejes 1 y 2 se revisan cada año, con la línea 1.2.',
  'El eje II se revisa cada año.',
  'Contribuye al eje 3 del Plan Estatal de Desarrollo.',
  'Se alinea con el PND, eje 4, y con la Agenda 2030, objetivo específico 16.',
  'El Eje 3 «Gobierno honesto» de la administración estatal.',
  'Se ampliará la línea 12 del Metro y la línea 3.1 de la red.',
  'Según el objetivo específico 7 de la Ley General, se publicará.',
  'El eje 5 de la Política Nacional Anticorrupción es el de participación.',
  '## Alineación\n\nEje 4. Objetivo específico 9.',
  '> El eje 6 dice lo contrario.',
  'Viene del eje 4 del plan anterior.',
  'El Plan Municipal 2021-2024 tuvo cinco ejes. En el eje 5 se logró lo previsto.',
  '| Acción | Eje |\n| --- | --- |\n| Publicar | Eje 9 |',
  'El plan tiene 7 ejes y 12 líneas.',
  'Se instalará un eje 3D en el taller.',
  'La estrategia 4 no existe, pero el plan no las numera.',
  'La línea 01 800 atiende de lunes a viernes, y la línea 911 también.',
  '## Líneas de acción\n\n- Publicar.\n  - Depende de: el eje 9',
  'El eje 10 %.',
])('%s', text => {
  expect(markedWords(id, `${text}${plan}`)).toEqual([]);
});

test('without numbers in the plan no number is wrong', () => {
  expect(markedWords(id, 'Véase el eje 7.\n\n## Eje: Archivos\n\n- Publicar.\n')).toEqual([]);
});
