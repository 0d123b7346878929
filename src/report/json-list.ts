/** A list in a document of JSON, written item by item just as `JSON.stringify` with two spaces writes all of it. */
export interface JsonList {
  /** The next items, with what parts them from those before. */
  readonly add: (items: readonly object[]) => string;
  /** What stands behind the last, before the bracket. */
  readonly end: () => string;
}

/** A list whose bracket stands so many levels within its document. */
export function jsonList(depth: number): JsonList {
  const margin = `\n${'  '.repeat(depth)}`;
  let lead = '';
  return {
    add(items) {
      if (items.length === 0) return '';
      // No string of JSON holds a line ending.
      const text = lead + JSON.stringify(items, null, 2).slice(1, -2).replaceAll('\n', margin);
      lead = ',';
      return text;
    },
    end: () => (lead === '' ? '' : margin),
  };
}

/** A document in two: up to the bracket that opens its empty list `key`, and from the one that closes it. */
export function aroundList(document: object, key: string): readonly [string, string] {
  const [before = '', after = ''] = JSON.stringify(document, null, 2).split(`"${key}": []`);
  return [`${before}"${key}": [`, `]${after}\n`];
}
