import type { Element } from 'xast';
import type { Theme } from '../theme.ts';
import { type Child, root, val, w } from './xml.ts';

/** What a paragraph, a run or a table may be in a plan; each is a style that people can change in Word. */
export type Role = keyof typeof roles;

/**
 * The name of each style. Those that Word knows by itself have its English names, which it shows in the language of
 * whoever opens the document: «heading 1» is «Título 1».
 */
export const roles = {
  text: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  heading4: 'heading 4',
  heading5: 'heading 5',
  label1: 'Plan rótulo 1',
  label2: 'Plan rótulo 2',
  label3: 'Plan rótulo 3',
  label4: 'Plan rótulo 4',
  label5: 'Plan rótulo 5',
  item: 'List Paragraph',
  quote: 'Quote',
  code: 'Plan código',
  attribute: 'Plan atributo',
  cell: 'Plan celda',
  headCell: 'Plan celda de encabezado',
  caption: 'caption',
  figureCaption: 'Plan pie de figura',
  note: 'footnote text',
  letterhead: 'Plan membrete',
  issuer: 'Plan instancia',
  term: 'Plan término',
  state: 'Plan estado',
  fact: 'Plan portada',
  contents: 'TOC Heading',
  contents1: 'toc 1',
  contents2: 'toc 2',
  contents3: 'toc 3',
  contents4: 'toc 4',
  header: 'header',
  footer: 'footer',
  noteMark: 'footnote reference',
  link: 'Hyperlink',
  crossReference: 'Plan remisión',
  eyebrow: 'Plan nivel',
  number: 'Plan número',
  quiet: 'Plan cita',
  mono: 'Plan clave',
  table: 'Plan tabla',
} as const;

/** Every role, in the order in which styles are listed. */
export const allRoles = Object.keys(roles) as readonly Role[];

/** The families that styles are set in. */
export interface Typefaces {
  readonly text: string;
  readonly headings: string;
  readonly code: string;
}

/** The colours of the text besides those of the theme, of what is less than it, and of lines: as the PDF prints them. */
const inks = {
  normal: { ink: '292929', quiet: '575757', hair: 'C7C7C7' },
  alto: { ink: '000000', quiet: '2E2E2E', hair: '595959' },
} as const;

/** Half points of the running text. */
const size = 21;

/** How one style looks: what of a paragraph, and what of its characters. */
interface Look {
  readonly type?: 'paragraph' | 'character' | 'table';
  readonly on?: Role;
  readonly next?: Role;
  readonly par?: readonly Child[];
  readonly run?: readonly Child[];
  readonly more?: readonly Child[];
}

/** The id of the style of a role, as the program writes it. */
export function styleId(role: Role): string {
  return roles[role]
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:^|\s)(\p{L}|\d)/gu, (_, letter: string) => letter.toUpperCase());
}

/** `styles.xml`. `width` is that of the text, in twips. */
export function styleSheet(theme: Theme, faces: Typefaces, language: string, width: number): Element {
  return root(
    'styles',
    w(
      'docDefaults',
      {},
      w('rPrDefault', {}, w('rPr', {}, ...defaults(faces.text, theme, language))),
      w('pPrDefault', {}, w('pPr', {}, spacing({ after: 130, line: 259 }))),
    ),
    styleElements(theme, faces, width),
  );
}

function defaults(face: string, { contrast }: Theme, language: string): Element[] {
  return [
    fonts(face),
    val('color', inks[contrast].ink),
    val('sz', size),
    val('szCs', size),
    w('lang', { val: language, eastAsia: language, bidi: 'ar-SA' }),
  ];
}

/**
 * The styles of the program, one by one, of the given roles; without `faces`, in the typefaces of the document they come
 * into, whose styles `idOf` may name in the place of the program's own.
 */
export function styleElements(
  theme: Theme,
  faces: Typefaces | null,
  width: number,
  idOf: (role: Role) => string = styleId,
  only: readonly Role[] = allRoles,
): Element[] {
  const looks = looksOf(theme, faces, width);
  return only.map(role => styleOf(role, looks[role], idOf));
}

function looksOf(theme: Theme, faces: Typefaces | null, width: number): Readonly<Record<Role, Look>> {
  const { ink, quiet, hair } = inks[theme.contrast];
  const primary = theme.colors.primary.slice(1).toUpperCase();
  const accent = theme.colors.accent.slice(1).toUpperCase();
  const sans = faces ? [fonts(faces.headings)] : [];
  const mono = faces ? [fonts(faces.code)] : [];
  const heading = (level: number, points: number, above: number, below: number): Look => ({
    on: 'text',
    next: 'text',
    par: [
      w('keepNext'),
      w('keepLines'),
      level === 1 ? w('pBdr', {}, w('top', { val: 'single', sz: 8, space: 9, color: accent })) : null,
      w('suppressAutoHyphens'),
      spacing({ before: above, after: below, line: 216 }),
      val('jc', 'left'),
      val('outlineLvl', level - 1),
    ],
    run: [
      ...sans,
      level < 5 ? w('b') : null,
      level < 4 ? val('color', primary) : null,
      val('sz', points * 2),
      val('szCs', points * 2),
    ],
  });
  const headings = {
    heading1: heading(1, 17, 600, 240),
    heading2: heading(2, 13, 380, 160),
    heading3: heading(3, 11.5, 320, 130),
    heading4: heading(4, 10.5, 280, 110),
    heading5: heading(5, 10.5, 280, 110),
  };
  /** Looks like a heading and is one to who listens, yet no table of contents lists it. */
  const label = (level: 1 | 2 | 3 | 4 | 5): Look => ({
    on: `heading${level}`,
    next: 'text',
    par: [val('outlineLvl', level - 1)],
  });
  const entry = (level: number): Look => ({
    on: 'text',
    next: 'text',
    par: [
      level === 1
        ? w(
            'pBdr',
            {},
            ['top', 'between'].map(side => w(side, { val: 'single', sz: 4, space: 5, color: hair })),
          )
        : null,
      w('tabs', {}, w('tab', { val: 'right', pos: width })),
      w('suppressAutoHyphens'),
      spacing({ before: level === 1 ? 160 : 0, after: level === 1 ? 60 : 50, line: 228 }),
      w('ind', { left: (level - 1) * 280, right: 560 }),
    ],
    run:
      level === 1
        ? [...sans, w('b'), val('color', primary), val('sz', 21), val('szCs', 21)]
        : [...sans, val('sz', 19), val('szCs', 19)],
  });
  const small = (points: number, color: string, ...more: Child[]): Child[] => [
    ...sans,
    ...more,
    color === ink ? null : val('color', color),
    val('sz', points * 2),
    val('szCs', points * 2),
  ];
  const margin = (side: 'top' | 'bottom'): Look => ({
    on: 'text',
    par: [
      side === 'bottom' ? w('pBdr', {}, w('bottom', { val: 'single', sz: 4, space: 4, color: hair })) : null,
      spacing({ after: 0, line: 240 }),
    ],
    run: small(8, quiet),
  });
  return {
    text: {},
    title: {
      on: 'text',
      next: 'subtitle',
      par: [
        w('keepLines'),
        w('suppressAutoHyphens'),
        spacing({ before: 0, after: 0, line: 204 }),
        val('jc', 'left'),
      ],
      run: [...sans, w('b'), val('color', primary), val('sz', 64), val('szCs', 64)],
    },
    subtitle: {
      on: 'text',
      next: 'fact',
      par: [w('suppressAutoHyphens'), spacing({ after: 160, line: 228 }), w('ind', { right: 1100 })],
      run: small(14, ink),
    },
    ...headings,
    label1: label(1),
    label2: label(2),
    label3: label(3),
    label4: label(4),
    label5: label(5),
    item: { on: 'text', par: [spacing({ after: 110 })] },
    quote: {
      on: 'text',
      par: [w('pBdr', {}, w('left', { val: 'single', sz: 18, space: 12, color: hair }))],
    },
    code: {
      on: 'text',
      par: [
        w('shd', { val: 'clear', color: 'auto', fill: 'F1F3F5' }),
        w('suppressAutoHyphens'),
        spacing({ before: 120, after: 160, line: 228 }),
        val('jc', 'left'),
      ],
      run: [...mono, w('noProof'), val('sz', 18), val('szCs', 18)],
    },
    attribute: {
      on: 'text',
      par: [w('suppressAutoHyphens'), spacing({ after: 50, line: 228 }), val('jc', 'left')],
      run: small(9, ink),
    },
    cell: {
      on: 'text',
      par: [w('suppressAutoHyphens'), spacing({ before: 20, after: 20, line: 228 }), val('jc', 'left')],
      run: small(9, ink),
    },
    headCell: { on: 'cell', par: [w('keepNext')], run: [w('b'), val('color', 'FFFFFF')] },
    caption: {
      on: 'text',
      next: 'text',
      par: [w('keepNext'), w('suppressAutoHyphens'), spacing({ before: 200, after: 90, line: 228 })],
      run: small(9, primary, w('b')),
    },
    figureCaption: {
      on: 'caption',
      next: 'text',
      par: [w('keepNext', { val: 0 }), spacing({ before: 0, after: 240, line: 228 }), val('jc', 'center')],
      run: [w('b', { val: 0 }), val('color', quiet)],
    },
    note: { on: 'text', par: [spacing({ after: 50, line: 228 })], run: [val('sz', 17), val('szCs', 17)] },
    letterhead: {
      on: 'text',
      par: [w('suppressAutoHyphens'), spacing({ before: 0, after: 0, line: 228 }), w('ind', { right: 2200 })],
      run: small(11, quiet, w('b')),
    },
    issuer: {
      on: 'subtitle',
      run: [val('color', quiet), val('sz', 25), val('szCs', 25)],
    },
    state: {
      on: 'text',
      next: 'title',
      par: [w('keepNext'), spacing({ after: 280, line: 228 })],
      run: [...small(10, ink, w('b'), w('caps')), val('spacing', 12)].toSorted(byOrder),
    },
    fact: {
      on: 'text',
      par: [w('suppressAutoHyphens'), spacing({ after: 50, line: 228 }), val('jc', 'left')],
      run: small(10, ink),
    },
    contents: {
      on: 'text',
      next: 'text',
      par: [w('keepNext'), spacing({ before: 0, after: 300, line: 228 })],
      run: [...sans, w('b'), val('color', primary), val('sz', 34), val('szCs', 34)],
    },
    contents1: entry(1),
    contents2: entry(2),
    contents3: entry(3),
    contents4: entry(4),
    header: margin('bottom'),
    footer: margin('top'),
    noteMark: { type: 'character', run: [val('vertAlign', 'superscript')] },
    crossReference: { type: 'character', run: [val('color', primary)] },
    link: { type: 'character', run: [val('color', primary), val('u', 'single')] },
    eyebrow: {
      type: 'character',
      run: [w('b'), val('color', quiet), val('spacing', 8), val('sz', 20), val('szCs', 20)].toSorted(byOrder),
    },
    number: { type: 'character', run: [val('color', primary)] },
    quiet: {
      type: 'character',
      run: [...sans, w('b', { val: 0 }), val('color', quiet), val('sz', 16), val('szCs', 16)],
    },
    term: { type: 'character', run: [...sans, w('b'), val('color', quiet), val('sz', 18), val('szCs', 18)] },
    mono: { type: 'character', run: [...mono, w('noProof'), val('sz', 19), val('szCs', 19)] },
    table: {
      type: 'table',
      more: [
        w(
          'tblPr',
          {},
          w(
            'tblBorders',
            {},
            ...['top', 'bottom', 'insideH'].map(side =>
              w(side, { val: 'single', sz: 4, space: 0, color: hair }),
            ),
          ),
          w(
            'tblCellMar',
            {},
            ...(['top', 'left', 'bottom', 'right'] as const).map(side =>
              w(side, { w: side === 'left' || side === 'right' ? 90 : 60, type: 'dxa' }),
            ),
          ),
        ),
        w(
          'tblStylePr',
          { type: 'firstRow' },
          w('rPr', {}, w('b'), val('color', 'FFFFFF')),
          w('tcPr', {}, w('shd', { val: 'clear', color: 'auto', fill: primary })),
        ),
      ],
    },
  };
}

/** The order in which the schema wants what is said of characters. */
const order = ['rFonts', 'b', 'caps', 'color', 'spacing', 'sz', 'szCs'];

function byOrder(a: Child, b: Child): number {
  const at = (child: Child) =>
    child !== null && typeof child === 'object' && 'name' in child ? order.indexOf(child.name.slice(2)) : -1;
  return at(a) - at(b);
}

function styleOf(
  role: Role,
  { type = 'paragraph', on, next, par = [], run = [], more = [] }: Look,
  idOf: (role: Role) => string,
): Element {
  const custom = roles[role].startsWith('Plan ');
  return w(
    'style',
    { type, default: role === 'text' ? 1 : null, customStyle: custom ? 1 : null, styleId: idOf(role) },
    val('name', roles[role]),
    on ? val('basedOn', idOf(on)) : null,
    next ? val('next', idOf(next)) : null,
    val('uiPriority', /^contents\d/u.test(role) ? 39 : role === 'link' ? 99 : 1),
    w('qFormat'),
    par.length > 0 ? w('pPr', {}, ...par) : null,
    run.length > 0 ? w('rPr', {}, ...run) : null,
    ...more,
  );
}

function fonts(face: string): Element {
  return w('rFonts', { ascii: face, hAnsi: face, eastAsia: face, cs: face });
}

function spacing({ before, after, line }: { before?: number; after?: number; line?: number }): Element {
  return w('spacing', {
    before: before ?? null,
    after: after ?? null,
    line: line ?? null,
    lineRule: line === undefined ? null : 'auto',
  });
}
