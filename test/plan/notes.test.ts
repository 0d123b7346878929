import { expect, test } from 'vitest';
import { bodyPlan } from '../read.ts';

/** Each note of a body, its places as what stands there. */
function notes(body: string): unknown[] {
  const { document, notes } = bodyPlan(body);
  return JSON.parse(
    JSON.stringify(notes, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'start' in value && 'end' in value
        ? document.file.text.slice(Number(value.start), Number(value.end))
        : value,
    ),
  );
}

test.each([
  ['<!-- guía:  escriba\n  aquí -->', 'guidance', 'escriba aquí', 'escriba\n  aquí'],
  ['<!--GUIA: x-->', 'guidance', 'x', 'x'],
  ['<!-- interno: ver con obras -->', 'internal', 'ver con obras', 'ver con obras'],
  ['<!-- Revisar: tabla 3 -->', 'review', 'tabla 3', 'tabla 3'],
  ['<!-- otra cosa: x -->', 'other', 'otra cosa: x', 'otra cosa: x'],
  ['<!-- interno -->', 'other', 'interno', 'interno'],
  ['<!-- sin cerrar', 'other', 'sin cerrar', 'sin cerrar'],
])('%s is a note of its kind', (comment, kind, value, span) => {
  expect(notes(comment)).toEqual([{ kind, span: comment, text: { value, span } }]);
});

test('an address is pinned', () => {
  expect(notes('Texto <!-- id: eje-2/linea-3 --> y <!-- guía: x -->.')).toEqual([
    {
      kind: 'pin',
      span: '<!-- id: eje-2/linea-3 -->',
      id: { value: 'eje-2/linea-3', span: 'eje-2/linea-3' },
    },
    { kind: 'guidance', span: '<!-- guía: x -->', text: { value: 'x', span: 'x' } },
  ]);
});

test.each([
  ['<!-- plan: permitir porcentaje: cita textual -->', 'element', ['porcentaje'], 'cita textual'],
  ['<!-- Plan : permitir-archivo porcentaje: cita -->', 'file', ['porcentaje'], 'cita'],
  ['<!-- plan: permitir porcentaje, miles: cita -->', 'element', ['porcentaje', 'miles'], 'cita'],
  ['<!-- plan: permitir porcentaje -->', 'element', ['porcentaje'], ''],
  ['<!-- plan: permitir -->', 'element', [''], ''],
])('%s allows', (comment, scope, rules, reason) => {
  expect(notes(comment)).toEqual(
    rules.map(rule => ({
      kind: 'suppression',
      span: comment,
      scope,
      rule: { value: rule, span: rule },
      reason: { value: reason, span: reason },
    })),
  );
});
