import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';
import { bySpan, type Span } from '../text/span.ts';

/** The frontmatter of a document: YAML with the place of every key and value. */
export interface FrontmatterTree {
  /** From the opening `---` to the end of the closing one's line. */
  readonly span: Span;
  /** Between the two fences. */
  readonly content: Span;
  /** Whether a closing fence is there. */
  readonly closed: boolean;
  readonly damage: readonly YamlDamage[];
  /** The plain value: maps as objects, dates as strings. Undefined where it cannot be had. */
  readonly value: unknown;
  readonly root: Node | null;
}

/** A fault of the YAML itself. `code` is that of the `yaml` library, `TOO_LONG`, `ALIAS_BOMB` or `UNREADABLE`. */
export interface YamlDamage {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
}

/** A way into the frontmatter: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** Where a path stands: its key where it has one, and its value where it has one. */
export interface Place {
  readonly key: Span | null;
  readonly value: Span | null;
}

/** Nobody writes metadata or settings of so many UTF-16 code units, and the parser would take long over them. */
const longest = 100_000;

/** One fault brings others: more of them than this say nothing new. */
const mostDamage = 50;

/** Parses the text between the fences; every offset counts from the start of `text`. Never throws. */
export function parseFrontmatter(
  text: string,
  fences: { span: Span; content: Span; closed: boolean },
): FrontmatterTree {
  const { content } = fences;
  if (content.end - content.start > longest) return unread(fences, 'TOO_LONG', '');
  const masked =
    text.slice(0, content.start).replace(/[^\n\r]/g, ' ') + text.slice(content.start, content.end);
  try {
    const options = { prettyErrors: false, logLevel: 'silent', strict: true, uniqueKeys: false } as const;
    const yaml = parseDocument(masked, options);
    const damage = [...yaml.errors, ...yaml.warnings].map(error => ({
      code: error.code,
      message: error.message,
      span: clamp({ start: error.pos[0], end: error.pos[1] }, content),
    }));
    const all = [...damage, ...repeatedKeys(yaml.contents)].sort((a, b) => bySpan(a.span, b.span));
    const shown = all.slice(0, mostDamage);
    const value = plainValue(yaml, content, shown, masked.includes('*', content.start));
    return { ...fences, damage: shown, root: yaml.contents, ...value };
  } catch (error) {
    return unread(fences, 'UNREADABLE', error instanceof Error ? error.message : String(error));
  }
}

function unread(
  fences: { span: Span; content: Span; closed: boolean },
  code: string,
  message: string,
): FrontmatterTree {
  return { ...fences, damage: [{ code, message, span: fences.content }], value: undefined, root: null };
}

/** Keys that stand in their map before. The library looks for them too, but in time quadratic in their number. */
function repeatedKeys(root: Node | null): YamlDamage[] {
  const found: YamlDamage[] = [];
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const node = pending.pop();
    if (isMap(node)) found.push(...repeatedIn(node));
    if (isCollection(node)) for (const item of node.items) pending.push(item);
    else if (isPair(node)) pending.push(node.key, node.value);
  }
  return found;
}

function repeatedIn(map: YAMLMap): YamlDamage[] {
  const found: YamlDamage[] = [];
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const start = key.range?.[0] ?? 0;
    const span = { start, end: start + 1 };
    if (seen.has(key.value)) found.push({ code: 'DUPLICATE_KEY', message: 'Map keys must be unique', span });
    seen.add(key.value);
  }
  return found;
}

/** The place of a path; the nearest place above it where the path itself does not exist. */
export function placeOf(tree: FrontmatterTree, path: Path): Place {
  let node: Node | null = tree.root;
  let place: Place = { key: null, value: node ? nodeSpan(node, tree.content) : null };
  for (const step of path) {
    const pair: Pair | undefined = isMap(node)
      ? node.items.find(item => keyName(item) === String(step))
      : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!pair && next === undefined) return place;
    const value = isNode(next) ? nodeSpan(next, tree.content) : null;
    place = { key: pair && isNode(pair.key) ? nodeSpan(pair.key, tree.content) : null, value };
    node = isNode(next) ? next : null;
  }
  return place;
}

/** The text of a scalar exactly as written, without quotes: `3.10` stays `3.10`. */
export function sourceOf(tree: FrontmatterTree, path: Path): { source: string; quoted: boolean } | null {
  let node: unknown = tree.root;
  for (const step of path) {
    if (isMap(node)) node = node.items.find(item => keyName(item) === String(step))?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return null;
  }
  if (!isScalar(node) || node.source === undefined) return null;
  return { source: node.source, quoted: node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' };
}

function keyName(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function nodeSpan(node: Node, within: Span): Span {
  const [start, end] = node.range ?? [within.start, within.start];
  return clamp({ start, end }, within);
}

function clamp(span: Span, within: Span): Span {
  const start = Math.min(Math.max(span.start, within.start), within.end);
  return { start, end: Math.min(Math.max(span.end, start), within.end) };
}

function plainValue(
  yaml: YamlDocument,
  content: Span,
  damage: YamlDamage[],
  mayHaveAliases: boolean,
): { value: unknown } {
  if (mayHaveAliases && holdsItself(yaml)) {
    damage.push({ code: 'ALIAS_BOMB', message: 'An alias stands in what it names', span: content });
    return { value: undefined };
  }
  try {
    return { value: yaml.toJS({ maxAliasCount: 50 }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const nameless = namelessAlias(yaml);
    damage.push(
      nameless
        ? { code: 'BAD_ALIAS', message, span: nodeSpan(nameless, content) }
        : { code: 'ALIAS_BOMB', message, span: content },
    );
    return { value: undefined };
  }
}

/** Whether an alias stands in what it names: a value without end, of which the library makes one that holds itself. */
function holdsItself(yaml: YamlDocument): boolean {
  const named = new Map<string, Node>();
  let found = false;
  visit(yaml, {
    Alias(_, { source }, path) {
      const node = named.get(source);
      found = node !== undefined && path.includes(node);
      return found ? visit.BREAK : undefined;
    },
    Value(_, node) {
      if (node.anchor !== undefined) named.set(node.anchor, node);
    },
  });
  return found;
}

/** The first alias `*name` whose name nothing before it carries: mostly a text that begins with an asterisk. */
function namelessAlias(yaml: YamlDocument): Node | null {
  const names = new Set<string>();
  let found: Node | null = null;
  visit(yaml, {
    Alias(_, alias) {
      if (names.has(alias.source)) return undefined;
      found = alias;
      return visit.BREAK;
    },
    Value(_, { anchor }) {
      if (anchor !== undefined) names.add(anchor);
    },
  });
  return found;
}
