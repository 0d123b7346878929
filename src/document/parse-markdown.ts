import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Parses Markdown with remark-parse: CommonMark with the GFM constructs the format uses. Autolink literals are left to
 * the renderers, because they more than double the cost of parsing. This is what a text means; `satteri.ts` gives the
 * same tree sooner where it can.
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

const processor: Processor<Root> = unified().use(gfm).use(remarkParse).freeze() as Processor<Root>;

function gfm(this: Processor): void {
  const data = this.data() as Record<string, unknown>;
  data.micromarkExtensions = [
    gfmTable(),
    gfmFootnote(),
    gfmTaskListItem(),
    gfmStrikethrough({ singleTilde: false }),
  ];
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ];
}
