import type { Element } from 'xast';
import { attributeOf, child, childrenOf } from '../../../office/xml.ts';
import type { Bilingual } from '../../../text/bilingual.ts';
import { imageFormat } from '../../image-format.ts';
import type { Page } from '../page.ts';
import { harmless } from './harmless.ts';
import { relationsOf } from './relations.ts';
import { type StyleNames, styleNames } from './style-names.ts';
import { type Parts, refusal, unpack } from './unpack.ts';

/** An institution's own Word document, as far as a plan takes its look from it; nothing in it acts or leads elsewhere. */
export interface Template {
  readonly styles: Element;
  readonly names: StyleNames;
  readonly theme: Element | null;
  readonly numbering: Element | null;
  readonly page: Page;
  readonly margins: readonly Margin[];
  /** Whether the first page has a head and foot of its own, and whether even pages have. */
  readonly titlePage: boolean;
  readonly evenAndOdd: boolean;
  /** What was left out of it, for whoever uses it. */
  readonly left: readonly Bilingual[];
}

/** A head or foot of a template. */
export interface Margin {
  readonly side: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
  readonly tree: Element;
  /** Its images by the id under which it names them. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Reads a template; throws `RenderError` where it cannot or must not be used. */
export function readTemplate(file: Uint8Array): Template {
  const parts = unpack(file);
  refuseMacros(parts);
  const main = relationsOf(parts, '').inside.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const document = parts.tree(main);
  const { inside } = relationsOf(parts, main);
  const partOf = (type: string) => inside.find(relation => relation.type === type)?.target ?? '';
  const styles = parts.tree(partOf('styles'));
  if (!document || !styles)
    throw refusal('no es un documento de Word con estilos', 'is no Word document with styles');
  if (document.attributes['xmlns:w'] !== transitional || styles.attributes['xmlns:w'] !== transitional) {
    throw refusal(
      'está en una variante de Word que no se lee: ábrala y guárdela como «Documento de Word (.docx)»',
      'is in a variant of Word that is not read: open it and save it as «Word document (.docx)»',
    );
  }
  const section = childrenOf(child(document, 'w:body'), 'w:sectPr').at(-1) ?? null;
  const left: Bilingual[] = [];
  const margins = marginsOf(parts, section, new Map(inside.map(({ id, target }) => [id, target])), left);
  const none: ReadonlySet<string> = new Set();
  const theme = parts.tree(partOf('theme'));
  const numbering = parts.tree(partOf('numbering'));
  const settings = parts.tree(partOf('settings'));
  return {
    styles: harmless(styles, none),
    names: styleNames(styles),
    theme: theme && harmless(theme, none),
    numbering: numbering && harmless(numbering, none),
    page: pageOf(section),
    margins,
    titlePage: isOn(child(section, 'w:titlePg')),
    evenAndOdd: isOn(child(settings, 'w:evenAndOddHeaders')),
    left,
  };
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const outwards: Bilingual = {
  es: 'vínculos a otros archivos o a la red: se quitaron',
  en: 'links to other files or to the network: they were taken off',
};

function refuseMacros(parts: Parts): void {
  const types = new TextDecoder().decode(parts.bytes('[Content_Types].xml') ?? new Uint8Array());
  if (
    !/macroEnabled|vbaProject/iu.test(types) &&
    !parts.names.some(name => /vba(?:Project|Data)/iu.test(name))
  )
    return;
  throw refusal(
    'tiene macros: guárdela como «Documento de Word (.docx)», que no las lleva',
    'has macros: save it as «Word document (.docx)», which holds none',
  );
}

function marginsOf(
  parts: Parts,
  section: Element | null,
  targets: ReadonlyMap<string, string>,
  left: Bilingual[],
): Margin[] {
  return (['header', 'footer'] as const).flatMap(side =>
    childrenOf(section, `w:${side}Reference`).flatMap((reference): Margin[] => {
      const name = targets.get(reference.attributes['r:id'] ?? '') ?? '';
      const tree = parts.tree(name);
      const pages = (['default', 'first', 'even'] as const).find(
        each => each === reference.attributes['w:type'],
      );
      if (!tree || !pages) return [];
      const { inside, outside } = relationsOf(parts, name);
      if (outside > 0 && !left.includes(outwards)) left.push(outwards);
      const images = new Map<string, Uint8Array>();
      for (const { id, type, target } of inside) {
        const bytes = type === 'image' ? parts.bytes(target) : null;
        const format = bytes && imageFormat(bytes);
        if (bytes && format && /^(?:png|jpg|gif)$/u.test(format)) images.set(id, bytes);
        else left.push(sayLeft(target));
      }
      return [{ side, pages, tree: harmless(tree, new Set(images.keys())), images }];
    }),
  );
}

function sayLeft(target: string): Bilingual {
  const name = target.slice(target.lastIndexOf('/') + 1);
  return {
    es: `«${name}», que no es una imagen PNG, JPEG ni GIF: se quitó`,
    en: `«${name}», which is no PNG, JPEG or GIF image: it was taken off`,
  };
}

function isOn(element: Element | null): boolean {
  return element !== null && !/^(?:0|false|off)$/u.test(element.attributes['w:val'] ?? '1');
}

/** The page of the last section; what it does not say, or says beyond reason, is that of a letter with margins of an inch. */
function pageOf(section: Element | null): Page {
  const twips = (name: string, attribute: string, usual: number, most: number) => {
    const value = Number(attributeOf(section, name, `w:${attribute}`));
    return Number.isInteger(value) && value > 0 && value <= most ? value : usual;
  };
  const size = { width: twips('w:pgSz', 'w', 12240, 31680), height: twips('w:pgSz', 'h', 15840, 31680) };
  const side = (name: string, usual: number, of: number) =>
    Math.min(twips('w:pgMar', name, usual, 12000), Math.floor(of / 3));
  return {
    ...size,
    top: side('top', 1440, size.height),
    bottom: side('bottom', 1440, size.height),
    left: side('left', 1440, size.width),
    right: side('right', 1440, size.width),
    header: twips('w:pgMar', 'header', 720, 6000),
    footer: twips('w:pgMar', 'footer', 720, 6000),
  };
}
