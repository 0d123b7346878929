import { typedIndexes } from '../check/views/typed-index.ts';
import type { Pass } from '../format/pass.ts';
import { readNumber } from '../plan/number.ts';
import { rule } from '../rules/indice-manual.ts';
import { fold } from '../text/fold.ts';
import { contains } from '../text/span.ts';

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
      if (!edit || !index?.entries.every(({ name }) => headings.has(bareName(name)))) continue;
      const known = [index.title, ...index.entries.map(({ span }) => span)].flatMap(span => span ?? []);
      const lines = file
        .slice(edit.span)
        .split(/\r?\n/u)
        .filter(line => /[\p{L}\p{N}]/u.test(line));
      if (lines.length === known.length) yield { edits, dropped: [edit.span] };
    }
  },
};

function bareName(text: string): string {
  return fold(text.slice(readNumber(text, 'heading')?.length ?? 0));
}
