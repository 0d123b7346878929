import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { importPlan } from '../../src/import/import-plan.ts';
import { importers } from '../../src/importers/index.ts';
import { render } from '../../src/library.ts';
import { anyBody } from '../any/any-body.ts';
import { anyBytes, damaged } from '../any/any-bytes.ts';
import { anySource } from '../any/any-source.ts';
import { anyText } from '../any/any-text.ts';
import { pdfFile } from '../import/pdf/pdf-file.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { fuzz } from './fuzz.ts';

/**
 * What can be imported is, without losing a word; what cannot is refused with a reason. What is not of the format may
 * lose words as long as the program knows it, for then nothing is written.
 */
const imports = (format: string, isAlien: (bytes: Uint8Array) => boolean) => async (bytes: Uint8Array) => {
  const importer = await importers.find(one => one.format === format)?.load();
  if (!importer) throw new Error(`no importer reads ${format}`);
  try {
    const source = await importer.read(bytes, { name: `plan.${format}`, progress: () => undefined });
    const { loss } = importPlan(source, { profile: null, path: 'plan.md' });
    if (!isAlien(bytes)) expect(loss).toBeNull();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
  }
};

const bytesOf = (texts: fc.Arbitrary<string>) => texts.map(text => new TextEncoder().encode(text));
const never = () => false;

const written = fc.oneof(
  { weight: 3, arbitrary: bytesOf(anySource) },
  { weight: 3, arbitrary: bytesOf(anyText) },
  { weight: 1, arbitrary: anyBytes },
);
/** Plain text knows no pipes between cells, and no indented ones below an item. */
const hasTable = (bytes: Uint8Array) => /^\s*\|/mu.test(new TextDecoder().decode(bytes));
fuzz('import txt', written, imports('txt', hasTable));
fuzz('import md', written, imports('md', never));

/** Pages of this program, whole or spoilt, and any Markdown with HTML as if it were a page. */
const page = await render(publishedText(publishedPlans['004']), { to: 'html' });
const body = Buffer.from(page).subarray(Buffer.from(page).indexOf('<body'));
fuzz(
  'import html',
  fc.oneof(
    { weight: 2, arbitrary: damaged(fc.constant(page)) },
    { weight: 3, arbitrary: damaged(fc.nat(body.length).map(from => body.subarray(from, from + 4000))) },
    { weight: 2, arbitrary: bytesOf(anyBody) },
    { weight: 1, arbitrary: anyBytes },
  ),
  imports('html', never),
);

/** Documents of this program: struck as they are, and with a part struck inside a whole package. */
const word = await render(publishedText(publishedPlans['003']), { to: 'docx' });
const parts = unzipSync(word);
const inside = fc
  .constantFrom(...Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/u.test(name)))
  .chain(([name, bytes]) => damaged(fc.constant(bytes)).map(struck => zipSync({ ...parts, [name]: struck })));
fuzz('import docx', fc.oneof(damaged(fc.constant(word)), inside, anyBytes), imports('docx', never));

const pdfs = [
  pdfFile([
    {
      texts: [
        { text: 'Eje 1. Archivos', x: 72, y: 100 },
        { text: 'Objetivo', x: 72, y: 130 },
      ],
    },
  ]),
  await render('---\nperfil: plan-de-trabajo\ntitulo: Plan\n---\n\n## Eje 1. Agua\n\n- Medir\n', {
    to: 'pdf',
  }),
];
fuzz('import pdf', fc.oneof(damaged(fc.constantFrom(...pdfs)), anyBytes), imports('pdf', never));
