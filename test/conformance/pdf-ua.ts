import { operations } from './pdf-content.ts';
import { array, catalog, dictionary, entry, type PdfFile, pages, resolve } from './pdf-file.ts';
import { structureTree, type Tag, withDescendants } from './pdf-structure.ts';
import { structureFaults } from './pdf-ua-structure.ts';

/**
 * What keeps a PDF from being PDF/UA-1, as far as a machine can tell from its objects: the checks of the Matterhorn
 * protocol on metadata, structure, annotations, fonts and marked content. Empty for an accessible file.
 */
export function uaFaults(file: PdfFile): string[] {
  const tags = structureTree(file).flatMap(tag => [...withDescendants(tag)]);
  return [
    ...documentFaults(file),
    ...structureFaults(tags),
    ...linkFaults(file, tags),
    ...fontFaults(file),
    ...contentFaults(file),
  ];
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

function linkFaults(file: PdfFile, tags: readonly Tag[]): string[] {
  const links = tags.filter(({ role }) => role === 'Link').flatMap(({ kids }) => kids);
  const tagged = new Set(links.flatMap(kid => ('object' in kid ? [String(kid.object)] : [])));
  const annotations = pages(file).flatMap(({ page }) => array(resolve(file, page['/Annots'])));
  return annotations.flatMap(reference => {
    const annotation = dictionary(resolve(file, reference));
    const kind = String(annotation['/Subtype']);
    if (kind !== '/Link') return [`there is a ${kind} annotation`];
    return [
      ...(tagged.has(String(reference)) ? [] : ['a link is not in a Link element']),
      ...(/^u:./.test(String(annotation['/Contents'])) ? [] : ['a link does not say where it leads']),
      ...(annotation['/StructParent'] === undefined ? ['a link has no StructParent'] : []),
    ];
  });
}

function fontFaults(file: PdfFile): string[] {
  return Object.values(file.objects)
    .map(dictionary)
    .flatMap(object => {
      const isSilent = object['/Subtype'] === '/Type0' && object['/ToUnicode'] === undefined;
      const isAbsent = !['/FontFile', '/FontFile2', '/FontFile3'].some(key => object[key] !== undefined);
      if (object['/Type'] === '/Font' && isSilent) return [`${String(object['/BaseFont'])} has no ToUnicode`];
      if (object['/Type'] !== '/FontDescriptor' || !isAbsent) return [];
      return [`${String(object['/FontName'])} is not embedded`];
    });
}

/** Everything painted is either tagged or an artifact: text read out of nowhere confuses who listens. */
function contentFaults(file: PdfFile): string[] {
  return pages(file).flatMap(({ content }, index) => {
    let depth = 0;
    let untagged = 0;
    for (const { operator } of operations(content)) {
      if (operator === 'BDC' || operator === 'BMC') depth += 1;
      else if (operator === 'EMC') depth -= 1;
      else if (painting.test(operator) && depth === 0) untagged += 1;
    }
    return untagged > 0 ? [`page ${index + 1} paints ${untagged} times outside tags and artifacts`] : [];
  });
}

const painting = /^(?:T[jJ]|['"]|Do|[fF]\*?|[bB]\*?|[sS]|sh|EI)$/;
