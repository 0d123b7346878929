import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import { importer } from '../../../src/importers/pdf.ts';
import { pdfFile } from './pdf-file.ts';

const context = { name: 'plan.pdf', progress: () => undefined };

/** A file of these objects, numbered from 1, of which the first is the catalogue. */
function fileOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer.replace('START', String(start))} >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

function onePage(stream: string): Uint8Array {
  return fileOf([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream,
    font,
  ]);
}

/** Far more text, or more of some line, than a file of its size promises. */
function bomb(megabytes: number, line = 'BT /F1 11 Tf 72 700 Td (Plan) Tj ET\n'): Uint8Array {
  const packed = deflateSync(line.repeat(Math.ceil((megabytes * 2 ** 20) / line.length))).toString('latin1');
  return onePage(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`);
}

const whole = pdfFile([{ texts: [{ text: 'Plan de trabajo', x: 72, y: 100 }] }]);

describe('a PDF made to do harm', () => {
  it.each([
    ['that ends in the middle of its text', whole.slice(0, whole.length / 2)],
    [
      'whose packed text is cut off',
      onePage('<< /Length 400 /Filter /FlateDecode >>\nstream\nx\u009c\u0001\nendstream'),
    ],
    ['whose pages hold themselves', fileOf([catalogue, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'])],
    [
      'whose pages hold one another',
      fileOf([
        catalogue,
        '<< /Type /Pages /Kids [3 0 R] /Count 9 >>',
        '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 9 >>',
      ]),
    ],
    ['whose table of places leads to itself', fileOf([catalogue, '<< /Kids [] >>'], '/Prev START')],
    ['that is its own catalogue of pages', fileOf(['<< /Type /Catalog /Pages 1 0 R >>'])],
    [
      'of ten thousand empty pages',
      fileOf([
        catalogue,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(10_000)}] /Count 10000 >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
      ]),
    ],
    ['that says it has a billion pages', fileOf([catalogue, '<< /Type /Pages /Kids [] /Count 999999999 >>'])],
    ['of fifty megabytes of text, packed in a few', bomb(50)],
    ['of lines without end', bomb(20, '10 10 m 200 10 l S\n')],
    ['of shapes without end', bomb(20, '0 0 m 9 9 8 8 7 7 c f\n')],
    ['of nothing but blanks, a hundred megabytes of them', bomb(100, ' '.repeat(1024))],
    [
      'of five thousand pages',
      fileOf([
        catalogue,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(5000)}] /Count 5000 >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
      ]),
    ],
  ])('%s is refused with a reason', async (_, bytes) => {
    const reading = importer.read(bytes, context);
    await expect(reading).rejects.toThrow(ImportError);
    await expect(reading).rejects.toThrow(
      /«plan\.pdf»(?: \(página 1\))? (?:no es un PDF|es una imagen|es demasiado grande|lleva en una página más)/u,
    );
  });

  it('that asks for a password is refused with what to do', async () => {
    const encrypted =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (00000000000000000000000000000000) /U (00000000000000000000000000000000) >> /ID [(0) (0)]';
    const reading = importer.read(
      fileOf([catalogue, '<< /Type /Pages /Kids [] /Count 0 >>'], encrypted),
      context,
    );
    await expect(reading).rejects.toThrow(/protegido con contraseña: guarde una copia sin ella/u);
  });
});

describe('a PDF of which a page is a picture', () => {
  it('says which one, and gives the words of the others', async () => {
    const pixels = 'x'.repeat(100);
    const source = await importer.read(
      fileOf([
        catalogue,
        '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
        '<< /Length 37 >>\nstream\nBT /F1 11 Tf 72 700 Td (Plan anual) Tj ET\nendstream',
        font,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 7 0 R /Resources << /XObject << /I 8 0 R >> >> >>',
        '<< /Length 28 >>\nstream\nq 612 0 0 792 0 0 cm /I Do Q\nendstream',
        `<< /Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 100 >>\nstream\n${pixels}\nendstream`,
      ]),
      context,
    );

    expect(source.blocks.flatMap(block => (block.kind === 'text' ? block.runs : []))).toEqual([
      { text: 'Plan anual' },
    ]);
    expect(source.notices).toEqual([{ place: { page: 2 }, what: 'la página 2 es una imagen sin texto' }]);
  });
});
