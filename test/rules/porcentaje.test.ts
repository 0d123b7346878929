import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'porcentaje';

describe('percentages written in two ways', () => {
  test.each([
    ['Cubrir el 10 % en 2025 y el 20% en 2026.', 'Cubrir el 10 % en 2025 y el 20\u00A0% en 2026.'],
    ['Cubrir 10%, 20% y 30 %.', 'Cubrir 10%, 20% y 30%.'],
    [
      'El 85,5 % de Chile, el 90 % de Aysén y el 3% de Ñuble.',
      'El 85,5 % de Chile, el 90 % de Aysén y el 3\u00A0% de Ñuble.',
    ],
    ['| Meta |\n|---|\n| 90% |\n| 95% |\n| 100 % |', '| Meta |\n|---|\n| 90% |\n| 95% |\n| 100% |'],
    [
      '- Subir a 45 %.\n- Bajar a 3 %.\n- Quedar en 12%.',
      '- Subir a 45 %.\n- Bajar a 3 %.\n- Quedar en 12\u00A0%.',
    ],
    [
      '## Meta del 80%\n\nEl 70 % y el 60 % del padrón.',
      '## Meta del 80\u00A0%\n\nEl 70 % y el 60 % del padrón.',
    ],
    [
      'Un aumento de 1,250.5% y otro de 3 %; el 4 % queda.',
      'Un aumento de 1,250.5\u00A0% y otro de 3 %; el 4 % queda.',
    ],
    [
      'La cobertura del 35&nbsp;% y la del 40%, con el 50 %.',
      'La cobertura del 35&nbsp;% y la del 40\u00A0%, con el 50 %.',
    ],
    ['Un 15% (antes 12 %) y un 8%.', 'Un 15% (antes 12%) y un 8%.'],
    [
      '**25%** del presupuesto, 30 % de la obra, 45 % del gasto.',
      '**25\u00A0%** del presupuesto, 30 % de la obra, 45 % del gasto.',
    ],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('percentages written in one way', () => {
  test.each([
    'Cubrir 10 % y 20 %.',
    'Cubrir 10% y 20%.',
    'Cubrir el 10 por ciento y el 20%.',
    'Solo el 5 %.',
    'La clave `10%` y el 20 %.',
    'El 100% natural: 100%.',
    '> El 10% citado.\n\nEl 20 %.',
    'El % de avance y el 20%.',
    'IVA 16% y la URL https://ejemplo.mx/a%20b y 3%.',
    'Una tasa de 0.5 % y otra de 1,5 %.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
