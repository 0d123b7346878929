import { compose, divide } from '../document/divide.ts';
import type { Document } from '../document/document.ts';
import { parseWithSatteri, type Satteri } from '../document/satteri.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Host } from './host.ts';
import { loadSatteri } from './satteri-engine.ts';

/** Reads any text as a document. */
type DocumentOpener = (file: SourceFile) => Promise<Document>;

/**
 * Reads as `readDocument` does, with satteri where it is installed and remark-parse, loaded at need, where it is not
 * or may not agree. `PLAN_PARSER=remark` leaves satteri out.
 */
export function documentOpener(host: Host): DocumentOpener {
  let satteri: Satteri | null | undefined;
  return async file => {
    const divided = divide(file);
    const { markdown } = divided;
    if (markdown === null) return compose(divided, null);
    if (satteri === undefined) satteri = satteriFor(host);
    const tree = satteri && parseWithSatteri(satteri, markdown);
    if (tree) return compose(divided, tree);
    const { parseMarkdown } = await import('../document/parse-markdown.ts');
    return compose(divided, parseMarkdown(markdown));
  };
}

/** The same for texts that are changed and read again and again, at once: both parsers are there from the start. */
export async function documentReader(host: Host): Promise<(file: SourceFile) => Document> {
  const { parseMarkdown } = await import('../document/parse-markdown.ts');
  const satteri = satteriFor(host);
  const parse = (text: string) => (satteri && parseWithSatteri(satteri, text)) ?? parseMarkdown(text);
  return file => {
    const divided = divide(file);
    return compose(divided, divided.markdown === null ? null : parse(divided.markdown));
  };
}

function satteriFor(host: Host): Satteri | null {
  return host.env.PLAN_PARSER === 'remark' ? null : loadSatteri();
}
