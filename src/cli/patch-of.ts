import { diffArrays, FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';

/** Lines that may differ: finding the shortest patch takes time that grows with their square. */
const mostChanges = 2000;

/** Lines of a piece of a text in which more differ. */
const pieceLength = 100;

/** The changes from one text of a file to another as `diff -u` says them: the fewest, where they are not thousands. */
export function patchOf(path: string, before: string, after: string): string {
  const whole = structuredPatch(path, path, before, after, undefined, undefined, {
    maxEditLength: mostChanges,
  });
  return formatPatch(whole ?? patchInPieces(path, before, after), FILE_HEADERS_ONLY);
}

/** Compares a hundred lines at a time, and goes on from the last that both texts have in common. */
function patchInPieces(path: string, before: string, after: string): StructuredPatch {
  const [old, now] = [linesOf(before), linesOf(after)];
  const patch = structuredPatch(path, path, '', '');
  for (let [i, j] = [0, 0]; i < old.length || j < now.length; ) {
    const end = endOfPiece(old.slice(i, i + pieceLength), now.slice(j, j + pieceLength));
    const piece = [old.slice(i, i + end.old), now.slice(j, j + end.now)].map(lines => lines.join(''));
    for (const hunk of structuredPatch(path, path, piece[0] ?? '', piece[1] ?? '').hunks) {
      patch.hunks.push({ ...hunk, oldStart: hunk.oldStart + i, newStart: hunk.newStart + j });
    }
    i += end.old;
    j += end.now;
  }
  return patch;
}

/** Where the last run of common lines is half over; all of both where it comes too early to get on. */
function endOfPiece(old: readonly string[], now: readonly string[]): { old: number; now: number } {
  let end = { old: old.length, now: now.length };
  let at = { old: 0, now: 0 };
  for (const { added, removed, count } of diffArrays([...old], [...now])) {
    const half = Math.ceil(count / 2);
    if (!added && !removed && at.old + half >= old.length / 2)
      end = { old: at.old + half, now: at.now + half };
    at = { old: at.old + (added ? 0 : count), now: at.now + (removed ? 0 : count) };
  }
  return end;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/u);
}
