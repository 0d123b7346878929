import type { Schema } from 'hast-util-sanitize';
import { kinds } from '../plan/model.ts';

type Definition = NonNullable<Schema['attributes']>[string][number];

const kind: Definition = ['dataKind', ...kinds];
/** The language of a passage in another one than the plan's, as BCP 47 writes it. */
export const passageLanguage: Definition = ['lang', /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu];

const cell: Definition[] = [
  ['className', 'a-left', 'a-center', 'a-right'],
  ['colSpan', /^[1-9]\d{0,2}$/u],
  ['rowSpan', /^[1-9]\d{0,2}$/u],
];

/**
 * All that the body of a publication may hold, as a schema under which it is already clean: sanitizing it again
 * changes nothing. What the tags and classes stand for:
 *
 * - `h2`…`h6` never jump a level and always have an `id`.
 * - Every element of the plan stands in an `h*`, `li`, `p` or `tr` whose `id` is its address and whose `data-kind`
 *   is its kind.
 * - `span.etiqueta` at the start of such a heading holds the level word and number: «EJE TEMÁTICO 1.».
 * - `span.numero` holds the number the author wrote, as written. An `li.numerado` begins with one (inside its
 *   first `p` if it has paragraphs): it is the item's marker, and no other may be drawn.
 * - `a.cita` names an element without written number («E2.3») and links to it. It is the last thing in the
 *   element's own line: at the end of the `h*` or `p`, of the first cell of the `tr`, and in an `li` at the end of
 *   its first `p` or before its first block. It is the program's and not the author's.
 * - `a.anuncio` leads from an announced item to the element that develops it.
 * - `dl.atributos` are the attributes of the element it stands in, `dl.ficha` the sheet of an indicator and
 *   `dl.siglas` the list of acronyms; each holds only `div`s of one `dt` and one `dd`.
 * - `span.casilla` is the state of a task: «☑ Hecho», «☐ Pendiente». `mark.por-definir` is the placeholder POR
 *   DEFINIR.
 * - `lang` is the language of a passage, where its author says it.
 * - Footnotes are GFM's: `sup > a[data-footnote-ref]`, and `section[data-footnotes]` at the very end with an `h2`
 *   and an `ol` whose items end in `a[data-footnote-backref]`.
 * - `img` names a file beside the plan by relative path, for the renderer to ask for; an image from the web is a
 *   link. `a` leads to the web, to an address of electronic mail or to an `id` of the body.
 * - A `figure` holds an `img` and its `figcaption`.
 */
export const bodySchema: Schema & { readonly tagNames: string[] } = {
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'section'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'dl', 'div', 'dt', 'dd'],
    ...['figure', 'figcaption'],
    ...['a', 'abbr', 'br', 'code', 'del', 'em', 'img', 'mark', 'span', 'strong', 'sub', 'sup'],
  ],
  attributes: {
    '*': [passageLanguage],
    h2: ['id', kind],
    h3: ['id', kind],
    h4: ['id', kind],
    h5: ['id', kind],
    h6: ['id', kind],
    p: ['id', kind],
    tr: ['id', kind],
    li: ['id', kind, ['className', 'numerado']],
    ol: [['start', /^\d{1,9}$/u]],
    section: ['dataFootnotes'],
    td: cell,
    th: [...cell, ['scope', 'col', 'row']],
    dl: [['className', 'atributos', 'ficha', 'siglas']],
    a: [
      ['href', /^(?:https?:\/\/|mailto:|#)/iu],
      ['className', 'cita', 'anuncio'],
      'id',
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
    ],
    abbr: ['title'],
    img: ['alt', ['src', /^(?!\/|\\|[a-z][a-z0-9+.-]*:)/iu]],
    mark: [['className', 'por-definir']],
    span: [['className', 'numero', 'etiqueta', 'casilla']],
  },
  ancestors: {},
  protocols: {},
  required: {},
  clobber: [],
  strip: [],
  allowComments: false,
  allowDoctypes: false,
};
