import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'signos-apertura';

describe('signs that nothing opens', () => {
  test.each([
    ['Qué es la transparencia?', '¿Qué es la transparencia?'],
    ['## Cómo se participa?', '## ¿Cómo se participa?'],
    ['- Tu opinión cuenta!', '- ¡Tu opinión cuenta!'],
    [
      'Se preguntará: cuántos trámites se hicieron? Y se publicará.',
      'Se preguntará: ¿cuántos trámites se hicieron? Y se publicará.',
    ],
    ['El lema «Juntos por Bogotá!» se difundirá.', 'El lema «¡Juntos por Bogotá!» se difundirá.'],
    ['¿Qué es? Y para qué sirve?', '¿Qué es? ¿Y para qué sirve?'],
    ['Sabías que tienes derecho a saber?!', '¿Sabías que tienes derecho a saber?!'],
    ['| Pregunta |\n|---|\n| Quién responde? |', '| Pregunta |\n|---|\n| ¿Quién responde? |'],
    ['**Infórmate ya!**', '**¡Infórmate ya!**'],
    ['El eje responde a la pregunta (quiénes somos?).', 'El eje responde a la pregunta (¿quiénes somos?).'],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('signs that are opened, or need not be', () => {
  test.each([
    '¿Qué es la transparencia?',
    'La campaña «¡Participa!» llega a todos.',
    'El portal Yahoo! y otros buscadores.',
    'El dato es de 2019 (?) según la fuente.',
    'El taller What is open data? se impartirá.',
    'Véase https://ejemplo.gob.mx/buscar?q=1 y más.',
    'La clave `hola?`.',
    'El plan, ¿para quién es?',
    '¡Sí se puede! ¿Y cómo?',
    '> Quién dijo eso?',
    '¿Cuándo, dónde y con quién?; ¿por qué?',
    'Si no hay respuesta, ¿qué sigue?',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
