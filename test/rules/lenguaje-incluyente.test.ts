import { describe, expect, test } from 'vitest';
import { masculinoGenerico } from '../../src/lexicon/masculino-generico.ts';
import { findingsOf, markedWords } from './marked-words.ts';
import { spoken } from './spoken.ts';

const id = 'lenguaje-incluyente';

describe('people named in the masculine only', () => {
  test.each([
    ['Diseñar cursos dirigidos a los servidores públicos de la región.', 'los servidores públicos'],
    ['Capacitación de servidores públicos en gobierno abierto.', 'servidores públicos'],
    ['Tanto Comisionados como su personal adquieren habilidades.', 'Comisionados'],
    ['La Ley General de Responsabilidades sanciona a los servidores públicos.', 'los servidores públicos'],
    ['Recobrar la confianza de los ciudadanos en sus autoridades.', 'los ciudadanos'],
    ['La Alcaldía atenderá a quinientos usuarios y vecinos de la zona.', 'usuarios'],
    ['Ampliar el padrón de beneficiarios del programa.', 'beneficiarios'],
    ['Información útil para los habitantes de la sierra.', 'los habitantes'],
    ['Entregar útiles a los alumnos de primaria.', 'los alumnos'],
    ['Vincular a la academia con los productores de café.', 'los productores'],
    ['Todos los involucrados firmarán el acuerdo.', 'los involucrados'],
    ['La guía explica al ciudadano cómo presentar una queja.', 'ciudadano'],
    ['Cada trabajador recibirá su credencial.', 'trabajador'],
    ['- Atención de adultos mayores en los centros de día.', 'adultos mayores'],
    ['| Población |\n| --- |\n| Jueces y magistrados |', 'Jueces'],
    ['DIRIGIDAS A LOS SERVIDORES PÚBLICOS DEL AYUNTAMIENTO.', 'LOS SERVIDORES PÚBLICOS'],
    ['Capacitar a Comisionados en argumentación.', 'Comisionados'],
    ['Los padres de familia recibirán el informe.', 'Los padres de familia'],
    ['Reunir a científicos, campesinos y ganaderos del valle.', 'campesinos'],
  ])('%j', (text, first) => {
    expect(markedWords(id, `${text}\n`)[0]).toBe(first);
  });
});

describe('people named in another way, and words that name no people', () => {
  test.each([
    'Diseñar cursos dirigidos a las personas servidoras públicas.',
    'Recobrar la confianza de las y los ciudadanos.',
    'Las ciudadanas y los ciudadanos presentan sus quejas.',
    'Ciudadanas y ciudadanos del municipio.',
    'Los y las trabajadoras y trabajadores del rastro.',
    'Las y los diputados, senadores y regidores de la entidad.',
    'Todas y todos los consejeros del órgano.',
    'Niñas, niños y adolescentes de la región.',
    'Madres y padres de familia de la escuela.',
    'Las/los usuarios del sistema; los/as usuarios/as; los usuarios(as).',
    'La Ley General de Responsabilidades de los Servidores Públicos se reformó.',
    'Conforme a la Ley del Instituto de Seguridad Social de los trabajadores del estado.',
    'El Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado.',
    'La Convención sobre los Derechos del Niño y la Carta de Derechos de los Ciudadanos.',
    'El programa se llama «Todos los ciudadanos cuentan» desde 2019.',
    '> Los ciudadanos tienen derecho a la información.',
    'Instalar consejos ciudadanos, observatorios ciudadanos y comités vecinales.',
    'Los planes maestros y los servicios médicos del municipio.',
    'Los países miembros y los Estados miembros firmaron.',
    'Jóvenes, estudiantes y docentes de la prepa; la participación de representantes.',
    'El lenguaje ciudadano y el empoderamiento ciudadano.',
    'Los comisionados Juan Pérez y Luis Gómez firmaron el acta.',
    'Quienes integran el Sistema, el personal y la población usuaria.',
    'Los organismos garantes, los municipios y los archivos.',
    'El Sindicato Único de Trabajadores y la Asociación Nacional de Empresarios.',
    'Los asuntos técnicos, académicos y científicos del convenio.',
    'Los menores costos y los mayores beneficios; el trabajo de los demás.',
    'La clave `usuarios` y la dirección usuarios@ejemplo.gob.mx.',
  ])('%j', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});

test('each group is one finding, with its other uses', () => {
  const text =
    'Los ciudadanos opinan. Se escucha al ciudadano. Los usuarios votan y los ciudadanos deciden.\n';
  expect(markedWords(id, text)).toEqual(['Los ciudadanos', 'Los usuarios']);
  const [finding] = findingsOf(id, text);
  expect(finding?.related).toHaveLength(2);
  expect(finding?.message.es).toContain('puede decirse «la ciudadanía» o «las personas»');
  expect(finding?.fix).toBeUndefined();
});

describe('incluyente-inconsistente', () => {
  const other = 'incluyente-inconsistente';

  test.each([
    ['La ciudadanía opina.\n\nLos ciudadanos deciden.', 'Los ciudadanos'],
    [
      'Capacitar a las y los servidores públicos.\n\nEvaluar a los servidores públicos.',
      'los servidores públicos',
    ],
    ['Las personas usuarias opinan.\n\nLos usuarios deciden.', 'Los usuarios'],
    ['Quienes integran el comité firman.\n\nLos miembros del comité votan.', 'Los miembros'],
    ['Convocar a regidoras y regidores.\n\nLos regidores votan.', 'Los regidores'],
    ['Los jóvenes deciden.\n\nLas y los jóvenes opinan.', 'Los jóvenes'],
    ['El alumnado participa.\n\nBecas para alumnos.', 'alumnos'],
    ['Las personas beneficiarias firman.\n\nEl padrón de beneficiarios.', 'beneficiarios'],
    ['Las personas investigadoras publican.\n\nLos investigadores citan.', 'Los investigadores'],
    ['Todas y todos los consejeros votan.\n\nLos consejeros sesionan.', 'Los consejeros'],
  ])('%j, and the other rule is silent', (text, marked) => {
    expect(spoken([id, other], `${text}\n`)).toEqual([`${other} «${marked}»`]);
  });

  test.each([
    'La ciudadanía opina y la ciudadanía decide.',
    'Los ciudadanos opinan y los ciudadanos deciden.',
    'La población opina.\n\nLos habitantes deciden.',
    'El personal firma.\n\nLos trabajadores descansan.',
    'Las personas usuarias opinan.\n\nLos productores venden.',
    'Las y los jóvenes opinan.\n\nJóvenes de la sierra deciden.',
    '> La ciudadanía opina.\n\nTexto.\n\nLos ciudadanos deciden.',
    'La ciudadanía opina.\n\nEl lema «Los ciudadanos primero» se mantiene.',
    'Las personas titulares firman.\n\nLa Ley de los Titulares.',
    'La niñez del municipio.\n\nNiñas y niños de primaria.',
  ])('%j is consistent', text => {
    expect(markedWords(other, `${text}\n`)).toEqual([]);
  });
});

test('the list has each noun once, with an alternative', () => {
  const { entries } = masculinoGenerico;
  expect(entries.length).toBeGreaterThan(60);
  expect(new Set(entries.map(({ word }) => word)).size).toBe(entries.length);
  expect(entries.filter(({ instead }) => instead.length === 0)).toEqual([]);
});
