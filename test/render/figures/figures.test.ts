import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/render/figures/chart.ts';
import type { Figure } from '../../../src/render/figures/figure.ts';
import { figuresOf } from '../../../src/render/figures/figures.ts';
import { overviewOf } from '../../../src/render/overview.ts';
import { planOf, publishedPlans, publishedText } from '../../read.ts';
import { elementsOf, publishText } from '../published.ts';

async function figures(body: string, metadata = ''): Promise<Readonly<Record<string, Figure>>> {
  const text = `---\nperfil: plan-de-trabajo\ntitulo: Plan\n${metadata}---\n\n${body}`;
  const found = figuresOf(await publishText(text), planOf(text));
  return Object.fromEntries(found.map(figure => [figure.chart.id, figure]));
}

/** The cells of a table, by rows. */
function rowsOf(table: Element): string[][] {
  return elementsOf({ type: 'root', children: [table] })
    .filter(({ tagName }) => tagName === 'tr')
    .map(row => row.children.map(cell => textOf(cell)));
}

const plan = `
## Eje 1. Acceso <!-- oculto -->

### Líneas de acción

- 1.1. Construir
  - Responsable: Comisión de Archivos; Secretaría técnica
  - Plazo: 2027-T2
- 1.2. Publicar
  - Responsable: Secretaría técnica
  - Plazo: por definir

## Eje 2. Datos

### Líneas de acción

- 2.1. Capacitar
  - Inicio: 2027-01-01
  - Fin: 2027-12-31
`;

describe('the structure of a plan', () => {
  it('is one bar for each part, and the same figures in a table', async () => {
    const structure = (await figures(plan))['_cifras-estructura'];

    expect(structure?.chart.title).toBe('Qué contiene cada eje');
    expect(structure?.chart.description).toBe('Eje 1: 2 líneas de acción. Eje 2: 1 línea de acción.');
    expect(structure?.chart.rows).toEqual([
      { label: 'Eje 1', bars: [{ from: 0, to: 1, shade: 1 }], note: '2' },
      { label: 'Eje 2', bars: [{ from: 0, to: 0.5, shade: 1 }], note: '1' },
    ]);
    expect(structure && rowsOf(structure.table)).toEqual([
      ['Ejes', 'Líneas de acción'],
      ['Eje 1. Acceso', '2'],
      ['Eje 2. Datos', '1'],
    ]);
  });

  it('is not shown where there is nothing to compare', async () => {
    expect(await figures('## Eje 1. A\n\n### Líneas de acción\n\n- 1.1. B\n')).toEqual({});
    expect(await figures('## Eje 1. A\n\n## Eje 2. B\n')).toEqual({});
  });
});

describe('the calendar of a plan', () => {
  it('lies between the first month and the last, each part over its elements', async () => {
    const calendar = (await figures(plan))['_cifras-calendario'];
    const rows = calendar?.chart.rows.map(({ label, bars }) => [
      label.trim(),
      ...bars.flatMap(({ from, to }) => [Math.round(from * 12), Math.round(to * 12)]),
    ]);

    expect(rows).toEqual([
      ['Eje 1', 3, 6],
      ['Línea 1.1', 3, 6],
      ['Eje 2', 0, 12],
      ['Línea 2.1', 0, 12],
    ]);
    expect(calendar?.chart.ticks).toHaveLength(12);
    expect(calendar?.chart.ticks[0]).toEqual({ at: 0, label: '2027' });
    expect(calendar && rowsOf(calendar.table)).toEqual([
      ['Elemento', 'Qué', 'Cuándo'],
      ['Eje 1, línea 1.1', 'Construir', '2027-T2'],
      ['Eje 2, línea 2.1', 'Capacitar', '2027-01-01 – 2027-12-31'],
    ]);
  });

  it('keeps to the parts where the elements are too many', async () => {
    const lines = Array.from({ length: 41 }, (_, i) => `- 1.${i + 1}. X\n  - Plazo: 2027\n`).join('');
    const calendar = (await figures(`## Eje 1. A\n\n### Líneas de acción\n\n${lines}\n## Eje 2. B\n`))[
      '_cifras-calendario'
    ];

    expect(calendar?.chart.rows).toHaveLength(1);
    expect(calendar && rowsOf(calendar.table)).toHaveLength(42);
  });
});

describe('the load of a plan', () => {
  it('ranks those who answer for its elements, and says how many nobody answers for', async () => {
    const load = (await figures(plan))['_cifras-responsables'];

    expect(load?.chart.description).toBe(
      'Secretaría técnica: 2; Comisión de Archivos: 1. Sin responsable: 1 de 3 acciones.',
    );
    expect(load && rowsOf(load.table)).toEqual([
      ['Responsable', 'Elementos'],
      ['Secretaría técnica', '2'],
      ['Comisión de Archivos', '1'],
    ]);
  });
});

describe('the indicators of a plan', () => {
  const metadata = `indicadores:
  cobertura: {nombre: Cobertura, unidad: porcentaje, linea-base: {valor: 40, anio: 2026}, metas: {2027: 90, 2027-T2: 60}}
  rezago: {linea-base: {valor: "1,200 casos <!-- oculto -->"}, metas: {2027: 300}}
  sin-base: {metas: {2027: 5}}
  sin-numero: {linea-base: {valor: por definir}, metas: {2027: 5}}
  mezclado: {linea-base: {valor: 12}, metas: {2027: 80 %}}
`;
  const element =
    '## Eje 1. A\n\n### Líneas de acción\n\n- 1.1. B\n  - Línea base: 3 de 9\n  - Meta: 9 de 9\n- 1.2. C\n  - Meta: 4\n';

  it('go from their baseline to their targets, each along its own scale, falls as well', async () => {
    const chart = (await figures(element, metadata))['_cifras-indicadores']?.chart;

    expect(chart?.rows).toEqual([
      {
        label: 'Cobertura',
        bars: [
          { from: 0, to: 0.4, shade: 1 },
          { from: 0.4, to: 0.6, shade: 2 },
          { from: 0.6, to: 0.9, shade: 2 },
        ],
        note: '40 → 90 %',
      },
      {
        label: 'rezago',
        bars: [
          { from: 0, to: 0.25, shade: 1 },
          { from: 0.25, to: 1, shade: 3 },
        ],
        note: '1200 → 300',
      },
      {
        label: 'Línea 1.1: B',
        bars: [
          { from: 0, to: 3 / 9, shade: 1 },
          { from: 3 / 9, to: 1, shade: 2 },
        ],
        note: '3 → 9',
      },
    ]);
    expect(chart?.legend).toEqual(['Línea base', 'Por avanzar hasta la meta', 'Línea base por reducir']);
  });

  it('stand in a table as their author wrote them', async () => {
    const table = (await figures(element, metadata))['_cifras-indicadores']?.table;

    expect(table && rowsOf(table)).toEqual([
      ['Indicador', 'Línea base', 'Metas'],
      ['Cobertura', '40 (2026)', '60 (2027-T2), 90 (2027)'],
      ['rezago', '1,200 casos', '300 (2027)'],
      ['Línea 1.1: B', '3 de 9', '9 de 9'],
    ]);
  });

  it('are no picture where none has both in numbers', async () => {
    const without = metadata
      .split('\n')
      .filter(line => !/cobertura|rezago/u.test(line))
      .join('\n');

    expect(await figures('## Sección\n\nTexto\n', without)).toEqual({});
  });
});

describe('a plan in English', () => {
  it('has its pictures in English', async () => {
    const all = await figures(plan, 'idioma: en-US\n');

    expect(Object.values(all).map(({ chart }) => chart.title)).toEqual([
      'What each eje holds',
      'Calendar',
      'How much each one answers for',
    ]);
    expect(all['_cifras-calendario']?.chart.description).toBe(
      'Eje 1: one element with a date, April 1, 2027 to June 30, 2027. Eje 2: one element with a date, 2027.',
    );
    expect(all['_cifras-calendario']?.chart.ticks[3]?.label).toBe('Apr');
  });
});

describe('a drawing', () => {
  it('says its title and all that it shows, and stays within itself', async () => {
    for (const { chart } of Object.values(await figures(plan))) {
      const svg = draw(chart);
      const parts = elementsOf({ type: 'root', children: [svg] });
      const [, , width = 0, height = 0] = String(svg.properties.viewBox).split(' ').map(Number);

      expect(svg.properties.role).toBe('img');
      expect(svg.properties.ariaLabelledBy).toEqual(
        parts
          .filter(({ tagName }) => tagName === 'title' || tagName === 'desc')
          .map(({ properties }) => properties.id),
      );
      const bars = parts.filter(({ tagName }) => tagName === 'rect');
      expect(bars.length).toBeGreaterThan(0);
      for (const { properties } of bars) {
        expect(Number(properties.x) + Number(properties.width)).toBeLessThanOrEqual(width);
        expect(Number(properties.y) + Number(properties.height)).toBeLessThanOrEqual(height);
      }
    }
  });

  it('says a long name in lines of whole words, and the bar beside their middle', () => {
    const drawn = (label: string) => {
      const row = { label, bars: [{ from: 0, to: 1, shade: 1 }], note: '' };
      const svg = draw({ id: 'a', title: '', description: '', rows: [row, row], ticks: [], legend: [] });
      const parts = elementsOf({ type: 'root', children: [svg] });
      const of = (tag: string) => parts.filter(({ tagName }) => tagName === tag);
      return {
        lines: of('text')
          .slice(0, of('text').length / 2)
          .map(textOf),
        texts: of('text').map(({ properties }) => Number(properties.y)),
        bars: of('rect').map(({ properties: { y, height } }) => Number(y) + Number(height) / 2),
      };
    };

    expect(drawn('Secretaría técnica').lines).toEqual(['Secretaría técnica']);
    expect(drawn('Comisión de Archivos y Gestión Documental del Sistema').lines).toEqual([
      'Comisión de Archivos y Gestión',
      'Documental del Sistema',
    ]);
    const long = drawn('Secretaría técnica de la Coordinación de la Región Norte de los Organismos Garantes');
    expect(long.lines).toEqual([
      'Secretaría técnica de la',
      'Coordinación de la Región Norte de',
      'los Organismos Garantes',
    ]);
    expect(long.texts).toEqual([21, 36, 51, 77, 92, 107]);
    expect(long.bars).toEqual([32, 88]);
    expect(drawn('Unidad de Transparencia '.repeat(6).trim()).lines.at(-1)).toBe('Transparencia Unidad de…');
    expect(drawn('x'.repeat(99)).lines).toEqual(['x'.repeat(34), 'x'.repeat(34), 'x'.repeat(31)]);
  });

  it('holds no comment of the plan', async () => {
    expect(JSON.stringify(await figures(plan))).not.toContain('oculto');
    const cut =
      '## Eje 1. A <!-- oculto **oculto**\n\n### Líneas de acción\n\n- 1.1. B <!-- oculto\n  - Plazo: 2027 <!-- oculto **x**\n\n## Eje 2. C\n\n### Líneas de acción\n\n- 2.1. D\n  - Plazo: 2027\n';
    expect(JSON.stringify(await figures(cut))).not.toContain('oculto');
    const html = `visto <!-- interno:\n\n### Líneas de acción\n\n- 1.1. oculto\n\nfin -->`;
    const whole = await figures(`${plan}\n${html}\n`);
    expect(
      rowsOf(
        whole['_cifras-estructura']?.table ?? { type: 'element', tagName: 'p', properties: {}, children: [] },
      ),
    ).toEqual([
      ['Ejes', 'Líneas de acción'],
      ['Eje 1. Acceso', '2'],
      ['Eje 2. Datos', '1'],
    ]);
  });

  it.each(Object.values(publishedPlans))(
    'links and counts only what stands in the body of %s',
    async name => {
      const text = publishedText(name);
      const { body } = await publishText(text);
      const overview = overviewOf(planOf(text), body);
      const ids = new Set(elementsOf(body).map(({ properties }) => properties.id));

      expect(overview?.parts.every(({ element }) => ids.has(element.address))).toBe(true);
    },
  );
});
