import { expect, test } from 'vitest';
import { publishedPlans, publishedText } from '../read.ts';
import { markedWords } from './marked-words.ts';

const id = 'cuenta-discrepante';

const plan = `

## Objetivos específicos

1. Publicar.
2. Responder.

## Eje 1. Archivos

### Líneas de acción

- Elaborar un diagnóstico.
- Publicar los inventarios.

## Eje 2. Apertura

### Líneas de acción

- Instalar mesas.
`;

test.each([
  ['El plan se integra por tres ejes temáticos.', ['tres ejes temáticos']],
  ['Se encuentran desplegados seis ejes temáticos considerados torales.', ['seis ejes temáticos']],
  ['Se describen los cinco ejes que dan estructura al plan.', ['cinco ejes']],
  ['El plan cuenta con 12 líneas de acción.', ['12 líneas de acción']],
  ['El documento consta de 4 ejes y se revisará en junio.', ['4 ejes']],
  ['Los tres objetivos específicos se miden cada año.', ['tres objetivos específicos']],
  ['Se organiza en cuatro ejes rectores, con un objetivo cada uno.', ['cuatro ejes rectores']],
  ['Se estructura en siete ejes.', ['siete ejes']],
  ['Sus cuatro líneas de acción son viables.', ['cuatro líneas de acción']],
  ['Se compone de tres ejes de este plan.', ['tres ejes']],
])('%s', (text, expected) => {
  expect(markedWords(id, `## Presentación\n\n${text}${plan}`)).toEqual(expected);
});

test.each([
  'El plan se integra por dos ejes temáticos y 3 líneas de acción.',
  'Los dos objetivos específicos se miden cada año.',
  'Se alinea con los cinco ejes del Plan Estatal de Desarrollo.',
  'El PND se integra por cuatro ejes.',
  'De ellos, tres ejes prioritarios se revisan antes.',
  'Los tres ejes siguientes son de otro documento.',
  'Hay un eje transversal y un eje rector.',
  '> El plan se integra por tres ejes.',
  '| Plan | Ejes |\n| --- | --- |\n| Este | los tres ejes |',
  'Se presentarán tres informes y cuatro actas.',
  'Se integra por cuatro estrategias, que el plan no tiene.',
  'Este año el gasto se concentra en tres ejes.',
  'Presenta avances en tres ejes.',
  'Este año se desarrollarán tres ejes.',
  'Se capacitará sobre cinco líneas de acción.',
  'La carretera une los seis ejes viales.',
])('%s', text => {
  expect(markedWords(id, `## Presentación\n\n${text}${plan}`)).toEqual([]);
});

test('an eje may count its own', () => {
  expect(markedWords(id, `${plan}\n\nEste eje cuenta con cinco líneas de acción.\n`)).toEqual([]);
});

test.each(Object.values(publishedPlans))('the published plan %s counts rightly', name => {
  expect(markedWords(id, publishedText(name))).toEqual([]);
});
