import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf, markedWords } from './marked-words.ts';

function mended(id: string, text: string): string {
  const edits = findingsOf(id, text).flatMap(({ fix }) => fix?.edits ?? []);
  return applyEdits(plainFrontmatter + text, edits).slice(plainFrontmatter.length);
}

describe('corte-de-linea', () => {
  const id = 'corte-de-linea';

  test.each([
    ['La cohe-\nsión social.', 'La cohesión social.'],
    ['El gobier-\nno municipal.', 'El gobierno municipal.'],
    ['Más infor- mación pública.', 'Más información pública.'],
    ['Los obje- tivos del plan.', 'Los objetivos del plan.'],
    ['- El desarro-\n  llo rural.', '- El desarrollo rural.'],
    ['La capacita- ción y la capacitación.', 'La capacitación y la capacitación.'],
    ['El sanea- miento del agua.', 'El saneamiento del agua.'],
    ['La responsa-\nbilidad de las áreas.', 'La responsabilidad de las áreas.'],
    ['El trabajo y el tra- bajo.', 'El trabajo y el trabajo.'],
    ['Presupuesto partici-\npativo.', 'Presupuesto participativo.'],
    ['## La transpa- rencia proactiva', '## La transparencia proactiva'],
  ])('%j becomes %j', (written, meant) => {
    expect(mended(id, `${written}\n`)).toBe(`${meant}\n`);
  });

  test.each([
    'El enfoque socio-\neconómico y el plan teórico-\npráctico.',
    'A corto- y mediano plazo; pre- o posgrado.',
    'La región- en torno a la presa- decide.',
    'La zona Centro-Occidente y el costo-beneficio.',
    'Reuniones - talleres - foros.',
    'El eje 1- acción municipal. La acción es de todas.',
    'Una lista:\n\n- uno\n- dos',
    'El periodo 2025-\n2026.',
    'El plan dice sí- no.',
    'El código `infor- mación` y https://ejemplo.gob.mx/infor- mas.',
    '> La cohe-\n> sión social.',
    'La norma-\nla ley y la norma: la norma, la ley.',
  ])('%j has no broken word', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});

describe('letras-espaciadas', () => {
  const id = 'letras-espaciadas';

  test.each([
    ['P R O P U E S TA de plan', 'PROPUESTA de plan'],
    ['## P L A N  D E  T R A B A J O', '## PLAN DE TRABAJO'],
    ['El p l a n  m u n i c i p a l', 'El plan municipal'],
    ['Í N D I C E', 'ÍNDICE'],
    ['**A N E X O**', '**ANEXO**'],
    ['Véase el A C U E R D O adjunto', 'Véase el ACUERDO adjunto'],
    ['| A |\n| --- |\n| T O T A L |', '| A |\n| --- |\n| TOTAL |'],
    ['- O B J E T I V O S', '- OBJETIVOS'],
    ['E J E  1', 'E J E  1'],
    ['P R E S E N T A C I Ó N', 'PRESENTACIÓN'],
    ['g o b i e r n o abierto', 'gobierno abierto'],
  ])('%j becomes %j', (written, meant) => {
    expect(mended(id, `${written}\n`)).toBe(`${meant}\n`);
  });

  test('of a long run with single spaces only its author can tell the words', () => {
    const [finding] = findingsOf(id, 'P L A N D E T R A B A J O A N U A L\n');
    expect(finding?.message.es).toContain('tiene las letras separadas.');
    expect(finding?.fix).toBeUndefined();
  });

  test.each([
    'Los incisos A B C D y E F G H.',
    'Las vocales a e i o u.',
    'J. L. M. N. Pérez y A. C. de C. V.',
    'Los grupos A y B o C, y la serie X Y Z.',
    'De la a a la z, y de 1 a 9.',
    'Opciones: a) b) c) d)',
    'S A de C V; I E E E; T T T T.',
    'La x y la y o la z.',
    'Vitaminas A, B, C y D.',
    'El plan A o el plan B.',
    'Calificación A B A B A.',
  ])('%j has no spaced word', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});
