// What building makes of the regular expressions of the sources: the same ones, cheap to compile and safe in any encoding.
import ts from 'typescript';

/**
 * What `\p{…}` is built as. V8 compiles the six hundred and fifty ranges of `\p{L}` anew wherever it stands, a
 * millisecond each time, and a start compiles hundreds; these few ranges cost a thirtieth. They are exact for
 * Spanish, for the languages of Europe and for those of the Americas that are written in Latin letters; of other scripts
 * `L` takes whole blocks. Nothing beyond the Basic Multilingual Plane is in them.
 */
export const classes = {
  L: 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u1aaf\\u1b00-\\u1dbf\\u1e00-\\u1fff\\u2071\\u207f\\u2090-\\u209c\\u2c00-\\u2dff\\u3005\\u303b\\u3041-\\u4dbf\\u4e00-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
  M: '\\u0300-\\u036f\\u1ab0-\\u1adf\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793',
  Lu: `A-Z\\xc0-\\xd6\\xd8-\\xde${alternating('Lu')}\\u0391-\\u03ab\\u0400-\\u042f`,
  Ll: `a-z\\xb5\\xdf-\\xf6\\xf8-\\xff${alternating('Ll')}\\u03ac-\\u03ce\\u0430-\\u045f`,
};

/** Writes them into the patterns of one module, literals and texts alike; the rest of it stays as it is. */
export function withLightClasses(source) {
  if (!/\\[pP]\{/.test(source)) return source;
  const tree = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const pieces = [];
  let done = 0;
  const write = (node, pattern) => {
    const [start, end] = [node.getStart(tree), node.getEnd()];
    pieces.push(source.slice(done, start), pattern.lightened(source.slice(start, end)));
    done = end;
  };
  const visit = node => {
    if (ts.isRegularExpressionLiteral(node)) write(node, newPattern(true));
    else if (ts.isTaggedTemplateExpression(node)) visitText(node.template, true);
    else if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) visitText(node, false);
    else ts.forEachChild(node, visit);
  };
  const visitText = (node, isRaw) => {
    const pattern = newPattern(isRaw);
    if (!ts.isTemplateExpression(node)) return write(node, pattern);
    write(node.head, pattern);
    for (const { expression, literal } of node.templateSpans) {
      visit(expression);
      write(literal, pattern);
    }
  };
  visit(tree);
  return pieces.join('') + source.slice(done);
}

/** A pattern written in one or more pieces; only in raw ones does a backslash stand for itself. */
function newPattern(isRaw) {
  let isInClass = false;
  const parts = isRaw ? /\\(?:([pP])\{(\w+)\}|.)|[[\]]/gsu : /\\\\(?:([pP])\{(\w+)\}|.)|\\.|[[\]]/gsu;
  const lightened = piece =>
    piece.replace(parts, (part, sign, name) => {
      if (part === '[' || part === ']') isInClass = part === '[';
      const ranges = classes[name];
      if (ranges === undefined) return part;
      if (isInClass && sign === 'P') throw new Error(`${part} stands in a class: ${piece}`);
      return isInClass ? ranges : sign === 'P' ? `[^${ranges}]` : `[${ranges}]`;
    });
  return { lightened };
}

/** The letters of one case among those of Latin that alternate with their other case, as of Unicode. */
function alternating(name) {
  const letter = new RegExp(`\\p{${name}}`, 'u');
  const units = Array.from({ length: 0x80 }, (_, i) => 0x100 + i).concat([0x1ebc, 0x1ebd, 0x1ef8, 0x1ef9]);
  return units
    .filter(unit => letter.test(String.fromCharCode(unit)))
    .map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

/** Code that means the same read as UTF-8 or byte by byte. The bundler escapes all but what stands in patterns. */
export function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
