import type { Operators, PdfPage } from 'unpdf/pdfjs';

/** What a page draws, in order; null, without reading on, where that is more than `most` operators. */
export async function operatorsOf(page: PdfPage, most: number): Promise<Operators | null> {
  const transport = page._transport;
  const intent = transport.getRenderingIntent('display', withAnnotations, null, false, true);
  const reader = transport.messageHandler
    .sendWithStream('GetOperatorList', {
      pageIndex: page._pageIndex,
      intent: intent.renderingIntent,
      cacheKey: intent.cacheKey,
      annotationStorage: intent.annotationStorageSerializable.map,
      modifiedIds: intent.modifiedIds,
    })
    .getReader();
  const fnArray: number[] = [];
  const argsArray: unknown[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const name of part.value.fnArray) fnArray.push(name);
    for (const given of part.value.argsArray) argsArray.push(given);
    if (fnArray.length <= most) continue;
    await reader.cancel(new Error('too much drawing'));
    return null;
  }
  return { fnArray, argsArray };
}

/** What somebody wrote on the page afterwards is drawn too. */
const withAnnotations = 1;
