import {
  array,
  catalog,
  dictionary,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
  resolve,
} from './pdf-file.ts';

/** A structure element of a tagged PDF. */
export interface Tag {
  /** Its standard role, without `/`. */
  readonly role: string;
  /** The role of the element it stands in; `root` at the top. */
  readonly parent: string;
  readonly element: PdfDictionary;
  readonly kids: readonly Kid[];
}

/** What a structure element holds: others, pieces of pages by the name `markedTexts` gives them, and annotations. */
export type Kid = { readonly tag: Tag } | { readonly mark: string } | { readonly object: PdfValue };

/** The elements at the top of the structure tree. */
export function structureTree(file: PdfFile): Tag[] {
  const root = dictionary(resolve(file, catalog(file)['/StructTreeRoot']));
  const roles = dictionary(resolve(file, root['/RoleMap']));
  const tagOf = (element: PdfDictionary, parent: string, above: PdfValue): Tag => {
    const given = String(element['/S']);
    const role = String(roles[given] ?? given).slice(1);
    const page = element['/Pg'] ?? above;
    return {
      role,
      parent,
      element,
      kids: array(resolve(file, element['/K'])).map(kid => kidOf(kid, role, page)),
    };
  };
  const kidOf = (value: PdfValue, parent: string, page: PdfValue): Kid => {
    const kid = resolve(file, value);
    if (typeof kid === 'number') return { mark: `${String(page)} ${kid}` };
    const { '/S': role, '/MCID': mark, '/Pg': own, '/Obj': object } = dictionary(kid);
    if (role !== undefined) return { tag: tagOf(dictionary(kid), parent, page) };
    return mark === undefined
      ? { object: object ?? null }
      : { mark: `${String(own ?? page)} ${String(mark)}` };
  };
  return array(resolve(file, root['/K'])).map(kid => tagOf(dictionary(resolve(file, kid)), 'root', null));
}

/** A tag and all below it, in reading order. */
export function* withDescendants(tag: Tag): Generator<Tag> {
  yield tag;
  for (const kid of tag.kids) if ('tag' in kid) yield* withDescendants(kid.tag);
}
