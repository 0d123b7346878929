import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const plan = (who: string) => `## Eje 1. Archivos\n\n- Elaborar un diagnóstico.\n  - Responsable: ${who}\n`;

test.each([
  'Todos',
  'TODAS',
  'Varios',
  'las instancias correspondientes',
  'Las distintas instancias relacionadas',
  'Todas las unidades administrativas',
  'Todas las áreas',
  'áreas involucradas',
  'El área responsable',
  'La autoridad competente',
  'los organismos garantes',
  'Sujetos obligados',
  'Quien corresponda',
  'Por designar',
  'Diversas dependencias públicas',
  'Unidad administrativa que corresponda',
  'N/A',
])('«%s» answers for nothing', who => {
  expect(markedWords('responsable-vago', plan(who))).toEqual([who]);
});

test.each([
  'Comisión de Archivos',
  'Área Coordinadora de Archivos',
  'Unidad de Transparencia',
  'Dirección de Obras Públicas',
  'Organismos garantes de la Región Norte',
  'Integrantes de la Comisión Jurídica',
  'Contraloría Municipal',
  'Ayuntamiento',
  'La Coordinación Regional',
  'Todas las unidades de la Dirección de Catastro',
  'Presidencia del Concejo Deliberante',
  'Autoridad Nacional de Transparencia',
  'Gobierno Regional de Piura',
  'Bernardo Sierra Gómez',
  'INFOEM',
])('«%s» can be called', who => {
  expect(markedWords('responsable-vago', plan(who))).toEqual([]);
});
