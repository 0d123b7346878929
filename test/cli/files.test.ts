import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { nodeHost } from '../../src/cli/node-host.ts';
import { publishedPlans, publishedText } from '../read.ts';

let folder: string;
let host: Host & { said: string };

/** The real disk, in a folder of its own; what is said is kept instead of printed. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'));
  const said = { text: '' };
  const terminal = {
    write: (text: string | Uint8Array) => {
      said.text += String(text);
    },
    isTty: false,
    columns: 80,
  };
  host = {
    ...nodeHost(folder),
    env: {},
    stdout: terminal,
    stderr: terminal,
    get said() {
      return said.text;
    },
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

describe('files of a folder', () => {
  it('are found below it, but for what ignore files name, in any folder, and for installed packages', async () => {
    put({
      'a.md': '',
      'b/c.md': '',
      'b/d.md': '',
      'e/f.md': '',
      'node_modules/x/g.md': '',
      '.gitignore': 'e/\n',
      'b/.planignore': '*\n!c.md\n',
    });
    expect(await host.glob(['**/*.md'])).toEqual(['a.md', 'b/c.md']);
    expect(await host.glob(['b/*.md', 'a.md'])).toEqual(['a.md', 'b/c.md']);
    expect(await host.matches(['**/*.md'])).toEqual([
      { path: 'a.md', ignoredBy: null },
      { path: 'b/c.md', ignoredBy: null },
      { path: 'b/d.md', ignoredBy: 'b/.planignore' },
      { path: 'e/f.md', ignoredBy: '.gitignore' },
    ]);
    expect([await host.ignoredBy('b/d.md'), await host.ignoredBy('./b/c.md')]).toEqual([
      'b/.planignore',
      null,
    ]);
  });

  it('are left out by the ignore files of the repository above, and by none above that', async () => {
    put({
      '.gitignore': '*.md\n',
      'r/.git/HEAD': '',
      'r/.gitignore': 'x/\n',
      'r/s/x/a.md': '',
      'r/s/b.md': '',
    });
    const inside = nodeHost(join(folder, 'r/s'));
    expect(await inside.matches(['**/*.md'])).toEqual([
      { path: 'b.md', ignoredBy: null },
      { path: 'x/a.md', ignoredBy: '../.gitignore' },
    ]);
  });

  it('are found from a folder below too, those of that folder included', async () => {
    put({ 'a.md': '', 'b/c.md': '', 'b/d/e.md': '' });
    const inside = nodeHost(join(folder, 'b'));
    const all = ['../a.md', 'c.md', 'd/e.md'];
    expect(await inside.glob(['../**/*.md'])).toEqual(all);
    expect(await inside.glob([`${folder}/**/*.md`])).toEqual(all);
  });

  it('are found in a folder whose name has the signs of a pattern', async () => {
    put({ 'planes (2026) [a]{b}!/p.md': '---\nperfil: plan-de-trabajo\n---\n' });
    expect(await main(['validate', 'planes (2026) [a]{b}!', '--format', 'compacto'], host)).toBe(1);
    expect(host.said).toContain('planes (2026) [a]{b}!/p.md:1:1');
  });
});

describe('a file is written', () => {
  it('whole, in folders made for it, with nothing left beside it', async () => {
    await host.writeFile('uno/dos/plan.md', 'hola');
    await host.writeFile('uno/dos/plan.md', 'adiós');
    expect(readFileSync(join(folder, 'uno/dos/plan.md'), 'utf8')).toBe('adiós');
    expect(readdirSync(join(folder, 'uno/dos'))).toEqual(['plan.md']);
  });
});

describe('a symbolic link that leads nowhere', () => {
  it('is not written over', async () => {
    symlinkSync('nada.md', join(folder, 'col.md'));
    expect(await host.kindOf('col.md')).toBe('other');
    expect(await main(['new', '--municipio', 'X', '--periodo', '2024', '--out', 'col.md'], host)).toBe(2);
  });
});

describe('a symbolic link that leads out of its folder', () => {
  const untidy = '---\nperfil: plan-de-trabajo\ntitulo: X\n---\n## Eje 1. A\n* ❖ uno\n';
  const target = () => readFileSync(join(folder, 'fuera/otro.md'), 'utf8');
  beforeEach(() => {
    put({ 'fuera/otro.md': untidy, 'planes/p.md': untidy, 'planes/dentro/q.md': untidy });
    symlinkSync('../fuera/otro.md', join(folder, 'planes/enlace.md'));
    symlinkSync('../fuera', join(folder, 'planes/carpeta'));
    symlinkSync('dentro/q.md', join(folder, 'planes/cerca.md'));
    symlinkSync('.', join(folder, 'planes/circulo'));
  });

  it.each([['fmt'], ['validate', '--fix-unsafe'], ['pin']])(
    'is not written through by «plan %s», which says where it leads',
    async (...line) => {
      expect(await main([...line, 'planes/enlace.md'], host)).toBe(2);
      expect(host.said).toMatch(
        /enlace\.md» es un enlace que lleva fuera de su carpeta, a «.*fuera\/otro\.md»/u,
      );
      expect(target()).toBe(untidy);
    },
  );

  it('is not written through as a publication, not even with --force', async () => {
    put({ 'publicado/x': '' });
    symlinkSync('../fuera/otro.md', join(folder, 'publicado/p.html'));
    expect(await main(['render', 'planes/p.md', '--force'], host)).toBe(2);
    expect(host.said).toContain('p.html» es un enlace que lleva fuera de su carpeta');
    expect(target()).toBe(untidy);
  });

  it('is not found in a folder, nor gone through, nor round and round', async () => {
    expect(await host.glob(['planes/**/*.md'])).toEqual(['planes/dentro/q.md', 'planes/p.md']);
    expect(await main(['fmt', 'planes'], host)).toBe(0);
    expect(target()).toBe(untidy);
  });

  it('is followed inside the folder, and where a person names the folder it leads to', async () => {
    expect(await main(['fmt', 'planes/cerca.md', 'planes/carpeta'], host)).toBe(0);
    expect(readFileSync(join(folder, 'planes/dentro/q.md'), 'utf8')).toContain('\n- uno');
    expect(target()).toContain('\n- uno');
    expect(lstatSync(join(folder, 'planes/cerca.md')).isSymbolicLink()).toBe(true);
  });
});

describe('plan render, on a real disk', () => {
  const name = publishedPlans['000'];
  beforeEach(() => put({ [name]: publishedText(name) }));

  it('writes its results once, and again only when they differ and it may', async () => {
    expect(await main(['render', name], host)).toBe(0);
    const [result = ''] = readdirSync(join(folder, 'publicado'));
    const path = join(folder, 'publicado', result);
    const first = readFileSync(path, 'utf8');
    expect(await main(['render', name], host)).toBe(0);
    expect(host.said).toContain('(sin cambios)');
    writeFileSync(path, 'de otra persona');
    expect(await main(['render', name], host)).toBe(2);
    expect(host.said).toContain('use --force para reemplazarlo');
    expect(readFileSync(path, 'utf8')).toBe('de otra persona');
    expect(await main(['render', name, '--force'], host)).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(first);
  });

  it('says where it cannot write, and harms no file', async () => {
    put({ ocupado: 'un archivo' });
    expect(await main(['render', name, '--out', 'ocupado'], host)).toBe(2);
    expect(host.said).toMatch(/ocupado».*ya hay ahí un archivo y se necesita una carpeta/u);
    expect(readFileSync(join(folder, 'ocupado'), 'utf8')).toBe('un archivo');
  });

  it('takes --out for a folder', async () => {
    expect(await main(['render', name, '--out', 'pagina.html'], host)).toBe(2);
    expect(host.said).toContain('--out nombra la carpeta');
    expect(readdirSync(folder)).not.toContain('pagina.html');
  });

  it('refuses to publish two plans under one name, and a plan without text', async () => {
    put({
      [`otra/${name}`]: publishedText(name),
      'vacio.md': '---\nperfil: plan-de-trabajo\ntitulo: X\n---\n\n<!-- interno: nada -->\n',
    });
    expect(await main(['render', name, `otra/${name}`], host)).toBe(2);
    expect(host.said).toContain('se publicarían con el mismo nombre');
    expect(await main(['render', 'vacio.md'], host)).toBe(2);
    expect(host.said).toContain('«vacio.md» no tiene texto que publicar');
    expect(readdirSync(folder)).not.toContain('publicado');
  });

  it('keeps the folders below the one named, each plan under its own', async () => {
    put({ [`a/${name}`]: publishedText(name), [`a/b/${name}`]: publishedText(name) });
    expect(await main(['render', 'a', '--out', 'sitio'], host)).toBe(0);
    const result = name.replace('.md', '.html');
    expect(readdirSync(join(folder, 'sitio')).sort()).toEqual(['b', result]);
    expect(readdirSync(join(folder, 'sitio/b'))).toEqual([result]);
    expect(await main(['render', 'a/*/*.md', '--out', 'otro'], host)).toBe(0);
    expect(readdirSync(join(folder, 'otro'))).toEqual(['b']);
  });

  it('publishes in the colours of the theme that its configuration names, unless another is asked for', async () => {
    put({
      [`a/${name}`]: publishedText(name),
      'a/plan.config.yaml': 'tema: imagen/tema.yaml\n',
      'a/imagen/tema.yaml': 'colores: {principal: "#611232"}\n',
      'otro.yaml': 'colores: {principal: "#1f3a56"}\n',
    });
    const html = (out: string) => readFileSync(join(folder, out, name.replace('.md', '.html')), 'utf8');
    expect(await main(['render', 'a', '--out', 'uno'], host)).toBe(0);
    expect(html('uno')).toContain('#611232');
    expect(await main(['render', 'a', '--out', 'dos', '--theme', 'otro.yaml'], host)).toBe(0);
    expect(html('dos')).not.toContain('#611232');
    rmSync(join(folder, 'a/imagen/tema.yaml'));
    expect(await main(['render', 'a', '--out', 'tres'], host)).toBe(2);
    expect(host.said).toContain('a/plan.config.yaml:1: no existe el tema «a/imagen/tema.yaml».');
  });

  it('knows the themes of the program by their names, wherever the configuration lies, and the name that was meant', async () => {
    put({ [`a/${name}`]: publishedText(name), 'a/plan.config.yaml': 'tema: alto-contraste\n' });
    const html = (out: string) => readFileSync(join(folder, out, name.replace('.md', '.html')), 'utf8');
    expect(await main(['render', 'a', '--out', 'uno'], host)).toBe(0);
    expect(html('uno')).toContain('--principal-dia: #00205b;');
    expect(await main(['render', 'a', '--out', 'dos', '--theme', 'Sobrio'], host)).toBe(0);
    expect(html('dos')).toContain('--principal-dia: #2f343b;');
    expect(await main(['render', 'a', '--out', 'tres', '--theme', 'alto_contraste'], host)).toBe(2);
    expect(host.said).toContain('No hay tema «alto_contraste». ¿Quiso decir «alto-contraste»?');
  });

  it('publishes in the theme that the plan names, before that of its configuration and after that of the command line', async () => {
    const asking = (theme: string) => publishedText(name).replace('\ntitulo:', `\ntema: ${theme}\ntitulo:`);
    put({
      [`a/${name}`]: asking('imagen/azul.yaml'),
      'a/plan.config.yaml': 'tema: sobrio\n',
      'a/imagen/azul.yaml': 'colores: {principal: "#0b2a6f"}\n',
    });
    const html = (out: string) => readFileSync(join(folder, out, name.replace('.md', '.html')), 'utf8');
    expect(await main(['render', 'a', '--out', 'uno'], host)).toBe(0);
    expect(html('uno')).toContain('--principal-dia: #0b2a6f;');
    expect(await main(['render', 'a', '--out', 'dos', '--theme', 'alto-contraste'], host)).toBe(0);
    expect(html('dos')).toContain('--principal-dia: #00205b;');
    put({ [`a/${name}`]: asking('imagen/verde.yaml') });
    expect(await main(['render', 'a', '--out', 'tres'], host)).toBe(2);
    const line = asking('x').split('\n').indexOf('tema: x') + 1;
    expect(host.said).toContain(`a/${name}:${line}:7: no existe el tema «a/imagen/verde.yaml».`);
  });

  it.each(['../fuera.yaml', '/etc/tema.yaml', 'C:\\tema.yaml', 'imagen/../../fuera.yaml', 'azul'])(
    'takes no theme from a plan that asks for «%s», and its check says so',
    async theme => {
      put({
        [`a/${name}`]: publishedText(name).replace('\ntitulo:', `\ntema: ${theme}\ntitulo:`),
        'fuera.yaml': 'colores: {principal: "#0b2a6f"}\n',
      });
      expect(await main(['render', 'a', '--out', 'uno'], host)).toBe(0);
      expect(readFileSync(join(folder, 'uno', name.replace('.md', '.html')), 'utf8')).not.toContain(
        '#0b2a6f',
      );
      await main(['validate', 'a'], host);
      expect(host.said).toMatch(/«tema»[\s\S]*alto-contraste, institucional, sobrio o un archivo YAML/u);
    },
  );

  it('shows the address of a plan as a QR code on request, and says where there is none', async () => {
    const html = (out: string) => readFileSync(join(folder, out, name.replace('.md', '.html')), 'utf8');
    expect(await main(['render', name, '--out', 'uno', '--qr'], host)).toBe(0);
    expect(host.said).toContain('no hay código QR: el plan no dice dónde está publicado');
    put({ [name]: publishedText(name).replace('\ntitulo:', '\nenlace: https://ejemplo.mx/plan\ntitulo:') });
    expect(await main(['render', name, '--out', 'dos'], host)).toBe(0);
    expect(html('dos')).toContain('<a href="https://ejemplo.mx/plan">');
    expect(html('dos')).toContain('<link rel="canonical" href="https://ejemplo.mx/plan">');
    expect(html('dos')).not.toContain('class="qr"');
    expect(await main(['render', name, '--out', 'tres', '--qr'], host)).toBe(0);
    expect(html('tres')).toMatch(
      /<img class="qr" src="data:image\/svg\+xml;base64,[^"]+" alt="Código QR que lleva a/u,
    );
    expect(await main(['render', name, '--out', 'x', '--qr', '--to', 'txt'], host)).toBe(2);
    expect(host.said).toContain('--qr es para HTML, PDF y Word');
  });

  it('publishes in the colours of a theme, and refuses a faulty one at its place', async () => {
    put({ 'tema.yaml': 'colores: {principal: "#611232"}\n', 'malo.yaml': 'color: {}\n' });
    expect(await main(['render', name, '--theme', 'tema.yaml'], host)).toBe(0);
    expect(readFileSync(join(folder, 'publicado', name.replace('.md', '.html')), 'utf8')).toContain(
      '#611232',
    );
    expect(await main(['render', name, '--theme', 'malo.yaml', '--out', 'x'], host)).toBe(2);
    expect(host.said).toContain('malo.yaml:1:1: La clave «color» no existe en un tema');
  });
});
