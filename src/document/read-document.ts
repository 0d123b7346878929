import type { SourceFile } from '../text/source-file.ts';
import { compose, divide } from './divide.ts';
import type { Document } from './document.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** Reads any text as a document, with remark-parse; never throws. */
export function readDocument(file: SourceFile): Document {
  const divided = divide(file);
  return compose(divided, divided.markdown === null ? null : parseMarkdown(divided.markdown));
}
