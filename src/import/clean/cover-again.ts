import { fold } from '../../text/fold.ts';
import type { ImportRecord } from '../record.ts';
import type { Line } from './line.ts';

/** Takes out lines of the cover that the text says again, at the head of a page or two after another: its header. */
export function leaveOutCover(lines: readonly Line[], cover: readonly Line[], record: ImportRecord): Line[] {
  const said = new Set(cover.map(line => fold(line.text)).filter(key => key !== ''));
  const again = lines.map(line => said.has(fold(line.text)));
  return lines.filter((line, at) => {
    const isHeader = line.newPage || again[at - 1] || again[at + 1];
    const isAgain = again[at] && isHeader && !goesOn(lines, again, at);
    if (isAgain) record.leaveOutBlock(line.index, line.block.place, line.text, reason);
    return !isAgain;
  });
}

/** Whether a sentence of the text runs into the lines that say the cover again: it merely names what the cover names. */
function goesOn(lines: readonly Line[], again: readonly boolean[], at: number): boolean {
  let first = at;
  while (again[first - 1]) first--;
  const [before, line] = [lines[first - 1], lines[first]];
  if (!before || !line || line.newPage || (line.block.look.gap ?? 0) > 0) return false;
  return before.text.length > 40 && /[\p{Ll},]$/u.test(before.text);
}

const reason = {
  es: 'encabezado que repite la portada',
  en: 'header that repeats the cover',
};
