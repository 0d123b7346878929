/** An operand of a content stream; a string is its bytes, one character each. */
export type Operand =
  | number
  | { readonly name: string }
  | { readonly bytes: string }
  | readonly Operand[]
  | OperandMap;

/** A dictionary written inside a content stream; its keys are without `/`. */
export interface OperandMap {
  readonly dictionary: Readonly<Record<string, Operand>>;
}

/** One instruction of a page. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

/** Reads the instructions of a content stream. Inline images are passed over: only their end, `EI`, is given. */
export function operations(content: string): Operation[] {
  const found: Operation[] = [];
  const stack: Operand[][] = [[]];
  const put = (operand: Operand) => stack.at(-1)?.push(operand);
  for (let at = 0; at < content.length; ) {
    token.lastIndex = at;
    const match = token.exec(content);
    if (match === null) break;
    at = token.lastIndex;
    const { name, hex, number, operator, mark } = match.groups ?? {};
    if (name !== undefined) put({ name });
    else if (hex !== undefined) put({ bytes: Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1') });
    else if (number !== undefined) put(Number(number));
    else if (mark === '[' || mark === '<<') stack.push([]);
    else if (mark === ']') put(stack.pop() ?? []);
    else if (mark === '>>') put(mapOf(stack.pop() ?? []));
    else if (mark === '(') {
      const string = literal(content, at);
      put({ bytes: string.bytes });
      at = string.end;
    } else if (operator === 'ID') at = content.slice(at).search(/\sEI\b/) + at;
    else if (operator !== undefined)
      found.push({ operator, operands: stack.splice(0, stack.length, []).flat() });
  }
  return found;
}

const token =
  /(?:\s|%[^\n\r]*)*(?:(?<mark><<|>>|[[\](])|\/(?<name>[^\s()<>[\]{}/%]*)|<(?<hex>[\da-fA-F\s]*)>|(?<number>[+-]?(?:\d+\.?\d*|\.\d+))|(?<operator>[A-Za-z'"*]+[\d*]*))/y;

function mapOf(operands: readonly Operand[]): OperandMap {
  const entries: Record<string, Operand> = {};
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const [key, value] = [operands[i], operands[i + 1]];
    if (typeof key === 'object' && 'name' in key && value !== undefined) entries[key.name] = value;
  }
  return { dictionary: entries };
}

/** A string in parentheses, which may nest, with its escapes undone; `start` is after the first. */
function literal(content: string, start: number): { bytes: string; end: number } {
  let bytes = '';
  let depth = 1;
  let at = start;
  while (at < content.length) {
    const char = content[at] ?? '';
    at += 1;
    if (char === '\\') {
      const escaped = /^(?:[0-7]{1,3}|\r\n|[\s\S])/.exec(content.slice(at, at + 3))?.[0] ?? '';
      at += escaped.length;
      bytes += escapedCharacter(escaped);
      continue;
    }
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) break;
    bytes += char;
  }
  return { bytes, end: at };
}

function escapedCharacter(escaped: string): string {
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
  if (/^[\r\n]/.test(escaped)) return '';
  return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
}
