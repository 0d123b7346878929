import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { spanOf } from '../../document/span-of.ts';
import type { Plan } from '../../plan/model.ts';
import type { Span } from '../../text/span.ts';
import { deepest } from '../flow/flow.ts';
import { imagePlace, type Remark } from '../image-remarks.ts';
import type { Unshown } from './lay-out.ts';

/** What is to be said of a publication that could not be laid out as written. */
export function remarksOn({ unset, raised }: Unshown, plan: Plan): Remark[] {
  return [...unsetCharacters([...unset], plan), ...(raised > 0 ? [tooDeep(raised, plan)] : [])];
}

/** An image that the typesetter does not take. */
export function damagedImage(src: string, plan: Plan): Remark {
  return {
    at: imagePlace(src, plan),
    said: {
      es: `La imagen «${src}» no está en el PDF: está dañada, incompleta o depende de otros archivos. En su lugar va su descripción.`,
      en: `The image «${src}» is not in the PDF: it is damaged, incomplete or depends on other files. Its description stands in its place.`,
    },
  };
}

function unsetCharacters(characters: readonly string[], plan: Plan): Remark[] {
  if (characters.length === 0) return [];
  const { file } = plan.document;
  const found = characters.map(character => ({ character, at: placeOf(character, plan) }));
  const listed = (line: string) =>
    found
      .slice(0, most)
      .map(({ character, at }) =>
        at ? `«${character}» (${line} ${file.positionAt(at.start).line + 1})` : `«${character}»`,
      )
      .join(', ') + (found.length > most ? '…' : '');
  return [
    {
      at: found.map(({ at }) => at).find(at => at !== null) ?? null,
      said: {
        es: `Las tipografías del PDF no tienen ${listed('línea')}: en su lugar va su código, como [U+4E2D]. Un tema puede traer una tipografía que sí lo tenga (tipografia.archivos).`,
        en: `The fonts of the PDF lack ${listed('line')}: their code stands in their place, such as [U+4E2D]. A theme can bring a font that has them (tipografia.archivos).`,
      },
    },
  ];
}

const most = 12;

/** Where a character first stands in what is published of a plan: its body, then its metadata. */
function placeOf(character: string, { document }: Plan): Span | null {
  const { text } = document.file;
  const within = ({ start, end }: Span): Span | null => {
    const at =
      text.slice(start, end).normalize('NFC') === text.slice(start, end)
        ? text.indexOf(character, start)
        : -1;
    return at === -1 || at >= end ? null : { start: at, end: at + character.length };
  };
  let found: Span | null = null;
  visit(document.body, (node: Nodes) => {
    if (
      found ||
      !('value' in node) ||
      node.value.startsWith('<!--') ||
      !node.value.normalize('NFC').includes(character)
    )
      return;
    found = within(spanOf(node)) ?? spanOf(node);
  });
  return found ?? (document.frontmatter && within(document.frontmatter.content));
}

function tooDeep(count: number, { document }: Plan): Remark {
  return {
    at: deeper(document.body, 0),
    said: {
      es: `En el PDF caben ${deepest} niveles de listas y citas una dentro de otra: ${count} más profundas van en el último nivel.`,
      en: `The PDF has room for ${deepest} levels of lists and quotes inside one another: ${count} deeper ones stand at the last level.`,
    },
  };
}

/** The first list or quote with no room left above it. */
function deeper(node: Root | Nodes, depth: number): Span | null {
  const nested = node.type === 'list' || node.type === 'blockquote';
  if (nested && depth >= deepest) return spanOf(node);
  for (const child of 'children' in node ? node.children : []) {
    const found = deeper(child, depth + (nested ? 1 : 0));
    if (found) return found;
  }
  return null;
}
