import { typedIndexes } from '../check/views/typed-index.ts';
import type { Pass } from '../format/pass.ts';
import { readNumber } from '../plan/number.ts';
import { rule } from '../rules/indice-manual.ts';
import { fold } from '../text/fold.ts';
import type { SourceFile } from '../text/source-file.ts';
import { contains, type Span } from '../text/span.ts';

/** A typed index goes where all of it stands in the headings: publishing makes one. */
export const pass: Pass = {
  id: 'indice-escrito',
  title: { es: 'índice escrito a mano', en: 'typed index' },
  *changes(plan, fixesOf) {
    const { file, sections } = plan.document;
    const headings = new Set(sections.map(({ title }) => bareName(title)));
    const indexes = typedIndexes(plan);
    for (const { edits } of fixesOf(rule)) {
      const [edit] = edits;
      const index = indexes.find(({ entries }) =>
        entries.every(({ span }) => edit && contains(edit.span, span)),
      );
      if (!edit || !index) continue;
      const names = new Set(index.entries.map(({ span }) => file.positionAt(span.start).line));
      const isSaid = index.entries.every(({ name }) => headings.has(bareName(name)) || isTitle(name));
      const isAll = linesOf(file, edit.span).every(
        line => names.has(line) || isTitle(file.slice(file.lineSpan(line))),
      );
      if (isSaid && isAll) yield { edits, dropped: [edit.span] };
    }
  },
};

/** What stands above an index or its pages; also the line of a blank. */
function isTitle(text: string): boolean {
  return /^(?:(?:(?:tabla|indice) de )?contenidos?|indice(?: general)?|sumario|pag(?:ina)?s?)?$/u.test(
    fold(text),
  );
}

function linesOf(file: SourceFile, { start, end }: Span): number[] {
  const first = file.positionAt(start).line;
  return Array.from(
    { length: file.positionAt(Math.max(start, end - 1)).line - first + 1 },
    (_, i) => first + i,
  );
}

function bareName(text: string): string {
  return fold(text.slice(readNumber(text, 'heading')?.length ?? 0));
}
