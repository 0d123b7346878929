import type { LayoutChange, Pass } from '../format/pass.ts';
import type { Attribute } from '../plan/model.ts';
import { attributeNames } from '../plan/profile.ts';
import { elements } from '../plan/query.ts';
import { fold } from '../text/fold.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** «RESPONSABLE :» becomes «Responsable:». Which of its names an attribute goes by is the author's choice. */
export const pass: Pass = {
  id: 'claves-de-atributo',
  title: { es: 'claves de los atributos', en: 'keys of attributes' },
  *changes(plan) {
    for (const { attributes, dress } of elements(plan)) {
      if (dress === 'row') continue;
      for (const attribute of attributes) yield* spelled(attribute, plan.document.file.text);
    }
  },
};

function* spelled({ key, label, span }: Attribute, source: string): Generator<LayoutChange> {
  const at = source.indexOf(label.value, label.span.start);
  if (at === -1 || at >= label.span.end) return;
  const end = at + label.value.length;
  const names: readonly string[] = attributeNames[key];
  const name = names.find(known => fold(known) === fold(label.value));
  const edits: TextEdit[] = [];
  if (name && name !== label.value) edits.push({ span: { start: at, end }, newText: name });
  const colon = /^((?:\*\*|__)?)[ \t]*:((?:\*\*|__)?)[ \t]*(?=\S)/u.exec(source.slice(end, span.end));
  if (colon && (colon[1] === '' || colon[2] === '')) {
    edits.push({ span: { start: end, end: end + colon[0].length }, newText: `${colon[1]}:${colon[2]} ` });
  }
  if (edits.length > 0) yield { edits };
}
