import type { Element } from 'xast';
import { el } from './xml.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const defaults: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
};

const overrides: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/u, `${word}.document.main+xml`],
  [/^word\/styles\.xml$/u, `${word}.styles+xml`],
  [/^word\/settings\.xml$/u, `${word}.settings+xml`],
  [/^word\/numbering\.xml$/u, `${word}.numbering+xml`],
  [/^word\/footnotes\.xml$/u, `${word}.footnotes+xml`],
  [/^word\/fontTable\.xml$/u, `${word}.fontTable+xml`],
  [/^word\/header[^/]*\.xml$/u, `${word}.header+xml`],
  [/^word\/footer[^/]*\.xml$/u, `${word}.footer+xml`],
  [/^word\/theme\/[^/]+\.xml$/u, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^docProps\/core\.xml$/u, 'application/vnd.openxmlformats-package.core-properties+xml'],
];

/** `[Content_Types].xml` of a package with the given parts. */
export function contentTypes(parts: Iterable<string>): Element {
  const names = [...parts];
  const extensions = new Set(['rels', 'xml', ...names.map(name => name.slice(name.lastIndexOf('.') + 1))]);
  return el(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    [...extensions].sort().map(extension => {
      const type = defaults[extension];
      if (type === undefined) throw new Error(`no content type is known for .${extension}`);
      return el('Default', { Extension: extension, ContentType: type });
    }),
    names.flatMap(name => {
      const type = overrides.find(([pattern]) => pattern.test(name))?.[1];
      return type === undefined ? [] : [el('Override', { PartName: `/${name}`, ContentType: type })];
    }),
  );
}
