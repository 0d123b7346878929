import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadTypstEngine } from '../../src/cli/typst-engine.ts';
import { withPdf } from '../../src/import/pdf/open-pdf.ts';
import { profileById } from '../../src/profiles/index.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { type PdfRequest, usualPdf } from '../../src/render/pdf/request.ts';
import type { Publication } from '../../src/render/publication.ts';
import { RenderError } from '../../src/render/render-error.ts';
import type { RenderContext } from '../../src/render/renderer.ts';
import { defaultTheme, type Theme } from '../../src/render/theme.ts';
import { TypstRefusal } from '../../src/render/typst-engine.ts';
import { renderer } from '../../src/renderers/pdf.ts';
import { planOf } from '../read.ts';
import { elementsOf, publishText } from '../render/published.ts';

const noFonts = 'templates/pdf/no-fonts.xml';
const engine = loadTypstEngine(noFonts);
const dot = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

function context(theme: Theme = defaultTheme, images: Readonly<Record<string, Uint8Array>> = {}) {
  const notices: string[] = [];
  const given: RenderContext = {
    theme,
    plan: planOf(''),
    template: null,
    pdf: usualPdf,
    qr: false,
    source: async () => new Uint8Array(),
    readAsset: async path => new Uint8Array(readFileSync(path)),
    readImage: async src => images[src] ?? null,
    typst: async () => engine,
    rasterize: () => Promise.reject(new Error('a typesetter draws by itself')),
    notice: said => notices.push(said.es),
  };
  return { ...given, notices };
}

const small: Publication = {
  language: 'es-MX',
  title: 'Plan',
  subtitle: null,
  letterhead: null,
  issuer: null,
  period: null,
  state: null,
  date: null,
  place: null,
  signatories: [],
  link: null,
  members: [],
  toc: [],
  body: { type: 'root', children: [] },
};

const withBody = (...children: ElementContent[]): Publication => ({
  ...small,
  body: { type: 'root', children },
});

/** Bytes as characters of the same number. */
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe.each(readdirSync('plans').filter(name => /\d\.md$/u.test(name)))('%s as PDF', name => {
  const text = readFileSync(`plans/${name}`, 'utf8');
  const profile = profileById(/^perfil: (.+)$/mu.exec(text)?.[1] ?? '');
  const published = publishText(text, profile ?? undefined, frameByKey(profile?.marco ?? null));

  it('is the same file twice, whatever was made in between', async () => {
    const once = await renderer.render(await published, context());
    await renderer.render(withBody(h('p', 'otro')), context());
    const again = await renderer.render(await published, context());
    const anew = await renderer.render(await published, {
      ...context(),
      typst: async () => loadTypstEngine(noFonts),
    });
    expect(Buffer.compare(once, again)).toBe(0);
    expect(Buffer.compare(once, anew)).toBe(0);
    expect(latin1(once)).not.toMatch(/CreationDate|ModDate/u);
  });

  it('shows all of it as written, and has a destination for every id', async () => {
    const given = context();
    const pdf = latin1(await renderer.render(await published, given));
    const names = [...pdf.matchAll(/\(([^()]+)\) \[\d+ 0 R \/XYZ/gu)].map(([, id]) => id);
    const ids = elementsOf((await published).body)
      .filter(({ tagName }) => tagName !== 'a')
      .map(({ properties }) => properties.id)
      .filter(id => id !== undefined);
    expect(names).toEqual([...names].sort());
    expect([...ids].sort()).toEqual(names);
    expect(given.notices).toEqual([]);
  });
});

describe('the file', () => {
  it('finds its catalog, its cross-references and its pages where it says', async () => {
    const pdf = latin1(await renderer.render(withBody(h('p', { id: 'aquí (1)' }, 'x')), context()));
    const tableAt = Number(/startxref\n(\d+)\n%%EOF/u.exec(pdf)?.[1]);
    expect(pdf.slice(tableAt, tableAt + 5)).toBe('xref\n');
    const root = Number(/\/Root (\d+) 0 R/u.exec(pdf)?.[1]);
    const rootAt = Number(pdf.slice(tableAt).split('\n')[2 + root]?.slice(0, 10));
    const catalog = pdf.slice(rootAt, tableAt);
    expect(catalog).toMatch(new RegExp(`^${root} 0 obj\\n`, 'u'));
    expect(catalog.match(/\/Names <</gu)).toHaveLength(1);
    const page = /\(aquí \\\(1\\\)\) \[(\d+) 0 R \/XYZ [\d.]+ [\d.]+ null\]/u.exec(
      Buffer.from(catalog, 'latin1').toString(),
    )?.[1];
    expect(pdf).toMatch(new RegExp(`\\n${page} 0 obj\\s+<<\\s+/Type /Page\\n`, 'u'));
  });

  it('opens at the line that an id names, on its page', async () => {
    const lines = Array.from({ length: 90 }, (_, i) => h('p', { id: `linea-${i}` }, `Línea ${i}`));
    const pdf = latin1(await renderer.render(withBody(...lines), context()));
    const at = (id: string) => {
      const [, page, top] =
        new RegExp(`\\(${id}\\) \\[(\\d+) 0 R /XYZ [\\d.]+ ([\\d.]+) null`, 'u').exec(pdf) ?? [];
      return { page: Number(page), top: Number(top) };
    };
    // Letter paper is 792 points high, and its margin 32 mm.
    expect(at('linea-0').top).toBeCloseTo(792 - (32 / 25.4) * 72 + 14 - 7, -1);
    expect(at('linea-1').page).toBe(at('linea-0').page);
    expect(at('linea-1').top).toBeLessThan(at('linea-0').top - 15);
    expect(at('linea-89').page).not.toBe(at('linea-0').page);
  });

  it('claims PDF/UA-1, in the language of the plan and with its title', async () => {
    const pdf = Buffer.from(
      await renderer.render({ ...small, title: 'Plan de árboles' }, context()),
    ).toString();
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain('/Lang (es-MX)');
    expect(pdf).toContain('Plan de árboles</rdf:li></rdf:Alt></dc:title>');
    expect(pdf).toContain('Typst 0.14.2');
  });
});

describe('no body is refused', () => {
  const nest = (levels: number, tag: string, item: string): ElementContent =>
    levels === 0 ? h('p', 'fondo') : h(tag, h(item, 'x', nest(levels - 1, tag, item)));
  const table = (columns: number, text: string) =>
    h(
      'table',
      h('thead', h('tr', Array(columns).fill(h('th', 'Columna')))),
      h('tbody', h('tr', Array(columns).fill(h('td', text)))),
    );

  it.each<[string, ElementContent[]]>([
    ['with nothing in it', []],
    ['with a word longer than a page', [h('p', 'x'.repeat(6000))]],
    ['with lists forty deep', [nest(40, 'ul', 'li')]],
    ['with quotes forty deep', [nest(40, 'blockquote', 'div')]],
    ['with emphasis two hundred deep', [h('p', nest(200, 'em', 'strong'))]],
    ['with sixty columns', [h('h2', { id: 't' }, 'Tabla'), table(60, 'dato')]],
    ['with cells of whole pages', [table(3, 'palabra '.repeat(900))]],
    ['with a table in a list', [h('ul', h('li', table(12, 'interinstitucional')))]],
    ['with empty everything', ['p', 'h2', 'ul', 'ol', 'blockquote', 'table', 'dl', 'hr'].map(tag => h(tag))],
    [
      'with a heading longer than a page',
      [h('h2', { id: 'a' }, 'Título larguísimo '.repeat(200)), h('p', 'x')],
    ],
    ['with markup that is not for it', [h('p', '#panic("no") $x^2$ @ref \\textbf{x} <script> *a* `b` // c')]],
    [
      'with characters nobody sees',
      [h('p', h('a', { href: 'https://x.mx' }, h('em', 'a \u00ad\u00ad')), '\u0000\ufeff\u202e')],
    ],
  ])('%s', async (_, body) => {
    await expect(renderer.render(withBody(...body), context())).resolves.toBeInstanceOf(Uint8Array);
  });

  it('whatever it is made of', async () => {
    const text = fc.oneof(
      fc.constantFrom('Acceso', '\u00ad', '\u200b', 'ﷺ', '👩\u200d💻', '中', ' ', 'A'.repeat(90), '#x', '1.'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const note = h('sup', h('a', { href: '#nota-1', dataFootnoteRef: true }, '1'));
    const { block } = fc.letrec<{ inline: ElementContent; block: ElementContent }>(tie => ({
      inline: fc.oneof(
        { depthSize: 'small' },
        text.map((value): ElementContent => ({ type: 'text', value })),
        fc.constantFrom(
          h('br'),
          note,
          h('img', { src: 'no.png', alt: 'a' }),
          h('span.casilla', '☐ Pendiente'),
        ),
        fc
          .tuple(
            fc.constantFrom('em', 'strong', 'del', 'sub', 'code', 'mark', 'span.numero'),
            fc.array(tie('inline'), { maxLength: 3 }),
          )
          .map(([tag, c]) => h(tag, c)),
        fc.array(tie('inline'), { maxLength: 3 }).map(c => h('a', { href: 'https://x.mx' }, c)),
      ),
      block: fc.oneof(
        { depthSize: 'small' },
        fc
          .tuple(fc.constantFrom('p', 'h2', 'h3', 'h6', 'pre'), fc.array(tie('inline'), { maxLength: 4 }))
          .map(([tag, c]) => h(tag, c)),
        fc
          .tuple(
            fc.constantFrom('ul', 'ol', 'blockquote'),
            fc.array(fc.oneof(tie('inline'), tie('block')), { maxLength: 3 }),
          )
          .map(([tag, c]) => (tag === 'blockquote' ? h(tag, c) : h(tag, h('li', c), h('li')))),
        fc
          .tuple(fc.integer({ min: 1, max: 24 }), fc.array(tie('inline'), { maxLength: 3 }))
          .map(([n, c]) =>
            h('table', h('thead', h('tr', h('th', c))), h('tbody', h('tr', Array(n).fill(h('td', 'x'))))),
          ),
        fc.array(tie('inline'), { maxLength: 3 }).map(c => h('dl.ficha', h('div', h('dt', c), h('dd', c)))),
      ),
    }));
    const notes = h('section', { dataFootnotes: true }, h('ol', h('li#nota-1', h('p', 'Nota ', note))));
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 3 }), async body => {
        const pdf = await renderer.render(withBody(...body, notes), context());
        expect(latin1(pdf)).toMatch(/^%PDF-1\.7/u);
      }),
      { numRuns: 30 },
    );
  });
});

describe('images', () => {
  const damaged = Uint8Array.from([...dot.subarray(0, 20), 1, 2, 3]);

  it('are set where they can be read, and the others are told of', async () => {
    const given = context(defaultTheme, { 'a.png': dot, 'b.png': damaged, 'c.txt': new Uint8Array(9) });
    const shown = ['a.png', 'b.png', 'c.txt', 'd.png'].map(src => h('p', h('img', { src, alt: src })));
    const pdf = latin1(await renderer.render(withBody(...shown), given));
    expect(pdf.match(/\/Subtype \/Image/gu)?.length).toBeGreaterThan(0);
    expect(given.notices.map(said => /«(.+?)»/u.exec(said)?.[1]).sort()).toEqual(['b.png', 'c.txt', 'd.png']);
  });

  it('stand with their caption, which is tagged as one', async () => {
    const shown = h('figure', h('img', { src: 'a.png', alt: 'Mapa' }), h('figcaption', 'La región'));
    const pdf = await renderer.render(withBody(shown), context(defaultTheme, { 'a.png': dot }));
    expect(latin1(pdf)).toMatch(/\/S \/Caption/u);
  });
});

describe('a theme', () => {
  it('lends its logo and its paper', async () => {
    const theme: Theme = { ...defaultTheme, paper: 'a4', logo: { bytes: dot, format: 'png', alt: 'Escudo' } };
    const pdf = latin1(await renderer.render(small, context(theme)));
    expect(pdf).toContain('/MediaBox [0 0 595.27');
    expect(pdf).toMatch(/\/Subtype \/Image/u);
  });

  it('is at fault where its logo cannot be read', async () => {
    const theme: Theme = {
      ...defaultTheme,
      logo: { bytes: dot.subarray(0, 30), format: 'png', alt: 'Escudo' },
    };
    const rendered = renderer.render(small, context(theme));
    await expect(rendered).rejects.toThrow(RenderError);
    await expect(rendered).rejects.toThrow('El logotipo del tema «Institucional» no se puede leer como PNG.');
  });

  it('is at fault where it names a font it does not bring', async () => {
    const theme: Theme = { ...defaultTheme, fonts: { text: 'Papyrus', headings: null, files: [] } };
    await expect(renderer.render(small, context(theme))).rejects.toThrow(
      'no contienen la tipografía «papyrus»',
    );
  });
});

/** What stands on each page, heads and feet included. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const read = await withPdf(pdf, async document => {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const reader = (await document.getPage(number))
        .streamTextContent({ includeMarkedContent: true })
        .getReader();
      const words: string[] = [];
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        words.push(...next.value.items.map(item => ('str' in item ? item.str : '')));
      }
      pages.push(words.join(' '));
    }
    return pages;
  });
  return typeof read === 'string' ? [] : read;
}

describe('a page', () => {
  const long = 'Fortalecer la cultura de la transparencia en la región. '.repeat(36);
  const text = `---\nperfil: plan-de-trabajo\ntitulo: Plan\nautoria: [{ nombre: Ana Ruiz, cargo: Directora }]\n---\n
${long}\n\n${long}\n\n## Ejes\n\n${long}\n\n### Eje 1. Acceso\n\n${long}\n\n${long}\n
### Eje 2. Datos\n\n${long}\n\n${long}\n\n## Cierre\n\n${long}\n\n${long}\n`;
  const made = async (asked: Partial<PdfRequest> = {}, written = text) => {
    const given = { ...context(), plan: planOf(written), pdf: { ...usualPdf, ...asked } };
    const bytes = await renderer.render(await publishText(written), given);
    return { bytes, pages: await pagesOf(bytes), notices: given.notices };
  };

  it('says at its head the eje it belongs to, and nothing before the first', async () => {
    const { pages } = await made();
    expect(pages.filter(page => /\bContenido\b/u.test(page))).toHaveLength(1);
    const named = pages.map(
      page => /^\s*Plan\s+(Ejes|Eje 1\. Acceso|Eje 2\. Datos|Cierre)\s/u.exec(page)?.[1] ?? null,
    );
    expect(named.slice(0, 3)).toEqual([null, null, null]);
    expect([...new Set(named.filter(Boolean))]).toEqual(['Ejes', 'Eje 1. Acceso', 'Eje 2. Datos', 'Cierre']);
  });

  it('of a draft says so and numbers its lines, those of lists and headings too', async () => {
    const { pages, bytes } = await made(
      { draft: true },
      text.replace('### Eje 2', '- uno\n- dos\n\n### Eje 2'),
    );
    expect(pages.slice(1).every(page => page.includes('BORRADOR'))).toBe(true);
    expect(pages.slice(1).every(page => page.includes('Líneas numeradas por página'))).toBe(true);
    expect(pages[0]).toContain('BORRADOR');
    expect(pages[2]).toMatch(/ 1 +2 +3 +4 | 1 .+ 2 .+ 3 .+ 4 /su);
    expect(latin1(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect((await made()).pages.join()).not.toMatch(/borrador/iu);
  });

  it('that is the cover holds all who present the plan, and where it stands on the web, however long its title', async () => {
    const people = Array.from(
      { length: 24 },
      (_, i) => `{ nombre: Persona ${i + 1}, cargo: Comisionada, organismo: Instituto ${i + 1} }`,
    );
    const { pages } = await made(
      {},
      text
        .replace(
          'titulo: Plan',
          `titulo: ${'Programa de transparencia '.repeat(4)}\nenlace: https://ejemplo.mx/plan`,
        )
        .replace(/^autoria.*$/mu, `autoria: [${people.join(', ')}]`),
    );
    expect(pages[0]).toMatch(/Persona 1 .*Instituto 24.*ejemplo\.mx\/plan/su);
    expect(pages[1]).toContain('Contenido');
  });

  it('for signatures comes last, where someone signs', async () => {
    const { pages } = await made({ signatures: true });
    expect(pages.at(-1)).toMatch(/Firmas +.*Firmas +Ana Ruiz +Directora/su);
    const nobody = await made({ signatures: true }, text.replace(/^autoria.*$/mu, ''));
    expect(nobody.pages.at(-1)).not.toContain('Firmas');
    expect(nobody.notices.join()).toContain('Añada «autoria»');
  });
});

describe('a long plan', () => {
  const withRows = (count: number) => {
    const row = (i: number) =>
      h(
        'tr',
        [`${i}.`, 'Fortalecer', `Línea ${i}`, `Área ${i}`].map(text => h('td', text)),
      );
    const tables = Array.from({ length: count / 30 }, (_, t) =>
      h(
        'table',
        h(
          'tbody',
          Array.from({ length: 30 }, (_, i) => row(t * 30 + i)),
        ),
      ),
    );
    return withBody(...tables);
  };
  const effort = async (count: number) => {
    const before = process.cpuUsage();
    await renderer.render(withRows(count), context());
    return process.cpuUsage(before).user;
  };

  it('costs in proportion to its length', async () => {
    await effort(30);
    const some = await effort(300);
    const many = await effort(1500);
    expect(many / some).toBeLessThan(8);
  });
});

describe('a refusal that nobody foresaw', () => {
  it('is said in words, with the name of the plan', async () => {
    const typeset = () => {
      throw new TypstRefusal(['PDF/UA-1 error: odd']);
    };
    const rendered = renderer.render(small, { ...context(), typst: async () => ({ typeset }) });
    await expect(rendered).rejects.toThrow(RenderError);
    await expect(rendered).rejects.toThrow(
      /^plan\.md: no se pudo componer el PDF \(ua-1\).+«PDF\/UA-1 error: odd»/u,
    );
  });

  it('is the words of the typesetter alone where the file cannot be written', () => {
    const main = new TextEncoder().encode('#set document(title: "x")\n== Salto');
    const job = { main: 'main.typ', files: new Map([['main.typ', main]]), fonts: [] };
    const complaint = /^PDF\/UA-1 error: the first heading must be of level 1$/u;
    expect(() => engine.typeset({ ...job, standard: 'ua-1' })).toThrow(complaint);
  });
});

describe('the typesetter', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.doUnmock('node:module');
    vi.resetModules();
  });

  it.each([undefined, '/etc/fonts/fonts.conf'])('leaves the environment as it was: %s', async before => {
    vi.stubEnv('FONTCONFIG_FILE', before);
    await renderer.render(small, { ...context(), typst: async () => loadTypstEngine(noFonts) });
    expect(process.env.FONTCONFIG_FILE).toBe(before);
  });

  it('reads nothing from the disk, whatever a document asks', () => {
    const main = new TextEncoder().encode('#set document(title: "x")\n#read("/package.json")');
    expect(() =>
      engine.typeset({
        main: 'main.typ',
        files: new Map([['main.typ', main]]),
        fonts: [],
        standard: 'ua-1',
      }),
    ).toThrow(/file not found/u);
  });

  it('says what to do where the system has none', async () => {
    vi.doMock('node:module', () => ({
      createRequire: () => (name: string) => {
        throw new Error(`Cannot find module '${name}'`);
      },
    }));
    vi.resetModules();
    const { loadTypstEngine: load } = await import('../../src/cli/typst-engine.ts');
    expect(() => load(noFonts)).toThrow(/--to html.+Guardar como PDF/u);
  });
});
