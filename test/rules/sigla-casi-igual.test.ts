import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'sigla-casi-igual';
const region = '---\nperfil: snt-region\nregion: norte\ntitulo: Plan 2020\nperiodo: 2020\n---\n\n';

describe('a slip', () => {
  test.each([
    ['El Sistema Nacional de Transparencia (SNT) y el STN.', ['STN']],
    ['La Comisión Estatal de Agua (CEA) y la CAE. La CEA obliga; la CAE no.', ['CAE', 'CAE']],
    ['El Instituto Nacional de Estadística y Geografía (INEGI) y el INEGO.', ['INEGO']],
    ['El Instituto Nacional de Estadística y Geografía (INEGI) y el INGEI.', ['INGEI']],
    ['La Comisión Nacional del Agua (CONAGUA) y la CONGAUA.', ['CONGAUA']],
    ['La Comisión Nacional del Agua (CONAGUA) y la CONAAGUA.', ['CONAAGUA']],
    ['La Secretaría de Medio Ambiente y Recursos Naturales (SEMARNAT) y la SEMARNT.', ['SEMARNT']],
    ['El apoyo de la UNESCO y de la UNESO.', ['UNESO']],
    ['Personas LTGBTI del municipio.', ['LTGBTI']],
  ])('%s', (text, slips) => {
    expect(markedWords(id, `${text}\n`)).toEqual(slips);
  });

  test('of an acronym that the frame knows and the plan uses', () => {
    const [slip] = findingsOf(id, `${region}La Región Norte del SNT. Otra vez el SNT y el STN.\n`);

    expect(slip?.message.es).toBe('La sigla «STN» no se define y se parece a «SNT»; ¿quiso decir «SNT»?');
    expect(slip?.related?.[0]?.message.es).toBe('«SNT» se usa aquí');
  });

  test('of an acronym that only the frame knows, while it is rare', () => {
    expect(markedWords(id, `${region}El PROTEI y el PROTEI.\n`)).toEqual(['PROTEI', 'PROTEI']);
    expect(markedWords(id, `${region}El PROTEI, otra vez el PROTEI y siempre el PROTEI.\n`)).toEqual([]);
  });
});

describe('no slip', () => {
  test.each([
    'El Sistema Nacional de Transparencia (SNT) y el SNA, el SNI y el SNP.',
    'La Contraloría General de la República (CGR) y la CGE.',
    'El documento de identidad (DNI) y la Dirección de Inteligencia (DINI).',
    'La Alianza para el Gobierno Abierto (OGP) y las OCP.',
    'El Área Natural Protegida (ANP), las ANC y las ACP.',
    'El Plan Operativo Anual (POA), los POAs y el PAO (Programa Anual de Obra).',
    'La Secretaría de Salud (SSA) y el ISSSTE.',
    'El Instituto Nacional de Innovación Agraria (INIA) y el Instituto Nacional de Archivos e Información (INAI).',
    'El Instituto Nacional Electoral (INE) y el IEE.',
    'La Comisión Nacional del Agua (CONAGUA) y la CONAFOR.',
    'El Consejo Nacional de Evaluación (CONEVAL) y el CONAVAL (Consejo Naval).',
    'Las MIPYME y las PYMES.',
    'Las TIC y las TICs.',
  ])('%s', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });

  test.each([
    'La LGTAIP y la LFTAIP.',
    'El INAI, el ITAI, el ITEI y el ITAIP.',
    'El SNT y el SNA.',
    'El SNT y el SNTE.',
  ])('in a plan of the frame: %s', text => {
    expect(markedWords(id, `${region}${text}\n`)).toEqual([]);
  });
});
