import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Language } from '../../text/bilingual.ts';
import { languageOf } from '../locale.ts';
import type { Publication } from '../publication.ts';
import { textProperty } from './hast.ts';

/** What is known of the whole body while its parts are turned into lines and blocks. */
export interface Setting {
  readonly language: Language;
  /** Makes a text fit to be set. */
  readonly set: (text: string) => string;
  /** Ids that can be led to. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the headings in the table of contents. */
  readonly contents: ReadonlySet<string>;
  /** Ids of the footnotes. */
  readonly notes: ReadonlySet<string>;
  /** Name in the job of each image that can be shown, by `src`. */
  readonly images: ReadonlyMap<string, string>;
  /** Notes whose first mark has been met. */
  readonly marked: Set<string>;
  /** Lists and quotes brought up from where they stood too deep. */
  readonly raised: Set<Element>;
}

/** `set` makes a text fit for the format; `images` are those it can show, by `src`. */
export function settingFor(
  publication: Publication,
  set: (text: string) => string,
  images: ReadonlyMap<string, string>,
): Setting {
  return {
    language: languageOf(publication.language),
    set,
    ids: idsOf(publication),
    contents: new Set(publication.toc.map(entry => entry.anchor)),
    notes: new Set(notesOf(publication).keys()),
    images,
    marked: new Set(),
    raised: new Set(),
  };
}

/** The ids that have a place on the pages: all but those that footnotes need in other formats. */
function idsOf(publication: Publication): Set<string> {
  const ids = new Set<string>();
  visit(publication.body, 'element', node => {
    if (node.properties.dataFootnotes !== undefined) return 'skip';
    const id = textProperty(node, 'id');
    if (id !== null && node.tagName !== 'a') ids.add(id);
    return undefined;
  });
  return ids;
}

/** The footnotes of a publication by id. */
export function notesOf(publication: Publication): Map<string, Element> {
  const notes = new Map<string, Element>();
  visit(publication.body, 'element', section => {
    if (section.properties.dataFootnotes === undefined) return;
    visit(section, { type: 'element', tagName: 'li' }, note => {
      const id = note.type === 'element' ? textProperty(note, 'id') : null;
      if (id !== null && note.type === 'element') notes.set(id, note);
    });
  });
  return notes;
}
