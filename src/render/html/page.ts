import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Publication, Signatory, TocEntry } from '../publication.ts';
import type { Theme } from '../theme.ts';
import { dataUri } from './show-body.ts';

/** What a page holds besides the publication. */
export interface PageParts {
  readonly css: string;
  readonly theme: Theme;
  /** The body as shown. */
  readonly body: readonly ElementContent[];
}

/** Nothing may be fetched or run. The style sheet stands in the page, and with no address to ask it can tell nobody. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The page as one document that asks nothing of anybody: no script, no font, no image from elsewhere. */
export function pageOf(publication: Publication, parts: PageParts): Root {
  const { language, title } = publication;
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', headOf(publication, parts)),
        h('body', [
          h('a.salto', { href: '#_texto' }, 'Saltar al contenido'),
          coverOf(publication, parts.theme),
          h('div.hoja', [
            ...contentsOf(publication.toc),
            h(
              'main',
              { id: '_texto', tabIndex: -1 },
              parts.body.flatMap(block => ['\n', block]),
            ),
          ]),
          h('footer.pie', [
            h('p', [title, publication.state && ` · ${publication.state.name}`]),
            h('p', h('a', { href: '#_inicio' }, 'Volver al inicio')),
          ]),
        ]),
      ]),
    ],
  };
}

function headOf(publication: Publication, { css }: PageParts): Element[] {
  const { title, subtitle, issuer, period, state } = publication;
  const body = issuer ?? subtitle;
  const description = [title, subtitle, issuer, period, state?.name].filter(Boolean).join('. ');
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', body ? `${title} · ${body}` : title),
    h('meta', { name: 'description', content: description }),
    h('style', css),
  ];
}

/** Characters past which a title is set smaller. */
const longTitle = 60;

function coverOf(publication: Publication, { logo, cover }: Theme): Element {
  const { letterhead, title, subtitle, issuer, period, state } = publication;
  return h('header', { className: ['portada', cover], id: '_inicio' }, [
    (logo || letterhead) &&
      h('div.membrete', [
        logo && h('img', { src: dataUri(logo.bytes, logo.format), alt: logo.alt }),
        letterhead && h('p', letterhead),
      ]),
    h('div.titulo', [
      state && h('p', { className: ['estado', state.approved ? 'aprobado' : 'por-aprobar'] }, state.name),
      h(title.length > longTitle ? 'h1.largo' : 'h1', yearsTogether(title)),
      subtitle && h('p.subtitulo', subtitle),
      issuer && h('p.instancia', issuer),
      period && h('p.periodo', period),
    ]),
    factsOf(publication),
  ]);
}

/** «2026-2027» is not cut at the end of a line. */
function yearsTogether(text: string): (string | Element)[] {
  return text.split(/(\d{4}[-–]\d{4})/u).map((part, i) => (i % 2 === 1 ? h('span.junto', part) : part));
}

function factsOf({ date, place, signatories, members }: Publication): Element | null {
  const facts: [string, ElementContent[]][] = [];
  if (signatories.length > 0)
    facts.push([signatories.length > 1 ? 'Presentan' : 'Presenta', signatories.map(signature)]);
  if (members.length > 0) {
    facts.push([
      'Integrantes',
      [
        h(
          'ul',
          members.map(member => h('li', member)),
        ),
      ],
    ]);
  }
  const when = [place, date].filter(Boolean).join(', ');
  if (when) facts.push([place && date ? 'Lugar y fecha' : place ? 'Lugar' : 'Fecha', [h('p', when)]]);
  if (facts.length === 0) return null;
  return h(
    'dl.datos',
    facts.map(([name, content]) => h('div', [h('dt', name), h('dd', content)])),
  );
}

function signature({ name, position, body, capacity }: Signatory): Element {
  const [first, ...rest] = [name, position, body, capacity].filter(line => line !== null);
  return h('p', [name === null ? first : h('strong', first), ...rest.flatMap(line => [h('br'), line])]);
}

/** Folded on narrow screens, beside the text on wide ones. */
function contentsOf(toc: readonly TocEntry[]): Element[] {
  if (toc.length < 2) return [];
  return [
    // Beside the text it scrolls by itself, and whatever scrolls can be reached from the keyboard.
    h(
      'nav.indice',
      { ariaLabel: 'Contenido', tabIndex: 0 },
      h('details', [h('summary', 'Contenido'), listOf(toc)]),
    ),
  ];
}

/** Entries nested by depth. */
function listOf(toc: readonly TocEntry[]): Element {
  const list = h('ol');
  const open: { depth: number; list: Element }[] = [{ depth: 0, list }];
  for (const { depth, title, anchor } of toc) {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const item = h('li', h('a', { href: `#${anchor}` }, title));
    const holder = open.at(-1)?.list ?? list;
    const parent = open.length > 1 ? sublistOf(holder) : holder;
    parent.children.push(item);
    open.push({ depth, list: item });
  }
  return list;
}

function sublistOf(item: Element): Element {
  const last = item.children.at(-1);
  if (last?.type === 'element' && last.tagName === 'ol') return last;
  const list = h('ol');
  item.children.push(list);
  return list;
}
