import { strToU8, zipSync } from 'fflate';

/** What a Word file of a test holds: the inside of its body, and other parts by name. */
export interface WordFile {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Parts as they are, by full name. */
  readonly parts?: Readonly<Record<string, string>>;
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of such a file. */
export function wordFile({ body, parts = {}, ...others }: WordFile): Uint8Array {
  const roots = {
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
    comments: 'comments',
    header: 'hdr',
  };
  const files: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      ...Object.keys(others).map(name => [name, `${name}.xml`] as const),
      ['hyperlink', 'https://ejemplo.mx/', 'External'],
    ]),
  };
  for (const [name, inside] of Object.entries(others)) {
    const root = roots[name as keyof typeof roots];
    files[`word/${name}.xml`] = `<w:${root} ${names}>${inside}</w:${root}>`;
  }
  const all = Object.entries({ ...files, ...parts }).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(all));
}

function relationships(targets: readonly (readonly [type: string, target: string, mode?: string])[]): string {
  const each = targets.map(
    ([type, target, mode], i) =>
      `<Relationship Id="rId${i}" Type="${related}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A paragraph: its words, and the inside of its properties. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A paragraph of a list. */
export function listItem(text: string, id: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
}
