import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Publication } from '../publication.ts';
import { linkedData } from './linked-data.ts';
import type { PageParts } from './page.ts';

/**
 * Nothing may be fetched or run. The style sheet stands in the page, and with no address to ask it can tell nobody;
 * fonts come along as data.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** What a page says of itself to browsers, search engines and whoever it is shared with. */
export function headOf(publication: Publication, { css, plan, overview }: PageParts): Element[] {
  const { language, title, subtitle, issuer, letterhead, period, state } = publication;
  const body = issuer ?? subtitle;
  const name = body ? `${title} · ${body}` : title;
  const description = [title, subtitle, issuer, period, state?.name].filter(Boolean).join('. ');
  const shared: [property: string, content: string | null][] = [
    ['og:type', 'article'],
    ['og:title', name],
    ['og:description', description],
    ['og:locale', language.replace('-', '_')],
    ['og:site_name', letterhead ?? issuer],
  ];
  return [
    h('meta', { charSet: 'utf-8' }),
    // Data runs nowhere; after the policy, validators would take it for a script that is forbidden.
    h('script', { type: 'application/ld+json' }, inert(linkedData(publication, plan, overview))),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', name),
    h('meta', { name: 'description', content: description }),
    ...shared.flatMap(([property, content]) => (content ? [h('meta', { property, content })] : [])),
    h('style', css),
  ];
}

/** JSON that no text of the plan can turn into markup: it closes no element and opens no comment. */
function inert(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, sign => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
