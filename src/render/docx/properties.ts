import type { Element } from 'xast';
import type { Publication } from '../publication.ts';
import { el, root, val, w } from './xml.ts';

/** What the file says of itself: title, authors, language and state; no date, which would differ from day to day. */
export function coreProperties({
  title,
  subtitle,
  issuer,
  signatories,
  language,
  state,
}: Publication): Element {
  const authors = signatories.map(({ name, body }) => name ?? body).filter(author => author !== null);
  const said = (name: string, text: string | null) =>
    text === null || text === '' ? null : el(name, {}, text);
  return el(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    said('dc:title', title),
    said('dc:subject', subtitle ?? issuer),
    said('dc:creator', authors.join('; ')),
    said('cp:contentStatus', state?.name ?? null),
    said('dc:language', language),
  );
}

/** What documents of today's Word say of themselves; without it they open as of 2007. */
const compatibility = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
};

/** What a document asks of whoever opens it. */
interface Settings {
  readonly language: string;
  /** Whether it carries its fonts. */
  readonly embedded: boolean;
  /** Whether words are divided at the ends of lines, as the language does. */
  readonly hyphenated: boolean;
  /** Whether even pages have heads of their own. */
  readonly evenAndOdd: boolean;
}

/** `settings.xml`. */
export function settingsPart({ language, embedded, hyphenated, evenAndOdd }: Settings): Element {
  return root(
    'settings',
    w('zoom', { percent: 100 }),
    embedded ? w('embedTrueTypeFonts') : null,
    hyphenated ? [w('autoHyphenation'), val('consecutiveHyphenLimit', 2)] : null,
    evenAndOdd ? w('evenAndOddHeaders') : null,
    w('footnotePr', {}, w('footnote', { id: -1 }), w('footnote', { id: 0 })),
    w(
      'compat',
      {},
      w('doNotExpandShiftReturn'),
      Object.entries(compatibility).map(([name, value]) =>
        w('compatSetting', { name, uri: 'http://schemas.microsoft.com/office/word', val: value }),
      ),
    ),
    w('themeFontLang', { val: language }),
    val('decimalSymbol', '.'),
    val('listSeparator', ','),
  );
}
