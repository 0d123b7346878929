import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { ooxmlFaults } from './office.ts';
import { planOutput } from './plan-command.ts';
import { run } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-qr-'));
const address = 'https://transparencia.ejemplo.mx/planes/2027/programa-anual?version=1&idioma=es';
writeFileSync(
  join(folder, 'plan.md'),
  `---\nperfil: plan-de-trabajo\ntitulo: Plan 2027\nenlace: ${address}\n---\n\n## Presentación\n\nTexto\n`,
);
planOutput(['render', 'plan.md', '--to', 'html,pdf,docx', '--qr', '--out', '.'], folder);

/** What a reader of codes finds in a picture. */
function decoded(picture: string): string {
  return run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture]).trim();
}

/** The first page of a PDF as a picture. */
function firstPage(pdf: string): string {
  const picture = pdf.replace(/\.pdf$/u, '');
  run('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', '-singlefile', '-png', pdf, picture]);
  return `${picture}.png`;
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('the QR code of a cover leads to the address of the plan', () => {
  test('on a printed PDF', () => {
    expect(decoded(firstPage(join(folder, 'plan.pdf')))).toBe(address);
  });

  test('in a Word document, as LibreOffice shows it', async () => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'word');
    run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      join(folder, 'plan.docx'),
    ]);

    expect(decoded(firstPage(join(out, 'plan.pdf')))).toBe(address);
    expect(await ooxmlFaults(join(folder, 'plan.docx'))).toEqual([]);
  });

  test('in a page, once printed', () => {
    const pdf = join(folder, 'printed.pdf');
    const page = pathToFileURL(join(folder, 'plan.html')).href;
    run('chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${pdf}`, page]);

    expect(decoded(firstPage(pdf))).toBe(address);
    expect(readFileSync(join(folder, 'plan.html'), 'utf8')).toContain('alt="Código QR que lleva a https://');
  });
});
