import { describe, expect, it } from 'vitest';
import { readAttachments } from '../../src/import/pdf/attachments.ts';
import { publishedText } from '../read.ts';
import { run } from '../run.ts';

const text = publishedText('sureste-2020.md');

/** A plan published with its source inside. */
async function carrying(files: Readonly<Record<string, string | Uint8Array>> = { 'acuerdo.md': text }) {
  const line = 'render acuerdo.md --to pdf,json --pdf-standard a-3a';
  const { code, stderr, host } = await run(line, { files });
  expect({ code, fault: /PDF|fecha/u.exec(stderr) }).toEqual({ code: 0, fault: null });
  const bytes = (path: string) => host.files.get(path) ?? new Uint8Array();
  return { pdf: bytes('publicado/acuerdo.pdf'), json: bytes('publicado/acuerdo.json'), stderr };
}

/** The same file with another name inside, as long as the first. */
function renamed(pdf: Uint8Array, from: string, to: string): Uint8Array {
  expect(to).toHaveLength(from.length);
  const told = Buffer.from(pdf).toString('latin1').replaceAll(`(${from})`, `(${to})`);
  return new Uint8Array(Buffer.from(told, 'latin1'));
}

describe('plan extraer', () => {
  it('gives back the plan and its data, byte for byte', async () => {
    const { pdf, json } = await carrying();
    const { code, stdout, host } = await run('extraer acuerdo.pdf --out sacado', {
      files: { 'acuerdo.pdf': pdf },
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'sacado/acuerdo.json\nsacado/acuerdo.md\n' });
    expect(host.textOf('sacado/acuerdo.md')).toBe(text);
    expect(Buffer.compare(host.files.get('sacado/acuerdo.json') ?? new Uint8Array(), json)).toBe(0);
  });

  it('gives back what was written in an older encoding, with its marks and line ends', async () => {
    const old = Buffer.from(text.replaceAll('\n', '\r\n').replaceAll(/[^\0-\xff]/gu, '-'), 'latin1');
    const { pdf } = await carrying({ 'acuerdo.md': new Uint8Array(old) });
    const { host } = await run('extract acuerdo.pdf', { files: { 'acuerdo.pdf': pdf } });
    expect(Buffer.compare(host.files.get('acuerdo.md') ?? new Uint8Array(), old)).toBe(0);
    const shown = await run('extract acuerdo.pdf --stdout', { files: { 'acuerdo.pdf': pdf } });
    expect(shown).toMatchObject({ code: 2, stdout: '' });
    expect(shown.stderr).toContain('«acuerdo.md» no está en UTF-8');
  });

  it('writes the plan to standard output and no file', async () => {
    const { pdf } = await carrying();
    const { stdout, host } = await run('extract acuerdo.pdf --stdout', { files: { 'acuerdo.pdf': pdf } });
    expect(stdout).toBe(text);
    expect([...host.files.keys()]).toEqual(['acuerdo.pdf']);
  });

  it('replaces nothing that differs unless told to', async () => {
    const { pdf } = await carrying();
    const files = { 'acuerdo.pdf': pdf, 'acuerdo.md': 'otro' };
    const kept = await run('extract acuerdo.pdf', { files });
    expect(kept.code).toBe(2);
    expect(kept.host.textOf('acuerdo.md')).toBe('otro');
    const forced = await run('extract acuerdo.pdf --force', { files });
    expect(forced.host.textOf('acuerdo.md')).toBe(text);
    const again = await run('extract acuerdo.pdf', { files: Object.fromEntries(forced.host.files) });
    expect(again.stdout).toContain('acuerdo.md (sin cambios)');
  });

  it.each([
    ['../../x.md', 'x.md'],
    ['/etc/ab.md', 'ab.md'],
    ['C:\\\\aa.md', 'aa.md'],
    ['.bashrc.md', 'bashrc.md'],
    ['a\u0001b|c*.md ', 'abc.md'],
    ['con.xyz.md', 'adjunto-con.xyz.md'],
    ['..........', 'adjunto'],
  ])('writes «%s» into its folder as «%s»', async (hostile, safe) => {
    const { pdf } = await carrying();
    const files = await readAttachments(renamed(pdf, 'acuerdo.md', hostile.padEnd(10, ' ').slice(0, 10)));
    expect(Array.isArray(files) && files.map(({ name }) => name)).toContain(safe);
  });

  it.each([
    ['no PDF', text, '«acuerdo.pdf» no es un PDF, o está dañado.'],
    ['one without files', null, '«acuerdo.pdf» no lleva archivos adjuntos'],
  ])('says what it was given: %s', async (_, given, said) => {
    const plain = await run('render acuerdo.md --to pdf', { files: { 'acuerdo.md': text } });
    const pdf = given ?? plain.host.files.get('publicado/acuerdo.pdf') ?? '';
    const { code, stderr } = await run('extract acuerdo.pdf', { files: { 'acuerdo.pdf': pdf } });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('plan render --pdf-standard', () => {
  it('says that comments travel with the plan', async () => {
    const { stderr } = await carrying();
    expect(stderr).toContain('también los comentarios');
  });

  it('asks for the date that an archive needs, with the name of the plan', async () => {
    const { code, stderr } = await run('render acuerdo.md --to pdf --pdf-standard a-2a', {
      files: { 'acuerdo.md': text.replace(/^fecha:.*$/mu, '') },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('acuerdo.md: un PDF de archivo (a-2a) guarda la fecha del documento');
  });

  it('is one alone, and says how to have two', async () => {
    const files = { 'acuerdo.md': text };
    const { code, stderr } = await run('render acuerdo.md --to pdf --pdf-standard ua-1,a-2a', { files });
    expect(code).toBe(2);
    expect(stderr).toContain('«ua-1» y «a-2a» no caben en uno');
    expect((await run('render acuerdo.md --to pdf --pdf-standard ua-1,x', { files })).stderr).toContain(
      'a-3a',
    );
  });

  it('is for PDF alone', async () => {
    const { code, stderr } = await run('render acuerdo.md --pdf-standard a-2a', {
      files: { 'acuerdo.md': text },
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '--pdf-standard es para PDF: añada «--to pdf».\n',
    });
  });
});
