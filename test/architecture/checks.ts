import ts from 'typescript';
import { partFolders } from '../generated/part-indexes.ts';
import { heavyPackages, impureMembers, impureNames, layers, shell, shellPackages, upward } from './layers.ts';
import { comments, nodes, parseSources, place, type SourceModule } from './source-tree.ts';

/** Imports that go up the layers, and files that stand on none. */
export function againstTheLayers(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const own = heightOf(path);
    if (own === -1) return [`${path} stands on no layer`];
    return imports
      .filter(({ target }) => target?.startsWith('src/') && !isMeant(path, target))
      .filter(({ target }) => heightOf(target ?? '') > own)
      .map(({ target, line }) => `${path}:${line} imports ${target}, which stands above it`);
  });
}

/** Parts that import another part of their folder: then they are not interchangeable. */
export function entangledParts(modules: readonly SourceModule[]): string[] {
  const parts = new Set(modules.filter(isPart).map(({ path }) => path));
  return modules
    .filter(({ path }) => parts.has(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target !== null && parts.has(target) && folderOf(target) === folderOf(path))
        .map(({ target, line }) => `${path}:${line} imports ${target}, another part`),
    );
}

/** Whatever lets a clock, a disk, the network or a terminal into the core. */
export function impurities(modules: readonly SourceModule[]): string[] {
  return modules
    .filter(({ path }) => !shell.includes(layerOf(path)))
    .flatMap(module => {
      const imported = module.imports
        .filter(({ target, kind }) => kind !== 'type' && target !== null && isOutside(target))
        .map(({ target, line }) => `${module.path}:${line} imports ${target}`);
      const named = [...nodes(module.tree)].flatMap(node => {
        const name = impureName(node);
        return name === undefined ? [] : [`${place(module, node)} uses ${name}`];
      });
      return [...imported, ...named];
    });
}

/** Ways around the type checker. */
export function looseTypes(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(module => [
    ...[...nodes(module.tree)].flatMap(node => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) return [`${place(module, node)} says any`];
      if (ts.isNonNullExpression(node)) return [`${place(module, node)} asserts with !`];
      if (!ts.isAsExpression(node) || !ts.isAsExpression(node.expression)) return [];
      return [`${place(module, node)} asserts twice`];
    }),
    ...lines(module.tree.text, /@ts-(?:ignore|expect-error|nocheck)/).map(
      line => `${module.path}:${line} silences tsc`,
    ),
  ]);
}

/** Files and folders whose name says nothing, or is not written in kebab-case. */
export function vagueNames(modules: readonly SourceModule[]): string[] {
  return modules
    .map(({ path }) => path)
    .filter(path =>
      path
        .split('/')
        .some(
          name =>
            /^(?:utils?|helpers?|common|misc|shared|lib)(?:\.|$)/.test(name) || !/^[a-z0-9.-]+$/.test(name),
        ),
    );
}

/**
 * Exports without a doc comment. A rule and a command carry their sentence as data (`summary`); statements with no
 * blank line between them share the comment of the first; a type derived from something else is described there.
 */
export function undocumentedExports(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(module => {
    let shared = false;
    return module.tree.statements.flatMap(statement => {
      shared = isDocumented(statement) || (shared && !/\n\s*\n/.test(leadingTrivia(statement)));
      const names = exportedNames(statement);
      const carriesSummary = isPart(module) && /^(?:rule|command)$/.test(names.join());
      if (shared || carriesSummary || isDerivedType(statement)) return [];
      return names.map(name => `${place(module, statement)} exports ${name} without a comment`);
    });
  });
}

/**
 * Functions, classes and constants that no other file of the program imports. Types may be exported for who reads
 * them; parts are taken by their index; the library and the entry, by their users.
 */
export function unusedExports(modules: readonly SourceModule[]): string[] {
  const used = new Set(
    modules.flatMap(({ imports }) =>
      imports.flatMap(({ target, names }) => names.map(name => `${target} ${name}`)),
    ),
  );
  return modules
    .filter(module => !isPart(module) && module.path !== 'src/index.ts' && module.path !== 'src/cli/main.ts')
    .flatMap(module =>
      module.tree.statements.flatMap(statement =>
        ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
          ? []
          : exportedNames(statement)
              .filter(name => !used.has(`${module.path} ${name}`) && !used.has(`${module.path} *`))
              .map(name => `${place(module, statement)} exports ${name}, which nothing imports`),
      ),
    );
}

/** Files that need themselves to be loaded. */
export function cycles(modules: readonly SourceModule[]): string[] {
  const byPath = new Map(modules.map(module => [module.path, module]));
  return modules
    .filter(({ path, imports }) =>
      imports.some(
        ({ target, kind }) => kind === 'static' && target !== null && staticClosure(target, byPath).has(path),
      ),
    )
    .map(({ path }) => `${path} imports itself through others`);
}

/** What starting the program would load although only some commands need it. */
export function heavyStart(entry: string, modules: readonly SourceModule[]): string[] {
  const byPath = new Map(modules.map(module => [module.path, module]));
  const lazyFolders = partFolders.filter(({ loading }) => loading === 'lazy').map(({ folder }) => folder);
  return [...staticClosure(entry, byPath)].flatMap(path => {
    const module = byPath.get(path);
    if (module === undefined) return heavyPackages.includes(path) ? [`${entry} loads ${path}`] : [];
    return isPart(module) && lazyFolders.includes(folderOf(path)) ? [`${entry} loads ${path}`] : [];
  });
}

/**
 * Dynamic imports of anything but a file of our own, named by a literal: bundled, a package imported this way loses
 * its named exports, and a computed name could be anybody's code.
 */
export function foreignDynamicImports(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, kind }) => kind === 'dynamic' && !target?.startsWith('src/'))
      .map(({ target, line }) => `${path}:${line} imports ${target ?? 'a computed name'} dynamically`),
  );
}

/** Comments that leave work for later, where nobody looks. Only texts that hold such a word at all are parsed. */
export function reminders(texts: Readonly<Record<string, string>>): string[] {
  const word = /\b(?:TODO|FIXME|XXX|HACK)\b/;
  const suspects = Object.fromEntries(Object.entries(texts).filter(([, text]) => word.test(text)));
  return parseSources(suspects).flatMap(module =>
    comments(module)
      .filter(({ text }) => word.test(text))
      .map(({ line }) => `${module.path}:${line}`),
  );
}

/** Folders of one machine, which no other has. */
export function machinePaths(texts: Readonly<Record<string, string>>): string[] {
  const folder =
    /(?<![\w.*/}>!-])\/(?:home|root|Users|work|tmp|opt|usr|var|mnt)\/\w|\b[A-Z]:\\+(?:Users|Windows)/;
  return Object.entries(texts).flatMap(([path, text]) => lines(text, folder).map(line => `${path}:${line}`));
}

/** One-based numbers of the lines that match. */
function lines(text: string, pattern: RegExp): number[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

/** Second segment of the path: a folder of `src/` or a file in it without extension. */
function layerOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

/** Place among the layers from the ground up; -1 for a file on none. */
function heightOf(path: string): number {
  return layers.indexOf(layerOf(path));
}

function folderOf(path: string): string {
  return path.slice('src/'.length, path.lastIndexOf('/'));
}

function isMeant(from: string, to: string): boolean {
  return upward.some(edge => edge.from === from && edge.to === to);
}

function isPart({ path, tree }: SourceModule): boolean {
  const part = partFolders.find(({ folder }) => folder === folderOf(path))?.part ?? null;
  return part !== null && tree.statements.some(statement => exportedNames(statement).includes(part));
}

function isOutside(target: string): boolean {
  return target.startsWith('node:') || shellPackages.includes(target);
}

function impureName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    return Object.keys(impureMembers).find(member => member === node.getText());
  }
  if (ts.isMetaProperty(node)) return node.getText() in impureMembers ? node.getText() : undefined;
  if (!ts.isIdentifier(node) || !Object.hasOwn(impureNames, node.text)) return undefined;
  const { parent } = node;
  const isMember =
    (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)
      ? node !== parent.getChildAt(0)
      : ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    !(ts.isPropertyAssignment(parent) && parent.initializer === node);
  return isMember ? undefined : node.text;
}

function exportedNames(statement: ts.Statement): string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return [isNamed ? (statement.name?.text ?? 'default') : 'default'];
}

function isDerivedType(statement: ts.Statement): boolean {
  return (
    ts.isTypeAliasDeclaration(statement) &&
    /^(?:keyof|\(?typeof|z\.\w+<typeof) /.test(statement.type.getText())
  );
}

function leadingTrivia(statement: ts.Statement): string {
  return statement.getFullText().slice(0, statement.getLeadingTriviaWidth());
}

function isDocumented(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).length > 0;
}

/** What loading a file loads: paths of files and names of packages, itself included. */
function staticClosure(entry: string, byPath: ReadonlyMap<string, SourceModule>): Set<string> {
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const { target, kind } of byPath.get(path)?.imports ?? []) {
      if (kind === 'static' && target !== null) reached.add(target);
    }
  }
  return reached;
}
