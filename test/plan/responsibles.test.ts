import { describe, expect, it } from 'vitest';
import { items } from '../../src/plan/query.ts';
import { responsiblesOf } from '../../src/plan/responsibles.ts';
import { bodyPlan } from '../read.ts';

/** Who answers for an action with these lines under it. */
function answering(...lines: readonly string[]): readonly string[] {
  const under = lines.map(line => `  - ${line}\n`).join('');
  const [action] = items(
    bodyPlan(`## Eje 1. Archivos\n\n### Líneas de acción\n\n- Elaborar el informe.\n${under}`),
    'linea',
  );
  if (!action) throw new Error('the text has no action');
  return responsiblesOf(action);
}

describe('who answers for an element', () => {
  it.each([
    ['Dirección de Archivos', ['Dirección de Archivos']],
    ['Dirección de Archivos; Unidad de Transparencia', ['Dirección de Archivos', 'Unidad de Transparencia']],
    ['Dirección de Archivos y Comisión Jurídica', ['Dirección de Archivos', 'Comisión Jurídica']],
    [
      'Comisión Jurídica, Comisión de Archivos y COTAI',
      ['Comisión Jurídica', 'Comisión de Archivos', 'COTAI'],
    ],
    ['la Secretaría Técnica e INFOEM', ['la Secretaría Técnica', 'INFOEM']],
    ['Ayuntamiento y el Consejo Ciudadano', ['Ayuntamiento', 'el Consejo Ciudadano']],
    ['Contraloría / Tesorería', ['Contraloría', 'Tesorería']],
  ])('«%s» is %j', (value, names) => {
    expect(answering(`Responsable: ${value}`)).toEqual(names);
  });

  it.each([
    'Dirección de Planeación, Evaluación y Control',
    'Secretaría de Hacienda y Crédito Público',
    'Comisión de Vinculación, Promoción, Difusión y Comunicación Social',
    'Lic. Ana Pérez y Gómez',
    'Unidad de Transparencia y Acceso a la Información',
  ])('«%s» is one name', value => {
    expect(answering(`Responsable: ${value}`)).toEqual([value]);
  });

  it('is said on several lines, or not yet', () => {
    expect(answering('Responsable: Archivo General.', 'Responsable: Enlace')).toEqual([
      'Archivo General',
      'Enlace',
    ]);
    expect(answering('Responsable: POR DEFINIR')).toEqual([]);
    expect(answering('Corresponsable: Enlace')).toEqual([]);
  });
});
