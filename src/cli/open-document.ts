import { compose, divide } from '../document/divide.ts';
import type { Document } from '../document/document.ts';
import { parseWithSatteri, type Satteri } from '../document/satteri.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Host } from './host.ts';
import { loadSatteri } from './satteri-engine.ts';

/** Reads any text as a document. */
export type DocumentOpener = (file: SourceFile) => Promise<Document>;

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
    if (satteri === undefined) satteri = host.env.PLAN_PARSER === 'remark' ? null : loadSatteri();
    const tree = satteri && parseWithSatteri(satteri, markdown);
    if (tree) return compose(divided, tree);
    const { parseMarkdown } = await import('../document/parse-markdown.ts');
    return compose(divided, parseMarkdown(markdown));
  };
}
