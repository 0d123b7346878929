import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const prose =
  'La Dirección atiende a dieciséis municipios, once de los cuales no tienen unidad de archivo ni personal capacitado.';
const said = (...blocks: string[]) =>
  spoken(
    ['titulo-falso'],
    `## Diagnóstico\n\n${blocks.join('\n\n')}\n\n## Líneas de acción\n\n- Publicar.\n`,
  );

describe('bold lines that stand for headings', () => {
  test.each([
    'Marco de actuación',
    'Difusión y promoción',
    '¿Qué se ha logrado?',
    'Retos para 2026',
    '3.2 Infraestructura escolar',
    'PARTICIPACIÓN CIUDADANA',
    'Vertiente territorial',
    'Agua, saneamiento y residuos',
    'Fortalezas y debilidades del Ayuntamiento',
    'Antecedentes del programa en Andalucía',
  ])('%s', title => {
    expect(said(`**${title}**`, prose)).toEqual([`titulo-falso «**${title}**»`]);
    expect(said(`__${title}__`, '- Uno.\n- Dos.')).toHaveLength(1);
  });
});

describe('bold lines that do not', () => {
  test.each([
    'Lic. Ana Ruiz Mora',
    'Mtro. José David Cabrera Canales',
    'C. Presidente Municipal de Xalapa',
    'Atentamente',
    'Estimadas y estimados colegas',
    'Monterrey, Nuevo León, a 3 de marzo de 2026',
    'Se proponen las siguientes acciones',
    'La transparencia es un derecho',
    'Aprobado por unanimidad en la sesión de marzo.',
    'Resultados esperados:',
    'hacia un gobierno abierto',
    'Juntos por una administración cercana que rinda cuentas a todas las personas',
    'Actividades',
    'Estrategias',
  ])('%s', line => {
    expect(said(`**${line}**`, prose)).toEqual([]);
  });

  test.each([
    ['a name and its office', '**Ana Ruiz Mora**', 'Comisionada Presidenta'],
    ['two bold lines in a row', '**Ana Ruiz Mora**', '**Comisionada Presidenta del Instituto**'],
    ['a bold start of a paragraph', '**Difusión** de los temas de transparencia.', prose],
    ['a bold line of a quotation', '> **Marco de actuación**\n>\n> Algo.', prose],
    ['a bold line of a list', '- **Difusión**\n\n  Algo.', prose],
    ['a bold line at the end', prose, '**Marco de actuación**'],
  ])('%s', (_, ...blocks) => {
    expect(said(...blocks)).toEqual([]);
  });

  test('a cover in bold', () => {
    expect(spoken(['titulo-falso'], `**Plan de Trabajo**\n\n${prose}\n\n## Eje 1\n\n- Publicar.\n`)).toEqual(
      [],
    );
  });
});
