import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../src/render/flow/blocks.ts';
import { chooseFaces } from '../../../src/render/pdf/faces.ts';
import { layOut } from '../../../src/render/pdf/lay-out.ts';
import type { Publication } from '../../../src/render/publication.ts';
import { defaultTheme } from '../../../src/render/theme.ts';

const readAsset = async (path: string) => new Uint8Array(readFileSync(path));
const faces = await chooseFaces('', defaultTheme, readAsset);

/** A publication of which nothing is known but what is given. */
function publication(body: ElementContent[], rest: Partial<Publication> = {}): Publication {
  return {
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
    body: { type: 'root', children: body } satisfies Root,
    ...rest,
  };
}

function lay(...body: ElementContent[]) {
  const images = [{ src: 'mapa.png', file: 'image-1.png', bytes: new Uint8Array() }];
  return layOut(publication(body), defaultTheme, faces, images);
}

const blocks = (...body: ElementContent[]) => lay(...body).layout.body;
const paragraph = (...c: Inline[]) => ({ kind: 'par', c, cite: null, number: null, sticky: false });

describe('the body is laid out', () => {
  it('with text as text, whatever it looks like', () => {
    const hostile = '#panic("no") $x^2$ \\textbf{x} <label> @ref *a* _b_ `c` // d';
    expect(blocks(h('p', hostile))).toEqual([paragraph(hostile)]);
  });

  it('with the number of an item as its marker', () => {
    const item = h('li.numerado#eje-1/linea-1', h('span.numero', '1.1.'), ' Construir');
    expect(blocks(h('ul', { id: undefined }, item, h('li', 'Sin número')))).toEqual([
      {
        kind: 'list',
        markers: ['1.1.', null],
        start: null,
        items: [[paragraph({ kind: 'anchor', id: 'eje-1/linea-1' }, 'Construir')], [paragraph('Sin número')]],
      },
    ]);
  });

  it('with lists counted from where they start', () => {
    const list = h('ol', { start: 3 }, h('li', h('p', 'tres')), h('li', h('p', 'cuatro')));
    expect(blocks(list)).toMatchObject([{ kind: 'list', markers: ['3.', '4.'], start: 3 }]);
  });

  it('with the citation of an element in the margin, and in a cell after the words', () => {
    const cite = h('a.cita', { href: '#linea-1' }, 'L1');
    expect(blocks(h('p', { id: 'linea-1' }, 'Texto ', cite))).toEqual([
      { ...paragraph({ kind: 'anchor', id: 'linea-1' }, 'Texto'), cite: 'L1' },
    ]);
    expect(blocks(h('table', h('tbody', h('tr', h('td', 'Texto ', cite)))))).toMatchObject([
      { rows: [{ cells: [{ c: [paragraph('Texto', ' ', { kind: 'quiet', c: ['L1'] })] }] }] },
    ]);
  });

  it('with the box of a task as its marker', () => {
    const [list] = blocks(h('ul', h('li', h('span.casilla', '☑ Hecho'), ' Convocar')));
    expect(list).toEqual({
      kind: 'list',
      markers: ['☑'],
      start: null,
      items: [[paragraph({ kind: 'quiet', c: ['Hecho'] }, ' Convocar')]],
    });
  });

  it('with the label of a heading apart and its title in one text', () => {
    const heading = h('h2', { id: 'eje-1' }, h('span.etiqueta', 'EJE 1.'), ' ', h('em', 'Acceso'), ':');
    const { layout } = layOut(
      publication([heading], { toc: [{ depth: 2, title: 'Acceso', anchor: 'eje-1' }] }),
      defaultTheme,
      faces,
      [],
    );
    expect(layout.body).toEqual([
      {
        kind: 'heading',
        level: 1,
        title: 'EJE 1. Acceso',
        outlined: true,
        id: 'eje-1',
        cite: null,
        number: null,
        label: ['EJE 1.'],
        c: [{ kind: 'em', c: ['Acceso'] }, ':'],
      },
    ]);
  });

  it('with headings that never jump a level, those inside quotes being bold lines', () => {
    const laid = blocks(h('h5', 'a'), h('blockquote', h('h3', 'b')), h('h2', 'c'), h('h6', 'd'), h('h2'));
    expect(laid.map(block => (block.kind === 'heading' ? block.level : block.kind))).toEqual([
      1,
      'quote',
      1,
      2,
    ]);
    expect(laid[1]).toEqual({
      kind: 'quote',
      c: [{ ...paragraph({ kind: 'strong', c: [' ', 'b'] }), sticky: true }],
    });
  });

  it('with a line that announces kept by what it announces', () => {
    const laid = blocks(h('p', 'Actividades:'), h('ul', h('li', 'a')), h('p', 'Fin:'), h('p', 'b'));
    expect(laid.map(block => block.kind === 'par' && block.sticky)).toEqual([true, false, false, false]);
  });

  it('with links to the web, to places that exist, and without those that lead nowhere', () => {
    const text = h(
      'p',
      h('a', { href: 'https://x.mx' }, 'web'),
      h('a', { href: '#aqui' }, 'aquí'),
      h('a', { href: '#nada' }, 'nada'),
      h('a', { href: 'https://y.mx' }),
    );
    expect(blocks(text, h('p', { id: 'aqui' }, 'x'))[0]).toMatchObject({
      c: [
        { kind: 'url', to: 'https://x.mx', c: ['web'] },
        { kind: 'ref', to: 'aqui', c: ['aquí'] },
        'nada',
        { kind: 'url', to: 'https://y.mx', c: ['https://y.mx'] },
      ],
    });
  });

  it('with footnotes at their first mark, further marks of the same, and no list of them', () => {
    const mark = (id: string) => h('sup', h('a', { href: `#${id}`, dataFootnoteRef: true }, '1'));
    const back = h('a', { href: '#llamada-1', dataFootnoteBackref: '' }, '↩');
    const { layout } = lay(
      h('p', 'a', mark('nota-1'), h('a', { href: 'https://x.mx' }, 'b', mark('nota-1'))),
      h('section', { dataFootnotes: true }, h('h2', 'Notas'), h('ol', h('li#nota-1', h('p', 'Ley. ', back)))),
    );
    expect(layout.body).toEqual([
      paragraph(
        'a',
        { kind: 'note', id: 'nota-1' },
        { kind: 'url', to: 'https://x.mx', underlined: true, c: ['b'] },
        { kind: 'again', id: 'nota-1' },
      ),
    ]);
    expect(layout.notes).toEqual({ 'nota-1': ['Ley.'] });
  });

  it('with images as figures, and with words for those that are missing', () => {
    expect(
      blocks(
        h('p', h('img', { src: 'mapa.png', alt: 'Mapa' })),
        h('p', 'Vea ', h('img', { src: 'mapa.png', alt: '' })),
        h('p', h('img', { src: 'otra.png', alt: 'Otra' })),
        h('figure', h('img', { src: 'mapa.png', alt: 'Mapa' }), h('figcaption', 'La ', h('em', 'región'))),
        h('figure', h('img', { src: 'otra.png', alt: 'Otra' }), h('figcaption', 'Pie')),
      ),
    ).toEqual([
      { kind: 'figure', file: 'image-1.png', alt: 'Mapa', caption: [] },
      paragraph('Vea ', { kind: 'image', file: 'image-1.png', alt: '' }),
      paragraph({ kind: 'quiet', c: ['[Imagen: Otra]'] }),
      { kind: 'figure', file: 'image-1.png', alt: 'Mapa', caption: ['La ', { kind: 'em', c: ['región'] }] },
      paragraph({ kind: 'quiet', c: ['[Imagen: Otra]'] }, { kind: 'break' }, 'Pie'),
    ]);
  });

  it('with code kept line by line', () => {
    expect(blocks(h('pre', h('code', 'a {\n\tb  c\n}\n')))).toEqual([
      { kind: 'pre', v: 'a {\n\u00a0\u00a0\u00a0\u00a0b c\n}' },
    ]);
  });

  it('with what stands too deep at the last level there is room for, and says so', () => {
    const nest = (levels: number): ElementContent =>
      h('ul', h('li', `nivel ${levels}`, levels > 1 ? nest(levels - 1) : ''));
    const { layout, unshown } = lay(nest(40));
    const depth = (block: Block | undefined): number =>
      block?.kind === 'list' ? 1 + Math.max(...block.items.flat().map(depth)) : 0;
    expect(depth(layout.body[0])).toBe(8);
    expect(JSON.stringify(layout.body).match(/nivel \d+/gu)).toHaveLength(40);
    expect(unshown.raised).toBe(32);
  });

  it('and says which characters it could not set', () => {
    expect([...lay(h('p', '中'), h('p', '文中')).unshown.unset]).toEqual(['中', '文']);
  });
});

describe('no word is lost', () => {
  const word = fc.constantFrom('Acceso', 'información', '1.1.', '#x', '$y$', 'PROTAI', '«a»', 'b:');
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => ` ${words.join(' ')} `);
  const inline = fc.oneof(
    fc.constant(h('a.cita', { href: '#x' }, 'E9')),
    text.map((value): ElementContent => ({ type: 'text', value })),
    fc
      .tuple(
        fc.constantFrom('em', 'strong', 'del', 'code', 'sup', 'abbr', 'span.numero', 'span.casilla'),
        text,
      )
      .map(([tag, value]) => h(tag, value)),
  );
  const { block } = fc.letrec<{ block: ElementContent }>(tie => ({
    block: fc.oneof(
      { depthSize: 'medium' },
      fc.tuple(fc.constantFrom('p', 'h2', 'h4', 'div'), fc.array(inline)).map(([tag, c]) => h(tag, c)),
      fc
        .tuple(
          fc.constantFrom('ul', 'ol', 'blockquote'),
          fc.array(fc.oneof(inline, tie('block')), { maxLength: 4 }),
        )
        .map(([tag, c]) => (tag === 'blockquote' ? h(tag, c) : h(tag, h('li', c), h('li', c.slice(1))))),
      fc
        .array(inline, { minLength: 1, maxLength: 3 })
        .map(c => h('table', h('tbody', h('tr', h('td', c), h('td'))))),
      fc.tuple(inline, inline).map(([a, b]) => h('dl.atributos', h('div', h('dt', a), h('dd', b)))),
    ),
  }));

  it('nor moved, whatever the body is made of', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), body => {
        const written = (words: string[]) => words.filter(word => word !== 'E9');
        expect(written(laidWords(blocks(...body)))).toEqual(written(body.flatMap(wordsIn)));
      }),
      { numRuns: 300 },
    );
  });
});

/** Words in order. */
function wordsIn(node: ElementContent): string[] {
  if (node.type === 'text') return node.value.split(/\s+/u).filter(Boolean);
  return node.type === 'element' ? node.children.flatMap(wordsIn) : [];
}

/** Words of what is laid out, in the order in which it is set; the markers a list gives itself are not words. */
function laidWords(nodes: readonly (Block | Inline)[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (typeof node === 'string') return node.split(/\s+/u).filter(Boolean);
    if (node.kind === 'list') {
      return node.items.flatMap((item, i) => [...mark(node.markers?.[i] ?? null), ...laidWords(item)]);
    }
    if (node.kind === 'terms')
      return node.items.flatMap(({ term, c }) => [...laidWords(term), ...laidWords(c)]);
    if (node.kind === 'table') return node.rows.flatMap(row => row.cells.flatMap(cell => laidWords(cell.c)));
    if (node.kind === 'heading')
      return [...laidWords(node.label), ...mark(node.number), ...laidWords(node.c)];
    if (node.kind === 'par') return [...mark(node.number), ...laidWords(node.c)];
    return 'c' in node ? laidWords(node.c) : 'v' in node ? node.v.split(/\s+/u).filter(Boolean) : [];
  });
}

function mark(number: string | null): string[] {
  return number === null || /^(?:\d+\.|•)$/u.test(number) ? [] : number.split(/\s+/u).filter(Boolean);
}

describe('the cover and the page', () => {
  const look = (rest: Partial<Publication>) => layOut(publication([], rest), defaultTheme, faces, []).layout;

  it.each([
    ['es-MX', 'es', 'MX', 'carta', 'Página'],
    ['es', 'es', null, 'carta', 'Página'],
    ['es-419', 'es', null, 'carta', 'Página'],
    ['es-AR', 'es', 'AR', 'a4', 'Página'],
    ['nah-MX', 'nah', 'MX', 'carta', 'Página'],
    ['en-US', 'en', 'US', 'carta', 'Page'],
  ])('follow the language of the document: %s', (language, lang, region, paper, page) => {
    expect(look({ language })).toMatchObject({ lang, region, paper, words: { page } });
  });

  it('say place and date together, and who signs line by line', () => {
    const signatory = { name: 'Ana', position: 'Directora', body: null, capacity: 'Coordinación' };
    const { cover, authors } = look({
      place: 'Monterrey',
      date: 'octubre de 2020',
      state: { name: 'Propuesta', approved: false },
      signatories: [signatory, { name: null, position: null, body: 'COTAI', capacity: null }],
    });
    expect(cover).toMatchObject({
      dated: 'Monterrey, octubre de 2020',
      state: { name: 'Propuesta', approved: false },
      signatories: [
        { name: 'Ana', lines: ['Directora', 'Coordinación'] },
        { name: null, lines: ['COTAI'] },
      ],
    });
    expect(authors).toEqual(['Ana', 'COTAI']);
  });

  it('say where the plan stands on the web, and show it as a code where that is asked for', () => {
    const link = 'https://ejemplo.mx/plan';
    const asked = { running: [], dated: null, attachments: [], draft: false, signatures: false };
    const address = (qr: boolean) =>
      layOut(publication([], { link }), defaultTheme, faces, [], { ...asked, qr }).layout.cover.address;

    expect(look({}).cover.address).toBeNull();
    expect(address(false)).toEqual({ to: link, shown: link, qr: null });
    expect(address(true)?.qr).toEqual({ file: 'qr.svg', alt: `Código QR que lleva a ${link}` });
  });

  it('take the contrast and the cover of the theme', () => {
    const theme = { ...defaultTheme, contrast: 'alto' as const, cover: 'sobria' as const };
    expect(layOut(publication([]), theme, faces, []).layout.look).toMatchObject({
      contrast: 'alto',
      cover: 'sobria',
    });
  });

  it('take the paper of the theme where it names one', () => {
    const theme = { ...defaultTheme, paper: 'a4' as const };
    expect(layOut(publication([]), theme, faces, []).layout.paper).toBe('a4');
  });
});
