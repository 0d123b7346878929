import { strToU8, zipSync } from 'fflate';

/** What an OpenDocument text of a test holds: the inside of its body, and other parts. */
export interface TextFile {
  readonly body: string;
  /** Automatic styles of the content. */
  readonly own?: string;
  /** Named styles. */
  readonly styles?: string;
  /** Master pages. */
  readonly pages?: string;
  /** Parts as they are, by full name. */
  readonly parts?: Readonly<Record<string, string>>;
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const names = [
  ...['office', 'text', 'table', 'style', 'meta'].map(name => `xmlns:${name}="${oasis}${name}:1.0"`),
  `xmlns:draw="${oasis}drawing:1.0" xmlns:fo="${oasis}xsl-fo-compatible:1.0" xmlns:svg="${oasis}svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

/** The bytes of such a file. */
export function textFile({ body, own = '', styles = '', pages = '', parts = {} }: TextFile): Uint8Array {
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}><office:automatic-styles>${own}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${names}><office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
