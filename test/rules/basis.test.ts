import { describe, expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const basis = (text: string) => `## Base normativa\n\n${text}\n`;

describe('a norm without its date', () => {
  const id = 'fundamento-incompleto';

  test.each([
    ['Con fundamento en el artículo 41 de la Ley Orgánica Municipal, se presenta.', 'Ley Orgánica Municipal'],
    [
      'Este plan está fundado en el Reglamento Interior del Ayuntamiento.',
      'Reglamento Interior del Ayuntamiento',
    ],
    ['De conformidad con la Ley de Planeación, se presenta.', 'Ley de Planeación'],
    [
      'En términos de los Lineamientos para la Elección de Coordinaciones, se presenta.',
      'Lineamientos para la Elección de Coordinaciones',
    ],
    ['En cumplimiento de lo que dispone el Código Municipal, se presenta.', 'Código Municipal'],
  ])('%s', (text, name) => {
    expect(markedWords(id, basis(text))).toEqual([name]);
  });

  test.each([
    basis('Con fundamento en la Ley de Planeación, publicada en el DOF el 5 de enero de 1983, se presenta.'),
    basis('Con fundamento en la Ley Orgánica Municipal (Periódico Oficial, 2017), se presenta.'),
    basis('De conformidad con la Ley 1712 de 2014 y el Decreto 1081, se presenta.'),
    basis('Con fundamento en la Constitución Política de los Estados Unidos Mexicanos, se presenta.'),
    basis('Con fundamento en las atribuciones que la ley le da, se presenta.'),
    '## Presentación\n\nCon fundamento en la Ley de Planeación, se presenta.\n',
    basis('> Con fundamento en la Ley de Planeación, se presenta.'),
    basis('El artículo 14 señala que habrá sesiones.'),
  ])('%s', text => {
    expect(markedWords(id, text)).toEqual([]);
  });
});

describe('a law out of its time', () => {
  const id = 'fundamento-vigencia';
  const plan = (year: number, body: string, more = '') =>
    `---\nperfil: snt-comision\ncomision: vinculacion\ntitulo: Plan ${year}\nperiodo: ${year}\n${more}---\n\n${body}\n`;
  const law = 'Ley General de Transparencia y Acceso a la Información Pública';
  const federal = 'Ley Federal de Transparencia y Acceso a la Información Pública';

  test.each([
    [2026, `La ${federal} lo pide.`, [federal]],
    [2026, `La ${federal} lo pide, y la ${federal} también.`, [federal]],
    [2026, `La ${law}, publicada el 4 de mayo de 2015, lo pide.`, [law]],
    [
      2026,
      `La ${law} (LGTAIP), publicada en el Diario Oficial de la Federación el 4 de mayo del 2015, lo pide.`,
      [law],
    ],
    [2026, `La ${law} de 2015 lo pide.`, [law]],
    [2026, 'La Ley Federal de Archivos lo pide.', ['Ley Federal de Archivos']],
    [2018, `La ${federal} Gubernamental lo pide.`, [`${federal} Gubernamental`]],
    [2018, `La ${law}, publicada el 20 de marzo de 2025, lo pide.`, [law]],
    [2014, `La ${federal} lo pide.`, [federal]],
    [
      2027,
      'La Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados de 2017 lo pide.',
      ['Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados'],
    ],
  ])('%i: %s', (year, text, expected) => {
    expect(markedWords(id, plan(year, text))).toEqual(expected);
  });

  test.each([
    [2026, `La ${law} lo pide.`],
    [2026, `La ${law}, publicada el 20 de marzo de 2025, lo pide.`],
    [2018, `La ${law}, publicada el 4 de mayo de 2015, lo pide.`],
    [2018, `La ${federal} lo pide.`],
    [2026, `La abrogada ${federal} lo pedía.`],
    [2026, `La entonces vigente ${federal} lo pedía.`],
    [2026, `La ${federal}, hoy abrogada, lo pedía.`],
    [2026, 'La Ley General de Archivos lo pide.'],
    [2010, `La ${federal} Gubernamental lo pide.`],
    [2026, `> La ${federal} lo pide.`],
    [2026, 'La Ley de Transparencia y Acceso a la Información Pública del Estado de Puebla lo pide.'],
  ])('%i: %s', (year, text) => {
    expect(markedWords(id, plan(year, text))).toEqual([]);
  });

  test('in the metadata is told by its publication', () => {
    const given = (year: string) => `fundamento:\n  - ordenamiento: ${law}\n    publicacion: DOF ${year}\n`;

    expect(markedWords(id, plan(2026, 'Nada.', given('2015-05-04')))).toEqual([law]);
    expect(markedWords(id, plan(2026, 'Nada.', given('2025-03-20')))).toEqual([]);
  });

  test('is nobody’s business without a frame', () => {
    expect(markedWords(id, `La ${federal} lo pide.\n`)).toEqual([]);
  });
});

describe('an action that stands on another', () => {
  const id = 'dependencia-implicita';
  const actions = (text: string) => `## Eje 1. Archivos\n\n- Elaborar un diagnóstico.\n- ${text}\n`;

  test.each([
    ['Derivado de los hallazgos, desarrollar un programa.', 'Derivado de los hallazgos'],
    ['Derivado del diagnóstico, desarrollar un programa.', 'Derivado del diagnóstico'],
    ['A partir de lo anterior, capacitar al personal.', 'A partir de lo anterior'],
    [
      'A partir de los resultados de la encuesta, publicar un informe.',
      'A partir de los resultados de la encuesta',
    ],
    [
      'Con base en el diagnóstico archivístico, adquirir estantería.',
      'Con base en el diagnóstico archivístico',
    ],
    ['Una vez concluido el inventario, publicarlo.', 'Una vez concluido el inventario'],
    ['Una vez que se cuente con la guía, difundirla.', 'Una vez que se cuente con la guía'],
    ['Posteriormente, difundir la guía.', 'Posteriormente'],
    ['Como resultado del análisis, corregir el portal.', 'Como resultado del análisis'],
    ['En seguimiento a los acuerdos alcanzados, convocar.', 'En seguimiento a los acuerdos alcanzados'],
  ])('%s', (text, opening) => {
    expect(markedWords(id, actions(text))).toEqual([opening]);
  });

  test.each([
    'Elaborar un diagnóstico y, derivado de él, un programa.',
    'Derivado de la Ley General de Archivos, elaborar el cuadro.',
    'Con base en el artículo 12, instalar el comité.',
    'A partir de enero, publicar los inventarios.',
    'A partir de 2026, publicar los inventarios.',
    'En seguimiento al Programa Nacional de Transparencia, capacitar.',
    'Con base en las mejores prácticas, homologar los formatos.',
    'Una vez al año, revisar el portal.',
    'Derivar los asuntos a la unidad competente.',
    'Dar seguimiento a los resultados del diagnóstico.',
    'Derivado del diagnóstico, capacitar.\n  - Depende de: eje-1/linea-1',
  ])('%s', text => {
    expect(markedWords(id, actions(text))).toEqual([]);
  });

  test('is not asked of prose', () => {
    expect(markedWords(id, 'Derivado del diagnóstico, se hizo este plan.\n')).toEqual([]);
  });
});

describe('a document of two names', () => {
  const id = 'documento-cambia-de-nombre';
  const plan = (title: string, body: string) =>
    `---\nperfil: plan-de-trabajo\ntitulo: ${title}\nperiodo: 2026\n---\n\n${body}\n`;

  test.each([
    ['Plan de Trabajo 2026', 'En este Programa de Trabajo se dice.', ['este Programa de Trabajo']],
    [
      'Plan de Trabajo 2026',
      'El presente programa de actividades 2026 lo dice.',
      ['El presente programa de actividades 2026'],
    ],
    ['Programa de Trabajo', 'El presente Plan de Trabajo lo dice.', ['El presente Plan de Trabajo']],
    ['Programa Anual de Trabajo', 'Este plan anual de trabajo lo dice.', ['Este plan anual de trabajo']],
    ['Plan Municipal', '## Ejes del programa\n\nTexto.', ['Ejes del programa']],
    ['PLAN DE TRABAJO', '## Objetivos de este programa\n\nTexto.', ['Objetivos de este programa']],
    ['Plan de Trabajo', 'Nuestro programa de trabajo lo dice.', ['Nuestro programa de trabajo']],
    ['Agenda 2026', 'Este plan de acción lo dice.', ['Este plan de acción']],
    [
      'Plan de Trabajo',
      'En este Programa de Trabajo, y en este Programa de Trabajo.',
      ['este Programa de Trabajo'],
    ],
    ['Plan de Trabajo', '## Presentación del programa\n\nTexto.', ['Presentación del programa']],
  ])('%s: %s', (title, body, expected) => {
    expect(markedWords(id, plan(title, body))).toEqual(expected);
  });

  test.each([
    ['Plan de Trabajo', 'En este Plan de Trabajo y en esta propuesta se dice.'],
    ['Plan de Trabajo', 'El Programa de Trabajo de la Contraloría lo dice.'],
    ['Plan de Trabajo', 'Implementar un programa de capacitación. Este programa será anual.'],
    ['Plan de Trabajo', 'Este Programa Nacional de Transparencia obliga.'],
    ['Plan de Trabajo', 'El presente proyecto de Plan de Trabajo lo dice.'],
    ['Plan de Trabajo', '## Ejes del programa estatal\n\nTexto.'],
    ['Plan de Trabajo', '> En este Programa de Trabajo se dice.'],
    ['Propuesta', 'En este Programa de Trabajo se dice.'],
    ['Plan del Programa de Archivos', 'En este Programa de Trabajo se dice.'],
    ['Programa de Trabajo', 'Ajustar este plan de estudios.'],
  ])('%s: %s', (title, body) => {
    expect(markedWords(id, plan(title, body))).toEqual([]);
  });
});

describe('a body that is another', () => {
  const id = 'instancia-inconsistente';
  const plan = (whose: string, body: string) =>
    `---\nperfil: plan-de-trabajo\ntitulo: Plan de Trabajo\n${whose}\nperiodo: 2026\n---\n\n${body}\n`;

  test.each([
    ['comision: vinculacion', 'Las personas de esta Coordinación lo harán.', ['esta Coordinación']],
    ['region: norte', 'Las personas de esta Comisión lo harán.', ['esta Comisión']],
    ['comision: archivos', 'El personal de esta Secretaría lo hará.', ['esta Secretaría']],
    ['region: norte', 'El personal de este Instituto lo hará.', ['este Instituto']],
    ['organismo: Instituto de la Juventud', 'El personal de esta Secretaría lo hará.', ['esta Secretaría']],
    ['organismo: Secretaría de Salud', 'Nuestro Instituto lo hará.', ['Nuestro Instituto']],
    ['instancia: Comité de Ética', 'Los acuerdos de este Consejo valen.', ['este Consejo']],
    ['instancia: Consejo Ciudadano', 'Los acuerdos de este Comité valen.', ['este Comité']],
    ['organismo: Contraloría Municipal', 'Es tarea de nuestro Comité.', ['nuestro Comité']],
    ['comision: archivos', 'Es tarea de esta Coordinación. Y de esta Coordinación.', ['esta Coordinación']],
    ['region: sureste', 'Lo acordó este Comité.', ['este Comité']],
  ])('%s: %s', (whose, body, expected) => {
    expect(markedWords(id, plan(whose, body))).toEqual(expected);
  });

  test.each([
    ['comision: vinculacion', 'Las personas de esta Comisión lo harán.'],
    ['region: norte', 'Las personas de esta Coordinación y de esta Región lo harán.'],
    ['municipio: Lerdo', 'El personal de esta Secretaría, de este Instituto y de nuestra Dirección lo hará.'],
    ['organismo: Instituto de la Juventud', 'El personal de esta Coordinación lo hará.'],
    ['municipio: Lerdo', 'Este Ayuntamiento, este Gobierno y esta Administración lo harán.'],
    ['organismo: INFOEM', 'El personal de este Instituto lo hará.'],
    ['organismo: Instituto de la Juventud', 'El personal de este Ayuntamiento y de este Municipio lo hará.'],
    ['comision: vinculacion', 'La Coordinación convocará. Las personas de esta Coordinación irán.'],
    ['comision: vinculacion', 'La Coordinación convocará.\n\nLas personas de esta Coordinación irán.'],
    ['comision: vinculacion', 'En esta coordinación de esfuerzos todos ganan.'],
    ['comision: vinculacion', '> Las personas de esta Coordinación lo harán.'],
    ['idioma: es-MX', 'Las personas de esta Coordinación lo harán.'],
    ['municipio: Lerdo\nsubtitulo: Secretaría del Ayuntamiento', 'El personal de esta Secretaría lo hará.'],
    ['region: norte', 'La Comisión Jurídica opinó. A juicio de esta Comisión, procede.'],
  ])('%s: %s', (whose, body) => {
    expect(markedWords(id, plan(whose, body))).toEqual([]);
  });
});
