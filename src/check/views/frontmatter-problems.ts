import { type FrontmatterTree, type Path, sourceOf } from '../../document/frontmatter-tree.ts';
import type { Plan } from '../../plan/model.ts';
import type { SchemaProblem } from '../../schema/problems.ts';
import { nearest } from '../../text/nearest.ts';

/** Whether there is metadata and its YAML is whole: what is read of a broken one is a guess. */
export function isReadable({ document: { frontmatter: tree } }: Plan): boolean {
  return tree?.closed === true && tree.damage.every(({ code }) => code === 'DUPLICATE_KEY');
}

/** What is wrong with keys and values; nothing while the YAML is broken. */
export function frontmatterProblems(plan: Plan): readonly SchemaProblem[] {
  return isReadable(plan) ? plan.frontmatter.problems : [];
}

/** The key that an unknown one was probably meant to be: one that its place allows and nobody wrote there. */
export function meantKey(
  plan: Plan,
  { path, allowed }: Extract<SchemaProblem, { kind: 'unknown' }>,
): string | null {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
      plan.document.frontmatter?.value,
    );
  const free = allowed.filter(name => !Object.hasOwn(holder ?? {}, name));
  return nearest(String(path.at(-1)), free, name => [name]);
}

/**
 * Numbers with a decimal point that YAML shortens: `3.10` is read as 3.1. Those of indicators are quantities, which
 * lose nothing.
 */
export function shortenedNumbers(plan: Plan): readonly { readonly path: Path; readonly source: string }[] {
  const tree = plan.document.frontmatter;
  if (!tree) return [];
  const found: { path: Path; source: string }[] = [];
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'number') found.push(...shortened(tree, value, path));
    else if (typeof value === 'object' && value !== null && path[0] !== 'indicadores') {
      for (const [key, inner] of Object.entries(value))
        walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  walk(tree.value, []);
  return found;
}

function shortened(tree: FrontmatterTree, value: number, path: Path): { path: Path; source: string }[] {
  const written = sourceOf(tree, path);
  const isShorter = written && /^[\d.]+$/u.test(written.source) && written.source.includes('.');
  return isShorter && written.source !== String(value) ? [{ path, source: written.source }] : [];
}
