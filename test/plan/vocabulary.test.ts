import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/plan/vocabulary.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';

const { bareLabel, ownLabel, attribute, section } = vocabularyOf(planDeTrabajo);

describe('a text that is nothing but a level label', () => {
  const read = (text: string) => {
    const label = bareLabel(text);
    return (
      label && [label.kinds.join('+'), label.plural ? 'plural' : 'singular', label.role].join(' ').trim()
    );
  };

  test.each([
    ['Eje', 'eje singular'],
    ['EJES TEMÁTICOS', 'eje plural'],
    ['Ejes del plan de trabajo 2026', 'eje plural'],
    ['Línea de acción', 'linea singular'],
    ['Líneas de actuación', 'linea plural'],
    ['Programas presupuestarios', 'programa plural'],
    ['Hitos y actividades operativas', 'actividad plural'],
    ['Estrategia general', 'estrategia singular'],
    ['Líneas de acción:', 'linea plural'],
    ['Estrategias y líneas de acción', 'estrategia+linea plural'],
    ['Objetivo general', 'objetivo singular general'],
    ['Objetivos específicos', 'objetivo plural especifico'],
    ['Objetivos particulares', 'objetivo plural especifico'],
    ['Objetivos generales y específicos', 'objetivo plural'],
    ['Objetivo general y objetivos específicos', 'objetivo plural'],
    ['Objetivo general y líneas de acción', 'objetivo+linea plural'],
  ])('«%s» is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'Ejes viales',
    'Estrategias, líneas',
    'Líneas de acción y otros',
    'Estrategias hoy líneas de acción',
    'Líneas de trabajos',
    'Programa de Trabajo 2026',
    'Proyecto de Plan de Trabajo',
    'Presentación',
    '',
  ])('«%s» is none', text => {
    expect(read(text)).toBe(null);
  });

  test('ends at fourteen words: a longer text is prose, whatever its words', () => {
    const of = (words: number) => `Ejes${' del plan'.repeat(20)}`.split(' ').slice(0, words).join(' ');
    expect(read(of(14))).toBe('eje plural');
    expect(read(of(15))).toBe(null);
  });
});

describe('a text that begins with its own label', () => {
  const read = (text: string) => {
    const label = ownLabel(text);
    if (!label) return null;
    const number = label.number && `${label.number.value.text}=${label.number.value.parts.join('.')}`;
    const words = text.slice(label.textStart);
    return [label.kind, label.role, text.slice(label.labelStart, label.labelEnd), number, `«${words}»`]
      .filter(Boolean)
      .join(' ');
  };

  test.each([
    ['Eje 1. Archivos', 'eje Eje 1.=1 «Archivos»'],
    ['Eje temático 1.- Archivos', 'eje Eje temático 1.-=1 «Archivos»'],
    ['EJE IV – Archivos', 'eje EJE IV=4 «Archivos»'],
    ['Eje N° 4: Archivos', 'eje Eje 4:=4 «Archivos»'],
    ['Eje núm. 4 Archivos', 'eje Eje 4=4 «Archivos»'],
    ['Eje N°4: Archivos', 'eje Eje 4:=4 «Archivos»'],
    ['Eje:  Archivos', 'eje Eje «Archivos»'],
    ['Eje rector— Archivos', 'eje Eje rector «Archivos»'],
    ['Estrategia prioritaria 1. Ordenar', 'estrategia Estrategia prioritaria 1.=1 «Ordenar»'],
    ['Línea prioritaria 1. Ordenar', 'linea Línea prioritaria 1.=1 «Ordenar»'],
    ['Estrategia específica 1. Ordenar', 'estrategia especifico Estrategia específica 1.=1 «Ordenar»'],
    ['Línea de acción 1.2.3 Ordenar', 'linea Línea de acción 1.2.3=1.2.3 «Ordenar»'],
    ['Línea de acción b) Ordenar', 'linea Línea de acción b)=2 «Ordenar»'],
    ['Línea de acción c: Ordenar', null],
    ['Eje C: Ordenar', 'eje Eje C:=3 «Ordenar»'],
    ['Objetivo específico 2. Ordenar', 'objetivo especifico Objetivo específico 2.=2 «Ordenar»'],
    ['Objetivo general: Ordenar', 'objetivo general Objetivo general «Ordenar»'],
    ['Eje transversal – Igualdad', 'eje Eje transversal «Igualdad»'],
    ['Eje primero. Archivos', 'eje Eje primero.=1 «Archivos»'],
    ['Primer eje: Archivos', 'eje eje Primer=1 «Archivos»'],
    ['Segunda línea de acción: Ordenar', 'linea línea de acción Segunda=2 «Ordenar»'],
    ['Objetivo O1. Ordenar', 'objetivo Objetivo O1.=1 «Ordenar»'],
    ['Estrategia B2. Ordenar', 'estrategia Estrategia B2.=2.2 «Ordenar»'],
    ['Eje 3', 'eje Eje 3=3 «»'],
  ])('«%s» is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'Ejes 1. Archivos',
    'Ejemplo 1. Archivos',
    'Eje: ',
    'Eje-rector',
    'Eje – ',
    'Eje de archivos',
    'Primer informe: Archivos',
    'Eje 1a Archivos',
    'Línea 10% más',
  ])('«%s» does not', text => {
    expect(read(text)).toBe(null);
  });
});

describe('what an attribute is called', () => {
  test.each([
    ['Responsable', 'responsable'],
    ['RESPONSABLES', 'responsable'],
    ['Meta al 2026', 'meta'],
    ['Meta 2026', 'meta'],
    ['Meta 2025-2026', 'meta'],
    ['Indicador 2025-2026', 'indicador'],
    ['Presupuesto (miles de pesos)', 'presupuesto'],
    ['Presupuesto para el año 2026', 'presupuesto'],
    ['Meta 26', null],
    ['Nota', null],
    ['Nota (2026)', null],
    ['Responsable de la meta', null],
  ])('«%s» is %s', (name, key) => {
    expect(attribute(name)).toBe(key);
  });
});

test('a section is known by its title and by others for the same, in any case and without accents', () => {
  expect(['Presentación', 'PRESENTACION DEL PLAN', 'Mensaje'].map(section)).toEqual(
    Array(3).fill('presentacion'),
  );
  expect(section('Presentación de las regiones')).toBe(null);
});
