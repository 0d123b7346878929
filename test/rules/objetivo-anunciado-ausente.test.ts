import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const actions = '\n## Líneas de acción\n\n- Publicar los acuerdos.\n';
const said = (prose: string, more = '') =>
  spoken(['objetivo-anunciado-ausente'], `## Presentación\n\n${prose}\n${more}${actions}`);

describe('prose that counts on objectives of its own plan', () => {
  test.each<[string, string]>([
    [
      'Las acciones permiten cumplir con los objetivos general y específicos de este documento.',
      'objetivos general y específicos',
    ],
    [
      'El objetivo general y los objetivos específicos del presente Plan guían a la Dirección.',
      'objetivo general y los objetivos específicos',
    ],
    ['Cada área responde por los objetivos específicos de este programa municipal.', 'objetivos específicos'],
    ['Todo se ordena al objetivo general de este plan de desarrollo urbano.', 'objetivo general'],
    [
      'En el apartado siguiente se presentan el objetivo general y los específicos.',
      'objetivo general y los específicos',
    ],
    [
      'Después del diagnóstico se establecen los objetivos específicos, la meta y el presupuesto.',
      'objetivos específicos',
    ],
    ['El documento incluye el objetivo general, las líneas de acción y un calendario.', 'objetivo general'],
    [
      'La Comisión cumplirá los objetivos específicos planteados en el presente documento.',
      'objetivos específicos',
    ],
    [
      'El Ayuntamiento hace suyos los objetivos generales y específicos de nuestro plan.',
      'objetivos generales y específicos',
    ],
    ['Se evaluará el logro de los objetivos específicos del plan de trabajo.', 'objetivos específicos'],
    [
      'Los indicadores miden los **objetivos específicos** del plan anual de trabajo 2026.',
      '**objetivos específicos**',
    ],
  ])('%s', (prose, words) => {
    expect(said(prose)).toEqual([`objetivo-anunciado-ausente «${words}»`]);
  });
});

describe('prose that does not', () => {
  test.each([
    'Retoma dos objetivos específicos del PROTAI.',
    'Contribuye al objetivo general del Plan Nacional de Desarrollo 2025-2030.',
    'Se vincula con los objetivos específicos de la Agenda 2030.',
    'Los objetivos general y específicos del programa sectorial de salud se revisaron en marzo.',
    'El objetivo general es garantizar el derecho de acceso a la información.',
    'Los objetivos específicos de esta capacitación son tres.',
    'Los objetivos específicos son los siguientes:',
    'Los objetivos específicos de este plan se alcanzarán en tres etapas:',
    'La Ley establece los objetivos específicos del Sistema Nacional.',
    'Cada curso tendrá un objetivo general.',
    'El plan de la Junta de Andalucía fija el objetivo general de reducir la brecha digital.',
    'Para lograr el objetivo general del PROTAI, las instancias acordarán agendas.',
    'El objetivo de este plan es ordenar los archivos.',
    '> Los objetivos general y específicos de este documento fueron aprobados en 2019.',
    'Véase el objetivo general del Plan de Trabajo de la Región Norte.',
  ])('%s', prose => {
    expect(said(prose)).toEqual([]);
  });

  const prose = 'Se cumplirá con los objetivos general y específicos de este documento.';

  test.each([
    [
      'both are there',
      '\n## Objetivo general\n\nGarantizar.\n\n## Objetivos específicos\n\n1. Uno.\n2. Dos.\n',
    ],
    ['«Objetivos» stands for both', '\n## Objetivos\n\n1. Uno.\n2. Dos.\n'],
    ['a heading of its own words names them', '\n## Objetivos que se persiguen\n\nGarantizar.\n'],
  ])('is silent where %s', (_, objectives) => {
    expect(said(prose, objectives)).toEqual([]);
  });

  test('names only what is missing, and each sort once', () => {
    const general = '\n## Objetivo general\n\nGarantizar.\n';

    expect(said(`${prose} ${prose}\n\n${prose}`)).toHaveLength(1);
    expect(said(prose, general)).toHaveLength(1);
    expect(said('Todo se ordena al objetivo general de este plan.', general)).toEqual([]);
  });

  test('objectives of the ejes are not those of the plan', () => {
    const eje = '\n## Eje 1. Archivos\n\n### Objetivo\n\nOrdenar.\n\n### Líneas de acción\n\n- Elaborar.\n';

    expect(spoken(['objetivo-anunciado-ausente'], `## Presentación\n\n${prose}\n${eje}`)).toHaveLength(1);
  });
});
