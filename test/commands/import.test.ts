import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const seed = (start: string) => {
  const names: Readonly<Record<string, string>> = {
    '001': '001_5e24d0dce6f3cdb1.txt',
    '002': '002_b43aacc0432dc35e.txt',
  };
  return readFileSync(new URL(`../seeds/${names[start]}`, import.meta.url), 'utf8');
};
const fixture = (name: string) =>
  readFileSync(new URL(`../import/fixtures/${name}`, import.meta.url), 'utf8');

describe('plan import', () => {
  it('writes the plan beside it under its own name, and says how sure it is', async () => {
    const { code, stdout, stderr, host } = await run('import plan-2020.txt', {
      files: { 'plan-2020.txt': seed('001') },
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'plan-2020.md\n' });
    expect(stderr).toContain('Certeza 100 % · 0 lugares por revisar · 1669 palabras, 70 fuera del plan\n');
    expect(stderr).toContain('«plan validate plan-2020.md»');
    expect(host.textOf('plan-2020.md')).toContain('## Ejes temáticos y estrategias de acción');
  });

  it('does the same under its Spanish name, in English', async () => {
    const { code, stderr } = await run('importar plan.txt --lang en', { files: { 'plan.txt': seed('001') } });
    expect(code).toBe(0);
    expect(stderr).toContain('Confidence 100 % · 0 places to review · 1669 words, 70 left out of the plan\n');
  });

  it('reads standard input and writes to standard output', async () => {
    const { code, stdout, host } = await run('import - --desde txt --stdout', { stdin: seed('001') });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\nperfil: snt-region\nmembrete: Sistema Nacional/u);
    expect([...host.files.keys()]).toEqual([]);
  });

  it('takes --from for --desde', async () => {
    expect((await run('import - --from txt --stdout', { stdin: seed('001') })).code).toBe(0);
  });

  it('asks for the format of standard input', async () => {
    const { code, stderr } = await run('import -', { stdin: seed('001') });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Diga con --desde de qué formato es: .*txt.*\n$/u);
  });

  it.each([
    ['doc', 'Ábralo en Word o LibreOffice y guárdelo como .docx.'],
    ['rtf', 'Ábralo en Word o LibreOffice y guárdelo como .docx.'],
    ['pages', 'Ábralo en Pages y expórtelo como Word.'],
    ['pptx', 'Ábralo en el programa que lo hizo y guárdelo como .pdf.'],
    ['xlsx', 'Ábralo en la hoja de cálculo, copie sus celdas a un documento y guárdelo como .docx.'],
    ['png', 'Páselo por un programa de reconocimiento de texto (OCR) y guárdelo como .pdf.'],
  ])('says what to do with a .%s, and the formats there are', async (format, remedy) => {
    const { code, stderr } = await run(`import plan.${format}`, { files: { [`plan.${format}`]: 'x' } });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `No se importan archivos «.${format}»: se esperaba docx, html, md, odt, pdf, txt. ${remedy}\n`,
    );
  });

  it('replaces nothing unless told to', async () => {
    const files = { 'plan.txt': seed('001'), 'plan.md': 'mío' };
    const refused = await run('import plan.txt', { files });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('«plan.md» ya existe y no se tocó');
    expect(refused.host.textOf('plan.md')).toBe('mío');
    expect((await run('import plan.txt --force', { files })).host.textOf('plan.md')).toContain('perfil:');
  });

  it('never writes over the original, not even with --force', async () => {
    const { code, stderr, host } = await run('import notas.md --force', {
      files: { 'notas.md': seed('001') },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('«notas.md» es el original');
    expect(host.textOf('notas.md')).toBe(seed('001'));
  });

  it('writes into a folder, under the profile it is given', async () => {
    const { stdout, host } = await run('import plan.txt --out planes/ --perfil plan-de-trabajo', {
      files: { 'plan.txt': seed('001') },
    });
    expect(stdout).toBe('planes/plan.md\n');
    expect(host.textOf('planes/plan.md')).toContain('perfil: plan-de-trabajo\n');
  });

  it('leaves alone what is a plan document already', async () => {
    const { code, stderr } = await run('import plan.md --out otro.md', {
      files: { 'plan.md': '---\nperfil: plan-de-trabajo\n---\n\nTexto.\n' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('«plan.md» ya es un plan');
  });

  it('asks nobody at a terminal with --yes', async () => {
    const { code, stdout } = await run('import plan.txt --yes', {
      files: { 'plan.txt': seed('001') },
      tty: true,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'plan.md\n' });
  });
});

describe('a document that is no plan', () => {
  it.each(['no-ley.txt', 'no-nota.txt', 'no-acta.txt'])('%s is refused with reasons', async name => {
    const { code, stdout, stderr, host } = await run(`import ${name}`, { files: { [name]: fixture(name) } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^«no-\w+\.txt» no parece un plan de trabajo, y no se escribió:\n {2}- /u);
    expect(stderr).toMatch(/\nSi lo es, use --force\.\n$/u);
    expect([...host.files.keys()]).toEqual([name]);
  });

  it('is written all the same with --force', async () => {
    const { code, host } = await run('import no-ley.txt --force', {
      files: { 'no-ley.txt': fixture('no-ley.txt') },
    });
    expect(code).toBe(0);
    expect(host.textOf('no-ley.md')).toContain('Artículo 1.');
  });
});

describe('the acta', () => {
  it('is what its published schema says', async () => {
    const { host, stdout } = await run('import plan.txt --acta acta.json', {
      files: { 'plan.txt': seed('002') },
    });
    expect(stdout).toBe('plan.md\nacta.json\n');
    const acta = JSON.parse(host.textOf('acta.json') ?? '');
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/acta.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(acta);
    expect(validate.errors).toBeNull();
    const { original, cuerpo, metadatos, residuo } = acta.palabras;
    expect(cuerpo + metadatos + residuo).toBe(original);
  });

  it('lists what was left out with its text, its place and why', async () => {
    const { host } = await run('import plan.txt --acta acta.md', { files: { 'plan.txt': seed('002') } });
    const acta = host.textOf('acta.md') ?? '';
    expect(acta).toContain('# Acta de conversión de plan.txt\n');
    expect(acta).toContain('| línea 17 | SISTEMA NACIONAL | se repite en la portada |');
    expect(acta).toContain('| línea 32 | Contenido | índice escrito a mano: la publicación lo genera |');
    expect(acta).toContain('### Viñeta doble, reducida a una (35)');
  });

  it('is written in .md or .json only', async () => {
    const { code, stderr } = await run('import plan.txt --acta acta.docx', {
      files: { 'plan.txt': seed('002') },
    });
    expect(code).toBe(2);
    expect(stderr).toBe('El acta se escribe en .md o .json, no en «acta.docx».\n');
  });

  it('tells also why a document is no plan', async () => {
    const { code, host } = await run('import no-ley.txt --acta acta.json', {
      files: { 'no-ley.txt': fixture('no-ley.txt') },
    });
    expect(code).toBe(1);
    expect(JSON.parse(host.textOf('acta.json') ?? '').veredicto.esPlan).toBe(false);
  });
});
