import { operations } from './pdf-content.ts';
import {
  array,
  catalog,
  dictionary,
  entry,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
  pages,
  resolve,
} from './pdf-file.ts';

/** What the structure elements of PDF/UA-1 may hold (ISO 14289-1 §7.2, ISO 32000-1 §14.8.4). */
const children: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

/** The only places of some structure elements. */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

/** A structure element: its standard role, its own dictionary and what it holds. */
interface Tag {
  readonly role: string;
  readonly parent: string;
  readonly element: PdfDictionary;
  readonly tags: readonly Tag[];
  /** Annotations that belong to it. */
  readonly objects: readonly PdfValue[];
}

/**
 * What keeps a PDF from being PDF/UA-1, as far as a machine can tell from its objects: the checks of the Matterhorn
 * protocol on metadata, structure, annotations, fonts and marked content. Empty for an accessible file.
 */
export function uaFaults(file: PdfFile): string[] {
  const tags = allTags(file);
  return [
    ...documentFaults(file),
    ...tags.flatMap(tag => structureFaults(tag)),
    ...headingFaults(tags),
    ...noteFaults(tags),
    ...linkFaults(file, tags),
    ...fontFaults(file),
    ...contentFaults(file),
  ];
}

/** The headings of the structure tree with their levels, in reading order. */
export function headingLevels(file: PdfFile): number[] {
  return allTags(file)
    .flatMap(({ role }) => role.match(/^H([1-6])$/)?.[1] ?? [])
    .map(Number);
}

function documentFaults(file: PdfFile): string[] {
  const root = catalog(file);
  const metadata = file.streams[String(root['/Metadata'])]?.toString('utf8') ?? '';
  const faults: Record<string, boolean> = {
    'the catalog is not Marked': entry(file, root['/MarkInfo'] ?? null, '/Marked') !== true,
    'the catalog has Suspects': entry(file, root['/MarkInfo'] ?? null, '/Suspects') === true,
    'the catalog has no Lang': !/^u:[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(String(root['/Lang'])),
    'the window does not show the title':
      entry(file, root['/ViewerPreferences'] ?? null, '/DisplayDocTitle') !== true,
    'XMP does not claim pdfuaid:part 1': !/<pdfuaid:part>1<|pdfuaid:part="1"/.test(metadata),
    'XMP has no dc:title': !/<dc:title>.*?<rdf:li[^>]*>[^<]+</s.test(metadata),
    'there is no structure tree': array(entry(file, root['/StructTreeRoot'] ?? null, '/K')).length === 0,
    'pages with annotations do not follow the structure': pages(file).some(
      ({ page }) => array(resolve(file, page['/Annots'])).length > 0 && page['/Tabs'] !== '/S',
    ),
    'the file is encrypted': file.trailer['/Encrypt'] !== undefined,
    'there is a script or a form': root['/AcroForm'] !== undefined || root['/OpenAction'] !== undefined,
  };
  return Object.keys(faults).filter(fault => faults[fault]);
}

function structureFaults({ role, parent, element, tags }: Tag): string[] {
  const allowed = children[role];
  const places = parents[role];
  const faults = tags
    .filter(tag => allowed !== undefined && !allowed.includes(tag.role))
    .map(tag => `${role} holds ${tag.role}`);
  if (places !== undefined && !places.includes(parent)) faults.push(`${role} stands in ${parent}`);
  if (role === 'LI' && !tags.some(tag => tag.role === 'LBody')) faults.push('LI has no LBody');
  if (role === 'TH' && !JSON.stringify(element['/A'] ?? null).includes('"/Scope"'))
    faults.push('TH has no Scope');
  if (role === 'Figure' && !/^u:./.test(String(element['/Alt']))) faults.push('Figure has no Alt');
  if (!standardRoles.test(role)) faults.push(`${role} is not mapped to a standard role`);
  return faults;
}

const standardRoles =
  /^(?:Document|Part|Art|Sect|Div|BlockQuote|Caption|TOCI?|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Ruby|RB|RT|RP|Warichu|WT|WP|Figure|Formula|Form)$/;

function headingFaults(tags: readonly Tag[]): string[] {
  const levels = tags.flatMap(({ role }) => role.match(/^H([1-6])$/)?.[1] ?? []).map(Number);
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`H${level} follows ${before === 0 ? 'no heading' : `H${before}`}`] : [];
  });
}

function noteFaults(tags: readonly Tag[]): string[] {
  const ids = tags.filter(({ role }) => role === 'Note').map(({ element }) => element['/ID'] ?? null);
  return ids.flatMap((id, index) =>
    id === null || ids.indexOf(id) !== index ? ['Note has no ID of its own'] : [],
  );
}

function linkFaults(file: PdfFile, tags: readonly Tag[]): string[] {
  const tagged = new Set(
    tags.filter(({ role }) => role === 'Link').flatMap(({ objects }) => objects.map(String)),
  );
  const annotations = pages(file).flatMap(({ page }) => array(resolve(file, page['/Annots'])));
  return annotations.flatMap(reference => {
    const annotation = dictionary(resolve(file, reference));
    if (annotation['/Subtype'] !== '/Link')
      return [`there is a ${String(annotation['/Subtype'])} annotation`];
    return [
      ...(tagged.has(String(reference)) ? [] : ['a link is not in a Link element']),
      ...(/^u:./.test(String(annotation['/Contents'])) ? [] : ['a link does not say where it leads']),
      ...(annotation['/StructParent'] === undefined ? ['a link has no StructParent'] : []),
    ];
  });
}

function fontFaults(file: PdfFile): string[] {
  const fonts = Object.values(file.objects)
    .map(dictionary)
    .filter(object => object['/Type'] === '/Font');
  const descriptors = Object.values(file.objects)
    .map(dictionary)
    .filter(object => object['/Type'] === '/FontDescriptor');
  return [
    ...fonts
      .filter(font => font['/Subtype'] === '/Type0' && font['/ToUnicode'] === undefined)
      .map(font => `${String(font['/BaseFont'])} has no ToUnicode`),
    ...descriptors
      .filter(
        descriptor => !['/FontFile', '/FontFile2', '/FontFile3'].some(key => descriptor[key] !== undefined),
      )
      .map(descriptor => `${String(descriptor['/FontName'])} is not embedded`),
  ];
}

/** Everything painted is either tagged or an artifact: text read out of nowhere confuses who listens. */
function contentFaults(file: PdfFile): string[] {
  return pages(file).flatMap(({ content }, index) => {
    let depth = 0;
    let untagged = 0;
    for (const { operator } of operations(content)) {
      if (operator === 'BDC' || operator === 'BMC') depth += 1;
      else if (operator === 'EMC') depth -= 1;
      else if (painting.has(operator) && depth === 0) untagged += 1;
    }
    return untagged > 0 ? [`page ${index + 1} paints ${untagged} times outside tags and artifacts`] : [];
  });
}

const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'Do',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'EI',
]);

function allTags(file: PdfFile): Tag[] {
  const root = dictionary(resolve(file, catalog(file)['/StructTreeRoot']));
  const roles = dictionary(resolve(file, root['/RoleMap']));
  const read = (value: PdfValue, parent: string): Tag => {
    const element = dictionary(resolve(file, value));
    const given = String(element['/S']);
    const role = String(roles[given] ?? given).slice(1);
    const kids = array(resolve(file, element['/K'])).map(kid => dictionary(resolve(file, kid)));
    return {
      role,
      parent,
      element,
      tags: kids.filter(kid => kid['/S'] !== undefined).map(kid => read(kid, role)),
      objects: kids.flatMap(kid => kid['/Obj'] ?? []),
    };
  };
  const flat = (tag: Tag): Tag[] => [tag, ...tag.tags.flatMap(flat)];
  return array(resolve(file, root['/K'])).flatMap(kid => flat(read(kid, 'root')));
}
