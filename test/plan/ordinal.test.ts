import { describe, expect, test } from 'vitest';
import { renumber } from '../../src/plan/number.ts';
import { ordinalValue } from '../../src/plan/ordinal.ts';
import { bodyPlan } from '../read.ts';

describe('an ordinal in words', () => {
  test.each([
    ['PRIMER', 1],
    ['primera', 1],
    ['Tercer', 3],
    ['séptima', 7],
    ['DÉCIMO', 10],
    ['duodécima', 12],
    ['vigésimo', 20],
    ['cuarta', 4],
  ])('%s is %i', (word, value) => {
    expect(ordinalValue(word)).toBe(value);
  });

  test.each(['eje', 'primario', 'segundos', 'cuartel', 'décimos', 'sexta1'])('%s is none', word => {
    expect(ordinalValue(word)).toBeNull();
  });

  test.each([
    ['PRIMER', 3, 'TERCER'],
    ['Primero:', 2, 'Segundo:'],
    ['segunda', 7, 'séptima'],
  ])('%s becomes %i', (text, value, next) => {
    expect(renumber({ text, style: 'word', parts: [1] }, [value])).toBe(next);
  });

  test.each([
    '## Primer eje: Igualdad',
    '## EJE PRIMERO. Igualdad',
    '## Eje N° 1: Igualdad',
    '## Eje Nº 1 Igualdad',
    '## Eje núm. 1. Igualdad',
  ])('«%s» is the first eje', heading => {
    const [eje] = bodyPlan(`${heading}\n`).children;
    expect([eje?.kind, eje?.number?.value.parts, eje?.text.value]).toEqual(['eje', [1], 'Igualdad']);
  });
});
