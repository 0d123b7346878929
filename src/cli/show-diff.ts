import type { Paint } from '../report/reporter.ts';
import type { SourceFile } from '../text/source-file.ts';
import { patchOf } from './patch-of.ts';

/** What changed between two texts of one file, as `diff -u` says it; `patch -p0` applies it. Empty where nothing did. */
export function showDiff(before: SourceFile, after: SourceFile, paint: Paint): string {
  if (before.text === after.text) return '';
  return patchOf(before.path, before.full, after.full)
    .split('\n')
    .map((line, i) => paintLine(line, i, paint))
    .join('\n');
}

/** The first two lines name the file; a removed line may itself begin with «--». */
function paintLine(line: string, index: number, paint: Paint): string {
  if (index < 2) return paint.strong(line);
  if (line.startsWith('@@')) return paint.suggestion(line);
  if (line.startsWith('+')) return paint.good(line);
  return line.startsWith('-') ? paint.error(line) : line;
}
