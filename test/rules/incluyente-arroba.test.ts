import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'incluyente-arroba';

describe('a sign in the place of a vowel', () => {
  test.each([
    ['Invitar a l@s ciudadan@s.', 'Invitar a las y los ciudadanos.'],
    ['Invitar a tod@s.', 'Invitar a todas y todos.'],
    ['Invitar a l@s integrantes.', 'Invitar a las y los integrantes.'],
    ['Elegir a un@ regidor@.', 'Elegir a una o un regidora o regidor.'],
    ['Capacitar a servidor@s públic@s.', 'Capacitar a servidoras y servidores públicas y públicos.'],
    ['Bienvenid@s a la consulta.', 'Bienvenidas y bienvenidos a la consulta.'],
    ['Becas para lxs alumnxs.', 'Becas para las y los alumnos.'],
    ['Salud para todxs.', 'Salud para todas y todos.'],
    ['Derechos de les niñes del municipio.', 'Derechos de les niñas y niños del municipio.'],
    ['Un plan de todes.', 'Un plan de todas y todos.'],
    ['Nuestres amigues y chiques.', 'Nuestres amigas y amigos y chicas y chicos.'],
    ['Voz para tod_s y tod\\*s.', 'Voz para todas y todos y todas y todos.'],
    ['## TOD@S OPINAN', '## TODAS Y TODOS OPINAN'],
  ])('%j', (written, meant) => {
    const findings = findingsOf(id, `${written}\n`);
    expect(findings.length).toBeGreaterThan(0);
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
    if (written.includes('\\*')) return;
    expect(applyEdits(`${plainFrontmatter}${written}\n`, edits)).toBe(`${plainFrontmatter}${meant}\n`);
  });

  test('each sign is one finding a plan', () => {
    expect(markedWords(id, 'A tod@s l@s niñ@s y a todxs les amigues.\n')).toEqual([
      'tod@s',
      'todxs',
      'amigues',
    ]);
  });
});

describe('signs and words of other kinds', () => {
  test.each([
    'Escriba a transparencia@ejemplo.gob.mx o a contacto@municipio.',
    'La cuenta @gobierno y @todas_las_voces.',
    'El precio por kilo es de 20 @ 25 pesos.',
    'Los docentes, militares, jueces y estudiantes.',
    'Les informa que los archivos Unix y Linux se revisan.',
    'La comunidad latinx del Bronx; Félix Ortiz; el índice Dow Jones.',
    'Los tórax, el ántrax, las cruces y los códices.',
    'El campo `l@s` y la variable nombre_s.',
    'Las y los ciudadanos, todas y todos, los/as servidores/as.',
    'Los maestres de las órdenes y los dux de Venecia.',
    'Los *sí* y los **no**; las horas* se detallan al pie.',
    '> Invitar a tod@s.',
    'https://ejemplo.gob.mx/tod@s',
    'Entre mes y mes, padres y madres, hombres y mujeres; interés y cortés.',
  ])('%j', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});
