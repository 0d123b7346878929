/** One tag of a drawing in SVG. */
export interface DrawingTag {
  /** Without prefix; of the element that a closing tag ends, too. */
  readonly name: string;
  readonly does: 'open' | 'close' | 'stand-alone';
  /** By name with prefix; character references and the entities of the file are read. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the text behind it begins, and where it ends: at the next `<`. */
  readonly text: string;
}

/**
 * The tags of a drawing, in one pass that no text makes long; null where it declares anything but plain entities, or
 * breaks off in a tag.
 */
export function drawingTags(text: string): DrawingTag[] | null {
  const tags: DrawingTag[] = [];
  let entities: ReadonlyMap<string, string> = new Map();
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const skipped = [...closings].find(([opening]) => text.startsWith(opening, at));
    if (skipped) {
      const end = text.indexOf(skipped[1], at + skipped[0].length);
      if (end === -1) return null;
      at = end + skipped[1].length;
      continue;
    }
    const end = endOfTag(text, at);
    if (end === null) return null;
    if (text.startsWith('<!', at)) {
      const declared = entitiesOf(text.slice(at, end));
      if (!declared) return null;
      entities = declared;
    } else tags.push(tagOf(text.slice(at + 1, end - 1), textFrom(text, end), entities));
    at = end;
  }
  return tags;
}

/** What holds no tags, and how it ends. */
const closings = new Map([
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]);

/** Past the `>` that ends a tag or a declaration, outside quotes and brackets. */
function endOfTag(text: string, start: number): number | null {
  let quote = '';
  let isInBrackets = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[') isInBrackets = true;
    else if (character === ']') isInBrackets = false;
    else if (character === '>' && !isInBrackets) return at + 1;
  }
  return null;
}

/** The entities of a document type, whose values are words and nothing else; null where it holds anything more. */
function entitiesOf(declaration: string): ReadonlyMap<string, string> | null {
  const open = declaration.indexOf('[');
  if (open === -1) return new Map();
  const subset = declaration.slice(open + 1, declaration.lastIndexOf(']'));
  const entity = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>/gu;
  if (subset.replace(entity, '').trim() !== '') return null;
  return new Map([...subset.matchAll(entity)].map(([, name = '', one = '', two = '']) => [name, one || two]));
}

/** The words behind a tag, which matter in a style sheet; those of a CDATA section are its own. */
function textFrom(text: string, start: number): string {
  const cdata = /\s*<!\[CDATA\[/uy;
  cdata.lastIndex = start;
  const opening = cdata.exec(text);
  if (opening) {
    const from = start + opening[0].length;
    const end = text.indexOf(']]>', from);
    return text.slice(from, end === -1 ? text.length : end);
  }
  const end = text.indexOf('<', start);
  return text.slice(start, end === -1 ? text.length : end);
}

function tagOf(inside: string, text: string, entities: ReadonlyMap<string, string>): DrawingTag {
  const isClosing = inside.startsWith('/');
  const name = /^\/?(?:[^\s/:]*:)?([^\s/]*)/u.exec(inside)?.[1] ?? '';
  const attributes = new Map<string, string>();
  for (const [, key = '', one = '', two = ''] of inside.matchAll(
    /(?<=[\s"'/])([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  ))
    attributes.set(key, plain(one || two, entities));
  return {
    name,
    does: isClosing ? 'close' : inside.endsWith('/') ? 'stand-alone' : 'open',
    attributes,
    text: isClosing ? '' : plain(text, entities),
  };
}

function plain(value: string, entities: ReadonlyMap<string, string>): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([\w.-]+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
