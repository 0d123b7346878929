import { unzipSync } from 'fflate';
import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Bilingual } from '../../../text/bilingual.ts';
import { RenderError } from '../../render-error.ts';

/** The parts of somebody's document, read no further than they are asked for. */
export interface Parts {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** The bytes of a part; null where there is none. */
  readonly bytes: (name: string) => Uint8Array | null;
  /** The root of a part; null where there is none. */
  readonly tree: (name: string) => Element | null;
}

/** Bytes of a template, of a part of it once unpacked, and of all of them together; and how many parts. */
const limits = { file: 25e6, part: 8e6, all: 40e6, parts: 2000 };

/**
 * Opens a document that anybody may have made. Throws `RenderError` for what is no ZIP, for one that would fill the
 * memory, and at XML that is broken or declares entities.
 */
export function unpack(file: Uint8Array): Parts {
  if (file.length > limits.file) throw refusal('es demasiado grande', 'is too large');
  const parts = inflate(file);
  const bytes = (name: string) => parts[name] ?? null;
  return {
    has: name => Object.hasOwn(parts, name),
    names: Object.keys(parts),
    bytes,
    tree: name => {
      const part = bytes(name);
      return part && parse(part, name);
    },
  };
}

function inflate(file: Uint8Array): Record<string, Uint8Array> {
  let count = 0;
  let all = 0;
  const isMeasured = ({ originalSize }: { readonly originalSize: number }) => {
    count += 1;
    all += originalSize;
    if (originalSize > limits.part || all > limits.all || count > limits.parts) {
      throw refusal('se desempaqueta en más de lo razonable', 'unpacks to more than is reasonable');
    }
    return true;
  };
  try {
    return { ...unzipSync(file, { filter: isMeasured }) };
  } catch (error) {
    if (error instanceof RenderError) throw error;
    throw refusal('no es un documento de Word', 'is no Word document');
  }
}

function parse(part: Uint8Array, name: string): Element {
  const text = new TextDecoder('utf-8').decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) {
    throw refusal(`declara entidades en «${name}»`, `declares entities in «${name}»`);
  }
  try {
    const root = fromXml(text).children.find(node => node.type === 'element');
    if (root?.type === 'element') return plain(root);
  } catch {}
  throw refusal(`está dañado en «${name}»`, `is damaged in «${name}»`);
}

/** Without places, comments and instructions; character data as text. */
function plain(element: Element): Element {
  return {
    type: 'element',
    name: element.name,
    attributes: { ...element.attributes },
    children: element.children.flatMap((node: Nodes | Root): Element['children'] => {
      if (node.type === 'element') return [plain(node)];
      return node.type === 'text' || node.type === 'cdata' ? [{ type: 'text', value: node.value }] : [];
    }),
  };
}

/** A template cannot be used: it «es demasiado grande». */
export function refusal(es: string, en: string): RenderError {
  const said: Bilingual = { es: `La plantilla ${es}.`, en: `The template ${en}.` };
  return new RenderError(said);
}
