import type { Element } from 'xast';
import { child, childrenOf } from '../../../office/xml.ts';
import type { Words } from '../../flow/words.ts';
import { imageFormat } from '../../image-format.ts';
import type { Publication } from '../../publication.ts';
import type { Theme } from '../../theme.ts';
import type { Dress } from '../dress.ts';
import { draftMark, footerPart } from '../margins.ts';
import { makeLists, numberingPart } from '../numbering.ts';
import type { Package } from '../package.ts';
import { type Page, sectionOf, textWidth, turned } from '../page.ts';
import { settingsPart } from '../properties.ts';
import { makeRelationships } from '../relationships.ts';
import { allRoles, type Role, styleElements, styleId } from '../style-sheet.ts';
import { root, w } from '../xml.ts';
import type { Margin, Template } from './template.ts';

/** The look of an institution's template; the theme gives what the template has no style for. */
export function templateDress(
  template: Template,
  publication: Publication,
  theme: Theme,
  words: Words,
): Dress {
  const { names, numbering } = template;
  const taken = new Set(names.all.map(({ id }) => id));
  // The institution's tables say how their heads look.
  const isCell = (role: Role) => role === 'headCell' && Boolean(names.roles.get('table'));
  const style = (role: Role): string => {
    const own = names.roles.get(role);
    if (own) return own.id;
    if (isCell(role)) return style('cell');
    let id = styleId(role);
    while (taken.has(id)) id += 'Plan';
    return id;
  };
  const lists = makeLists(
    nextId(numbering, 'abstractNum', 'abstractNumId'),
    nextId(numbering, 'num', 'numId'),
  );
  return {
    style,
    kindStyle: kind => names.kinds.get(kind)?.id ?? null,
    isNumbered: id => names.numbered.has(id),
    headFill: names.roles.get('table') ? null : theme.colors.primary.slice(1).toUpperCase(),
    page: template.page,
    spread: false,
    lists,
    numbering: () => withLists(numbering, lists),
    put: (into, relationships) => {
      const missing = allRoles.filter(role => !names.roles.get(role) && !isCell(role));
      const added = styleElements(theme, null, textWidth(template.page), style, missing);
      into.put('word/styles.xml', { ...template.styles, children: [...template.styles.children, ...added] });
      into.put(
        'word/settings.xml',
        settingsPart({
          language: publication.language,
          embedded: false,
          hyphenated: false,
          evenAndOdd: template.evenAndOdd,
        }),
      );
      for (const part of ['styles', 'settings']) relationships.to(part, `${part}.xml`);
      if (template.theme) {
        into.put('word/theme/theme1.xml', template.theme);
        relationships.to('theme', 'theme/theme1.xml');
      }
      const footed = template.margins.some(({ side }) => side === 'footer');
      return kind => {
        const page: Page = kind === 'turned' ? turned(template.page) : template.page;
        const references = template.margins
          .filter(({ pages }) => pages !== 'first' || kind === 'cover')
          .map((margin, i) => {
            const name = `${margin.side}-${kind}-${i + 1}`;
            putMargin(
              into,
              name,
              kind === 'cover' ? margin.tree : marked(margin, publication),
              margin.images,
            );
            return {
              side: margin.side,
              pages: margin.pages,
              id: relationships.to(margin.side, `${name}.xml`),
            };
          });
        if (!footed && kind !== 'cover') {
          into.put(`word/footer-${kind}.xml`, footerPart(publication, words, style('footer'), page));
          references.push({
            side: 'footer',
            pages: 'default',
            id: relationships.to('footer', `footer-${kind}.xml`),
          });
        }
        const mark = draftMark(publication);
        if (mark && kind !== 'cover' && !references.some(({ side }) => side === 'header')) {
          into.put(`word/header-${kind}.xml`, root('hdr', w('p', {}, mark)));
          references.push({
            side: 'header',
            pages: 'default',
            id: relationships.to('header', `header-${kind}.xml`),
          });
        }
        return sectionOf(page, references, template.titlePage && kind === 'cover');
      };
    },
  };
}

function putMargin(into: Package, name: string, tree: Element, images: Margin['images']): void {
  const relationships = makeRelationships();
  const ids = new Map<string, string>();
  for (const [id, bytes] of images) {
    const part = `media/${name}-${ids.size + 1}.${imageFormat(bytes)}`;
    into.put(`word/${part}`, bytes);
    ids.set(id, relationships.to('image', part));
  }
  into.put(`word/${name}.xml`, renamed(tree, ids), relationships);
}

/** The tree with its images under their new ids. */
function renamed(tree: Element, ids: ReadonlyMap<string, string>): Element {
  const attributes = Object.fromEntries(
    Object.entries(tree.attributes).map(([key, value]) => [
      key,
      key.startsWith('r:') ? (ids.get(value ?? '') ?? value) : value,
    ]),
  );
  return {
    ...tree,
    attributes,
    children: tree.children.map(node => (node.type === 'element' ? renamed(node, ids) : node)),
  };
}

/** A head with the state of what is not approved behind the text. */
function marked({ side, tree }: Margin, publication: Publication): Element {
  const mark = draftMark(publication);
  if (!mark || side === 'footer') return tree;
  const namespaces = root('hdr').attributes;
  const [look, ...rest] = child(tree, 'w:p')?.children ?? [];
  const first = child(tree, 'w:p');
  const children =
    first === null
      ? [...tree.children, w('p', {}, mark)]
      : tree.children.map(node => {
          if (node !== first) return node;
          const isLook = look?.type === 'element' && look.name === 'w:pPr';
          const content = isLook ? [look, mark, ...rest] : [mark, ...first.children];
          return { ...first, children: content };
        });
  return { ...tree, attributes: { ...namespaces, ...tree.attributes }, children };
}

function nextId(numbering: Element | null, name: string, attribute: string): number {
  const ids = childrenOf(numbering, `w:${name}`).map(one => Number(one.attributes[`w:${attribute}`]));
  return Math.max(0, ...ids.filter(Number.isSafeInteger)) + 1;
}

/** The template's lists, and those of the plan after them. */
function withLists(numbering: Element | null, lists: ReturnType<typeof makeLists>): Element {
  if (!numbering) return numberingPart(lists);
  const of = (name: string) => childrenOf(numbering, `w:${name}`);
  return {
    ...numbering,
    children: [...of('abstractNum'), ...lists.abstract(), ...of('num'), ...lists.concrete()],
  };
}
