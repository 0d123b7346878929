import { documentOf } from '../render/docx/document.ts';
import type { Renderer } from '../render/renderer.ts';

/**
 * A Word document that people can go on working in: real styles, lists, tables and footnotes, a bookmark at every
 * element.
 */
export const renderer: Renderer = { format: 'docx', extension: 'docx', render: documentOf };
