import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'espacio-antes-de-signo';

describe('spaces between a sign and its word', () => {
  test.each([
    ['Objetivo : mejorar el acceso.', 'Objetivo: mejorar el acceso.'],
    ['¿ Qué es la transparencia?', '¿Qué es la transparencia?'],
    ['¿Qué es la transparencia ?', '¿Qué es la transparencia?'],
    ['La meta ( anual ) se revisa.', 'La meta (anual) se revisa.'],
    ['El « día a día » de las áreas.', 'El «día a día» de las áreas.'],
    ['¡Participa !', '¡Participa!'],
    ['La ley (vigente ) aplica.', 'La ley (vigente) aplica.'],
    ['Responsables : Archivo y Jurídico.', 'Responsables: Archivo y Jurídico.'],
    ['- Meta : 10 talleres', '- Meta: 10 talleres'],
    ['El programa “ Barrio seguro ” de Callao.', 'El programa “Barrio seguro” de Callao.'],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('spaces where they belong', () => {
  test.each([
    '## Objetivo :',
    'Objetivo: mejorar el acceso.',
    '¿Qué es la transparencia?',
    'La reunión es a las 10 : 30 horas.',
    'Escala 1 : 500.',
    '- [ ] Elaborar el acta.',
    'Incisos a) y b).',
    'La cita «directa» y la “otra”.',
    'Se define (véase 2.1) así.',
    'La clave `a : b`.',
    '> Objetivo : citado.',
    'El plan [anexo] y la nota.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
