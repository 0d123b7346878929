import { expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';

const messages = (lines: string) =>
  findingsOf('region-integrantes', `---\nperfil: snt-region\ntitulo: Plan\n${lines}\n---\n`).map(
    ({ message }) => message.es,
  );

test.each([
  [
    'region: sureste\nintegrantes: [Veracruz, Tabasco, Campeche, Chiapas, Yucatán]',
    'A los integrantes les falta Quintana Roo, según el marco (dato inferido; confírmelo).',
  ],
  [
    'region: sureste\nintegrantes: [Veracruz, Tabasco, Campeche]',
    'A los integrantes les faltan Chiapas, Quintana Roo y Yucatán, según el marco (dato inferido; confírmelo).',
  ],
  [
    'region: Región Norte\nperiodo: 2020\nintegrantes: [BCN, BCS, CHH, COA, DUR, NLE, SIN, SON, TAM, JAL]',
    'JAL no es de la Región Norte, según el marco.',
  ],
  [
    'region: centro-occidente\nintegrantes: [AGU, COL, GUA, ITEI, MIC, NAY, QUE, SLP, Sonora]',
    'A los integrantes les falta Zacatecas; Sonora no es de la Región Centro-Occidente, según el marco.',
  ],
  [
    'region: norte\nintegrantes: [Gobierno de Ejemplo, Jalisco, Hidalgo]',
    'Jalisco e Hidalgo no son de la Región Norte, según el marco.',
  ],
])('%s', (lines, message) => {
  expect(messages(lines)).toEqual([message]);
});

test.each([
  'region: sureste\nintegrantes: [Veracruz, Tabasco, Campeche, Chiapas, Yucatán, Quintana Roo]',
  'region: sureste\nintegrantes: [VER, TAB, CAM, CHP, YUC, ROO]',
  'region: centro-occidente\nintegrantes: [ITEA, COL, GUA, ITEI, MIC, NAY, QUE, CEGAIP, ZAC]',
  'region: norte',
  'region: oriente\nintegrantes: [Jalisco]',
  'region: norte\nperiodo: 2026\nintegrantes: [Jalisco]',
  'region: norte\nintegrantes: [Ana Torres, Luis Ochoa]',
  'region: norte\nintegrantes: [ITAI, Baja California]',
])('nothing in %s', lines => {
  expect(messages(lines)).toEqual([]);
});
