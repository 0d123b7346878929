import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { sustantivosDeAccion } from '../../src/lexicon/sustantivos-de-accion.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { applyEdits } from '../../src/text/text-edit.ts';
import { bodyPlan } from '../read.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'no-infinitivo';

/** An action among others that begin with an infinitive. */
function among(action: string): string {
  return `## Eje 1. Gobierno\n\n- Publicar el informe anual en el portal.\n- ${action}\n- Revisar el reglamento interior.\n- Evaluar los resultados.\n`;
}

describe('an action among infinitives that begins otherwise', () => {
  test.each([
    [
      'Elaboración y difusión de contenidos para la ciudadanía.',
      'Elaborar y difundir contenidos para la ciudadanía.',
    ],
    ['Elaboración del padrón de proveedores.', 'Elaborar el padrón de proveedores.'],
    ['**Difusión** de los temas de la transparencia.', '**Difundir** los temas de la transparencia.'],
    [
      'Promoción, difusión e impulso de la cultura archivística.',
      'Promover, difundir e impulsar la cultura archivística.',
    ],
    ['Elaboración e impresión de dos mil carteles.', 'Elaborar e imprimir dos mil carteles.'],
    [
      'Elaboración, con el apoyo de las comisiones respectivas, de un manual de redes.',
      'Elaborar, con el apoyo de las comisiones respectivas, un manual de redes.',
    ],
    ['Seguimiento de los acuerdos del cabildo.', 'Dar seguimiento a los acuerdos del cabildo.'],
    ['Seguimiento del programa anual de obra.', 'Dar seguimiento al programa anual de obra.'],
    ['Atención a víctimas de violencia familiar.', 'Atender a víctimas de violencia familiar.'],
    ['PAVIMENTACIÓN de la calle Hidalgo.', 'PAVIMENTAR la calle Hidalgo.'],
    ['Se propone la integración de un grupo de trabajo.', 'Integrar un grupo de trabajo.'],
    ['Se propone generar mesas de análisis.', 'Generar mesas de análisis.'],
    ['Se debe contar con un registro de visitas.', 'Contar con un registro de visitas.'],
    ['Se realizarán tres foros en la cabecera municipal.', 'Realizar tres foros en la cabecera municipal.'],
    ['Desarrollaremos una plataforma de datos abiertos.', 'Desarrollar una plataforma de datos abiertos.'],
    ['Se elaborará un manual. El manual se publicará.', 'Elaborar un manual. El manual se publicará.'],
    ['Se harán públicos los contratos.', 'Hacer públicos los contratos.'],
    ['Se mantendrá actualizado el directorio.', 'Mantener actualizado el directorio.'],
  ])('%j becomes %j', (written, meant) => {
    const [finding, ...others] = findingsOf(id, among(written));
    expect(others).toEqual([]);
    const mended = applyEdits(plainFrontmatter + among(written), finding?.fix?.edits ?? []);
    expect(mended).toBe(plainFrontmatter + among(meant));
  });

  test.each([
    ['Capacitación de las personas servidoras públicas.', 'Capacitación', '«Capacitar»'],
    [
      'Socialización y aplicación entre las áreas de guías y lineamientos.',
      'Socialización',
      '«Socializar y aplicar»',
    ],
    ['Puesta en marcha del sistema de gestión documental.', 'Puesta', '«Poner»'],
    ['Se elabora un informe cada trimestre.', 'Se elabora', 'infinitivo.'],
    ['A fin de ampliar la cobertura, instalar dos módulos.', 'A fin de ampliar la cobertura', '«Instalar»'],
    [
      'Mediante convenios con universidades, capacitar a docentes.',
      'Mediante convenios con universidades',
      '«Capacitar»',
    ],
  ])('%j is found, without a fix', (written, words, said) => {
    expect(markedWords(id, among(written))).toEqual([words]);
    const [finding] = findingsOf(id, among(written));
    expect(finding?.fix).toBeUndefined();
    expect(finding?.message.es).toContain(said);
  });
});

describe('an action that begins with its verb, or with what is none of these forms', () => {
  test.each([
    'Coordinarse con las autoridades educativas.',
    'Darles seguimiento a las recomendaciones.',
    'No dejar ninguna solicitud sin respuesta.',
    'Asimismo, promover la lectura en las escuelas.',
    '**Instalar** los comités de obra.',
    '«Adoptar un parque» en cada colonia.',
    'Oír a las comunidades antes de decidir.',
    'Ser el primer municipio con expediente digital.',
    '**Agendas conjuntas:** acordar los objetivos de la región.',
    'Fortalecimiento de capacidades: impartir seis cursos al personal.',
    'Capacitación. Impartir seis cursos al personal de ventanilla.',
    'Derivado del diagnóstico, desarrollar acciones de mejora.',
    'Para ello, instalar una mesa técnica.',
    'Para los casos de subejercicio, reasignar los recursos.',
    'Considerando los hallazgos, elaborar un programa de trabajo.',
    'Talleres de cerámica para personas mayores.',
    'Un inventario de bienes muebles.',
    'Protección de datos personales en las escuelas.',
    'Que la población conozca sus derechos.',
    'Lugar de encuentro para jóvenes de la zona norte.',
    'Taller de presupuesto participativo.',
    'Primer foro regional de archivos.',
    'Bienestar animal: 4 jornadas de vacunación.',
    'Poder Judicial: convenio de colaboración.',
    'Difusión y promoción.',
    'Contraloría social en 12 obras.',
    'POR DEFINIR',
  ])('%j', action => {
    expect(markedWords(id, among(action))).toEqual([]);
  });

  test('headings that name a group, and the titles of ejes', () => {
    const text = `## Eje 1. Fortalecimiento de la gestión pública\n\n### Estrategia 1.1 Modernización de los trámites\n\n${'- Revisar los trámites.\n- Publicar los costos.\n'}`;
    expect(markedWords(id, text)).toEqual([]);
  });
});

describe('a form that is the style of the plan', () => {
  const nouns =
    '## Eje 1. Obra\n\n- Pavimentación de la calle Juárez.\n- Rehabilitación del mercado.\n- Construcción de un aula.\n';

  test('is no fault, in nouns or in the future', () => {
    expect(markedWords(id, nouns)).toEqual([]);
    expect(
      markedWords(
        id,
        '## Eje 1. Obra\n\n- Publicaremos las actas.\n- Abriremos un buzón.\n- Se instalará un módulo.\n',
      ),
    ).toEqual([]);
  });

  test('but a whole list of nouns in a plan of infinitives is one finding, at the first', () => {
    const text = `${nouns}\n## Eje 2. Transparencia\n\n- Publicar las actas.\n- Difundir el informe.\n- Responder las solicitudes.\n- Revisar el portal.\n`;
    const [finding, ...others] = findingsOf(id, text);
    expect(others).toEqual([]);
    expect(finding?.message.es).toContain(
      'Las líneas de esta lista empiezan con «Pavimentación», «Rehabilitación»…; se esperaba un infinitivo.',
    );
    expect(finding?.related).toHaveLength(2);
    expect(finding?.fix?.edits).toHaveLength(6);
  });
});

describe('an institution', () => {
  const inForm = (forma: string, text: string) => {
    const settings = { adjustments: { [id]: { forma } } };
    return check(bodyPlan(text), rules, frameByKey(null), settings)
      .filter(({ rule }) => rule === id)
      .map(({ message }) => message.es);
  };
  const list = (...texts: string[]) => `## Eje 1. Obra\n\n${texts.map(text => `- ${text}\n`).join('')}`;
  const nouns = list('Reparación del mercado.', 'Construcción de un aula.', 'Pavimentación de la calle.');
  const verbs = list('Reparar el mercado.', 'Construir un aula.', 'Pavimentar la calle.');
  const promises = list('Repararemos el mercado.', 'Se construirá un aula.', 'Pavimentaremos la calle.');

  test('may ask for one form in every plan, and gets one finding for a plan in another', () => {
    expect(inForm('infinitivo', nouns)).toEqual([
      '3 objetivos y acciones del plan empiezan con «Reparación», «Construcción»…; se esperaba un infinitivo.',
    ]);
    expect(inForm('infinitivo', promises)).toHaveLength(1);
    expect(inForm('futuro', verbs)).toHaveLength(1);
    expect(inForm('sustantivo', verbs)).toHaveLength(1);
  });

  test('finds nothing in a plan as it asks', () => {
    expect(
      [inForm('infinitivo', verbs), inForm('futuro', promises), inForm('sustantivo', nouns)].flat(),
    ).toEqual([]);
  });

  test('hears of a lone other form', () => {
    const mixed = list('Repararemos el mercado.', 'Construiremos un aula.', 'Pavimentar la calle.');
    expect(inForm('futuro', mixed)).toEqual([
      'La línea empieza con un infinitivo, «Pavimentar»; se esperaba un futuro.',
    ]);
  });

  test('may add nouns of its own', () => {
    const text = list('Publicar las actas.', 'Potabilización del agua.', 'Revisar la red.');
    const words = {
      'sustantivos-de-accion': { add: [{ word: 'potabilización', instead: ['potabilizar'] }], remove: [] },
    };
    const found = check(bodyPlan(text), rules, frameByKey(null), { words });
    expect(found.filter(({ rule }) => rule === id)).toHaveLength(1);
    expect(markedWords(id, text)).toEqual([]);
  });
});

test('the list of nouns holds each once, with one verb in -ar, -er or -ir', () => {
  const { entries } = sustantivosDeAccion;
  expect(new Set(entries.map(({ word }) => word)).size).toBe(entries.length);
  expect(
    entries.filter(({ instead }) => !/^(?:dar|poner|\p{L}+[aei]r)(?: |$)/u.test(instead[0] ?? '')),
  ).toEqual([]);
});
