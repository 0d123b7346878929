import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'expansion-inconsistente';

describe('a full name that loses a word', () => {
  test.each([
    [
      'El Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales.',
      'El Sistema Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales.',
      'Información y Protección',
    ],
    [
      'La Comisión de Vinculación, Promoción, Difusión y Comunicación Social del Sistema.',
      'La Comisión de Vinculación, Promoción y Comunicación Social del Sistema.',
      'Promoción y Comunicación',
    ],
    [
      'El Instituto Municipal de las Mujeres, la Igualdad y la Diversidad de Guadalupe.',
      'El Instituto Municipal de las Mujeres y la Diversidad de Guadalupe informa.',
      'Mujeres y la Diversidad',
    ],
    [
      'La Secretaría de Desarrollo Agrario, Territorial y Urbano de la Entidad.',
      'La Secretaría de Desarrollo Agrario y Urbano de la Entidad publicará.',
      'Agrario y Urbano',
    ],
    [
      'El Consejo Nacional de Ciencia, Tecnología e Innovación para el Desarrollo.',
      'El Consejo Nacional de Ciencia e Innovación para el Desarrollo.',
      'Ciencia e Innovación',
    ],
    [
      'El Ministerio de Vivienda, Construcción y Saneamiento Básico del Perú.',
      'El Ministerio de Vivienda y Saneamiento Básico del Perú.',
      'Vivienda y Saneamiento',
    ],
    [
      'La Ley General de Transparencia y Acceso a la Información Pública Gubernamental.',
      'La Ley General de Transparencia y Acceso a la Información Gubernamental.',
      'Información Gubernamental',
    ],
    [
      'La Dirección de Obras Públicas, Ordenamiento Territorial y Servicios.',
      'La Dirección de Obras Públicas, Ordenamiento y Servicios.',
      'Ordenamiento y Servicios',
    ],
    [
      'El Departamento Administrativo para la Prosperidad Social y la Inclusión Productiva.',
      'El Departamento Administrativo para la Prosperidad y la Inclusión Productiva.',
      'Prosperidad y la Inclusión',
    ],
    [
      'La Unidad de Planeación, Seguimiento, Evaluación y Rendición de Cuentas.',
      'La Unidad de Planeación, Seguimiento y Rendición de Cuentas.',
      'Seguimiento y Rendición',
    ],
  ])('%j against %j', (whole, short, marked) => {
    expect(markedWords(id, `${whole}\n\n${short}\n`)).toEqual([marked]);
    expect(markedWords(id, `${short}\n\n${whole}\n`)).toEqual([marked]);
  });

  test('is one finding for all its uses, mended in each', () => {
    const short =
      'El Sistema Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales.';
    const [finding, ...others] = findingsOf(
      id,
      `${short}\n\n${short.replace('Información', 'Información Pública')}\n\n${short}\n`,
    );
    expect(others).toEqual([]);
    expect(finding?.message.es).toContain('le falta aquí «Pública», que en otro lugar lleva; hay otro caso.');
    expect(finding?.fix?.edits.map(({ newText }) => newText)).toEqual([' Pública', ' Pública']);
  });
});

test('a name that the frame of reference knows is right, though another is longer', () => {
  const text = (perfil: string) =>
    `---\nperfil: ${perfil}\ntitulo: Plan\n---\n\nEl Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales.\n\nEl Sistema Nacional de Transparencia, Acceso a la Información Pública, Archivos y Protección de Datos Personales.\n`;
  expect(markedWords(id, text('plan-de-trabajo'))).toEqual(['Pública y Protección']);
  expect(markedWords(id, text('snt-comision'))).toEqual([]);
});

describe('names that are not one name', () => {
  test.each([
    [
      'El Sistema Nacional de Transparencia informa.',
      'El Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales.',
    ],
    [
      'La Dirección General de Obras Públicas Municipales de Guadalupe.',
      'La Dirección General de Obras Públicas de Guadalupe.',
    ],
    [
      'La Comisión de Gobierno Abierto y Transparencia Proactiva Regional del Norte.',
      'La Comisión de Gobierno Abierto y Transparencia Proactiva del Norte.',
    ],
    [
      'El Instituto de Transparencia de Jalisco, Información Pública y Datos.',
      'El Instituto de Transparencia de Colima, Información Pública y Datos.',
    ],
    [
      'El Programa Nacional de Transparencia y Acceso a la Información.',
      'El Programa Nacional de Transparencia y Acceso a la Información Pública.',
    ],
    [
      'LA COMISIÓN DE VINCULACIÓN, PROMOCIÓN, DIFUSIÓN Y COMUNICACIÓN SOCIAL',
      'LA COMISIÓN DE VINCULACIÓN, PROMOCIÓN Y COMUNICACIÓN SOCIAL',
    ],
    [
      'La Segunda Sala Regional Tercera del Tribunal Federal de Justicia.',
      'La Segunda Sala Regional del Tribunal Federal de Justicia.',
    ],
    [
      'Aguascalientes, Colima, Guanajuato, Jalisco, Michoacán, Nayarit y Querétaro.',
      'Aguascalientes, Colima, Jalisco, Michoacán, Nayarit y Querétaro.',
    ],
    [
      'Estado de México, Guerrero, Hidalgo, Morelos, Puebla, Tlaxcala y Veracruz.',
      'Estado de México, Guerrero, Morelos, Puebla, Tlaxcala y Veracruz.',
    ],
    [
      'El Sistema Nacional de Transparencia, Acceso a la Información Pública, y Protección de Datos Personales.',
      'El Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales.',
    ],
    [
      '> El Sistema Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales.',
      'El Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales.',
    ],
  ])('%j and %j', (first, second) => {
    expect(markedWords(id, `${first}\n\n${second}\n`)).toEqual([]);
  });
});
