import type { Element } from 'xast';
import type { Words } from '../flow/words.ts';
import { saidIn } from '../locale.ts';
import type { Publication } from '../publication.ts';
import { type Page, textWidth } from './page.ts';
import { field, run } from './runs.ts';
import { el, root, val, w } from './xml.ts';

/** The head of every page but the cover: the title, and behind the text the state of what is not approved. */
export function headerPart(publication: Publication, style: string, page: Page): Element {
  return root(
    'hdr',
    w(
      'p',
      {},
      w('pPr', {}, val('pStyle', style), tabAt(page)),
      draftMark(publication),
      run(publication.title),
    ),
  );
}

/** The foot of every page but the cover: the state of what is not approved, and the number of the page. */
export function footerPart(
  { state, language }: Publication,
  words: Words,
  style: string,
  page: Page,
): Element {
  const lang = saidIn(language).lang ?? null;
  const draft =
    state && !state.approved ? [boldRun(state.name), run(` · ${words.unapproved}`, null, lang)] : [];
  return root(
    'ftr',
    w(
      'p',
      {},
      w('pPr', {}, val('pStyle', style), tabAt(page)),
      draft,
      w('r', {}, w('tab')),
      run(`${words.page} `, null, lang),
      field(' PAGE ', [run('1')]),
      run(` ${words.of} `, null, lang),
      field(' NUMPAGES ', [run('1')]),
    ),
  );
}

function tabAt(page: Page): Element {
  return w('tabs', {}, w('tab', { val: 'right', pos: textWidth(page) }));
}

function boldRun(text: string): Element {
  return w('r', {}, w('rPr', {}, w('b')), w('t', {}, text));
}

/** The head of the cover, which says nothing. */
export function coverHeaderPart(style: string): Element {
  return root('hdr', w('p', {}, w('pPr', {}, val('pStyle', style), w('pBdr', {}, val('bottom', 'nil')))));
}

/** The state across the page, as Word's own watermarks are made; null for what may be taken for approved. */
export function draftMark({ state }: Publication): Element | null {
  if (!state || state.approved) return null;
  const text = state.name.toUpperCase();
  return w(
    'r',
    {},
    w('rPr', {}, w('noProof')),
    w(
      'pict',
      {},
      el(
        'v:shapetype',
        {
          id: '_x0000_t136',
          coordsize: '21600,21600',
          'o:spt': 136,
          adj: 10800,
          path: 'm@7,l@8,m@5,21600l@6,21600e',
        },
        el(
          'v:formulas',
          {},
          formulas.map(eqn => el('v:f', { eqn })),
        ),
        el('v:path', {
          textpathok: 't',
          'o:connecttype': 'custom',
          'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
          'o:connectangles': '270,180,90,0',
        }),
        el('v:textpath', { on: 't', fitshape: 't' }),
      ),
      el(
        'v:shape',
        {
          id: 'PowerPlusWaterMarkObject1',
          type: '#_x0000_t136',
          alt: '',
          style: `position:absolute;margin-left:0;margin-top:0;width:${Math.min(440, text.length * 46)}pt;height:72pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin`,
          'o:allowincell': 'f',
          fillcolor: '#dcdcdc',
          stroked: 'f',
        },
        el('v:fill', { opacity: '.35' }),
        el('v:textpath', { style: 'font-family:"Arial";font-size:1pt', string: text }),
      ),
    ),
  );
}

/** How the shape of Word's own watermarks bends its text. */
const formulas = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];
