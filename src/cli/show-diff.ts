import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Paint } from '../report/reporter.ts';
import type { SourceFile } from '../text/source-file.ts';

/** What changed between two texts of one file, as `diff -u` says it; `patch -p0` applies it. Empty where nothing did. */
export function showDiff(before: SourceFile, after: SourceFile, paint: Paint): string {
  if (before.text === after.text) return '';
  const patch = createTwoFilesPatch(before.path, after.path, before.full, after.full, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
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
