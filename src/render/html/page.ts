import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plan } from '../../plan/model.ts';
import { isUnapproved, stateName } from '../cover.ts';
import type { Figure } from '../figures/figure.ts';
import { words as sharedWords } from '../flow/words.ts';
import { languageOf, saidIn } from '../locale.ts';
import type { Overview } from '../overview.ts';
import type { Publication, Signatory } from '../publication.ts';
import { qrCode } from '../qr.ts';
import type { Theme } from '../theme.ts';
import { contentsOf } from './contents.ts';
import { withFigures } from './figures.ts';
import { headOf } from './head.ts';
import type { Data } from './inert-data.ts';
import { cardsOf } from './parts.ts';
import { dataUri } from './show-body.ts';
import { pageWords } from './words.ts';

/** What a page holds besides the publication. */
export interface PageParts {
  readonly css: string;
  readonly theme: Theme;
  readonly plan: Plan;
  readonly data: Data;
  /** The plan at a glance; null where it has no parts to choose among. */
  readonly overview: Overview | null;
  readonly figures: readonly Figure[];
  /** Whether the address stands as a QR code too. */
  readonly qr: boolean;
  /** The body as shown. */
  readonly body: readonly ElementContent[];
}

/** The page as one document that asks nothing of anybody: no script, no font, no image from elsewhere. */
export function pageOf(publication: Publication, parts: PageParts): Root {
  const { language } = publication;
  const { toc, body } = withFigures(publication, parts.body, parts.figures);
  const said = saidIn(language);
  const words = pageWords[languageOf(language)];
  const unapproved = unapprovedState(parts.plan);
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', headOf(publication, parts)),
        h('body', unapproved === null ? {} : { dataMarca: unapproved }, [
          h('a.salto', { href: '#_texto', ...said }, words.skip),
          coverOf(publication, parts.theme, parts.qr),
          unapproved &&
            h('aside.aviso', { ariaLabel: words.stateOf, ...said }, [
              h('p', [h('strong', `${unapproved}.`), ` ${words.unapproved}`]),
            ]),
          parts.overview && cardsOf(parts.overview),
          h('div.hoja', [
            ...contentsOf(toc, language),
            h(
              'main',
              { id: '_texto', tabIndex: -1 },
              body.flatMap(block => ['\n', block]),
            ),
          ]),
          footerOf(publication),
        ]),
      ]),
    ],
  };
}

/** What the document is called until it is approved, whether or not the cover says it; null for any other. */
function unapprovedState({ frontmatter }: Plan): string | null {
  const { estado, idioma } = frontmatter.values;
  return estado !== undefined && isUnapproved(estado) ? stateName(estado, languageOf(idioma ?? 'es')) : null;
}

/** What it is, whose, and of when: for whoever prints or saves one page of it. */
function footerOf({ language, title, state, issuer, subtitle, letterhead, date }: Publication): Element {
  const said = saidIn(language);
  const words = pageWords[languageOf(language)];
  const body = issuer ?? subtitle ?? letterhead;
  return h('footer.pie', [
    h('div', [
      h('p', [title, state && ` · ${state.name}`]),
      body && h('p', body),
      date && h('p', said, `${words.dated}: ${date}`),
    ]),
    h('p', h('a', { href: '#_inicio', ...said }, words.back)),
  ]);
}

/** Characters past which a title is set smaller. */
const longTitle = 60;

function coverOf(publication: Publication, { logo, cover }: Theme, qr: boolean): Element {
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
    factsOf(publication, qr),
  ]);
}

/** «2026-2027» is not cut at the end of a line. */
function yearsTogether(text: string): (string | Element)[] {
  return text.split(/(\d{4}[-–]\d{4})/u).map((part, i) => (i % 2 === 1 ? h('span.junto', part) : part));
}

function factsOf(publication: Publication, qr: boolean): Element | null {
  const { language, date, place, signatories, members, link } = publication;
  const words = pageWords[languageOf(language)];
  const shared = sharedWords[languageOf(language)];
  const facts: [string, ElementContent[]][] = [];
  if (signatories.length > 0)
    facts.push([signatories.length > 1 ? words.present : words.presents, signatories.map(signature)]);
  if (members.length > 0) {
    facts.push([
      shared.members,
      [
        h(
          'ul',
          members.map(member => h('li', member)),
        ),
      ],
    ]);
  }
  const when = [place, date].filter(Boolean).join(', ');
  if (when)
    facts.push([place && date ? words.placeAndDate : place ? words.place : words.date, [h('p', when)]]);
  if (link !== null) facts.push([shared.online, addressOf(publication, link, qr)]);
  if (facts.length === 0) return null;
  return h(
    'dl.datos',
    facts.map(([name, content]) => h('div', [h('dt', saidIn(language), name), h('dd', content)])),
  );
}

/** Where the plan stands on the web, and on paper the code that leads there. */
function addressOf({ language }: Publication, link: string, qr: boolean): Element[] {
  const address = h('p', h('a', { href: link }, link));
  if (!qr) return [address];
  const alt = `${sharedWords[languageOf(language)].leadsTo} ${link}`;
  return [address, h('img.qr', { src: dataUri(qrCode(link), 'svg'), alt })];
}

function signature({ name, position, body, capacity }: Signatory): Element {
  const [first, ...rest] = [name, position, body, capacity].filter(line => line !== null);
  return h('p', [name === null ? first : h('strong', first), ...rest.flatMap(line => [h('br'), line])]);
}
