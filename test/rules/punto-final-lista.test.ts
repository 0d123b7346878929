import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'punto-final-lista';

describe('items that end otherwise than their list', () => {
  test.each([
    [
      '- Elaborar el plan.\n- Publicar el plan.\n- Evaluarlo, y\n- Difundirlo.',
      '- Elaborar el plan.\n- Publicar el plan.\n- Evaluarlo, y\n- Difundirlo.',
    ],
    [
      '- Elaborar el plan\n- Publicar el plan;\n- Evaluar los avances...',
      '- Elaborar el plan.\n- Publicar el plan.\n- Evaluar los avances...',
    ],
    [
      '- Publicar el catálogo.\n- Capacitar al personal,\n- Evaluar los avances.',
      '- Publicar el catálogo.\n- Capacitar al personal.\n- Evaluar los avances.',
    ],
    [
      '- Publicar el catálogo\n- Capacitar al personal\n- Evaluar los avances.',
      '- Publicar el catálogo\n- Capacitar al personal\n- Evaluar los avances',
    ],
    [
      '- Publicar el catálogo.\n- Capacitar al personal\n- Evaluar los avances.\n- Difundir los resultados.',
      '- Publicar el catálogo.\n- Capacitar al personal.\n- Evaluar los avances.\n- Difundir los resultados.',
    ],
    [
      '1. Instalar el comité;\n2. Elaborar el plan;\n3. Aprobarlo.\n4. Publicarlo;\n5. Evaluarlo.',
      '1. Instalar el comité;\n2. Elaborar el plan;\n3. Aprobarlo;\n4. Publicarlo;\n5. Evaluarlo.',
    ],
    [
      '1. Instalar el comité;\n2. Elaborar el plan\n3. Aprobarlo; y\n4. Publicarlo.',
      '1. Instalar el comité;\n2. Elaborar el plan;\n3. Aprobarlo; y\n4. Publicarlo.',
    ],
    ['- Agua potable,\n- Saneamiento,\n- Energía,', '- Agua potable.\n- Saneamiento.\n- Energía.'],
    [
      '- Elaborar el **inventario**\n- Difundir la «guía».\n- Atender a la ciudadanía.',
      '- Elaborar el **inventario**.\n- Difundir la «guía».\n- Atender a la ciudadanía.',
    ],
    [
      '1. Objetivo uno.\n\n2. Objetivo dos\n\n3. Objetivo tres.',
      '1. Objetivo uno.\n\n2. Objetivo dos.\n\n3. Objetivo tres.',
    ],
    [
      '- Mesa de agua:\n  - Convocar.\n  - Sesionar\n  - Informar.\n- Mesa de suelo.',
      '- Mesa de agua:\n  - Convocar.\n  - Sesionar.\n  - Informar.\n- Mesa de suelo.',
    ],
    [
      '- Sensibilizar a las juventudes de Antioquia.\n- Acompañar a las víctimas;\n- Reportar a la Contraloría.',
      '- Sensibilizar a las juventudes de Antioquia.\n- Acompañar a las víctimas.\n- Reportar a la Contraloría.',
    ],
    [
      '- Elaborar el inventario.\n  - Responsable: Archivo\n- Transferir los expedientes\n  - Responsable: Archivo\n- Dar de baja.',
      '- Elaborar el inventario.\n  - Responsable: Archivo\n- Transferir los expedientes.\n  - Responsable: Archivo\n- Dar de baja.',
    ],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

test('items whose number Markdown takes for a list of its own', () => {
  expect(mend(id, '- 1. Elaborar el catálogo.\n- 2. Capacitar al personal,\n')).toBe(
    '- 1. Elaborar el catálogo.\n- 2. Capacitar al personal.\n',
  );
});

test('an attribute within the paragraph of an item', () => {
  const text =
    '## Líneas de acción\n\n- Elaborar el catálogo.\n  Responsable: Archivo\n- Capacitar.\n- Evaluar.\n';
  expect(findingsOf(id, text)).toEqual([]);
});

describe('lists whose items end alike', () => {
  test.each([
    '- Publicar el catálogo.\n- Capacitar al personal.',
    '- Publicar el catálogo\n- Capacitar al personal',
    '1. Instalar el comité;\n2. Elaborar el plan;\n3. Aprobarlo; y\n4. Publicarlo.',
    '- Publicar el catálogo.\n- Evaluar los avances.\n- Difundir los temas de la',
    'a. uno;\n\n- Instalar;\n- Elaborar.',
    '- agua,\n- energía y\n- suelo',
    '- agua,\n- energía,\n- suelo.',
    '- Responsable: Dirección de Archivos\n- Plazo: 2026-T1',
    '- Elaborar el inventario.\n  - Responsable: Archivo\n  - Plazo: 2026\n- Transferir los expedientes.',
    '- Mesas de trabajo:\n  - Agua.\n  - Suelo.\n- Foros.',
    '- ¿Qué se hará?\n- ¿Quién lo hará?\n- El cronograma.',
    '- Publicar en el portal https://ejemplo.gob.mx/a\n- Difundir.',
    '- Comprar papel, tinta, etc.\n- Reparar equipo',
    '- Aplicar la encuesta\n- Analizar los datos. Se usará el padrón. Habrá un informe.\n- Publicar',
    '- Un párrafo.\n\n  Y su segundo párrafo\n\n- Otro.',
    '- El lema es «Cero papel.»\n- Publicar.\n- Difundir.',
    '- Solo uno,',
    '- Elaborar el plan.\n- Promover foros y\n\n  talleres.',
    '- Elaborar el plan.\n- Difundir.\n- Atender a las personas\n\nque lo soliciten en las oficinas.',
    '- Firma: “con tinta negra.”\n- Lugar: Tlaxcala\n- Sello',
    '1. Convenio con ANUIES, A. C.\n2. Convenio con la universidad',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
