import { expect, test } from 'vitest';
import { targetsByTime } from '../../src/plan/targets.ts';

test('targets come in the order of their last days, that of a year after that of its last part', () => {
  const metas = { '2027': 5, '2026': 4, '2026-T4': 3, '2026-12': 2, '2026-T1': 1, '2025-S2': 0 };
  expect(targetsByTime({ nombre: 'Pozos', metas }).map(([when]) => when)).toEqual([
    '2025-S2',
    '2026-T1',
    '2026-T4',
    '2026-12',
    '2026',
    '2027',
  ]);
  expect(targetsByTime({ nombre: 'Pozos' })).toEqual([]);
});
