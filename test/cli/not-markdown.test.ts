import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordFile } from '../import/docx/word-file.ts';
import { pdfFile } from '../import/pdf/pdf-file.ts';
import { run } from '../run.ts';

/** What people rename, by what they are told of it. */
const renamed: Readonly<Record<string, Uint8Array>> = {
  'es un documento de Word, no Markdown, y se dejó como está: póngale por nombre «plan.docx» e impórtelo con «plan import plan.docx»':
    wordFile({ body: '' }),
  'es un PDF, no Markdown, y se dejó como está: póngale por nombre «plan.pdf» e impórtelo con «plan import plan.pdf»':
    pdfFile([{ texts: [{ text: 'Eje 1.', x: 72, y: 72 }] }]),
  'es un archivo RTF, no Markdown, y se dejó como está: guárdelo como .docx e impórtelo con «plan import»':
    strToU8('{\\rtf1\\ansi * Eje 1.  \\par}'),
  'es un archivo Word 97-2003, no Markdown, y se dejó como está: guárdelo como .docx e impórtelo con «plan import»':
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
  'no es un archivo de texto': zipSync({ 'hoja.xml': strToU8('x') }),
};

describe.each(Object.entries(renamed))('a file with the name of a plan that %s', (said, bytes) => {
  test.each(['fmt', 'validate', 'validate --fix-unsafe', 'pin', 'render', 'tree'])(
    'is not touched by «%s», which says so',
    async command => {
      const files = { 'plan.md': bytes };
      const { code, stderr, host } = await run(`${command} plan.md`, { files });

      expect(stderr).toContain(`«plan.md» ${said}`);
      expect(code).toBe(2);
      expect([...host.files]).toEqual([['plan.md', bytes]]);
    },
  );
});

test('a name that a shell would part is quoted, and a folder is kept', async () => {
  const { stderr } = await run('fmt', { files: { 'mis planes/a b.md': pdfFile([]) } });

  expect(stderr).toContain('impórtelo con «plan import "mis planes/a b.pdf"»');
});

test('a text that begins as they do is a text', async () => {
  const { code } = await run('fmt plan.md', {
    files: { 'plan.md': 'PK es la sigla; {rtf} y %PDF también.\n' },
  });

  expect(code).toBe(0);
});
