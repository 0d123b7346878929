import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { contrastWithWhite } from '../../src/render/theme.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { run } from '../run.ts';

const norte = publishedText(publishedPlans['001']);
const terrible = readFileSync(new URL('../reporters/plans/terrible.md', import.meta.url), 'utf8');
const files = { 'plan.md': norte, 'malo.md': terrible };

describe('plan validate --format', () => {
  it('gives several reports of one run, each where it is asked for', async () => {
    const line = 'validate plan.md --format sarif=informes/plan.sarif --format json --format junit=plan.xml';
    const { code, stdout, stderr, host } = await run(line, { files });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, conforme: true });
    expect(JSON.parse(host.textOf('informes/plan.sarif') ?? '')).toMatchObject({ version: '2.1.0' });
    expect(host.textOf('plan.xml')).toMatch(/^<\?xml /u);
    expect((await run('validate plan.md --format junit', { files })).stdout).toBe(host.textOf('plan.xml'));
  });

  it('shows the levels and the verdict where every report goes to a file', async () => {
    const { stdout, host } = await run('validate plan.md --format html=r.html', { files });
    expect(stdout).toMatch(/^plan\.md {2}●●○○ nivel presentable\n[\s\S]*\n\n✔ /u);
    expect(stdout).not.toContain('plan.md:');
    expect(host.textOf('r.html')).toMatch(/^<!doctype html>/u);
  });

  it('writes files without colour, time or the width of the terminal', async () => {
    const plain = await run('validate plan.md --format detallado=a.txt', { files });
    const onScreen = await run('validate plan.md --format detallado=a.txt', {
      files,
      tty: true,
      columns: 50,
    });
    expect(onScreen.host.textOf('a.txt')).toBe(plain.host.textOf('a.txt'));
    expect(plain.host.textOf('a.txt')).not.toMatch(/ ms$/mu);
    expect(onScreen.stdout).toContain('\u001b[');
  });

  it.each([
    [
      '--format srif',
      '«srif» no es un formato: se esperaba compacto, detallado, github, gitlab, html, json, junit, markdown, rdjson, sarif. ¿Quiso decir «sarif»?',
    ],
    [
      '--format srif=a.sarif',
      '«srif» no es un formato: se esperaba compacto, detallado, github, gitlab, html, json, junit, markdown, rdjson, sarif. ¿Quiso decir «sarif»?',
    ],
    ['--format sarif=', 'A «--format sarif=» le falta el archivo: --format sarif=plan.sarif.'],
    [
      '--format sarif=informes/',
      'A «--format sarif=informes/» le falta el archivo: --format sarif=plan.sarif.',
    ],
    [
      '--format json --format sarif',
      'Solo un formato puede ir a la salida estándar; dé un archivo a los demás: --format sarif=plan.sarif.',
    ],
    ['--format json=a --format sarif=./a', 'Dos formatos irían al mismo archivo, «./a».'],
    [
      '--format json=./plan.md',
      '«./plan.md» es uno de los archivos que se revisan, y el informe lo reemplazaría.',
    ],
    ['--insignia plan.md', '«plan.md» es uno de los archivos que se revisan, y el informe lo reemplazaría.'],
  ])('refuses «%s», and leaves every file alone', async (options, said) => {
    const { host, ...ended } = await run(`validate plan.md ${options}`, { files });
    expect(ended).toEqual({ code: 2, stdout: '', stderr: `${said}\n` });
    expect([...host.files.keys()]).toEqual(Object.keys(files));
    expect(host.textOf('plan.md')).toBe(norte);
  });

  it('adds the Markdown summary to the page of a GitHub job', async () => {
    const job = {
      files: { ...files, 'resumen.md': '# Otro paso\n' },
      env: { GITHUB_STEP_SUMMARY: 'resumen.md' },
    };
    const { stdout, host } = await run('validate plan.md --format github', job);
    expect(stdout).toMatch(/^::warning /u);
    const { stdout: summary } = await run('validate plan.md --format markdown', { files });
    expect(host.textOf('resumen.md')).toBe(`# Otro paso\n${summary}\n`);
    expect((await run('validate plan.md --format markdown', job)).host.textOf('resumen.md')).toBe(
      '# Otro paso\n',
    );
    expect((await run('validate plan.md --format github', { files })).host.files.size).toBe(2);
  });
});

describe('a page for people', () => {
  it('says what a baseline keeps it from showing', async () => {
    const { host } = await run('validate malo.md --baseline deuda.json --update-baseline', { files });
    const known = { files: { ...files, 'deuda.json': host.textOf('deuda.json') ?? '' } };
    for (const format of ['html', 'markdown']) {
      const { stdout, code } = await run(`validate malo.md --baseline deuda.json --format ${format}`, known);
      expect(code).toBe(0);
      expect(stdout).toMatch(/\b\d\d hallazgos aceptados en la deuda no se muestran/u);
      expect((await run(`validate malo.md --format ${format}`, known)).stdout).not.toContain('deuda no se');
    }
  });
});

describe('plan validate --insignia', () => {
  const badge = async (paths: string, options = '') => {
    const { host } = await run(`validate ${paths} --insignia img/nivel.svg ${options}`, { files });
    return host.textOf('img/nivel.svg') ?? '';
  };

  it('draws the lowest level of all plans, in words and self-contained', async () => {
    expect(await badge('plan.md')).toContain('<title id="nivel">plan: presentable</title>');
    expect(await badge('plan.md malo.md')).toContain('<title id="nivel">plan: sin nivel</title>');
    expect(await badge('malo.md', '--lang en')).toContain('<title id="nivel">plan: no level</title>');
    const svg = await badge('plan.md');
    expect(() => fromXml(svg)).not.toThrow();
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|<style|<script/u);
  });

  it('sets white text on grounds that let it be read', async () => {
    const grounds = (await Promise.all([badge('plan.md'), badge('malo.md')])).flatMap(svg =>
      [...svg.matchAll(/fill="(#[\da-f]{6})"/gu)].map(match => match[1] ?? ''),
    );
    expect(new Set(grounds).size).toBe(3);
    for (const ground of grounds) expect(contrastWithWhite(ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('what is missing, by who answers', () => {
  const plan = readFileSync(new URL('../reporters/plans/por-ejecutar.md', import.meta.url), 'utf8');

  it('is in the summary, in few lines', async () => {
    const { stdout } = await run('validate plan.md', { files: { 'plan.md': plan } });
    expect(stdout).toContain(
      '  por responsable: Dirección de Archivos 3; Dirección de Planeación, Evaluación y Control 2; SESEAP 2;',
    );
    expect(stdout.split('\n').length).toBeLessThan(10);
  });

  it('is in JSON, as its schema says', async () => {
    const { stdout } = await run('validate plan.md --format json', { files: { 'plan.md': plan } });
    const schema = readFileSync(new URL('../../schemas/validacion.schema.json', import.meta.url), 'utf8');
    expect(new Ajv({ strict: true }).validate(JSON.parse(schema), JSON.parse(stdout))).toBe(true);
    const { archivos } = JSON.parse(stdout) as { archivos: readonly { faltaPorResponsable: unknown }[] };
    expect(archivos[0]?.faltaPorResponsable).toEqual([
      { responsable: 'Dirección de Archivos', cuantas: 3 },
      { responsable: 'Dirección de Planeación, Evaluación y Control', cuantas: 2 },
      { responsable: 'SESEAP', cuantas: 2 },
      { responsable: 'Comisión Jurídica', cuantas: 1 },
      { responsable: null, cuantas: 3 },
    ]);
  });

  it('is counted, not listed, where there is much of it', async () => {
    const items = Array.from(
      { length: 12 },
      (_, i) =>
        `## Eje ${i + 1}. Tema ${i}\n\n- Elaborar el informe ${i}.\n  - Responsable: Dirección ${String.fromCharCode(65 + i)}\n\n`,
    ).join('');
    const head = plan.slice(0, plan.indexOf('## Eje 1'));
    const { stdout } = await run('validate plan.md', { files: { 'plan.md': head + items } });
    expect(stdout).toMatch(/Eje\s+6: \d+, y 6 más\)/u);
    expect(stdout).toMatch(/por responsable: Dirección A \d+; .*; y 6 más$/mu);
  });
});
