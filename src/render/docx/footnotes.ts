import type { Element } from 'xast';
import type { Flow } from '../flow/blocks.ts';
import { flowOf, running } from './blocks.ts';
import type { Notes, Writing } from './writing.ts';
import { root, val, w } from './xml.ts';

/** The footnotes of a publication, to be numbered from 1 as they are met. */
export function makeNotes(
  flows: ReadonlyMap<string, Flow>,
): Notes & { readonly met: () => readonly string[] } {
  const met: string[] = [];
  const numberOf = (id: string) => (met.includes(id) ? met.indexOf(id) + 1 : null);
  return {
    flowOf: id => flows.get(id) ?? [],
    add: id => numberOf(id) ?? met.push(id),
    numberOf,
    met: () => met,
  };
}

/** `footnotes.xml`: the rules that Word draws above footnotes, and what each says. */
export function footnotesPart(met: readonly string[], writing: Writing): Element {
  const rule = (id: number, type: string) =>
    w(
      'footnote',
      { type, id },
      w('p', {}, w('pPr', {}, w('spacing', { after: 0, line: 240, lineRule: 'auto' })), w('r', {}, w(type))),
    );
  const place = { ...running, role: 'note' as const };
  const lead = [
    w('r', {}, w('rPr', {}, val('rStyle', writing.style('noteMark'))), w('footnoteRef')),
    w('r', {}, w('t', { 'xml:space': 'preserve' }, ' ')),
  ];
  return root(
    'footnotes',
    rule(-1, 'separator'),
    rule(0, 'continuationSeparator'),
    met.map((id, i) => w('footnote', { id: i + 1 }, flowOf(writing.notes.flowOf(id), writing, place, lead))),
  );
}
