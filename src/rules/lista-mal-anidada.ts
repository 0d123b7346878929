import { sayNumber } from '../check/kind-words.ts';
import type { Finding, Fix, Rule } from '../check/rule.ts';
import { type Item, listItems } from '../check/views/list-items.ts';
import { follows, type WrittenNumber } from '../plan/number.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Located } from '../text/span.ts';

type Number = Located<WrittenNumber>;

/** A count that goes on one level deeper or higher: «b)» inside «a)». */
export const rule: Rule = {
  id: 'lista-mal-anidada',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Una lista sigue su cuenta en otro nivel: «b)» está dentro de «a)», o fuera de la lista de «a)».',
    en: 'A list goes on counting at another level: «b)» stands inside «a)», or outside the list of «a)».',
  },
  *check(plan, { views }) {
    const { file } = plan.document;
    const items = views(listItems);
    const nested = new Set<Item['list']>();
    for (const [i, item] of items.entries()) {
      const { number, holder, previous, list } = item;
      const before = items[i - 1];
      if (!number) continue;
      if (!previous && holder?.number && follows(number.value, holder.number.value)) {
        nested.add(list);
        const inside = items.filter(other => other.list === list);
        yield tooDeep(file, holder, inside, number, holder.number);
      } else if (before?.number && !nested.has(before.list) && leaves(file, item, before)) {
        yield tooHigh(number, before.number);
      }
    }
  },
};

function tooDeep(
  file: SourceFile,
  holder: Item,
  inside: readonly Item[],
  first: Number,
  above: Number,
): Finding {
  const last = inside.findLast(({ number }) => number)?.number ?? first;
  const [from, to, outer] = [first, last, above].map(({ value }) => sayNumber(value));
  const fix = outdent(file, holder, inside);
  return {
    span: first.span,
    message:
      first === last
        ? {
            es: `El elemento «${from}» está dentro de «${outer}» y sigue su cuenta: van en el mismo nivel.`,
            en: `Item «${from}» stands inside «${outer}» and goes on its count: they are of one level.`,
          }
        : {
            es: `Los elementos «${from}» a «${to}» están dentro de «${outer}» y siguen su cuenta: van en el mismo nivel.`,
            en: `Items «${from}» to «${to}» stand inside «${outer}» and go on its count: they are of one level.`,
          },
    help: {
      es: `Quíteles la sangría, para que empiecen en la misma columna que «${outer}».`,
      en: `Remove their indentation, so that they begin in the same column as «${outer}».`,
    },
    related: [{ span: above.span, message: { es: 'sigue a este', en: 'goes on from this one' } }],
    ...(fix && { fix }),
  };
}

/** Takes from every line of the nested list what it is indented more than the item that holds it. */
function outdent(file: SourceFile, holder: Item, inside: readonly Item[]): Fix | null {
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const start = file.positionAt(first.span.start);
  const columns = start.column - file.positionAt(holder.span.start).column;
  const lines = Array.from({ length: file.positionAt(last.span.end).line - start.line + 1 }, (_, i) =>
    file.lineSpan(start.line + i),
  ).filter(line => file.slice(line).trim() !== '');
  const margin = ' '.repeat(Math.max(0, columns));
  if (columns <= 0 || !lines.every(line => file.slice(line).startsWith(margin))) return null;
  return {
    title: { es: 'Quitarles la sangría', en: 'Remove their indentation' },
    safe: true,
    edits: lines.map(line => ({ span: { start: line.start, end: line.start + columns }, newText: '' })),
  };
}

/** «b)» in an outer list right after «a)» in an inner one; «2.» after «1.1.» is as it should be. */
function leaves(file: SourceFile, { number, depth, previous, span }: Item, before: Item): boolean {
  if (!number || !before.number || before.depth <= depth) return false;
  const { style, parts } = number.value;
  const counts = style === 'letter' || parts.length > 1;
  const between = file.slice({ start: before.span.end, end: span.start });
  const own = previous?.number;
  return (
    counts &&
    between.trim() === '' &&
    follows(number.value, before.number.value) &&
    !(own && follows(number.value, own.value))
  );
}

function tooHigh(number: Number, before: Number): Finding {
  const [own, inner] = [sayNumber(number.value), sayNumber(before.value)];
  return {
    span: number.span,
    message: {
      es: `El elemento «${own}» sigue la cuenta de «${inner}», que está en un nivel más hondo.`,
      en: `Item «${own}» goes on the count of «${inner}», which stands one level deeper.`,
    },
    help: {
      es: `Dele la sangría de «${inner}», para que empiecen en la misma columna.`,
      en: `Give it the indentation of «${inner}», so that they begin in the same column.`,
    },
    related: [{ span: before.span, message: { es: 'sigue a este', en: 'goes on from this one' } }],
  };
}
