import type { Table, TableRow } from 'mdast';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { inlineText } from '../document/inline-text.ts';
import { nodesOf } from '../document/nodes-of.ts';
import { spanOf } from '../document/span-of.ts';
import type { Plan } from '../plan/model.ts';
import type { Span } from '../text/span.ts';

/** A table whose columns have no names. */
export const rule: Rule = {
  id: 'tabla-sin-encabezado',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una tabla no tiene encabezados de columna, o alguna columna no lo tiene.',
    en: 'A table has no column headers, or some column has none.',
  },
  *check(plan) {
    for (const table of nodesOf(plan.document.body, 'table')) yield* judge(table, plan);
    yield* htmlTables(plan);
  },
};

const help = {
  es: 'Nombre cada columna en la primera fila de la tabla: el lector de pantalla dice ese nombre en cada celda.',
  en: 'Name each column in the first row of the table: the screen reader says that name at every cell.',
};

function* judge({ children: [head, ...rows] }: Table, plan: Plan): Generator<Finding> {
  if (!head || rows.length === 0) return;
  const names = cellsOf(head, plan);
  const filled = names.map((_, i) => rows.some(row => cellsOf(row, plan)[i] !== ''));
  const nameless = names.flatMap((name, i) => (name === '' && filled[i] ? [i + 1] : []));
  const span = spanOf(head);
  if (nameless.length > 0 && names.every(name => name === '')) {
    yield {
      span,
      message: {
        es: `La tabla no tiene encabezados: su primera fila está vacía.`,
        en: `The table has no headers: its first row is empty.`,
      },
      help,
    };
    return;
  }
  const beyondFirst = nameless.filter(column => column > 1);
  if (beyondFirst.length > 0) {
    const [es, en] = sayColumns(beyondFirst);
    yield {
      span,
      message: {
        es: `${es} de la tabla no tiene${beyondFirst.length > 1 ? 'n' : ''} encabezado.`,
        en: `${en} of the table ha${beyondFirst.length > 1 ? 've' : 's'} no header.`,
      },
      help,
    };
  }
  const [first = ''] = names;
  const [next] = rows;
  if (
    isCount(first) &&
    next &&
    cellsOf(next, plan)[0]?.replace(/\D/gu, '') === String(Number.parseInt(first, 10) + 1)
  ) {
    yield {
      span,
      message: {
        es: `La primera fila de la tabla, ${quote(names.join(' | '))}, ya es de datos; se esperaban los nombres de las columnas.`,
        en: `The first row of the table, ${quote(names.join(' | '))}, holds data; the names of the columns were expected.`,
      },
      help,
    };
  }
}

function isCount(text: string): boolean {
  return /^\d{1,3}[.)]?$/u.test(text);
}

function cellsOf(row: TableRow, plan: Plan): string[] {
  return row.children.map(cell =>
    cell.children.some(({ type }) => type === 'image')
      ? '\uFFFC'
      : inlineText(cell.children, plan.document.file.text).value.trim(),
  );
}

function sayColumns(columns: readonly number[]): [es: string, en: string] {
  const [only, ...more] = columns;
  if (more.length === 0) return [`La columna ${only}`, `Column ${only}`];
  const first = columns.slice(0, -1).join(', ');
  return [`Las columnas ${first} y ${columns.at(-1)}`, `Columns ${first} and ${columns.at(-1)}`];
}

/** Tables written in HTML: blank lines may part one into several pieces, so the text between its tags is looked at. */
function* htmlTables({ document: { body, file } }: Plan): Generator<Finding> {
  const opens: Span[] = [];
  for (const node of nodesOf(body, 'html')) {
    const { start } = spanOf(node);
    const seen = node.value.replace(/<!--[\s\S]*?(?:-->|$)/gu, comment => ' '.repeat(comment.length));
    for (const { 0: tag, index } of seen.matchAll(/<table\b[^>]*>/giu)) {
      if (!/role\s*=\s*["']?(?:presentation|none)/iu.test(tag))
        opens.push({ start: start + index, end: start + index + tag.length });
    }
  }
  for (const span of opens) {
    const rest = file.text.slice(span.end);
    const end = rest.search(/<\/table/iu);
    if (/<th[\s>]/iu.test(end === -1 ? rest : rest.slice(0, end))) continue;
    yield {
      span,
      message: {
        es: 'La tabla en HTML no tiene ningún encabezado, «<th>».',
        en: 'The HTML table has no header, «<th>».',
      },
      help: {
        es: 'Escriba los nombres de las columnas en celdas «<th>», o la tabla en Markdown.',
        en: 'Write the names of the columns in «<th>» cells, or the table in Markdown.',
      },
    };
  }
}
