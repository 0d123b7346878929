import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'concordancia';

describe('words that do not agree', () => {
  test.each([
    ['Ejercicios acordes a los sociedad actual.', 'Ejercicios acordes a la sociedad actual.'],
    ['Las sesiones de la Comisiones del sistema.', 'Las sesiones de las Comisiones del sistema.'],
    ['Publicar el información de oficio.', 'Publicar la información de oficio.'],
    ['La revisión del comunicación interna.', 'La revisión de la comunicación interna.'],
    ['Atender los necesidades de la zona.', 'Atender las necesidades de la zona.'],
    ['Medir la cumplimiento de las metas.', 'Medir el cumplimiento de las metas.'],
    ['Dar las seguimientos del caso.', 'Dar los seguimientos del caso.'],
    ['Los procedimiento de compra.', 'El procedimiento de compra.'],
    ['Con un participación amplia.', 'Con una participación amplia.'],
    ['Dichos institución informará.', 'Dicha institución informará.'],
    ['Estos acciones se harán en mayo.', 'Estas acciones se harán en mayo.'],
    [
      'PROGRAMAS DE ESPECIALIZACIÓN DIRIGIDAS A DOCENTES',
      'PROGRAMAS DE ESPECIALIZACIÓN DIRIGIDOS A DOCENTES',
    ],
    ['Talleres dirigidas a docentes.', 'Talleres dirigidos a docentes.'],
    [
      'Impulsar acciones de mejora enfocados en el agua.',
      'Impulsar acciones de mejora enfocadas en el agua.',
    ],
    ['Se revisan los lineamientos aprobadas en 2025.', 'Se revisan los lineamientos aprobados en 2025.'],
  ])('%j', (written, meant) => {
    const findings = findingsOf(id, `${written}\n`);
    expect(findings).toHaveLength(1);
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(applyEdits(`${plainFrontmatter}${written}\n`, edits)).toBe(`${plainFrontmatter}${meant}\n`);
  });
});

describe('words that agree, or of which nobody can tell', () => {
  test.each([
    'La sociedad, las sociedades, la comisión y las comisiones.',
    'El cumplimiento, los cumplimientos, un procedimiento y unos lineamientos.',
    'Programas y acciones dirigidas a la niñez.',
    'Acciones y programas dirigidos a la niñez.',
    'Los programas y las acciones dirigidos a la niñez; las leyes y sus lineamientos aprobadas.',
    'Programas, estrategias y acciones enfocadas en el agua.',
    'Los planes de las direcciones integradas al consejo.',
    'Los sistemas de las instituciones relacionadas.',
    'El avión, el camión, el corazón, el buzón y el guion.',
    'El agua, el área, el acta y el aula de usos múltiples.',
    'Los temas, los programas, los esquemas y los problemas.',
    'Recursos públicos destinados a la obra; obras públicas destinadas al riego.',
    'La mitad de las ciudades; la verdad de los hechos.',
    'Dice el acta: «los sociedad civil firmaron».',
    '> Las sesiones de la Comisiones.',
    'El día, la mano, el mapa, la foto, el clima.',
    'Foros de consulta realizados en mayo y mesas de trabajo realizadas en junio.',
    'Servicios de salud orientados a la prevención.',
    'Todos los municipios; todas las acciones; cada acción; cada dos sesiones.',
    'Los 15 acciones propuestas se numeran aparte.',
  ])('%j', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});
