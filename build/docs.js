// Builds the documentation as a site that opens from a folder: `npm run docs` writes docs/sitio/. Each page is made by
// the program's own HTML renderer from Markdown that also reads well on a forge.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { render } from '../dist/index.js';

const root = dirname(import.meta.dirname);
const site = process.argv[2] ?? join(root, 'docs/sitio');

/** The pages by their path from the root, and by the name that each has in the site. */
const pages = new Map([
  ['README.es.md', 'index.html'],
  ['SECURITY.md', 'seguridad.html'],
  ['plans/README.md', 'planes.html'],
  ...readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => [`docs/${name}`, `${basename(name, '.md')}.html`]),
  ...readdirSync(join(root, 'src/rules'))
    .filter(name => name.endsWith('.md'))
    .map(name => [`src/rules/${name}`, `reglas/${basename(name, '.md')}.html`]),
]);

/**
 * Stands before what a link leads to while a page is made: the page of a plan travels alone, so the renderer leads links
 * only to the web.
 */
const here = 'https://sitio.invalid/';

const markdown = unified().use(remarkParse).freeze();

rmSync(site, { recursive: true, force: true });
for (const [path, name] of pages) {
  const text = readFileSync(join(root, path), 'utf8');
  const target = join(site, name);
  mkdirSync(dirname(target), { recursive: true });
  const html = await render(documentOf(path, name, text), { path, readImage: src => imageOf(path, src) });
  writeFileSync(target, Buffer.from(html).toString().replaceAll(`href="${here}`, 'href="'));
}
console.log(`${pages.size} páginas en ${site}`);

/** A page as the renderer takes it: its title and its language said, its links led to the pages of the site. */
function documentOf(path, name, text) {
  const [, title = basename(path)] = /^# (.+)$/mu.exec(text) ?? [];
  const language = /^(?:README|SECURITY)\.md$/u.test(path) ? 'en' : 'es-MX';
  const up = posix.dirname(name) === '.' ? '' : '../';
  const home =
    name === 'index.html'
      ? ''
      : `[Guía](${here}${up}index.html) · [Reglas](${here}${up}reglas.html) · [Órdenes](${here}${up}ordenes.html)\n\n`;
  const body = withLinks(text, target => linkOf(path, name, target)).replace(/^# .+$/mu, '');
  return `---\ntitulo: ${JSON.stringify(title.replaceAll('`', ''))}\nmembrete: plan\nidioma: ${language}\n---\n\n${home}${body}`;
}

/** A text whose links within the project lead elsewhere. */
function withLinks(text, leadTo) {
  const places = [];
  visit(markdown.parse(text), 'link', ({ url, position }) => {
    const [file] = url.split('#');
    const start = text.lastIndexOf(`](${file}`, position.end.offset) + 2;
    if (file !== '' && !/^[a-z]+:/iu.test(file)) places.push({ start, file });
  });
  return places.reduceRight(
    (led, { start, file }) => led.slice(0, start) + here + leadTo(file) + led.slice(start + file.length),
    text,
  );
}

/** Where a link of a page leads from its place in the site: to another page, or to a file that is copied beside them. */
function linkOf(path, name, target) {
  const linked = posix.join(posix.dirname(path), target);
  const page = pages.get(linked);
  return page === undefined ? copied(linked, name) : posix.relative(posix.dirname(name), page);
}

/** A file that no page is made of, such as a plan or a schema, as it is. */
function copied(linked, name) {
  const target = join('archivos', linked);
  mkdirSync(join(site, dirname(target)), { recursive: true });
  cpSync(join(root, linked), join(site, target), { recursive: true });
  return posix.relative(posix.dirname(name), target);
}

/** An image beside a page; null where it is not of the project. */
async function imageOf(path, src) {
  return src.includes(':') ? null : readFileSync(join(root, posix.join(posix.dirname(path), src)));
}
