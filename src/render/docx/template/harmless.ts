import type { Element, ElementContent } from 'xast';
import { descendants } from '../../../office/xml.ts';

/** What runs, embeds or brings in something else, and marks that lead to parts a publication does not have. */
const harmful = new Set(
  [
    ...[
      'w:object',
      'w:control',
      'w:altChunk',
      'w:subDoc',
      'w:dataBinding',
      'w:attachedTemplate',
      'o:OLEObject',
    ],
    ...[
      'w:commentReference',
      'w:commentRangeStart',
      'w:commentRangeEnd',
      'w:footnoteReference',
      'w:endnoteReference',
    ],
    ...['w:bookmarkStart', 'w:bookmarkEnd', 'w:numPicBullet', 'w:lvlPicBulletId', 'w:movie', 'w:contentPart'],
    ...['w:embedRegular', 'w:embedBold', 'w:embedItalic', 'w:embedBoldItalic'],
  ].map(name => name.toLowerCase()),
);

/** Fields that say something of the document itself. */
const fields = /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|STYLEREF|TITLE|SUBJECT|AUTHOR)\b/iu;

/**
 * A part of a template without what could act or lead elsewhere. `ids` are those of what it may lead to. Where a field
 * does anything else than to number, all fields of the part give way to what they last said.
 */
export function harmless(part: Element, ids: ReadonlySet<string>): Element {
  const keepFields = codesOf(part).every(code => fields.test(code));
  const clean = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const name = node.name.toLowerCase();
      if (harmful.has(name)) return [];
      const attributes = { ...node.attributes };
      let dangling = false;
      for (const [key, value] of Object.entries(attributes)) {
        if (!/^(?:r|relationships):|^o:(?:href|relid)$/iu.test(key) && !(key === 'href' || key === 'src'))
          continue;
        if (/^r:(?:id|embed|pict)$/u.test(key) && ids.has(value ?? '')) continue;
        delete attributes[key];
        dangling = true;
      }
      if (name === 'w:hyperlink') return clean(node.children);
      if (name === 'w:fldsimple' && !fields.test(node.attributes['w:instr'] ?? ''))
        return clean(node.children);
      if (dangling && !/^(?:v|w):(?:shape|rect|pict|background)$/u.test(name)) return [];
      if (!keepFields && (name === 'w:fldchar' || name === 'w:instrtext')) return [];
      return [{ ...node, attributes, children: clean(node.children) }];
    });
  return { ...part, children: clean(part.children) };
}

/** The codes of the fields of a part, put together from their pieces, those inside others too. */
function codesOf(part: Element): string[] {
  const done: string[] = [];
  const open: string[] = [];
  for (const node of descendants(part)) {
    const type = node.name === 'w:fldChar' ? node.attributes['w:fldCharType'] : null;
    if (type === 'begin') open.push('');
    else if (type === 'separate' || type === 'end') {
      const code = open.pop();
      if (code !== undefined) done.push(code);
      if (type === 'separate') open.push('PAGE');
    } else if (node.name === 'w:instrText') {
      const text = node.children.map(child => (child.type === 'text' ? child.value : '')).join('');
      if (open.length === 0) done.push(text);
      else open[open.length - 1] += text;
    }
  }
  return [...done, ...open];
}
