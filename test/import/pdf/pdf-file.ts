/** A word or a line at a place of a page: points from its top left corner to the baseline. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: true;
}

/** A page: its texts, and its lines from corner to corner. */
export interface PdfPageDraft {
  readonly texts: readonly Placed[];
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
}

const height = 792;

/** The bytes of a PDF without structure, in Helvetica, with these pages. */
export function pdfFile(pages: readonly PdfPageDraft[]): Uint8Array {
  const contents = pages.map(page => {
    const texts = page.texts.map(({ text, x, y, size = 11, bold }) => {
      const escaped = text.replace(/[\\()]/gu, '\\$&');
      return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${height - y} Td (${escaped}) Tj ET`;
    });
    const lines = (page.lines ?? []).map(
      ([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`,
    );
    return [...texts, ...lines].join('\n');
  });
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${height}] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${latin1(content).length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = latin1(text).length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = latin1(text).length;
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return latin1(text);
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, sign => sign.charCodeAt(0));
}
