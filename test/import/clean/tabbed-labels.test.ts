import { describe, expect, it } from 'vitest';
import { bodyOf } from '../from-text.ts';

describe('a name and a fact that a tab parts', () => {
  it.each([
    ['Responsable\tUnidad de Transparencia', 'Responsable: Unidad de Transparencia'],
    ['Responsable\t\tUnidad de Transparencia', 'Responsable: Unidad de Transparencia'],
    ['Plazo\tjunio de 2024', 'Plazo: junio de 2024'],
    ['Responsable:\tUnidad de Transparencia', 'Responsable: Unidad de Transparencia'],
    ['Población\t12 mil habitantes\tcenso', 'Población: 12 mil habitantes censo'],
    ['Mesa\tsala de juntas', 'Mesa sala de juntas'],
    ['\tUnidad de Transparencia', 'Unidad de Transparencia'],
  ])('%j is written %j', (text, written) => {
    expect(bodyOf(`EJE 1. ARCHIVOS\n\n1.1. Ordenar el archivo.\n\n${text}\n`)).toContain(written);
  });
});
