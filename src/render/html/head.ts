import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Publication } from '../publication.ts';
import type { Data } from './inert-data.ts';
import type { PageParts } from './page.ts';

/**
 * Nothing may be fetched or run. The style sheet stands in the page, and with no address to ask it can tell nobody;
 * fonts come along as data. The one script is data too, which validators take for a script that must be let in.
 */
const policyFor = ({ digest }: Data) =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;

/** What a page says of itself to browsers, search engines and whoever it is shared with. */
export function headOf(publication: Publication, { css, data }: PageParts): Element[] {
  const { language, title, subtitle, issuer, letterhead, period, state, link } = publication;
  const body = issuer ?? subtitle;
  const name = body ? `${title} · ${body}` : title;
  const description = [title, subtitle, issuer, period, state?.name].filter(Boolean).join('. ');
  const shared: [property: string, content: string | null][] = [
    ['og:type', 'article'],
    ['og:title', name],
    ['og:description', description],
    ['og:locale', language.replace('-', '_')],
    ['og:site_name', letterhead ?? issuer],
    ['og:url', link],
  ];
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policyFor(data) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', name),
    h('meta', { name: 'description', content: description }),
    ...(link === null ? [] : [h('link', { rel: 'canonical', href: link })]),
    ...shared.flatMap(([property, content]) => (content ? [h('meta', { property, content })] : [])),
    h('style', css),
    h('script', { type: 'application/ld+json' }, data.json),
  ];
}
