import type { AlignType, Nodes, ReferenceType, Root } from 'mdast';
import { type Memory, memoryOf } from './satteri-memory.ts';

/** Builds the mdast that satteri hands over in its memory, without recursion. Throws for any other memory. */
export function treeOf(bytes: Uint8Array): Root {
  const memory = memoryOf(bytes);
  const nodes: Nodes[] = [];
  for (let id = 0; id < memory.size; id++) nodes.push(nodeOf(memory, id));
  nodes.forEach((node, id) => {
    if ('children' in node) memory.forEachChild(id, child => addTo(node.children, nodes[child]));
  });
  const [root] = nodes;
  return root?.type === 'root' ? root : notATree();
}

function addTo(children: Nodes[], child: Nodes | undefined): void {
  children.push(child ?? notATree());
}

function notATree(): never {
  throw new Error('what satteri hands over is a tree of Markdown');
}

/** A node as remark-parse makes it, by the number of its type; its children are still to come. */
function nodeOf(memory: Memory, id: number): Nodes {
  const position = memory.positionOf(id) ?? notATree();
  const text = (at: number) => memory.stringOf(id, at);
  const textOrNull = (at: number) => text(at) || null;
  switch (memory.typeOf(id)) {
    case 0:
      return { type: 'root', children: [], position };
    case 1:
      return { type: 'paragraph', children: [], position };
    case 2:
      return { type: 'heading', depth: depths[memory.byteOf(id, 0)] ?? notATree(), children: [], position };
    case 3:
      return { type: 'thematicBreak', position };
    case 4:
      return { type: 'blockquote', children: [], position };
    case 5: {
      const ordered = memory.byteOf(id, 4) === 1;
      const start = ordered ? memory.numberOf(id, 0) : null;
      return { type: 'list', ordered, start, spread: memory.byteOf(id, 5) === 1, children: [], position };
    }
    case 6: {
      const checked = [false, true, null][memory.byteOf(id, 0)] ?? null;
      return { type: 'listItem', spread: memory.byteOf(id, 1) === 1, checked, children: [], position };
    }
    case 7:
      return { type: 'html', value: text(0), position };
    case 8:
      return { type: 'code', lang: textOrNull(0), meta: textOrNull(8), value: text(16), position };
    case 9: {
      const definition = { url: text(0), title: textOrNull(8), identifier: text(16), label: text(24) };
      return { type: 'definition', ...definition, position };
    }
    case 10:
      return { type: 'text', value: text(0), position };
    case 11:
      return { type: 'emphasis', children: [], position };
    case 12:
      return { type: 'strong', children: [], position };
    case 13:
      return { type: 'inlineCode', value: text(0), position };
    case 14:
      return { type: 'break', position };
    case 15:
      return { type: 'link', url: text(0), title: textOrNull(8), children: [], position };
    case 16:
      return { type: 'image', url: text(0), alt: text(8), title: textOrNull(16), position };
    case 17:
      return { type: 'linkReference', ...referenceOf(memory, id), children: [], position };
    case 18:
      return { type: 'imageReference', ...referenceOf(memory, id), alt: text(20), position };
    case 19:
      return { type: 'footnoteDefinition', identifier: text(0), label: text(8), children: [], position };
    case 20:
      return { type: 'footnoteReference', identifier: text(0), label: text(8), position };
    case 21:
      return { type: 'table', align: alignOf(memory, id), children: [], position };
    case 22:
      return { type: 'tableRow', children: [], position };
    case 23:
      return { type: 'tableCell', children: [], position };
    case 24:
      return { type: 'delete', children: [], position };
    default:
      return notATree();
  }
}

const depths = [undefined, 1, 2, 3, 4, 5, 6] as const;
const alignments: readonly AlignType[] = [null, 'left', 'right', 'center'];
const referenceTypes: readonly ReferenceType[] = ['shortcut', 'collapsed', 'full'];

function referenceOf(memory: Memory, id: number) {
  const referenceType = referenceTypes[memory.byteOf(id, 16)] ?? notATree();
  return { identifier: memory.stringOf(id, 0), label: memory.stringOf(id, 8), referenceType };
}

function alignOf(memory: Memory, id: number): AlignType[] {
  return Array.from(
    { length: memory.numberOf(id, 0) },
    (_, column) => alignments[memory.byteOf(id, 4 + column)] ?? null,
  );
}
