import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);

/** One import or re-export, as written. */
export interface Import {
  /** A path from the root (`src/text/span.ts`) or a package specifier (`node:fs`, `yaml`); null where it is computed. */
  readonly target: string | null;
  /** Exported names taken from the target; `*` for all of them. */
  readonly names: readonly string[];
  /** `static` is loaded with the file, `dynamic` when run, `type` never. */
  readonly kind: 'static' | 'dynamic' | 'type';
  /** One-based. */
  readonly line: number;
}

/** A source file, parsed. */
export interface SourceModule {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Parses texts by path: the project's own, or a bad example of a test. */
export function parseSources(texts: Readonly<Record<string, string>>): SourceModule[] {
  return Object.entries(texts).map(([path, text]) => {
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
    return { path, tree, imports: importsOf(path, tree) };
  });
}

/** The texts of the files below a folder of the repository, by path: TypeScript, or another extension. */
export function readTexts(folder: string, extension = '.ts'): Record<string, string> {
  const files = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .map(file => posix.join(folder, file.replaceAll('\\', '/')))
    .filter(path => path.endsWith(extension) && !path.includes('node_modules/'))
    .sort();
  return Object.fromEntries(files.map(path => [path, readText(path)]));
}

/** The text of a file by its path from the root of the repository. */
function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Every node below the root of a tree, in order of the text. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  for (const child of node.getChildren()) {
    if (child.kind >= ts.SyntaxKind.FirstJSDocNode && child.kind <= ts.SyntaxKind.LastJSDocNode) continue;
    yield child;
    yield* nodes(child);
  }
}

/** Every comment with the line it begins on, one-based. */
export function comments({ tree }: SourceModule): { readonly text: string; readonly line: number }[] {
  const starts = new Map<number, string>();
  for (const node of nodes(tree)) {
    for (const { pos, end } of ts.getLeadingCommentRanges(tree.text, node.getFullStart()) ?? []) {
      starts.set(pos, tree.text.slice(pos, end));
    }
    for (const { pos, end } of ts.getTrailingCommentRanges(tree.text, node.end) ?? []) {
      starts.set(pos, tree.text.slice(pos, end));
    }
  }
  return [...starts].map(([pos, text]) => ({ text, line: tree.getLineAndCharacterOfPosition(pos).line + 1 }));
}

/** `src/text/span.ts:12`, as editors and terminals link it. */
export function place(module: SourceModule, node: ts.Node): string {
  return `${module.path}:${module.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of nodes(tree)) {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier === undefined) continue;
      const { names, typeOnly } = ts.isImportDeclaration(node) ? imported(node) : reexported(node);
      found.push({
        target: targetOf(path, node.moduleSpecifier),
        names,
        kind: typeOnly ? 'type' : 'static',
        line,
      });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      const target = specifier === undefined ? null : targetOf(path, specifier);
      found.push({ target, names: ['*'], kind: 'dynamic', line });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ target: targetOf(path, node.argument.literal), names: ['*'], kind: 'type', line });
    }
  }
  return found;
}

function imported({ importClause }: ts.ImportDeclaration): { names: string[]; typeOnly: boolean } {
  if (importClause === undefined) return { names: [], typeOnly: false };
  const { name, namedBindings } = importClause;
  const elements =
    namedBindings !== undefined && ts.isNamedImports(namedBindings) ? [...namedBindings.elements] : [];
  const names = [
    ...(name === undefined ? [] : ['default']),
    ...(namedBindings !== undefined && ts.isNamespaceImport(namedBindings) ? ['*'] : []),
    ...elements.map(element => (element.propertyName ?? element.name).text),
  ];
  const onlyTypes =
    elements.length > 0 && elements.length === names.length && elements.every(each => each.isTypeOnly);
  return { names, typeOnly: importClause.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes };
}

function reexported({ exportClause, isTypeOnly }: ts.ExportDeclaration): {
  names: string[];
  typeOnly: boolean;
} {
  const elements =
    exportClause !== undefined && ts.isNamedExports(exportClause) ? [...exportClause.elements] : null;
  const names = elements?.map(element => (element.propertyName ?? element.name).text) ?? ['*'];
  return { names, typeOnly: isTypeOnly || (elements?.every(each => each.isTypeOnly) ?? false) };
}

function targetOf(from: string, specifier: ts.Node): string | null {
  if (!ts.isStringLiteral(specifier)) return null;
  const { text } = specifier;
  return text.startsWith('.') ? posix.join(posix.dirname(from), text) : text;
}
