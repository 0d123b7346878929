import type { Block, Flow, Table } from '../flow/blocks.ts';
import { type Inline, isInline } from '../flow/blocks.ts';
import { layBody } from '../flow/flow.ts';
import { settingFor } from '../flow/setting.ts';
import { words } from '../flow/words.ts';
import type { Publication } from '../publication.ts';

/**
 * A publication as plain text. Paragraphs are not wrapped: editors, telephones and screen readers do that better, each
 * in its own width. Nothing is drawn, since drawings are read aloud sign by sign: blank lines part what belongs apart,
 * indents show what belongs under what, and a row of a table is said cell by cell under the names of its columns.
 */
export function plainText(publication: Publication): string {
  const setting = settingFor(publication, readable, new Map());
  const { body, notes } = layBody(publication, setting);
  const writing: Writing = { numbers: new Map([...notes.keys()].map((id, i) => [id, i + 1])) };
  const parts = [
    ...coverLines(publication, words[setting.language].members),
    ...body.flatMap(block => linesOf(block, writing)),
  ];
  if (notes.size > 0) {
    parts.push('', '', setting.language === 'es' ? 'Notas' : 'Notes');
    for (const [id, flow] of notes) {
      parts.push('', ...hang(`[${writing.numbers.get(id)}] `, flowLines(flow, writing)));
    }
  }
  return `${parts
    .join('\n')
    .replace(/\n{4,}/gu, '\n\n\n')
    .trim()}\n`;
}

/** White space as single spaces; controls and marks that turn the direction of text go. */
function readable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}

/** What is known while the text is written. */
interface Writing {
  /** Numbers of the footnotes by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

function coverLines(publication: Publication, members: string): string[] {
  const { letterhead, title, subtitle, issuer, period, state, signatories, place, date } = publication;
  const dated = [place, date].filter(part => part !== null).join(', ');
  const groups = [
    [letterhead],
    [title, subtitle, issuer, period],
    [state?.name ?? null],
    ...signatories.map(({ name, position, body, capacity }) => [name, position, body, capacity]),
    [publication.members.length > 0 ? `${members}: ${publication.members.join(', ')}` : null],
    [dated === '' ? null : dated],
    [publication.link],
  ];
  return groups.flatMap(group => {
    const said = group.filter(line => line !== null).map(readable);
    return said.length > 0 ? [...said, ''] : [];
  });
}

/** A block with a blank line before it; two before a heading that the contents list. */
function linesOf(block: Block, writing: Writing): string[] {
  switch (block.kind) {
    case 'heading': {
      const label = block.label.length > 0 ? `${lineOf(block.label, writing)} ` : '';
      const number = block.number === null ? '' : `${block.number} `;
      return [
        ...(block.outlined ? [''] : []),
        '',
        `${label}${number}${lineOf(block.c, writing)}${citation(block.cite)}`,
      ];
    }
    case 'par': {
      const line = `${lineOf(block.c, writing)}${citation(block.cite)}`;
      return ['', ...(block.number === null ? line.split('\n') : hang(`${block.number} `, line.split('\n')))];
    }
    case 'list':
      return ['', ...listLines(block, writing)];
    case 'quote':
      return ['', ...indented(inside(block.c, writing))];
    case 'pre':
      return ['', ...indented(block.v.replaceAll('\u00a0', ' ').split('\n'))];
    case 'terms':
      return [
        '',
        ...block.items.flatMap(item => hang(`${lineOf(item.term, writing)}: `, flowLines(item.c, writing))),
      ];
    case 'table':
      return [...block.lead.flatMap(before => linesOf(before, writing)), '', ...tableLines(block, writing)];
    case 'figure':
      return ['', `[${block.alt}]`, ...(block.caption.length > 0 ? [lineOf(block.caption, writing)] : [])];
    case 'rule':
    case 'anchor':
      return [];
  }
}

/** Blocks inside another: without the blank lines at either end. */
function inside(blocks: readonly Block[], writing: Writing): string[] {
  const lines = blocks.flatMap(block => linesOf(block, writing));
  const first = lines.findIndex(line => line !== '');
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(line => line !== '') + 1);
}

function listLines({ items, markers }: Extract<Block, { kind: 'list' }>, writing: Writing): string[] {
  const tight = items.every(item =>
    item.every(block => block.kind === 'par' || block.kind === 'list' || block.kind === 'terms'),
  );
  return items.flatMap((item, i) => {
    const [first, ...rest] = item;
    const lines = tight
      ? [...(first ? inside([first], writing) : []), ...rest.flatMap(block => inside([block], writing))]
      : inside(item, writing);
    const shown = hang(`${markers?.[i] ?? '-'} `, lines);
    return tight || i === 0 ? shown : ['', ...shown];
  });
}

/** A row of one cell for each column is said as «Columna: texto»; where a table has no head, or cells that span others, row by row. */
function tableLines(table: Table, writing: Writing): string[] {
  const textOf = (cells: Table['rows'][number]['cells']) =>
    cells.map(cell => inside(cell.c, writing).filter(line => line !== ''));
  const names = table.head.length === 1 ? textOf(table.head[0] ?? []).map(lines => lines.join(' ')) : [];
  const plain = [...table.head.flat(), ...table.rows.flatMap(row => row.cells)].every(
    cell => cell.colspan === 1 && cell.rowspan === 1,
  );
  const rows = table.rows.map(row => textOf(row.cells));
  const caption = table.caption.length > 0 ? [lineOf(table.caption, writing), ''] : [];
  if (plain && names.some(name => name !== '') && rows.length > 0) {
    const said = rows.map(row =>
      row.flatMap((lines, i) => {
        const name = names[i] ?? '';
        if (lines.length === 0) return [];
        return name === '' ? lines : hang(`${name}: `, lines);
      }),
    );
    const unsaid = names.filter((name, i) => name !== '' && rows.every(row => (row[i] ?? []).length === 0));
    const alone = unsaid.length > 0 ? [unsaid.join(' | '), ''] : [];
    return [...caption, ...alone, ...said.flatMap((lines, i) => (i > 0 ? ['', ...lines] : lines))];
  }
  const all = [...table.head.map(textOf), ...rows];
  return [...caption, ...all.map(row => row.map(lines => lines.join(' ')).join(' | '))];
}

/** What goes on in the line where it begins, and what stands under it. */
function flowLines(flow: Flow, writing: Writing): string[] {
  const line: Inline[] = [];
  for (const node of flow) {
    if (!isInline(node)) break;
    line.push(node);
  }
  const blocks = flow.slice(line.length).filter((node): node is Block => !isInline(node));
  return [...lineOf(line, writing).split('\n'), ...inside(blocks, writing)];
}

/** Text with a mark before its first line; the others stand under the text. */
function hang(mark: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return [`${mark}${first}`.trimEnd(), ...rest.map(line => (line === '' ? '' : `  ${line}`))];
}

function indented(lines: readonly string[]): string[] {
  return lines.map(line => (line === '' ? '' : `  ${line}`));
}

function citation(cite: string | null): string {
  return cite === null ? '' : ` (${cite})`;
}

function lineOf(inlines: readonly Inline[], writing: Writing): string {
  return inlines.map(inline => textOf(inline, writing)).join('');
}

function textOf(inline: Inline, writing: Writing): string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'url': {
      const text = lineOf(inline.c, writing);
      const address = inline.to.replace(/^mailto:/iu, '');
      return text.includes(address) ? text : `${text} (${address})`;
    }
    case 'code':
      return inline.v;
    case 'note':
    case 'again':
      return ` [${writing.numbers.get(inline.id) ?? '?'}]`.trimStart();
    case 'break':
      return '\n';
    case 'image':
      return inline.alt;
    case 'anchor':
      return '';
    default:
      return lineOf(inline.c, writing);
  }
}
