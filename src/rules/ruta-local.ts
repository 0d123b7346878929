import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { nodesOf } from '../document/nodes-of.ts';
import { spanOf } from '../document/span-of.ts';
import { spanWithin } from '../text/span.ts';

/** A link or an image that only its author's own computer can open. */
export const rule: Rule = {
  id: 'ruta-local',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Un enlace o una imagen apunta a un archivo de la computadora de quien escribe.',
    en: "A link or an image points to a file on the author's own computer.",
  },
  *check({ document }) {
    const { body, file } = document;
    const found: { url: string; image: boolean; start: number; end: number }[] = [];
    for (const node of nodesOf(body, 'link', 'image', 'definition')) {
      const image = node.type === 'image';
      if (local.test(node.url) || (image && /^\/(?!\/)/u.test(node.url)))
        found.push({ url: node.url, image, ...spanOf(node) });
    }
    for (const { url, image, ...span } of found) {
      const [what, thing] = image ? ['La imagen', 'The image'] : ['El enlace', 'The link'];
      yield {
        span: spanWithin(file.text, span, url),
        message: local.test(url)
          ? {
              es: `${what} ${quote(url)} solo existe en la computadora de quien escribe.`,
              en: `${thing} ${quote(url)} exists only on the author's own computer.`,
            }
          : {
              es: `La imagen ${quote(url)} tiene una ruta absoluta, que fuera de un sitio web no lleva a ningún archivo.`,
              en: `The image ${quote(url)} has an absolute path, which outside a website leads to no file.`,
            },
        label: local.test(url)
          ? { es: 'ruta local', en: 'local path' }
          : { es: 'ruta absoluta', en: 'absolute path' },
        help: {
          es: 'Deje el archivo junto al plan y escriba su ruta desde ahí («anexos/mapa.png»), o la dirección donde está publicado.',
          en: 'Leave the file beside the plan and write its path from there («anexos/mapa.png»), or the address where it is published.',
        },
      };
    }
  },
};

/** `file:`, `C:\`, `\\servidor`, and the folders that people have on Linux and macOS. */
const local = /^(?:file:|[a-z]:[\\/]|\\{1,2}[^\\]|\/(?:home|Users|mnt|Volumes)\/)/iu;
