import { type Lack, lacking } from '../check/lacking.ts';
import type { Rule } from '../check/rule.ts';
import { heldActions } from '../check/views/held-actions.ts';
import type { AttributeKey } from '../plan/profile.ts';

const evidence: ReadonlySet<AttributeKey> = new Set(['producto', 'meta', 'indicador']);

/** An action of which nobody can tell whether it was done. */
export const rule: Rule = {
  id: 'producto-ausente',
  rung: 'ejecutable',
  severity: 'error',
  summary: {
    es: 'Una acción no dice qué producirá: no tiene producto, meta ni indicador.',
    en: 'An action does not say what it will yield: it has no product, target or indicator.',
  },
  check(plan, { views }) {
    return lacking(plan, views(heldActions), lack);
  },
};

const lack: Lack = {
  rule: rule.id,
  has: ({ attributes }) => attributes.some(({ key }) => evidence.has(key)),
  what: { es: 'producto, meta ni indicador', en: 'a product, target or indicator' },
  label: { es: 'sin producto', en: 'no product' },
  help: {
    es: 'Agregue debajo «- Producto: …» (lo que quedará hecho) o «- Meta: …» (cuánto se hará).',
    en: 'Add «- Producto: …» (what will have been made) or «- Meta: …» (how much) under it.',
  },
};
