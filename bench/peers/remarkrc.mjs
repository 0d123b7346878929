import { readFileSync } from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import schemaLint from 'remark-lint-frontmatter-schema';
import consistent from 'remark-preset-lint-consistent';
import recommended from 'remark-preset-lint-recommended';

const schema = JSON.parse(readFileSync(new URL('../../schemas/frontmatter.schema.json', import.meta.url), 'utf8'));

/** Both presets, and the metadata checked against the schema of this program. */
export default {
  plugins: [
    remarkFrontmatter,
    [schemaLint, { embed: schema, ajvOptions: { strict: false } }],
    consistent,
    recommended,
  ],
};
