import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An XML document of UTF-8 with its final line ending, without what XML 1.0 cannot hold. */
export function xmlDocument(root: Root): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true, tightClose: true })}\n`.replace(
    /[\uFFFE\uFFFF\p{Cs}]/gu,
    '\uFFFD',
  );
}
