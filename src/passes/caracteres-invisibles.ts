import type { LayoutChange, Pass } from '../format/pass.ts';
import type { Plan } from '../plan/model.ts';
import { rule } from '../rules/guion-suave.ts';

/** Soft hyphens, zero-width spaces and ligatures give way to what they look like. */
export const pass: Pass = {
  id: 'caracteres-invisibles',
  title: { es: 'caracteres invisibles', en: 'invisible characters' },
  *changes(plan, fixesOf) {
    yield* fixesOf(rule);
    yield* inMetadata(plan);
  },
};

/** The rule reads the body; what it finds there is as bad in a title. */
function* inMetadata({ document: { frontmatter, file } }: Plan): Generator<LayoutChange> {
  if (!frontmatter) return;
  const { start } = frontmatter.content;
  for (const { 0: found, index } of file
    .slice(frontmatter.content)
    .matchAll(/[\u00AD\u200B\u2060\uFEFF]+|[\uFB00-\uFB06]/gu)) {
    const span = { start: start + index, end: start + index + found.length };
    yield { edits: [{ span, newText: found.normalize('NFKC').replace(/[^\p{L}]/gu, '') }] };
  }
}
