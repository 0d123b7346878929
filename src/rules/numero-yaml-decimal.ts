import type { Rule } from '../check/rule.ts';
import { shortenedNumbers } from '../check/views/frontmatter-problems.ts';
import { placeOf } from '../document/frontmatter-tree.ts';

/** A number that is a label, such as that of an article, and that YAML shortens unless it is quoted. */
export const rule: Rule = {
  id: 'numero-yaml-decimal',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Un número que termina en cero va sin comillas en los metadatos y se lee como otro: 3.10 como 3.1.',
    en: 'A number that ends in zero is not quoted in the metadata and is read as another: 3.10 as 3.1.',
  },
  *check(plan, { views }) {
    const tree = plan.document.frontmatter;
    if (!tree) return;
    for (const { path, source } of views(shortenedNumbers)) {
      const span = placeOf(tree, path).value;
      if (!span) continue;
      yield {
        span,
        message: {
          es: `El número «${source}» se lee como ${Number(source)}: va entre comillas.`,
          en: `The number «${source}» is read as ${Number(source)}: it needs quotes.`,
        },
        help: { es: `Escriba "${source}".`, en: `Write "${source}".` },
        label: { es: 'pierde el cero', en: 'loses its zero' },
        fix: {
          title: { es: 'Ponerlo entre comillas', en: 'Put it in quotes' },
          safe: true,
          edits: [{ span, newText: `"${source}"` }],
        },
      };
    }
  },
};
