import type { Element } from 'xast';
import { ems } from '../flow/table.ts';
import type { Publication } from '../publication.ts';
import type { Theme } from '../theme.ts';
import { type Page, textWidth } from './page.ts';
import { el, w } from './xml.ts';

/** How a cover is spread down the page, in twips. */
export interface Spread {
  /** Above the first line of what the document is called. */
  readonly aboveName: number;
  /** Above the first of the facts below it. */
  readonly aboveFacts: number;
  /** The ground of the name, from the top of the paper; null where it stands on the paper. */
  readonly band: { readonly top: number; readonly height: number } | null;
  /** Whether the facts have room on the page. */
  readonly fits: boolean;
}

/** Air in the band above and below the name, and between the band and the facts. */
const air = 900;

/** What the page has left goes above and below the name; a band takes a good half of it, if the facts have their room. */
export function spreadOf(
  publication: Publication,
  facts: number,
  heights: { readonly logo: number; readonly qr: number },
  { cover }: Theme,
  page: Page,
): Spread {
  const { letterhead, title, subtitle, issuer, period, state, members } = publication;
  const width = textWidth(page);
  const lines = (text: string | null, size: number, height: number, indent = 0) =>
    text === null ? 0 : Math.ceil((ems(text) * size * 20) / (width - indent)) * height;
  const [size, leading] = title.length < 40 ? [32, 660] : title.length < 90 ? [25, 530] : [20, 430];
  const head = heights.logo + lines(letterhead, 11, 300, 2200);
  const name =
    (state ? 640 : 0) +
    lines(title, size, leading) +
    lines(subtitle, 14, 400, 1100) +
    lines(issuer, 12.5, 400, 1100) +
    lines(period, 12.5, 400, 1100);
  const below = facts * 330 + 600 + lines(members.join(' · '), 10, 270) + heights.qr;
  if (cover === 'sobria') {
    const left = page.height - page.top - page.bottom - head - name - below - 1300;
    const free = Math.max(0, left);
    return {
      aboveName: Math.round(free * 0.38) + 200,
      aboveFacts: Math.round(free * 0.56) + 200,
      band: null,
      fits: left >= 0,
    };
  }
  const top = head === 0 ? 0 : page.top + head + 350;
  const room = page.height - page.bottom - below - air - 300 - top;
  const height = Math.round(Math.max(name + 2 * air, Math.min(page.height * 0.56 - top, room)));
  const aboveName = top + height - air - name - page.top - head;
  const left = page.height - page.bottom - top - height - below;
  const aboveFacts = air + Math.max(350, Math.min(air + 250, left));
  return { aboveName: Math.max(0, aboveName), aboveFacts, band: { top, height }, fits: left >= 350 };
}

/** The band and the bar that ends it, behind the text; they say nothing. */
export function bandRuns(
  { top, height }: NonNullable<Spread['band']>,
  { colors }: Theme,
  page: Page,
): Element[] {
  const bar = (number: number, color: string, from: number, tall: number) =>
    el('v:rect', {
      id: `plan_barra_${number}`,
      alt: '',
      style: `position:absolute;margin-left:0;margin-top:${from / 20}pt;width:${page.width / 20}pt;height:${tall / 20}pt;z-index:-${251658240 + number};mso-position-horizontal-relative:page;mso-position-vertical-relative:page`,
      fillcolor: color,
      stroked: 'f',
    });
  return [bar(1, colors.primary, top, height), bar(2, colors.accent, top + height, 100)].map(shape =>
    w('r', {}, w('pict', {}, shape)),
  );
}
