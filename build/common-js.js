// What building makes of the modules that esbuild splits off: CommonJS whose exports are plain values. esbuild's own CommonJS
// exports getters of getters, and every call from one module to another would go through them.

const imports = /^import (?:(?:\* as )?([\w$]+)?(?:, )?(?:\{([^}]*)\})? from )?"([^"]+)";$/gm;
const ending = /^export \{([^}]*)\};\s*$/m;

/**
 * A module as esbuild writes it when it bundles, without `import` and `export`: `require` gives what it imports,
 * `$chunk.exports` is what it exports. Throws where an export changes later, which values would not show.
 */
export function asCommonJs(code) {
  const { 0: end, 1: names, index } = ending.exec(code);
  const body = code.slice(0, index) + code.slice(index + end.length);
  const exported = pairs(names).map(([local, name]) => {
    if (isGivenAgain(local, body)) throw new Error(`${local} is exported, and changes later.`);
    return `${name}: ${local}`;
  });
  const bound = body
    .replace(imports, (_, whole, names, from) => required(whole, names, from))
    .replace(/\bimport\(("\.\/[^"]+")\)/g, 'Promise.resolve().then(() => require($1))');
  if (/^import\b/m.test(bound)) throw new Error('There is an import in a form that is not known.');
  return `${bound}\n$chunk.exports = { ${exported.join(', ')} };\n`;
}

/** An import as declarations. The default of a package, and its namespace, is the whole of it. */
function required(whole, names, from) {
  const module = `require(${JSON.stringify(from)})`;
  const parts = names === undefined ? [] : pairs(names);
  if (whole) parts.push(['default', whole]);
  const isWhole = ([name]) => name === 'default' && !from.startsWith('./');
  const declarations = parts.filter(isWhole).map(([, local]) => `const ${local} = ${module};`);
  const named = parts.filter(part => !isWhole(part)).map(([name, local]) => `${name}: ${local}`);
  if (named.length > 0) declarations.push(`const { ${named.join(', ')} } = ${module};`);
  return declarations.join(' ') || `${module};`;
}

/** `a, b as c`: each name, and what it is called on the other side. */
function pairs(names) {
  return names
    .split(',')
    .map(each => each.trim().split(' as '))
    .filter(([name]) => name !== '')
    .map(([name, other = name]) => [name, other]);
}

/** Whether a variable is given a value anywhere but where it is declared. */
function isGivenAgain(name, body) {
  const escaped = name.replaceAll('$', '\\$');
  const isFunction = new RegExp(`^(?:async )?function\\*? ${escaped}\\(`, 'm').test(body);
  const given = new RegExp(`(?<![.#\\w$"'])${escaped}\\s*(?:=(?![=>])|\\+\\+|--|[-+*/%|&?^]{1,2}=)`, 'g');
  return (body.match(given)?.length ?? 0) > (isFunction ? 0 : 1);
}
