import { ImportError } from './import-error.ts';
import { type SourceDocument, textOf } from './source.ts';

/** More paragraphs than any plan has; reading them back takes seconds. */
const mostBlocks = 30_000;

/** Dresses in one paragraph beyond which nobody meant them: Markdown takes quadratic time to read that many. */
const mostRuns = 400;

/** The source within what can be read back in seconds. Throws `ImportError` for one that is far too long. */
export function bounded(source: SourceDocument): SourceDocument {
  if (source.blocks.length > mostBlocks) {
    throw new ImportError({
      es: `El documento es demasiado largo para ser un plan: ${source.blocks.length} párrafos; se leen hasta ${mostBlocks}.`,
      en: `The document is too long for a plan: ${source.blocks.length} paragraphs; up to ${mostBlocks} are read.`,
    });
  }
  if (!source.blocks.some(block => block.kind === 'text' && block.runs.length > mostRuns)) return source;
  const blocks = source.blocks.map(block =>
    block.kind === 'text' && block.runs.length > mostRuns
      ? {
          ...block,
          runs: [{ text: textOf({ runs: block.runs.filter(run => run.change?.kind !== 'deleted') }) }],
        }
      : block,
  );
  return { ...source, blocks };
}
