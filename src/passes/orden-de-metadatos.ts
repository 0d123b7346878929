import { isMap, isScalar, type Pair } from 'yaml';
import type { Pass } from '../format/pass.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';

/**
 * The keys of the metadata in the order in which `plan new` writes them, each with its comments. Blank lines between
 * keys that change places part nothing any more, and go.
 */
export const pass: Pass = {
  id: 'orden-de-metadatos',
  title: { es: 'orden de los metadatos', en: 'order of the metadata' },
  *changes({ document: { frontmatter, file } }) {
    const root = frontmatter?.root;
    if (!frontmatter?.closed || frontmatter.damage.length > 0 || !isMap(root) || root.flow) return;
    const parts = partsOf(file, frontmatter.content, root.items);
    if (!parts) return;
    const sorted = [...parts].sort((a, b) => rank(a.key) - rank(b.key));
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || sorted.every((part, i) => part === parts[i])) return;
    const span = { start: first.span.start, end: last.span.end };
    const newText = sorted
      .map(part => file.slice(part.span).replace(/(?<=\n)(?:[ \t]*\r?\n)+$/u, ''))
      .join('');
    yield { edits: [{ span, newText }] };
  },
};

const order: readonly string[] = [
  'perfil',
  'membrete',
  'titulo',
  'subtitulo',
  'region',
  'comision',
  'organismo',
  'municipio',
  'instancia',
  'periodo',
  'estado',
  'fecha',
  'lugar',
  'autoria',
  'integrantes',
  'siglas',
  'fundamento',
  'alineacion',
  'indicadores',
  'idioma',
  'enlace',
  'tema',
];

/** Keys that no plan has come last, in their own order. */
function rank(key: string): number {
  const at = order.indexOf(key);
  return at === -1 ? order.length : at;
}

interface Part {
  readonly key: string;
  readonly span: Span;
}

/** Each key with the comment right above it and all its lines; null where keys do not stand on lines of their own. */
function partsOf(file: SourceFile, content: Span, pairs: readonly Pair[]): Part[] | null {
  const keys = pairs.map(({ key }) =>
    isScalar(key) && key.range ? { name: String(key.value), at: key.range[0] } : null,
  );
  const starts: number[] = [];
  for (const key of keys) {
    if (!key || file.positionAt(key.at).column !== 0) return null;
    let { line } = file.positionAt(key.at);
    while (file.lineSpan(line - 1).start >= content.start && /^#/u.test(file.slice(file.lineSpan(line - 1))))
      line--;
    starts.push(file.lineSpan(line).start);
  }
  return keys.map((key, i) => ({
    key: key?.name ?? '',
    span: {
      start: starts[i] ?? content.start,
      end: starts[i + 1] ?? lastLine(file, content, starts[i] ?? content.start),
    },
  }));
}

/** Where the last key ends: comments that stand apart at the end of the metadata belong to no key. */
function lastLine(file: SourceFile, { end }: Span, from: number): number {
  const apart = /\n(?:[ \t]*\r?\n)(?:(?:#.*)?\r?\n)*$/u.exec(file.text.slice(from, end));
  return apart ? from + apart.index + 1 : end;
}
