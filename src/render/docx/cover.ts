import type { Element } from 'xast';
import type { Words } from '../flow/words.ts';
import { saidIn } from '../locale.ts';
import type { Publication, Signatory } from '../publication.ts';
import type { Theme } from '../theme.ts';
import { bandRuns, spreadOf } from './band.ts';
import type { Page } from './page.ts';
import { drawing, heightOf, type Picture } from './pictures.ts';
import { run, runsOf } from './runs.ts';
import type { Role } from './style-sheet.ts';
import type { Writing } from './writing.ts';
import { type Child, val, w } from './xml.ts';

/** What the cover shows besides words: the logo of the theme, and the address as a QR code. */
export interface CoverPictures {
  readonly logo: Picture | null;
  readonly qr: Picture | null;
}

/** Twips; a code is as large as telephones read it well. */
const logoHeight = 1300;
const qrHeight = 1360;

/** The first page. `page` sets its parts apart down the page, as a cover is; without it they follow one another. */
export function coverOf(
  publication: Publication,
  theme: Theme,
  words: Words,
  { logo, qr }: CoverPictures,
  writing: Writing,
  page: Page | null,
): Element[] {
  const { letterhead, title, subtitle, issuer, period, state } = publication;
  const heights = {
    logo: logo ? heightOf(logo, writing, logoHeight) + 60 : 0,
    qr: qr ? heightOf(qr, writing, qrHeight) : 0,
  };
  const spreadFor = (lines: readonly unknown[]) =>
    page && spreadOf(publication, lines.length, heights, theme, page);
  const ample = factsOf(publication, words, qr, writing, false);
  const facts = spreadFor(ample)?.fits === false ? factsOf(publication, words, qr, writing, true) : ample;
  const spread = spreadFor(facts);
  const band = spread?.band ?? null;
  const ground = band && theme.colors.primary.slice(1).toUpperCase();
  const line = lineWith(writing);
  const named = (role: Role, content: readonly Child[], before: number | null = null) =>
    line(role, content, before, {
      shade: ground && w('shd', { val: 'clear', color: 'auto', fill: ground }),
    });
  const above = spread?.aboveName ?? 300;
  const head = [
    logo &&
      line('letterhead', [drawing(logo, theme.logo?.alt ?? '', writing, { height: logoHeight })], null, {
        pictured: true,
      }),
    letterhead === null ? null : line('letterhead', [run(letterhead)]),
  ].filter(part => part !== null);
  const name = [
    state && named('state', [stateMark(state, theme, ground !== null)], above),
    named('title', [titleRun(title, ground !== null)], state ? null : above),
    ground === null ? shortRule(theme, writing) : null,
    subtitle === null ? null : named('subtitle', [nameRun(subtitle, ground !== null)]),
    ...[issuer, period].map(fact =>
      fact === null ? null : named('issuer', [nameRun(fact, ground !== null)]),
    ),
  ].filter(part => part !== null);
  const [first, ...rest] = facts;
  const all = [
    ...head,
    ...name,
    ...(first ? [first(spread?.aboveFacts ?? 900)] : []),
    ...rest.map(fact => fact(null)),
  ];
  return band && page ? behind(all, bandRuns(band, theme, page)) : all;
}

/** Paragraphs whose first carries what stands behind them all. */
function behind([first, ...rest]: readonly Element[], runs: readonly Element[]): Element[] {
  return first ? [{ ...first, children: [...first.children, ...runs] }, ...rest] : [];
}

/** A paragraph of the cover. One that holds a picture is as high as that, whatever its style says of lines. */
function lineWith(writing: Writing) {
  return (
    role: Role,
    content: readonly Child[],
    before: number | null = null,
    { shade = null, pictured = false }: { readonly shade?: Child; readonly pictured?: boolean } = {},
  ): Element => {
    const lines = pictured ? { line: 240, lineRule: 'auto' } : {};
    return w(
      'p',
      {},
      w(
        'pPr',
        {},
        val('pStyle', writing.style(role)),
        shade,
        before === null && !pictured ? null : w('spacing', { before, ...lines }),
      ),
      content,
    );
  };
}

/**
 * The state in a frame; on a ground of its own where it is approved. Such a ground has no frame, whose padding
 * LibreOffice leaves bare at the end of the word, over its last letter.
 */
function stateMark(
  { name, approved }: NonNullable<Publication['state']>,
  { colors }: Theme,
  onGround: boolean,
): Element {
  const accent = colors.accent.slice(1).toUpperCase();
  const primary = colors.primary.slice(1).toUpperCase();
  const fill = onGround ? 'FFFFFF' : primary;
  if (approved) {
    const shade = w('shd', { val: 'clear', color: 'auto', fill });
    const letters = val('color', onGround ? primary : 'FFFFFF');
    return w('r', {}, w('rPr', {}, letters, shade), w('t', {}, `\u00a0\u00a0${name}\u00a0\u00a0`));
  }
  const frame = w('bdr', { val: 'single', sz: 8, space: 4, color: onGround ? fill : accent });
  return w('r', {}, w('rPr', {}, onGround ? white : null, frame), w('t', {}, name));
}

/** Long titles are set smaller, since plans are titled with whole sentences. */
function titleRun(title: string, onGround: boolean): Element {
  const points = title.length < 40 ? null : title.length < 90 ? 25 : 20;
  const said = [
    ...(onGround ? [white] : []),
    ...(points === null ? [] : [val('sz', points * 2), val('szCs', points * 2)]),
  ];
  return w('r', {}, said.length > 0 ? w('rPr', {}, said) : null, w('t', {}, title));
}

const white = val('color', 'FFFFFF');

function nameRun(text: string, onGround: boolean): Element {
  return onGround ? w('r', {}, w('rPr', {}, white), w('t', {}, text)) : run(text);
}

/** The ornament under the title. */
function shortRule({ colors }: Theme, writing: Writing): Element {
  const border = w('bottom', {
    val: 'single',
    sz: 18,
    space: 1,
    color: colors.accent.slice(1).toUpperCase(),
  });
  return w(
    'p',
    {},
    w(
      'pPr',
      {},
      val('pStyle', writing.style('fact')),
      w('pBdr', {}, border),
      w('spacing', { before: 0, after: 280, line: 200, lineRule: 'exact' }),
      w('ind', { right: Math.max(0, writing.width - 1480) }),
    ),
  );
}

/**
 * Who presents the plan, its members, place and date: each as a paragraph, with the space it is given above. Where
 * many present it, each has a line alone.
 */
function factsOf(
  { language, signatories, members, place, date, link }: Publication,
  words: Words,
  qr: Picture | null,
  writing: Writing,
  many: boolean,
): ((before: number | null) => Element)[] {
  const line = lineWith(writing);
  const style = writing.style('term');
  const named = (term: string, text: string) => [
    run(`${term}\u00a0\u00a0`, style, saidIn(language).lang ?? null),
    run(text),
  ];
  const dated = [place, date].filter(part => part !== null).join(', ');
  return [
    ...signatories.flatMap((signatory, i) =>
      (many ? [signatureInLine(signatory)] : signature(signatory).map(content => [content])).map(
        (content, row) => (before: number | null) =>
          line('fact', content, before ?? (row === 0 && i > 0 && !many ? 140 : null)),
      ),
    ),
    ...(members.length > 0
      ? [(before: number | null) => line('fact', named(words.members, members.join(' · ')), before ?? 240)]
      : []),
    ...(dated === '' ? [] : [(before: number | null) => line('fact', [run(dated)], before ?? 240)]),
    ...(link === null
      ? []
      : [
          (before: number | null) =>
            line(
              'fact',
              runsOf([{ kind: 'url', to: link, underlined: true, c: [link] }], writing),
              before ?? 240,
            ),
        ]),
    ...(link === null || qr === null
      ? []
      : [
          (before: number | null) =>
            line(
              'fact',
              [drawing(qr, `${words.leadsTo} ${link}`, writing, { height: qrHeight })],
              before ?? 120,
              {
                pictured: true,
              },
            ),
        ]),
  ];
}

function signature({ name, position, body, capacity }: Signatory): Element[] {
  const lines = [position, body, capacity].filter(line => line !== null).map(line => run(line));
  return name === null ? lines : [w('r', {}, w('rPr', {}, w('b')), w('t', {}, name)), ...lines];
}

function signatureInLine(signatory: Signatory): Element[] {
  return signature(signatory).flatMap((part, i) => (i === 0 ? [part] : [run(' · '), part]));
}
