import type { NamedPlace } from '../typst-engine.ts';

/**
 * Names places of a PDF, so that `plan.pdf#eje-1/linea-2` opens there: the typesetter itself names only headings
 * that something leads to. Rewrites the catalog, which Typst writes last; throws where a file is made otherwise.
 */
export function nameDestinations(pdf: Uint8Array, places: readonly NamedPlace[]): Uint8Array {
  const text = latin1(pdf);
  const tableAt = Number(find(/startxref\s+(\d+)\s+%%EOF\s*$/u, text));
  const table = text.slice(tableAt);
  const rows = table.split('\n');
  const offsetOf = (number: string) => Number(rows[2 + Number(number)]?.slice(0, 10));
  const object = (number: string) => text.slice(offsetOf(number), text.indexOf('endobj', offsetOf(number)));
  const catalogAt = offsetOf(find(/\/Root (\d+) 0 R/u, table));
  const catalog = find(/^(\d+ 0 obj\s+<<(?:(?!endobj).)*)>>\s+endobj\s+$/su, text.slice(catalogAt, tableAt));
  const pages = find(/\/Kids \[([^\]]*)\]/u, object(find(/\/Pages (\d+) 0 R/u, catalog))).split(' 0 R');
  const topOf = (page: string, y: number) => {
    const height = Number(find(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/u, object(page)));
    return Math.min(height, height - y + headroom);
  };
  const byName = new Map(places.map(place => [literal(place.name), place]));
  const names = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = names.map(([name, { page, x, y }]) => {
    const number = (pages[page - 1] ?? '').trim();
    return `${name} [${number} 0 R /XYZ ${x.toFixed(2)} ${topOf(number, y).toFixed(2)} null]`;
  });
  const attached = /\/EmbeddedFiles <<\s*\/Names \[.*?\]\s*>>/su.exec(catalog)?.[0] ?? '';
  const unnamed = catalog.replace(/\/Names <<(?:\s*\/\w+ <<\s*\/Names \[.*?\]\s*>>)+\s*>>\s*/su, '');
  const named = `${unnamed.trimEnd()}\n  /Names << /Dests << /Names [${entries.join(' ')}] >> ${attached} >>\n>>\nendobj\n\n`;
  const end = table.replace(/startxref\s+\d+/u, `startxref\n${catalogAt + named.length}`);
  return concatenate(pdf.subarray(0, catalogAt), named + end);
}

/** Points above a place that are shown with it. */
const headroom = 14;

function find(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`the PDF is not made as Typst makes it: no ${pattern.source}`);
  return found;
}

/** A name as a PDF string: its bytes in UTF-8. */
function literal(name: string): string {
  return `(${latin1(new TextEncoder().encode(name)).replace(/[\\()]/gu, '\\$&')})`;
}

function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

function concatenate(head: Uint8Array, tail: string): Uint8Array {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(
    Uint8Array.from(tail, character => character.charCodeAt(0)),
    head.length,
  );
  return whole;
}
