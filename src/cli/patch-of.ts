import { diffArrays, FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';

/** Lines that may differ: finding the shortest patch takes time that grows with their square. */
const mostChanges = 2000;

/** Lines of a piece of a text in which more differ. */
const pieceLength = 100;

/** Lines that stay, shown on both sides of what changes. */
const context = 4;

/** The changes from one text of a file to another as `diff -u` says them: the fewest, where they are not thousands. */
export function patchOf(path: string, before: string, after: string): string {
  const whole = structuredPatch(path, path, before, after, undefined, undefined, {
    context,
    maxEditLength: mostChanges,
  });
  return formatPatch(whole ?? patchInPieces(path, before, after), FILE_HEADERS_ONLY);
}

type Hunk = StructuredPatch['hunks'][number];

/** Compares a hundred lines at a time, and goes on from the last that both texts have in common. */
function patchInPieces(path: string, before: string, after: string): StructuredPatch {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changes: Hunk[] = [];
  for (let [i, j] = [0, 0]; i < old.length || j < now.length; ) {
    const end = endOfPiece(old.slice(i, i + pieceLength), now.slice(j, j + pieceLength));
    const [was, is] = [old.slice(i, i + end.old).join(''), now.slice(j, j + end.now).join('')];
    for (const hunk of structuredPatch(path, path, was, is, undefined, undefined, { context: 0 }).hunks)
      changes.push({ ...hunk, oldStart: hunk.oldStart + i, newStart: hunk.newStart + j });
    i += end.old;
    j += end.now;
  }
  return { ...structuredPatch(path, path, '', ''), hunks: withContext(changes, old) };
}

/** Where the last common line ends; the end of both where it comes too early to get on. */
function endOfPiece(old: readonly string[], now: readonly string[]): { old: number; now: number } {
  let end = { old: old.length, now: now.length };
  const at = { old: 0, now: 0 };
  for (const { added, removed, count } of diffArrays([...old], [...now])) {
    if (!added) at.old += count;
    if (!removed) at.now += count;
    if (!added && !removed && at.old >= old.length / 2) end = { ...at };
  }
  return end;
}

/** Changes with the lines around them; those that lie close to one another become one. */
function withContext(changes: readonly Hunk[], old: readonly string[]): Hunk[] {
  const groups: Hunk[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.oldStart - end > 2 * context) groups.push([]);
    groups.at(-1)?.push(change);
    end = change.oldStart + change.oldLines;
  }
  return groups.flatMap(group => joined(group, old) ?? []);
}

function joined(changes: readonly Hunk[], old: readonly string[]): Hunk | null {
  const [first] = changes;
  if (!first) return null;
  const before = Math.min(context, first.oldStart - 1);
  const oldStart = first.oldStart - before;
  const lines: string[] = [];
  let [at, more] = [oldStart - 1, 0];
  const keepTo = (end: number) => {
    for (const line of old.slice(at, end)) lines.push(...unchanged(line));
    at = Math.min(end, old.length);
  };
  for (const change of changes) {
    keepTo(change.oldStart - 1);
    for (const line of change.lines) lines.push(line);
    at += change.oldLines;
    more += change.newLines - change.oldLines;
  }
  keepTo(at + context);
  const oldLines = at + 1 - oldStart;
  return { oldStart, oldLines, newStart: first.newStart - before, newLines: oldLines + more, lines };
}

function unchanged(line: string): string[] {
  return line.endsWith('\n') ? [` ${line.slice(0, -1)}`] : [` ${line}`, '\\ No newline at end of file'];
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/u);
}
