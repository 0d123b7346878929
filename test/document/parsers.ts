import { loadSatteri } from '../../src/cli/satteri-engine.ts';
import { divide } from '../../src/document/divide.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { parseWithSatteri } from '../../src/document/satteri.ts';
import { SourceFile } from '../../src/text/source-file.ts';

const satteri = loadSatteri() ?? missing();

function missing(): never {
  throw new Error('satteri is not installed: run «npm ci»');
}

/**
 * Both trees of a text whose frontmatter is blanked, every field of every node with its place; satteri's is null where
 * it leaves the text to remark-parse. Null for a text that no parser is given.
 */
export function treesOf(text: string) {
  const { markdown } = divide(new SourceFile('plan.md', text));
  if (markdown === null) return null;
  return { remark: parseMarkdown(markdown), satteri: parseWithSatteri(satteri, markdown) };
}

/** Whether satteri takes a text, and makes of it what remark-parse makes; throws where it makes something else. */
export function isTaken(text: string): boolean {
  const trees = treesOf(text);
  if (!trees?.satteri) return false;
  const [remark, other] = [trees.remark, trees.satteri].map(tree => written(tree));
  if (remark !== other)
    throw new Error(`of ${JSON.stringify(text)}\nremark-parse makes ${remark}\nsatteri makes ${other}`);
  return true;
}

/** One text for one tree: keys in the order of the alphabet, without those that are undefined. */
function written(tree: object): string {
  return JSON.stringify(tree, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
