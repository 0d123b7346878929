import { isMap, isScalar, type Node, visit } from 'yaml';
import type { FrontmatterTree, YamlDamage } from '../document/frontmatter-tree.ts';
import type { Span } from '../text/span.ts';
import { quote } from './quote.ts';
import type { Finding, Fix } from './rule.ts';
import { type Line, lineAt, restOfLine } from './yaml-line.ts';

/** What went wrong in one place of the metadata, in the words of someone who does not know YAML. */
export interface YamlFault extends Finding {
  /** Whether everything below is read wrongly because of it: a quotation mark or bracket that never closes. */
  readonly swallows: boolean;
}

/** Puts one damage of the parser into words. The parser's own text is never shown: it is English and of its trade. */
export function yamlFault(source: string, tree: FrontmatterTree, damage: YamlDamage): YamlFault {
  const here: Here = { source, tree, damage, line: lineAt(source, damage.span.start, tree.content) };
  for (const explain of explanations[damage.code] ?? []) {
    const said = explain(here);
    if (said) return { swallows: false, ...said };
  }
  return { swallows: false, ...unreadable(here) };
}

interface Here {
  readonly source: string;
  readonly tree: FrontmatterTree;
  readonly damage: YamlDamage;
  readonly line: Line;
}

type Said = Finding & { readonly swallows?: boolean };
type Explain = (here: Here) => Said | null;

/** What each code may mean, the likeliest first; the first that fits the line speaks. */
const explanations: Readonly<Record<string, readonly Explain[]>> = {
  DUPLICATE_KEY: [repeatedKey],
  BLOCK_AS_IMPLICIT_KEY: [reservedText, strayIndent],
  BLOCK_IN_FLOW: [colonInBraces],
  MULTILINE_IMPLICIT_KEY: [noSpaceAfterColon, strayItem, noColon, strayIndent],
  MISSING_CHAR: [openQuote, noSpaceAfterColon, strayItem, noColon, strayIndent],
  BAD_INDENT: [openBracket, strayIndent],
  TAB_AS_INDENT: [tabs],
  BAD_SCALAR_START: [reservedText],
  BAD_ALIAS: [reservedText],
  TAG_RESOLVE_FAILED: [reservedText],
  UNEXPECTED_TOKEN: [textAfterBlockMark, textAfterQuote, strayItem, strayIndentAbove],
  BAD_DQ_ESCAPE: [backslash],
  ALIAS_BOMB: [tooManyAliases],
  RESOURCE_EXHAUSTION: [tooManyAliases],
  TOO_LONG: [tooLong],
};

function repeatedKey({ source, tree, damage }: Here): Said | null {
  const name = /^[^:\n\r]+/u.exec(source.slice(damage.span.start, tree.content.end))?.[0].trimEnd();
  if (!name) return null;
  const span = { start: damage.span.start, end: damage.span.start + name.length };
  const first = firstPlace(tree.root, span.start);
  return {
    span,
    message: {
      es: `La clave ${quote(name)} aparece dos veces en los metadatos, y solo vale la última.`,
      en: `The key ${quote(name)} stands twice in the metadata, and only the last one counts.`,
    },
    help: { es: 'Deje una sola.', en: 'Keep only one.' },
    label: { es: 'repetida', en: 'repeated' },
    ...(first && {
      related: [{ span: first, message: { es: 'primera vez', en: 'first time' } }],
    }),
  };
}

/** The key that a repeated one repeats. */
function firstPlace(root: Node | null, repeated: number): Span | null {
  let found: Span | null = null;
  visit(root, {
    Map(_, map) {
      const keys = map.items.map(pair => pair.key).filter(isScalar);
      const again = keys.find(key => key.range?.[0] === repeated);
      const first = again && keys.find(key => key.value === again.value);
      if (first?.range && first !== again) found = { start: first.range[0], end: first.range[1] };
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** A value with «: » in it, or one that begins with a sign that YAML keeps for itself. What is quoted already is not. */
function reservedText({ damage, line }: Here): Said | null {
  if (!line.key || !line.value || damage.span.start < line.value.span.start) return null;
  const { text } = line.value;
  const colon = /:(?:\s|$)/u.test(text);
  const sign = /^[@`%*&!|>?]/u.exec(text)?.[0];
  if ((!colon && !sign) || /^["'[{]/u.test(text)) return null;
  const key = quote(line.key);
  return {
    span: line.value.span,
    message: sign
      ? {
          es: `El valor de ${key} empieza con «${sign}», que en los metadatos significa otra cosa si no va entre comillas.`,
          en: `The value of ${key} begins with «${sign}», which means something else in the metadata unless it is quoted.`,
        }
      : {
          es: `El valor de ${key} tiene dos puntos («: ») y por eso se lee como otra clave: va entre comillas.`,
          en: `The value of ${key} holds a colon («: ») and is read as another key: it needs quotes.`,
        },
    help: { es: `Escriba ${quoted(text)}.`, en: `Write ${quoted(text)}.` },
    label: { es: 'sin comillas', en: 'without quotes' },
    fix: inQuotes(line.value),
  };
}

function colonInBraces({ source, damage }: Here): Said {
  const text = source.slice(damage.span.start, damage.span.end);
  return {
    span: damage.span,
    message: {
      es: `Entre corchetes o llaves, el texto ${quote(text)} tiene dos puntos («: ») de más.`,
      en: `Inside brackets or braces, the text ${quote(text)} has one colon («: ») too many.`,
    },
    help: { es: 'Escriba el valor entre comillas.', en: 'Write the value in quotes.' },
  };
}

/** `titulo:Plan`. Addresses (`https://…`) are text. */
function noSpaceAfterColon({ line }: Here): Said | null {
  const match = /^(?:- +)*([\p{L}\p{N}_-]+):(?=[^\s:/])/u.exec(line.text);
  if (!match?.[1]) return null;
  const at = line.span.start + match[0].length;
  return {
    span: line.span,
    message: {
      es: `Falta un espacio después de los dos puntos en ${quote(line.text)}.`,
      en: `A space is missing after the colon in ${quote(line.text)}.`,
    },
    help: {
      es: `Escriba «${match[1]}: » y después el valor.`,
      en: `Write «${match[1]}: » and then the value.`,
    },
    fix: {
      title: { es: 'Poner el espacio', en: 'Put the space' },
      safe: true,
      edits: [{ span: { start: at, end: at }, newText: ' ' }],
    },
  };
}

function strayItem({ line }: Here): Said | null {
  if (!/^-(?:\s|$)/u.test(line.text)) return null;
  return {
    span: line.span,
    message: {
      es: `El elemento de lista ${quote(line.text)} no está bajo ninguna clave o tiene otra sangría que los demás.`,
      en: `The list item ${quote(line.text)} stands under no key, or is indented unlike the others.`,
    },
    help: {
      es: 'Ponga antes la clave, en su renglón y con dos puntos, y los elementos debajo con la misma sangría.',
      en: 'Put the key before it, on its own line with a colon, and the items below with the same indentation.',
    },
  };
}

function noColon({ line }: Here): Said | null {
  if (/:(?:\s|$)/u.test(line.text)) return null;
  return {
    span: line.span,
    message: {
      es: `El renglón ${quote(line.text)} no tiene la forma «clave: valor».`,
      en: `The line ${quote(line.text)} is not of the form «key: value».`,
    },
    help: {
      es: 'Escriba su clave y dos puntos; si continúa el renglón de arriba, únalos en uno solo.',
      en: 'Write its key and a colon; if it goes on from the line above, join both into one.',
    },
  };
}

function openQuote({ source, tree }: Here): Said | null {
  let found: Span | null = null;
  visit(tree.root, {
    Scalar(_, scalar) {
      const kind = scalar.type === 'QUOTE_DOUBLE' ? '"' : scalar.type === 'QUOTE_SINGLE' ? "'" : null;
      if (!kind || !scalar.range) return undefined;
      const [start, end] = scalar.range;
      const text = source.slice(start, end);
      if (text.length > 1 && text.endsWith(kind)) return undefined;
      found = { start, end };
      return visit.BREAK;
    },
  });
  if (!found) return null;
  const { span, text } = restOfLine(source, (found as Span).start);
  return {
    span,
    swallows: true,
    message: {
      es: `Falta la comilla que cierra ${quote(text)}.`,
      en: `The closing quotation mark of ${quote(text)} is missing.`,
    },
    help: {
      es: `Termine el valor con ${text.slice(0, 1)} en el mismo renglón.`,
      en: `End the value with ${text.slice(0, 1)} on the same line.`,
    },
    label: { es: 'se abre aquí', en: 'opens here' },
  };
}

function openBracket({ source, tree, damage }: Here): Said | null {
  let found: Span | null = null;
  visit(tree.root, {
    Collection(_, collection) {
      const start = collection.range?.[0];
      if (!collection.flow || start === undefined || start >= damage.span.start) return undefined;
      const text = source.slice(start, collection.range?.[1]).trimEnd();
      if (text.length > 1 && text.endsWith(isMap(collection) ? '}' : ']')) return undefined;
      found = { start, end: start + 1 };
      return undefined;
    },
  });
  if (!found) return null;
  const { span, text } = restOfLine(source, (found as Span).start);
  const close = text.startsWith('{') ? '}' : ']';
  return {
    span,
    swallows: true,
    message: {
      es: `Falta «${close}», que cierra ${quote(text)}.`,
      en: `«${close}», which closes ${quote(text)}, is missing.`,
    },
    help: { es: `Ponga «${close}» al final de la lista.`, en: `Put «${close}» at the end of the list.` },
    label: { es: 'se abre aquí', en: 'opens here' },
  };
}

/** A line that goes on with the one above looks broken in its first half: the stray one is below. */
function strayIndent({ source, tree, damage, line }: Here): Said | null {
  const gap = source.slice(line.end, tree.content.end).search(/\S/u);
  const below = gap === -1 ? line : lineAt(source, line.end + gap, tree.content);
  const goesOn = damage.code.endsWith('_IMPLICIT_KEY') && below.indent > line.indent;
  const stray = goesOn ? below : line;
  return stray.indent > 0 ? indented(stray) : null;
}

/** The parser stumbles on the line that is right; the one above it is not. */
function strayIndentAbove({ source, tree, line }: Here): Said | null {
  const first = lineAt(source, tree.content.start, tree.content);
  return line.key && first.indent > line.indent ? indented(first) : null;
}

function indented(line: Line): Said {
  return {
    span: line.span,
    message: {
      es: `El renglón ${quote(line.text)} empieza más a la derecha o a la izquierda que los demás de su grupo.`,
      en: `The line ${quote(line.text)} begins further right or left than the others of its group.`,
    },
    help: {
      es: 'Las claves de un mismo grupo van todas en la misma columna.',
      en: 'The keys of one group all stand in the same column.',
    },
    label: { es: 'otra sangría', en: 'other indentation' },
  };
}

function tabs({ source, tree }: Here): Said | null {
  const { start, end } = tree.content;
  const found = [...source.slice(start, end).matchAll(/(?<=^[ \t]*)\t/gmu)].map(match => start + match.index);
  const first = found[0];
  if (first === undefined) return null;
  const run = /^[ \t]+/u.exec(source.slice(first))?.[0].length ?? 1;
  return {
    span: { start: first, end: first + run },
    message: {
      es: 'La sangría tiene tabuladores, y en los metadatos solo valen espacios.',
      en: 'The indentation has tabs, and the metadata allow only spaces.',
    },
    help: {
      es: 'Use dos espacios por cada nivel.',
      en: 'Use two spaces for each level.',
    },
    label: { es: 'tabulador', en: 'tab' },
    fix: {
      title: { es: 'Cambiar cada tabulador por dos espacios', en: 'Turn each tab into two spaces' },
      safe: false,
      edits: found.map(at => ({ span: { start: at, end: at + 1 }, newText: '  ' })),
    },
  };
}

function textAfterBlockMark({ line }: Here): Said | null {
  const mark = /^[|>][+-]?\d? +\S/u.exec(line.value?.text ?? '');
  if (!line.key || !line.value || !mark) return null;
  return {
    span: line.value.span,
    message: {
      es: `Después de «${mark[0][0]}» el valor de ${quote(line.key)} debe empezar en el renglón siguiente.`,
      en: `After «${mark[0][0]}» the value of ${quote(line.key)} must begin on the next line.`,
    },
    help: {
      es: `Escriba el valor en el mismo renglón, sin «${mark[0][0]}».`,
      en: `Write the value on the same line, without «${mark[0][0]}».`,
    },
  };
}

function textAfterQuote({ source, line }: Here): Said | null {
  const { value } = line;
  const closed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?=[^\s#])/u.exec(value?.text ?? '');
  if (!value || !closed) return null;
  const span = { start: value.span.start + closed[0].length, end: value.span.end };
  const extra = source.slice(span.start, span.end);
  return {
    span,
    message: {
      es: `Después de las comillas que cierran sobra ${quote(extra)}.`,
      en: `After the closing quotation mark stands ${quote(extra)}.`,
    },
    help: {
      es: 'Ponga entre comillas el valor entero, o quite las comillas.',
      en: 'Put the whole value in quotes, or take the quotes away.',
    },
    label: { es: 'fuera de las comillas', en: 'outside the quotes' },
  };
}

function backslash({ source, damage }: Here): Said {
  const { start } = damage.span;
  const sign = source.slice(start, start + 2);
  return {
    span: { start, end: start + sign.length },
    message: {
      es: `Entre comillas dobles, la diagonal inversa de «${sign}» tiene que escribirse doble.`,
      en: `Inside double quotes the backslash of «${sign}» has to be written twice.`,
    },
    help: { es: `Escriba «\\${sign}».`, en: `Write «\\${sign}».` },
    fix: {
      title: { es: 'Escribirla doble', en: 'Write it twice' },
      safe: true,
      edits: [{ span: { start, end: start }, newText: '\\' }],
    },
  };
}

function tooManyAliases({ source, tree }: Here): Said {
  const { start, end } = tree.content;
  const first = /\*[\p{L}\p{N}_-]+/u.exec(source.slice(start, end));
  const at = start + (first?.index ?? 0);
  return {
    span: { start: at, end: at + (first?.[0].length ?? 0) },
    message: {
      es: 'Los metadatos repiten partes por referencia («*nombre») tantas veces que no se pueden leer.',
      en: 'The metadata repeat parts by reference («*name») so many times that they cannot be read.',
    },
    help: { es: 'Escriba los valores en su lugar.', en: 'Write the values in their place.' },
  };
}

function tooLong({ tree }: Here): Said {
  const { start } = tree.span;
  return {
    span: { start, end: start + 3 },
    message: {
      es: 'Los metadatos son tan largos que no se leen.',
      en: 'The metadata are so long that they are not read.',
    },
    help: {
      es: 'Deje en ellos los datos del plan, y pase lo demás al texto o a otro archivo.',
      en: 'Keep the data of the plan in them, and move the rest to the text or to another file.',
    },
  };
}

function unreadable({ damage, line }: Here): Said {
  const whole = damage.code === 'UNREADABLE';
  return {
    span: line.span,
    message: {
      es: whole
        ? 'Los metadatos no se pueden leer como YAML.'
        : `El renglón ${quote(line.text)} no se puede leer como metadatos.`,
      en: whole
        ? 'The metadata cannot be read as YAML.'
        : `The line ${quote(line.text)} cannot be read as metadata.`,
    },
    help: {
      es: 'Escriba «clave: valor», un dato por renglón, y entre comillas los textos con signos.',
      en: 'Write «key: value», one datum per line, and put texts with signs in quotes.',
    },
  };
}

function inQuotes({ text, span }: { text: string; span: Span }): Fix {
  return {
    title: { es: 'Ponerlo entre comillas', en: 'Put it in quotes' },
    safe: true,
    edits: [{ span, newText: quoted(text) }],
  };
}

/** A text as a YAML scalar that says exactly it, without any escape where one can be avoided. */
function quoted(text: string): string {
  return /["\\\p{Cc}]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
