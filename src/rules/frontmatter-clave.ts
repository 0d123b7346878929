import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { frontmatterProblems, meantKey } from '../check/views/frontmatter-problems.ts';
import { placeOf } from '../document/frontmatter-tree.ts';
import type { Span } from '../text/span.ts';

/** A key that the format does not know; what it says would go nowhere. */
export const rule: Rule = {
  id: 'frontmatter-clave',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Los metadatos tienen una clave que el formato no conoce.',
    en: 'The metadata hold a key that the format does not know.',
  },
  *check(plan, { views }) {
    const tree = plan.document.frontmatter;
    if (!tree) return;
    for (const problem of views(frontmatterProblems)) {
      if (problem.kind !== 'unknown') continue;
      const span = placeOf(tree, problem.path).key;
      if (span) yield unknown(String(problem.path.at(-1)), span, problem.allowed, meantKey(plan, problem));
    }
  },
};

function unknown(key: string, span: Span, allowed: readonly string[], meant: string | null): Finding {
  const message = {
    es: `La clave ${quote(key)} no existe.`,
    en: `There is no key ${quote(key)}.`,
  };
  if (meant) {
    return {
      span,
      message: {
        es: `${message.es} ¿Quiso decir «${meant}»?`,
        en: `${message.en} Did you mean «${meant}»?`,
      },
      help: { es: `Escriba «${meant}».`, en: `Write «${meant}».` },
      fix: {
        title: { es: `Cambiarla por «${meant}»`, en: `Change it to «${meant}»` },
        safe: false,
        edits: [{ span, newText: meant }],
      },
    };
  }
  const list = allowed.join(', ');
  return {
    span,
    message,
    help: {
      es: `Las claves posibles aquí son: ${list}. Lo que no quepa en ellas va en el texto del plan.`,
      en: `The keys possible here are: ${list}. What fits none of them goes into the text of the plan.`,
    },
  };
}
