import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'mes-minuscula';

describe('months and days with a capital', () => {
  test.each([
    [
      'Se hicieron ocho foros, entre Junio y Agosto de 2025.',
      'Se hicieron ocho foros, entre junio y agosto de 2025.',
    ],
    ['Los días Lunes, Martes y los Jueves, de 10 a 12.', 'Los días lunes, martes y los jueves, de 10 a 12.'],
    ['Se publicó en Octubre de 2020 en el portal.', 'Se publicó en octubre de 2020 en el portal.'],
    ['El informe del 15 de Marzo de 2024 fue aprobado.', 'El informe del 15 de marzo de 2024 fue aprobado.'],
    ['Se entregará en el mes de Agosto.', 'Se entregará en el mes de agosto.'],
    [
      'Durante el periodo de Enero a Marzo se levantará el inventario; luego, de Enero a Junio.',
      'Durante el periodo de enero a marzo se levantará el inventario; luego, de enero a junio.',
    ],
    ['Sesiona los Lunes y el último Viernes del mes.', 'Sesiona los lunes y el último viernes del mes.'],
    ['A más tardar el 30 de Septiembre.', 'A más tardar el 30 de septiembre.'],
    ['Antes del 5 de Mayo de 2026 se publica.', 'Antes del 5 de mayo de 2026 se publica.'],
    ['Vence al 31 de Diciembre.', 'Vence al 31 de diciembre.'],
    ['El corte es a Diciembre 2025.', 'El corte es a diciembre 2025.'],
    ['Los meses de Enero y Febrero son de cierre.', 'Los meses de enero y febrero son de cierre.'],
    [
      'Entregado el Martes por la tarde, 3 de Noviembre de 2025.',
      'Entregado el martes por la tarde, 3 de noviembre de 2025.',
    ],
    ['Se capacita entre Abril y Junio.', 'Se capacita entre abril y junio.'],
    ['Se publica en Enero, y el cierre es en Junio.', 'Se publica en enero, y el cierre es en junio.'],
    ['Publicar en Marzo y en Abril.', 'Publicar en marzo y en abril.'],
    ['El trimestre Enero-Marzo es el primero.', 'El trimestre enero-marzo es el primero.'],
    ['La sesión fue el Lunes 3 de Abril de 2025.', 'La sesión fue el lunes 3 de abril de 2025.'],
    ['Lima, 12 de Setiembre de 2024.', 'Lima, 12 de setiembre de 2024.'],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('months and days as they should be, and names', () => {
  test.each([
    'Se publicó en octubre de 2020.',
    'En la calle 5 de Mayo 2010, interior 3.',
    'La calle 5 de Mayo y la plaza 16 de Septiembre.',
    'La escuela 18 de Marzo y el hospital 20 de Noviembre.',
    'Octubre de 2020 fue el mes de cierre.',
    'La doctora Abril Mayo y Julio César Agosto.',
    '| Enero | Febrero |\n|---|---|\n| x | y |',
    '- Marzo: elaborar el catálogo.\n- Abril: validarlo.',
    'El programa Miércoles Ciudadano y los Viernes Culturales.',
    'Semana Santa, el Viernes Santo y el Domingo de Ramos.',
    'La feria de Santo Domingo y la diócesis de San Julio.',
    'El Movimiento 26 de Julio y la Plaza de Mayo.',
    'El auditorio Benito Juárez. Enero de 2026 es la fecha.',
    'Los lunes y martes, de enero a marzo.',
    'El municipio 12 de Octubre y el sindicato 1º de Mayo.',
    '> Publicado en Octubre de 2020.',
    'Avenida 25 de Mayo 1234, Buenos Aires.',
    'Los Jueves de Puertas Abiertas.',
    'Enero-Marzo: primer trimestre.',
    'Se presentó en Abril Rojo, la novela, y en Domingo Siete.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
