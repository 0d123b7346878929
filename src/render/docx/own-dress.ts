import type { Words } from '../flow/words.ts';
import { localeOf, usualPaper } from '../locale.ts';
import type { Publication } from '../publication.ts';
import type { Theme } from '../theme.ts';
import type { Dress } from './dress.ts';
import { type Face, fontTable, typefacesOf } from './fonts.ts';
import { coverHeaderPart, footerPart, headerPart } from './margins.ts';
import { makeLists, numberingPart } from './numbering.ts';
import { type MarginReference, pageOf, sectionOf, textWidth, turned } from './page.ts';
import { settingsPart } from './properties.ts';
import { makeRelationships } from './relationships.ts';
import { styleId, styleSheet } from './style-sheet.ts';

/** The look of a theme, with the fonts that the document carries. */
export function dressOf(publication: Publication, theme: Theme, words: Words, faces: readonly Face[]): Dress {
  const { language } = publication;
  const upright = pageOf(theme.paper ?? usualPaper(localeOf(language).region));
  const lists = makeLists();
  return {
    style: styleId,
    kindStyle: () => null,
    isNumbered: () => false,
    headFill: theme.colors.primary.slice(1).toUpperCase(),
    page: upright,
    spread: true,
    lists,
    numbering: () => numberingPart(lists),
    put: (into, relationships) => {
      const fontRelationships = makeRelationships();
      const fonts = fontTable(faces, fontRelationships);
      for (const [name, bytes] of fonts.parts) into.put(`word/${name}`, bytes);
      into.put('word/fontTable.xml', fonts.tree, fontRelationships);
      into.put('word/styles.xml', styleSheet(theme, typefacesOf(theme), language, textWidth(upright)));
      into.put(
        'word/settings.xml',
        settingsPart({ language, embedded: faces.length > 0, hyphenated: true, evenAndOdd: false }),
      );
      for (const part of ['styles', 'settings', 'fontTable']) relationships.to(part, `${part}.xml`);
      return kind => {
        const page = kind === 'turned' ? turned(upright) : upright;
        const header =
          kind === 'cover'
            ? coverHeaderPart(styleId('header'))
            : headerPart(publication, styleId('header'), page);
        into.put(`word/header-${kind}.xml`, header);
        const margins: MarginReference[] = [
          { side: 'header', pages: 'default', id: relationships.to('header', `header-${kind}.xml`) },
        ];
        if (kind !== 'cover') {
          into.put(`word/footer-${kind}.xml`, footerPart(publication, words, styleId('footer'), page));
          margins.push({
            side: 'footer',
            pages: 'default',
            id: relationships.to('footer', `footer-${kind}.xml`),
          });
        }
        return sectionOf(page, margins);
      };
    },
  };
}
