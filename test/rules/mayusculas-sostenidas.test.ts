import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rule } from '../../src/rules/mayusculas-sostenidas.ts';
import { planOf, publishedText } from '../read.ts';
import { findingsOf } from './marked-words.ts';

const id = 'mayusculas-sostenidas';

describe('capitals without end', () => {
  test.each([
    [
      '## EJE 1. MANTENER EL DESARROLLO DE ESTRATEGIAS DE PROMOCIÓN Y DIFUSIÓN ENTRE LOS ORGANISMOS GARANTES',
      14,
    ],
    [
      '## Eje 1. MANTENER EL DESARROLLO DE ESTRATEGIAS DE PROMOCIÓN Y DIFUSIÓN ENTRE LOS ORGANISMOS GARANTES',
      13,
    ],
    ['LOS SUJETOS OBLIGADOS DEBERÁN PUBLICAR LA INFORMACIÓN DE OFICIO EN SU PORTAL DE INTERNET.', 14],
    [
      'Se aprobó: LOS SUJETOS OBLIGADOS DEBERÁN PUBLICAR LA INFORMACIÓN DE OFICIO EN SU PORTAL DE INTERNET.',
      14,
    ],
    ['- ELABORAR UN INFORME ANUAL SOBRE LA SITUACIÓN DE LOS ARCHIVOS DEL MUNICIPIO Y DE SUS ORGANISMOS', 16],
    ['**REDUCIR LA POBREZA EN LAS COMUNIDADES RURALES DEL DEPARTAMENTO MEDIANTE EL ACCESO AL AGUA**', 14],
    [
      '| A |\n|---|\n| FORTALECER LA CAPACIDAD DE GESTIÓN DE LAS OFICINAS REGIONALES EN MATERIA DE SALUD |',
      13,
    ],
    ['> EL ESTADO GARANTIZARÁ EL DERECHO DE ACCESO A LA INFORMACIÓN DE TODAS LAS PERSONAS', 14],
    ['LEY DE TRANSPARENCIA, 2015: ARTÍCULO 24. PARA EL CUMPLIMIENTO DE LOS OBJETIVOS DE ESTA LEY', 13],
    ['PROGRAMA DE LA COMISIÓN (CVPDCS) DEL SNT PARA EL PERIODO DE ENERO A DICIEMBRE', 14],
  ])('%s', (text, words) => {
    const [finding, ...more] = findingsOf(id, `${text}\n`);

    expect(finding?.message.es).toContain(` lleva ${words} palabras seguidas en mayúsculas.`);
    expect(more).toEqual([]);
  });

  test('stand in the three headings of the plan of the Centro-Occidente region', () => {
    const plan = planOf(publishedText('centro-occidente-2021-2022.md'));
    const lines = check(plan, [rule], noFrame)
      .filter(({ rule: found }) => found === id)
      .map(({ span }) => plan.document.file.positionAt(span.start));

    expect(lines).toEqual([
      { line: 32, column: 10 },
      { line: 41, column: 10 },
      { line: 47, column: 10 },
    ]);
  });
});

test.each([
  '## EJE 5. PARTICIPACIÓN CIUDADANA, DERECHOS HUMANOS E INCLUSIÓN SOCIAL',
  '## PLAN DE TRABAJO DE LA COMISIÓN DE ARCHIVOS PARA EL AÑO ACTUAL',
  '## PLAN MUNICIPAL DE DESARROLLO DEL AYUNTAMIENTO DE SAN PEDRO CHOLULA',
  'Participan INAI, SNT, PNT, SICOM, SIGEMI, SIPOT, OGP, CEAIP, ITAI, IVAI, IDAIP, ITEI, ICAI y COTAI.',
  'INAI, SNT, PNT, SICOM, SIGEMI, SIPOT, OGP, CEAIP, ITAI, IVAI, IDAIP, ITEI, ICAI, COTAI, INFOEM',
  'Aguascalientes, Colima, Guanajuato, Jalisco, Michoacán, Nayarit, Querétaro, San Luis Potosí y Zacatecas.',
  'La LGTAIP y la LFTAIP obligan al INAI, a la SEP, al IMSS y al ISSSTE a publicar su POT en la PNT.',
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z',
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV',
  'El EJE DE LA REGIÓN es uno y el EJE DEL ESTADO es otro de LOS EJES DE LA NACIÓN.',
  '`SELECT A, DE, LA FROM LOS WHERE EL EN Y Y PARA POR QUE SU CON DEL AL`',
  '2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033',
  '<!-- guía: ESCRIBA AQUÍ LA PRESENTACIÓN DE LA INSTITUCIÓN Y DE SU PLAN DE TRABAJO PARA EL PERIODO -->',
])('no capitals without end in %j', text => {
  expect(findingsOf(id, `${text}\n`)).toEqual([]);
});
