import type { Element } from 'xast';
import type { Words } from '../flow/words.ts';
import type { Publication, Signatory } from '../publication.ts';
import type { Theme } from '../theme.ts';
import type { Page } from './page.ts';
import { drawing, type Picture } from './pictures.ts';
import { run } from './runs.ts';
import type { Role } from './style-sheet.ts';
import type { Writing } from './writing.ts';
import { type Child, val, w } from './xml.ts';

/** The first page. `spread` sets its parts apart down the page, as a cover is; without it they follow one another. */
export function coverOf(
  publication: Publication,
  theme: Theme,
  words: Words,
  logo: Picture | null,
  writing: Writing,
  spread: Page | null,
): Element[] {
  const { letterhead, title, subtitle, issuer, period, state } = publication;
  const line = (
    role: Role,
    content: readonly Child[],
    before: number | null = null,
    more: readonly Child[] = [],
  ) =>
    w(
      'p',
      {},
      w(
        'pPr',
        {},
        val('pStyle', writing.style(role)),
        before === null ? null : w('spacing', { before }),
        more,
      ),
      content,
    );
  const facts = factsOf(publication, words, writing, line);
  const [above, below] = spread ? airFor(publication, facts.length, logo !== null, spread) : [300, 900];
  const head = [
    logo && line('letterhead', [drawing(logo, theme.logo?.alt ?? '', writing, { height: 1300 })]),
    letterhead === null ? null : line('letterhead', [run(letterhead)]),
  ].filter(part => part !== null);
  const name = [
    state && line('state', [stateMark(state, theme)], above),
    line('title', [titleRun(title)], state ? null : above),
    shortRule(theme, writing),
    subtitle === null ? null : line('subtitle', [run(subtitle)]),
    ...[issuer, period].map(fact => (fact === null ? null : line('issuer', [run(fact)]))),
  ].filter(part => part !== null);
  const [first, ...rest] = facts;
  return [...head, ...name, ...(first ? [first(below)] : []), ...rest.map(fact => fact(null))];
}

/** The state in a frame; filled where it may be taken for approved. */
function stateMark({ name, approved }: NonNullable<Publication['state']>, { colors }: Theme): Element {
  const accent = colors.accent.slice(1).toUpperCase();
  const primary = colors.primary.slice(1).toUpperCase();
  return w(
    'r',
    {},
    w(
      'rPr',
      {},
      approved ? val('color', 'FFFFFF') : null,
      w('bdr', { val: 'single', sz: 8, space: 4, color: approved ? primary : accent }),
      approved ? w('shd', { val: 'clear', color: 'auto', fill: primary }) : null,
    ),
    w('t', {}, name),
  );
}

/** Long titles are set smaller, since plans are titled with whole sentences. */
function titleRun(title: string): Element {
  const points = title.length < 40 ? null : title.length < 90 ? 25 : 20;
  const look = points === null ? null : w('rPr', {}, val('sz', points * 2), val('szCs', points * 2));
  return w('r', {}, look, w('t', {}, title));
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

type Line = (role: Role, content: readonly Child[], before?: number | null) => Element;

/** Who presents the plan, its members, place and date: each as a paragraph, with the space it is given above. */
function factsOf(
  { signatories, members, place, date }: Publication,
  words: Words,
  writing: Writing,
  line: Line,
): ((before: number | null) => Element)[] {
  const style = writing.style('term');
  const named = (term: string, text: string) => [run(`${term}\u00a0\u00a0`, style), run(text)];
  const dated = [place, date].filter(part => part !== null).join(', ');
  return [
    ...signatories.flatMap((signatory, i) =>
      signature(signatory).map(
        (content, row) => (before: number | null) =>
          line('fact', [content], before ?? (row === 0 && i > 0 ? 140 : null)),
      ),
    ),
    ...(members.length > 0
      ? [(before: number | null) => line('fact', named(words.members, members.join(' · ')), before ?? 240)]
      : []),
    ...(dated === '' ? [] : [(before: number | null) => line('fact', [run(dated)], before ?? 240)]),
  ];
}

function signature({ name, position, body, capacity }: Signatory): Element[] {
  const lines = [position, body, capacity].filter(line => line !== null).map(line => run(line));
  return name === null ? lines : [w('r', {}, w('rPr', {}, w('b')), w('t', {}, name)), ...lines];
}

/** Twips above the title and above the facts, from what the page has left. */
function airFor(publication: Publication, facts: number, hasLogo: boolean, page: Page): [number, number] {
  const perLine = (text: string | null, characters: number, height: number) =>
    text === null ? 0 : Math.ceil(text.length / characters) * height;
  const { letterhead, title, subtitle, issuer, period, state, members } = publication;
  const used =
    (hasLogo ? 1400 : 0) +
    perLine(letterhead, 62, 300) +
    (state ? 520 : 0) +
    perLine(title, title.length < 40 ? 22 : title.length < 90 ? 28 : 34, title.length < 40 ? 700 : 570) +
    perLine(subtitle, 52, 370) +
    perLine(issuer, 52, 370) +
    perLine(period, 52, 370) +
    facts * 320 +
    perLine(members.join(' · '), 80, 270) +
    1300;
  const free = Math.max(0, page.height - page.top - page.bottom - used);
  return [Math.round(free * 0.38) + 200, Math.round(free * 0.56) + 200];
}
