import { fold } from '../../text/fold.ts';
import type { ImportRecord } from '../record.ts';
import type { Line } from './line.ts';

/** An index typed by hand or left by the word processor; the publication builds its own. */
export function leaveOutIndex(lines: readonly Line[], record: ImportRecord): Line[] {
  const later = new Map<string, number>();
  for (const [at, line] of lines.entries()) later.set(key(line.text), at);
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = indexEnd(lines, at, later);
    for (const line of lines.slice(at, end)) {
      record.leaveOutBlock(line.index, line.block.place, line.text, reason);
    }
    const next = lines[end];
    if (end === at && next) kept.push(next);
    at = Math.max(end, at + 1);
  }
  return kept;
}

const reason = {
  es: 'índice escrito a mano: la publicación lo genera',
  en: 'typed index: the publication builds it',
};

/** Where the index that begins at a line ends; the line itself where none does. */
function indexEnd(lines: readonly Line[], at: number, later: ReadonlyMap<string, number>): number {
  const named = isIndexTitle(lines[at]?.text ?? '');
  if (!named && !(isEntry(lines[at]) && isEntry(lines[at + 1]) && isEntry(lines[at + 2]))) return at;
  let end = named ? at + 1 : at;
  let entries = 0;
  for (let next = end; next < lines.length && next < end + 4; next++) {
    const line = lines[next];
    if (!line) break;
    const listed = isEntry(line) || isPageWord(line.text) || (named && recurs(line, next, later));
    if (!listed) continue;
    if (named && entries > 2 && !isEntry(line) && !recursAll(lines, end, next, later)) break;
    entries++;
    end = next + 1;
  }
  return entries >= 2 ? end : at;
}

/** «Índice», «1.- Contenido», «Tabla de contenidos»; letters may be spaced. */
function isIndexTitle(text: string): boolean {
  return /^(?:indice|contenidos?|tabla de contenidos?|indice (?:general|de contenidos?)|contenido general|sumario|c o n t e n i d o|i n d i c e)$/u.test(
    fold(text.replace(/^\s*(?:\d{1,2}|[IVX]{1,4})[.)-]*\s+/u, '')),
  );
}

/** A title, a leader of points, lines, spaces or a tab, and a page number; also «Título 12» where the leader was lost. */
function isEntry(line: Line | undefined): boolean {
  if (!line || line.text.length > 400) return false;
  return /(?:[.…·_\-–—]\s?){3,}\s*\d{1,3}$|[\t\u00A0 ]{2,}\d{1,3}$|\t\s*\d{1,3}$|^.{3,}(?:[.…_]\s?){4,}$/u.test(
    line.text,
  );
}

function isPageWord(text: string): boolean {
  return /^p[aá]g(?:ina|\.)?s?\.?$/iu.test(text);
}

/** A line that stands again further on, or «Título 4» of a title that does. */
function recurs(line: Line, at: number, later: ReadonlyMap<string, number>): boolean {
  const whole = key(line.text);
  const [again, bare] = [later.get(whole), later.get(whole.replace(/ \d{1,3}$/u, ''))];
  return whole.length > 2 && ((again ?? at) > at || (bare ?? at) > at);
}

function recursAll(
  lines: readonly Line[],
  from: number,
  to: number,
  later: ReadonlyMap<string, number>,
): boolean {
  return lines.slice(from, to + 1).every((line, i) => recurs(line, from + i, later));
}

function key(text: string): string {
  return fold(text);
}
