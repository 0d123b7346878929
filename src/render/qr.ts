import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { encode } from 'uqr';

/** Modules of white around a code, without which readers do not find it. */
const margin = 4;

/** The side of a module, in units that a page shows as pixels at its widest. */
const module = 4;

/** The QR code of an address as a drawing in SVG: dark on white, whatever the ground it is put on. */
export function qrCode(address: string): Uint8Array {
  const { size, data } = encode(address, { ecc: 'M', border: margin });
  const rows = data.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  const drawing = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size * module} ${size * module}`,
      width: size * module,
      height: size * module,
      shapeRendering: 'crispEdges',
    },
    s('g', { transform: `scale(${module})` }, [
      s('rect', { width: size, height: size, fill: '#fff' }),
      s('path', { d: rows.join('') }),
    ]),
  );
  return new TextEncoder().encode(toHtml(drawing, { space: 'svg', closeEmptyElements: true }));
}

/** Where the dark stretches of a row begin and how long they are. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
