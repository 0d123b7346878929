import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'mayuscula-inicial';

describe('an article with a capital', () => {
  test.each([
    [
      'Los Lineamientos para La Organización de las instancias.',
      'Los Lineamientos para la Organización de las instancias.',
    ],
    [
      'Ley de Transparencia y Acceso a La Información Pública.',
      'Ley de Transparencia y Acceso a la Información Pública.',
    ],
    [
      'Programa Nacional de Protección de Los Datos Personales.',
      'Programa Nacional de Protección de los Datos Personales.',
    ],
    ['El Comité para La Prevención de la violencia.', 'El Comité para la Prevención de la violencia.'],
    [
      'Día Internacional de Las Mujeres en el municipio.',
      'Día Internacional de las Mujeres en el municipio.',
    ],
    [
      'Secretaría de Desarrollo y El Fortalecimiento institucional.',
      'Secretaría de Desarrollo y el Fortalecimiento institucional.',
    ],
    ['Con base en Los Derechos de la niñez.', 'Con base en los Derechos de la niñez.'],
    ['Unidad de La Gestión documental de la alcaldía.', 'Unidad de la Gestión documental de la alcaldía.'],
    ['Sistema para El Seguimiento de las metas.', 'Sistema para el Seguimiento de las metas.'],
    [
      'Dirección de La Participación Ciudadana del Cabildo.',
      'Dirección de la Participación Ciudadana del Cabildo.',
    ],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('names that keep their article', () => {
  test.each([
    'El municipio de La Paz y la comunidad de La Rioja.',
    'Se publicó en El Universal y en La Jornada.',
    'En el valle de El Salvador y en Los Cabos.',
    'El distrito de La Molina y la provincia de La Convención.',
    'La Organización sesionará en marzo.',
    'Los derechos de las personas. La Información es pública.',
    'Ley Federal para la Protección de los Datos.',
    'El ejido de La Concepción y el barrio de La Libertad.',
    '## La Información al alcance',
    'El departamento de La Libertad y la región de Los Lagos.',
    'El periódico El País y la revista de La Nación.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
