import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { type Kind, kinds } from '../../plan/model.ts';
import { withFigures } from '../figures/in-body.ts';
import type { Block } from '../flow/blocks.ts';
import { layBody } from '../flow/flow.ts';
import { textProperty } from '../flow/hast.ts';
import { settingFor } from '../flow/setting.ts';
import { words } from '../flow/words.ts';
import { silentImages } from '../image-remarks.ts';
import { saidIn } from '../locale.ts';
import type { Publication } from '../publication.ts';
import type { RenderContext } from '../renderer.ts';
import { blocksOf, running } from './blocks.ts';
import { makeBookmarks } from './bookmarks.ts';
import { contentsOf } from './contents.ts';
import { coverOf } from './cover.ts';
import type { Sections } from './dress.ts';
import { facesOf } from './fonts.ts';
import { footnotesPart, makeNotes } from './footnotes.ts';
import { dressOf } from './own-dress.ts';
import { makePackage } from './package.ts';
import { type Page, textWidth, turned } from './page.ts';
import { partsOf, readLogo, readPictures, readQr } from './pictures.ts';
import { coreProperties } from './properties.ts';
import { makeRelationships } from './relationships.ts';
import { run } from './runs.ts';
import { templateDress } from './template/dress-of.ts';
import { setCover, setText } from './text.ts';
import type { Writing } from './writing.ts';
import { root, w } from './xml.ts';

/** A Word document of a publication. */
export async function documentOf(plain: Publication, given: RenderContext): Promise<Uint8Array> {
  const { publication: written, context, drawings } = withFigures(plain, given);
  const { theme } = context;
  const publication = setCover(written);
  const pictures = await readPictures(publication, context, drawings);
  const setting = settingFor(publication, setText, new Map([...pictures.keys()].map(src => [src, src])));
  const laid = layBody(publication, setting);
  const said = words[setting.language];
  for (const { said: remark, at } of silentImages(context.plan)) {
    context.notice(remark, at);
  }
  const dress = context.template
    ? templateDress(context.template, publication, theme, said)
    : dressOf(publication, theme, said, await facesOf(hasCode(laid.body), context));
  const into = makePackage();
  const relationships = makeRelationships();
  const notes = makeNotes(laid.notes);
  const logo = context.template ? null : await readLogo(context);
  const qr = context.qr && publication.link !== null ? await readQr(publication.link, context) : null;
  const writing: Writing = {
    style: dress.style,
    kindStyle: dress.kindStyle,
    isNumbered: dress.isNumbered,
    kinds: kindsOf(publication),
    size: null,
    width: textWidth(dress.page),
    bookmarks: makeBookmarks(),
    lists: dress.lists,
    relationships,
    pictures,
    notes,
    inNote: false,
    headFill: dress.headFill,
  };
  const sections = dress.put(into, relationships);
  const front = {
    cover: coverOf(publication, theme, said, { logo, qr }, writing, dress.spread ? dress.page : null),
    contents: contentsOf(
      publication.toc,
      setting.ids,
      run(said.contents, null, saidIn(publication.language).lang ?? null),
      writing,
    ),
  };
  const body = bodyOf(laid.body, front, writing, dress.page, sections);
  for (const picture of [...pictures.values(), logo, qr].filter(each => each !== null)) {
    for (const { part, bytes } of partsOf(picture)) into.put(`word/${part}`, bytes);
  }
  into.put('word/numbering.xml', dress.numbering());
  relationships.to('numbering', 'numbering.xml');
  const noteRelationships = makeRelationships();
  const footnotes = footnotesPart(notes.met(), {
    ...writing,
    relationships: noteRelationships,
    inNote: true,
  });
  into.put('word/footnotes.xml', footnotes, noteRelationships);
  relationships.to('footnotes', 'footnotes.xml');
  into.put('word/document.xml', root('document', w('body', {}, body)), relationships);
  into.put('docProps/core.xml', coreProperties(publication));
  return into.bytes();
}

/** Cover, contents and text, in sections: tables too wide for the page have pages of their own, turned on their side. */
function bodyOf(
  blocks: readonly Block[],
  front: { readonly cover: readonly Element[]; readonly contents: readonly Element[] },
  writing: Writing,
  page: Page,
  sections: Sections,
): Element[] {
  const wide: Writing = { ...writing, width: textWidth(turned(page)) };
  const written: { readonly kind: 'cover' | 'upright' | 'turned'; readonly content: Element[] }[] = [
    { kind: 'cover', content: [...front.cover] },
    { kind: 'upright', content: [...front.contents] },
    { kind: 'upright', content: [] },
  ];
  for (const block of blocks) {
    if (block.kind === 'table' && block.landscape) {
      const content = blocksOf([...block.lead, { ...block, lead: [] }], wide, running);
      written.push({ kind: 'turned', content }, { kind: 'upright', content: [] });
    } else {
      const section = written.at(-1);
      const content = blocksOf([block], writing, running);
      section?.content.push(...(section.content.length === 0 ? atTheTop(content) : content));
    }
  }
  const filled = written.filter(({ content }) => content.length > 0);
  return filled.flatMap(({ kind, content }, i) =>
    i < filled.length - 1 ? ending(content, sections(kind)) : [...content, sections(kind)],
  );
}

/** The heading that begins a page has no air above it. */
function atTheTop([first, ...rest]: readonly Element[]): Element[] {
  const look = first?.children[0];
  if (!first || look?.type !== 'element' || look.name !== 'w:pPr') return first ? [first, ...rest] : [];
  const [style, ...others] = look.children;
  const said = [style, w('spacing', { before: 0 }), ...others].filter(each => each !== undefined);
  const isHeading = said.length === 2;
  return [
    isHeading ? { ...first, children: [{ ...look, children: said }, ...first.children.slice(1)] } : first,
    ...rest,
  ];
}

/** Content that ends its section, in its last paragraph or in one of its own that nobody sees. */
function ending(content: readonly Element[], section: Element): Element[] {
  const last = content.at(-1);
  const look = last?.name === 'w:p' ? last.children[0] : null;
  if (last && look?.type === 'element' && look.name === 'w:pPr') {
    const ended = {
      ...last,
      children: [{ ...look, children: [...look.children, section] }, ...last.children.slice(1)],
    };
    return [...content.slice(0, -1), ended];
  }
  return [
    ...content,
    w('p', {}, w('pPr', {}, w('spacing', { before: 0, after: 0, line: 20, lineRule: 'exact' }), section)),
  ];
}

/** The kind of each element of the plan, by its address. */
function kindsOf(publication: Publication): Map<string, Kind> {
  const found = new Map<string, Kind>();
  visit(publication.body, 'element', node => {
    const id = textProperty(node, 'id');
    const kind = kinds.find(one => one === node.properties.dataKind);
    if (id !== null && kind !== undefined) found.set(id, kind);
  });
  return found;
}

function hasCode(blocks: readonly Block[]): boolean {
  return /"kind":"(?:code|pre)"/u.test(JSON.stringify(blocks));
}
