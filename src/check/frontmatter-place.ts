import { type Path, placeOf } from '../document/frontmatter-tree.ts';
import type { Plan } from '../plan/model.ts';
import type { Span } from '../text/span.ts';

/** Where to point for what a whole plan lacks: its title, or the first line of the text. */
export function planPlace(plan: Plan): Span {
  return plan.frontmatter.values.titulo ? valuePlace(plan, ['titulo']) : plan.document.file.lineSpan(0);
}

/** Where a value of the frontmatter stands; where it has none, its key; where that is missing too, what holds it. */
export function valuePlace(plan: Plan, path: Path): Span {
  const { frontmatter, file } = plan.document;
  const place = frontmatter && placeOf(frontmatter, path);
  return place?.value ?? place?.key ?? file.lineSpan(0);
}

/** Where a key of the frontmatter stands. */
export function keyPlace(plan: Plan, path: Path): Span {
  const { frontmatter } = plan.document;
  return (frontmatter && placeOf(frontmatter, path).key) ?? valuePlace(plan, path);
}

/** Whether the author wrote a key at all, rightly or not: what is wrong with its value is another rule's to say. */
export function isGiven(plan: Plan, key: string): boolean {
  const given = plan.document.frontmatter?.value;
  return (
    typeof given === 'object' && given !== null && key in given && given[key as keyof typeof given] !== null
  );
}
