import { describe, expect, it, test } from 'vitest';
import { importPlan } from '../../../src/import/import-plan.ts';
import { importer } from '../../../src/importers/pdf.ts';
import { blockLines } from '../blocks.ts';
import { type PdfPageDraft, pdfFile } from './pdf-file.ts';

const settings = { profile: null, path: 'plan.md' };
const context = { name: 'plan.pdf', progress: () => undefined };

async function read(...pages: PdfPageDraft[]): Promise<string[]> {
  return blockLines(await importer.read(pdfFile(pages), context));
}

/** Lines of prose one below the other. */
function column(x: number, words: readonly string[], y = 100) {
  return words.map((text, i) => ({ text, x, y: y + i * 14 }));
}

const left = [
  'Uno que llena la columna',
  'dos que llena la columna',
  'tres que llena la columna',
  'cuatro que llena la col',
  'cinco que llena la col',
  'seis que llena la colum',
];
const right = left.map(line => line.toUpperCase());

describe('a PDF without structure', () => {
  test('gives its lines from the top down, whatever the order in which they are drawn', async () => {
    expect(await read({ texts: [...column(72, ['uno', 'dos', 'tres'])].reverse() })).toEqual([
      'uno',
      'dos',
      'tres',
    ]);
  });

  test('parts words where the page leaves room, and not where letters merely stand apart', async () => {
    const texts = [
      { text: 'Plan', x: 72, y: 100 },
      { text: 'de', x: 100, y: 100 },
      { text: 'tra', x: 116, y: 100 },
      { text: 'bajo', x: 129.2, y: 100, bold: true as const },
    ];
    expect(await read({ texts })).toEqual(['Plan de tra*bajo*']);
  });

  test('keeps a bullet or a number with the words it opens, however far they stand', async () => {
    const texts = [
      { text: '1.1', x: 72, y: 100 },
      { text: 'Abrir', x: 130, y: 100 },
      { text: '-', x: 72, y: 120 },
      { text: 'Medir', x: 108, y: 120 },
    ];
    expect(await read({ texts })).toEqual(['1.1 Abrir', '- Medir']);
  });

  test('sets a fact that stands apart from its name behind a tab', async () => {
    const texts = [
      { text: 'Responsable', x: 72, y: 100 },
      { text: 'Unidad', x: 155.5, y: 100 },
    ];
    expect(await read({ texts })).toEqual(['Responsable\tUnidad']);
  });

  test('makes words whole that a line cuts, with the sign that says so', async () => {
    const { blocks } = await importer.read(
      pdfFile([{ texts: column(72, ['Dar apoyo técnico-', 'administrativo y transpa-', 'rencia']) }]),
      context,
    );
    const source = { format: 'pdf', blocks, pages: 1, properties: {}, notices: [] };
    const { decisions } = importPlan(source, settings).record;

    expect(decisions.flatMap(({ step, text }) => (step === 'palabra-cortada' ? [text] : []))).toEqual([
      'transpa-rencia → transparencia',
    ]);
  });

  test('reads two columns one after the other, and what runs over them where it stands', async () => {
    const title = {
      text: 'Un título que corre sobre las dos columnas de la página entera y más',
      x: 72,
      y: 80,
    };
    const foot = {
      text: 'Una línea al pie que corre sobre las dos columnas de la página entera',
      x: 72,
      y: 200,
    };
    const texts = [title, ...column(72, left), ...column(320, right), foot];

    expect(await read({ texts })).toEqual([title.text, ...left, ...right, foot.text]);
  });

  test('gives what is drawn as a grid as a table, in its place', async () => {
    const cell = (text: string, c: number, r: number, bold?: true) => ({
      text,
      x: 80 + c * 150,
      y: 118 + r * 40,
      ...(bold && { bold }),
    });
    const texts = [
      { text: 'Antes', x: 72, y: 80 },
      cell('Acción', 0, 0, true),
      cell('Plazo', 1, 0, true),
      cell('Abrir los', 0, 1),
      { text: 'datos', x: 80, y: 171 },
      cell('2026', 1, 1),
      { text: 'Después', x: 72, y: 230 },
    ];
    const lines = [
      ...[100, 140, 180].map(y => [72, y, 372, y] as const),
      ...[72, 222, 372].map(x => [x, 100, x, 180] as const),
    ];

    expect(await read({ texts, lines })).toEqual([
      'Antes',
      'table 1: *Acción*(1x1) | *Plazo*(1x1) || Abrir los datos(1x1) | 2026(1x1)',
      'Después',
    ]);
  });

  test('parts pages, and measures what a line shows of itself', async () => {
    const source = await importer.read(
      pdfFile([
        {
          texts: [
            { text: 'EJE 1', x: 280, y: 90, size: 18, bold: true },
            ...column(
              72,
              ['Un renglón que ocupa el ancho de la página, de un margen al otro, como', 'corto'],
              130,
            ),
          ],
        },
        { texts: [{ text: 'Dos', x: 108, y: 90 }] },
      ]),
      context,
    );
    const [title, long, short, ...rest] = source.blocks;

    expect(source.pages).toBe(2);
    expect(title).toMatchObject({ look: { bold: true, size: 18 / 11, centred: true } });
    expect(long).toMatchObject({
      look: { bold: false, gap: expect.any(Number), fill: 1 },
      place: { page: 1 },
    });
    expect(short?.kind === 'text' && (short.look.fill ?? 1)).toBeLessThan(0.3);
    expect(rest.map(({ kind }) => kind)).toEqual(['page-break', 'text']);
  });

  it.each([
    ['a file that is no PDF', new TextEncoder().encode('Plan de trabajo'), /no es un PDF/u],
    ['half a PDF', pdfFile([{ texts: column(72, ['uno']) }]).slice(0, 120), /no es un PDF, o está dañado/u],
    ['pages without text', pdfFile([{ texts: [] }]), /escaneada/u],
  ])('refuses %s', async (_, bytes, said) => {
    await expect(importer.read(bytes, context)).rejects.toThrow(said);
  });

  test('leaves the bytes it is given as they are', async () => {
    const bytes = pdfFile([{ texts: column(72, ['uno']) }]);
    const before = bytes.length;
    await importer.read(bytes, context);

    expect(bytes.length).toBe(before);
  });
});
