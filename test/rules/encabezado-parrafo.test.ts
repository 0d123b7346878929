import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const said = (title: string) =>
  spoken(['encabezado-parrafo'], `## ${title}\n\n- Publicar los acuerdos.\n`).length;

describe('headings that are paragraphs', () => {
  test.each([
    'Eje 1. Fomentar la ampliación y consolidación de las relaciones entre los órganos de Transparencia y los sectores sociales, con el fin de fortalecer las actividades y con ello diversificar las acciones que aseguren el cumplimiento.',
    'Se atenderá a la población en sus lenguas. También se publicarán los avisos en braille.',
    'Eje 3. Se revisarán los archivos de trámite. Al terminar se harán las transferencias primarias.',
    '¿Por qué hace falta un plan? Porque los municipios trabajan cada uno por su lado.',
    'El Ayuntamiento publicará sus contratos cada mes. La Contraloría revisará que estén completos.',
    'Compromiso 4: la Secretaría abrirá sus datos. Cada dependencia designará a una persona responsable.',
    'La ley pide publicar los inventarios! Nadie lo ha hecho desde hace tres años.',
    'Durante 2026 se capacitará al personal. En 2027 se evaluará lo que aprendió.',
    'Se creará una mesa con la sociedad civil. Su integración se acordará en la primera sesión. Habrá actas.',
    `Línea estratégica: ${'modernización administrativa y '.repeat(7)}mejora`,
  ])('%s', title => {
    expect(said(title)).toBe(1);
  });
});

describe('headings that are titles', () => {
  test.each([
    'Eje 1. Acceso a la información y protección de datos personales en posesión de particulares',
    'Línea de acción 3.1. Archivo General de la Provincia',
    'EJE TEMÁTICO 5. PARTICIPACIÓN CIUDADANA, DERECHOS HUMANOS E INCLUSIÓN SOCIAL',
    'Art. 15. Facultades de las Coordinaciones Regionales del Sistema',
    'Lic. Ricardo León Caraveo. Candidato a Coordinador',
    'Plan de Trabajo 2026. Segunda etapa',
    '1.1. Objetivo. Alcance. Vigencia.',
    'Dirección Gral. de Vinculación con EE. UU. y Canadá',
    '¿Qué es el acceso a la información pública?',
    'Eje 2. DISEÑAR PROGRAMAS DE ESPECIALIZACIÓN DIRIGIDAS A LOS SERVIDORES PÚBLICOS INTEGRANTES DE LOS ÓRGANOS GARANTES.',
    'Instaurar un micro sitio en la página web del Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales',
    'Objetivo 16.10 de la Agenda 2030. Acceso público',
  ])('%s', title => {
    expect(said(title)).toBe(0);
  });
});
