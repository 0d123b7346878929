import { fold } from '../../text/fold.ts';
import type { ImportRecord } from '../record.ts';
import type { Line } from './line.ts';

/** Takes out lines of the cover that the text says again, two at least one after the other: the header of its pages. */
export function leaveOutCover(lines: readonly Line[], cover: readonly Line[], record: ImportRecord): Line[] {
  const said = new Set(cover.map(line => fold(line.text)).filter(key => key !== ''));
  const again = lines.map(line => said.has(fold(line.text)));
  return lines.filter((line, at) => {
    const isAgain = again[at] && (again[at - 1] || again[at + 1]);
    if (isAgain) record.leaveOutBlock(line.index, line.block.place, line.text, reason);
    return !isAgain;
  });
}

const reason = {
  es: 'encabezado que repite la portada',
  en: 'header that repeats the cover',
};
