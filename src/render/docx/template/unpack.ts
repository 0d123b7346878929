import type { Element, Nodes, Root } from 'xast';
import { PackageError, type PackageLimits, partText, readPackage } from '../../../office/read-package.ts';
import type { Bilingual } from '../../../text/bilingual.ts';
import { RenderError } from '../../render-error.ts';

/** The parts of somebody's document, read no further than they are asked for. */
export interface Parts {
  readonly names: readonly string[];
  /** The bytes of a part, the same ones every time; null where there is none. */
  readonly bytes: (name: string) => Uint8Array | null;
  /** The root of a part; null where there is none. */
  readonly tree: (name: string) => Element | null;
}

/** The most bytes of a template, and what may be in it: one that declares more is refused whole. */
const mostBytes = 25e6;
const limits: PackageLimits = {
  whole: { parts: 2000, part: 8e6, all: 40e6 },
  part: 8e6,
  ratio: Number.POSITIVE_INFINITY,
  xml: 40e6,
};

/**
 * Opens a document that anybody may have made. Throws `RenderError` for what is no ZIP, for one that would fill the
 * memory, and at XML that is broken or declares entities.
 */
export function unpack(file: Uint8Array): Parts {
  if (file.length > mostBytes) throw refusal('es demasiado grande', 'is too large');
  const notWord = () => refusal('no es un documento de Word', 'is no Word document');
  const office = refusing(notWord, () => readPackage(file, limits));
  const within = <T>(name: string, read: () => T): T =>
    refusing(() => refusal(`está dañado en «${name}»`, `is damaged in «${name}»`), read);
  const read = new Map<string, Uint8Array | null>();
  const bytes = (name: string): Uint8Array | null => {
    const part = read.get(name) ?? within(name, () => office.bytes(name));
    read.set(name, part);
    return part;
  };
  return {
    names: office.names,
    bytes,
    tree: name => {
      const part = bytes(name);
      if (!part) return null;
      if (/<!(?:DOCTYPE|ENTITY)/iu.test(partText(part)))
        throw refusal(`declara entidades en «${name}»`, `declares entities in «${name}»`);
      const root = within(name, () => office.xml(name));
      return root && plain(root);
    },
  };
}

/** Says of what is too big that it is, and of any other fault what `otherwise` says. */
function refusing<T>(otherwise: () => RenderError, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw error.fault === 'too-big'
      ? refusal('se desempaqueta en más de lo razonable', 'unpacks to more than is reasonable')
      : otherwise();
  }
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
