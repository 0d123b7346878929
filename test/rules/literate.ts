import type { Bilingual, Diagnostic } from '../../src/check/rule.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import type { Span } from '../../src/text/span.ts';

/** One fenced example of a rule's page. */
export interface Example {
  readonly title: string;
  /** The text after the fix, or one in which the rule finds nothing. */
  readonly corrected: boolean;
  /** The document, without the lines of carets. */
  readonly text: string;
  /** What the carets say, in the order of the page. */
  readonly expected: readonly string[];
}

/** Frontmatter for examples that show only a body. */
export const plainFrontmatter = `---
perfil: plan-de-trabajo
titulo: Plan de Trabajo 2026
periodo: 2026
fecha: 2026-01-15
autoria:
  - organismo: Ayuntamiento de Ejemplo
---

`;

/**
 * The examples of a page: fences ```markdown, and ```markdown corregido. Under a line of the text, carets mark a
 * finding: `   ^^^^ aviso: Mensaje.` A span that goes on past its line is marked to the end of the line with `↓`
 * after the carets; an empty one with a single `|`.
 */
export function examplesOf(page: string): Example[] {
  const fences = page.matchAll(/^(`{3,})markdown( corregido)?\n([\s\S]*?)^\1$/gmu);
  return [...fences].map((fence, i) => {
    const lines: string[] = [];
    const expected: string[] = [];
    for (const line of (fence[3] ?? '').split('\n').slice(0, -1)) {
      const mark = /^( *)(\^+↓?|\|) (error|aviso|sugerencia): (.*)$/u.exec(line);
      if (mark) expected.push(describeMark(lines.length, mark));
      else lines.push(line);
    }
    const body = `${lines.join('\n')}\n`;
    const text = body.startsWith('---\n') || body.trim() === '' ? body : plainFrontmatter + body;
    return {
      title: `example ${i + 1}`,
      corrected: fence[2] !== undefined,
      text,
      expected: shift(expected, text, body),
    };
  });
}

function describeMark(line: number, mark: RegExpExecArray): string {
  const column = (mark[1]?.length ?? 0) + 1;
  const width =
    mark[2] === '|' ? '0' : `${mark[2]?.replace('↓', '').length}${mark[2]?.endsWith('↓') ? '↓' : ''}`;
  return `${line}:${column}+${width} ${mark[3]}: ${mark[4]}`;
}

/** Carets count lines of the example; the document may have the plain frontmatter above them. */
function shift(expected: readonly string[], text: string, body: string): string[] {
  const above = text.length === body.length ? 0 : plainFrontmatter.split('\n').length - 1;
  return expected.map(mark => mark.replace(/^\d+/u, line => String(Number(line) + above)));
}

/** A finding in the words of the carets. */
export function describe(diagnostic: Diagnostic, file: SourceFile): string {
  const start = file.positionAt(diagnostic.span.start);
  const end = file.positionAt(diagnostic.span.end);
  const lineEnd = file.positionAt(file.lineSpan(start.line).end);
  const width =
    end.line === start.line ? `${end.column - start.column}` : `${lineEnd.column - start.column}↓`;
  return `${start.line + 1}:${start.column + 1}+${width} ${diagnostic.severity}: ${diagnostic.message.es}`;
}

/** What a finding says besides its place and its sentence in Spanish, one line each. */
export function restOf(diagnostic: Diagnostic, file: SourceFile): string {
  const { message, label, help, related = [], places = [], fix, breadcrumb } = diagnostic;
  const quote = (span: Span) => `${file.positionAt(span.start).line + 1} «${file.slice(span)}»`;
  const both = ({ es, en }: Bilingual) => `${es} | ${en}`;
  return [
    message.en,
    ...(breadcrumb.length > 0 ? [`  in ${breadcrumb.join(' › ')}`] : []),
    ...(label ? [`  label: ${both(label)}`] : []),
    ...(help ? [`  help: ${both(help)}`] : []),
    ...related.map(({ span, message }) => `  related ${quote(span)}: ${both(message)}`),
    ...places.map(span => `  place ${quote(span)}`),
    ...(fix ? [`  ${fix.safe ? 'safe' : 'unsafe'} fix: ${both(fix.title)}`] : []),
    ...(fix?.edits ?? []).map(({ span, newText }) => `    ${quote(span)} → «${newText}»`),
  ].join('\n');
}

/** The file an example stands for. */
export function fileOf(text: string): SourceFile {
  return new SourceFile('ejemplo.md', text);
}
