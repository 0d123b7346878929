import { htmlBlockNames } from 'micromark-util-html-tag-name';

/** How many tags are open so far, so that a document cannot nest without end. */
export interface OpenTags {
  count: number;
}

/** Deeper than any table in a list in a quotation. */
const deepest = 60;

/** Tags a body may hold, with the attributes that say something besides the language, which any may say. */
const kept = new Map<string, readonly string[]>([
  ['a', ['href']],
  ['abbr', ['title']],
  ['img', ['src', 'alt', 'title']],
  ['ol', ['start']],
  ['td', ['align', 'colspan', 'rowspan']],
  ['th', ['align', 'colspan', 'rowspan', 'scope']],
  ...['blockquote', 'br', 'caption', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr'].map(bare),
  ...['li', 'p', 'pre', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'thead', 'tr', 'ul'].map(bare),
]);

const renamed = new Map([
  ['acronym', 'abbr'],
  ['b', 'strong'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['i', 'em'],
  ['kbd', 'code'],
  ['s', 'del'],
  ['samp', 'code'],
  ['strike', 'del'],
  ['tt', 'code'],
  ['var', 'em'],
  ['menu', 'ul'],
  ['dir', 'ul'],
  ['tfoot', 'tbody'],
]);

/** Tags within a line: they go, and leave no mark. */
const transparent = new Set(
  'bdi bdo big blink data font ins label mark marquee nobr q rb rp rt rtc ruby small time u wbr'.split(' '),
);

/** Tags that part what stands before them from what stands after, besides those of Markdown's own list. */
const parting = new Set([
  ...htmlBlockNames,
  ...'applet audio button canvas embed hgroup input isindex listing map math meter noembed noscript object'.split(
    ' ',
  ),
  ...'output picture plaintext progress script select slot source style svg template textarea video xmp'.split(
    ' ',
  ),
]);

/** Tags within a line. The place of any other parts words even where the parser that follows ignores it. */
const phrasing = new Set(['a', 'abbr', 'br', 'code', 'del', 'em', 'img', 'span', 'strong', 'sub', 'sup']);

/**
 * HTML that an author wrote inside Markdown, reduced to well-formed tags of a body without any other attribute, so
 * that the parser after it meets nothing it would skip. Comments go; every word outside a tag stays: what stands in
 * scripts and styles becomes visible code, a tag that is never closed or that HTML does not know (`<nombre del
 * organismo>`) becomes text. `inline` is HTML within a paragraph, which comes a tag at a time.
 */
export function reduceHtml(html: string, inline: boolean, open: OpenTags): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end, replacement] of pieces(html, inline, open)) {
    parts.push(html.slice(at, start).replaceAll('<', '&lt;'), replacement);
    at = end;
  }
  return parts.join('') + html.slice(at).replaceAll('<', '&lt;');
}

const comment = /<!--(?:-?>|[\s\S]*?(?:-->|$))/uy;
const cdata = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/uy;
const doctype = /<!doctype\b[^<>]*>/iuy;
const code = /<(script|style)\b[^<>]*>([\s\S]*?)(?:<\/\1\s*>|$)/iuy;
const tagName = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>]|$)/iuy;

/** The marked-up pieces of a text: from, to, and what takes their place. */
function* pieces(html: string, inline: boolean, open: OpenTags): Generator<[number, number, string]> {
  let quotesClose = true;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const whole = match(comment, html, at) ?? match(doctype, html, at);
    const raw = match(cdata, html, at) ?? (inline ? null : match(code, html, at));
    const name = match(tagName, html, at);
    let end = at + 1;
    if (whole) {
      end = at + whole[0].length;
      yield [at, end, ''];
    } else if (raw) {
      end = at + raw[0].length;
      yield [
        at,
        end,
        raw[2] === undefined ? escaped(raw[1] ?? '') : `<pre><code>${escaped(raw[2])}</code></pre>`,
      ];
    } else if (name) {
      const quoted: number = quotesClose ? tagEnd(html, at) : -1;
      quotesClose &&= quoted !== -1;
      const close = quoted === -1 ? html.indexOf('>', at) : quoted;
      if (close === -1) return;
      const tag = reduceTag(name[2] ?? '', name[1] === '/', html.slice(at + name[0].length, close), open);
      if (tag !== null) yield [at, close + 1, tag];
      end = close + 1;
    }
    at = end;
  }
}

/** The `>` that ends a tag, past those in quoted values; -1 where a quotation never ends. */
function tagEnd(html: string, start: number): number {
  for (let at = start; at < html.length; at++) {
    const char = html[at];
    if (char === '>') return at;
    if (char === '"' || char === "'") {
      at = html.indexOf(char, at + 1);
      if (at === -1) return -1;
    }
  }
  return -1;
}

/** The tag as the parser gets it; null where it is text. */
function reduceTag(written: string, closing: boolean, attributes: string, open: OpenTags): string | null {
  const lower = written.toLowerCase();
  const name = renamed.get(lower) ?? lower;
  if (transparent.has(name)) return '';
  const allowed = kept.get(name);
  if (!allowed) {
    if (parting.has(name)) return '<p>';
    return closing || /[="']/u.test(attributes) ? '' : null;
  }
  if (name !== 'br' && name !== 'hr' && name !== 'img') {
    if (!closing && open.count >= deepest) return '';
    open.count = Math.max(0, open.count + (closing ? -1 : 1));
  }
  const values = closing
    ? []
    : [...allowed, 'lang'].flatMap(attribute => readAttribute(attribute, attributes));
  const tag = `<${closing ? '/' : ''}${[name, ...values].join(' ')}>`;
  return phrasing.has(name) ? tag : ` ${tag} `;
}

function readAttribute(name: string, attributes: string): string[] {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'iu').exec(
    attributes,
  )?.[1];
  return found === undefined ? [] : [`${name}=${/^["']/u.test(found) ? found : `"${found}"`}`];
}

function bare(name: string): [string, readonly string[]] {
  return [name, []];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function match(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
