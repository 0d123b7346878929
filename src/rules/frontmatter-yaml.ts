import type { Finding, Rule } from '../check/rule.ts';
import { yamlFault } from '../check/yaml-fault.ts';
import type { FrontmatterTree } from '../document/frontmatter-tree.ts';
import { bySpan } from '../text/span.ts';

/** Metadata that cannot be read as YAML. */
export const rule: Rule = {
  id: 'frontmatter-yaml',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Los metadatos del comienzo están mal escritos y el programa no puede leerlos.',
    en: 'The metadata at the start are badly written and the program cannot read them.',
  },
  *check({ document }) {
    const tree = document.frontmatter;
    if (!tree) return;
    if (tree.closed) yield* faults(document.file.text, tree);
    else yield unclosed(document.file.text);
  },
};

/** One broken line upsets those below it: only the first few lines are worth saying. */
const most = 3;

function* faults(source: string, tree: FrontmatterTree): Generator<Finding> {
  const lines = new Set<number>();
  const found = tree.damage
    .map(damage => yamlFault(source, tree, damage))
    .sort((a, b) => bySpan(a.span, b.span));
  for (const { swallows, ...finding } of found) {
    const line = source.lastIndexOf('\n', finding.span.start - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    yield finding;
    if (swallows || lines.size === most) return;
  }
}

function unclosed(source: string): Finding {
  const start = source.indexOf('---');
  return {
    span: { start, end: start + 3 },
    message: {
      es: 'Los metadatos se abren con «---» y no se cierran.',
      en: 'The metadata open with «---» and never close.',
    },
    help: {
      es: 'Escriba otro renglón con «---» después del último dato.',
      en: 'Write another line with «---» after the last datum.',
    },
    label: { es: 'se abre aquí', en: 'opens here' },
  };
}
