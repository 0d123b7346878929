import { expect, test } from 'vitest';
import { SourceFile } from '../../src/text/source-file.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { found } from './spoken.ts';

/** The rules that look at signs, capitals, figures, and at what reaches people who hear a plan. */
const ids = [
  'alt-en-otro-idioma',
  'comillas',
  'dos-puntos-titulo',
  'enlace-sin-texto',
  'espacio-antes-de-signo',
  'espacio-faltante',
  'html-sin-publicar',
  'idioma-declarado',
  'imagen-sin-alt',
  'mayuscula-acentuada',
  'mayuscula-inicial',
  'mes-minuscula',
  'miles',
  'ordinal',
  'porcentaje',
  'punto-final-lista',
  'puntos-suspensivos',
  'rango-semirraya',
  'raya-inciso',
  'signos-apertura',
  'simbolo-unidad',
  'tabla-sin-encabezado',
];

test.each<[keyof typeof publishedPlans, string[]]>([
  ['000', ['mayuscula-inicial 17', 'dos-puntos-titulo 33, 42, 48']],
  ['001', []],
  ['002', [`dos-puntos-titulo 34, 38, 42, 46, 52, 54, 62, 70, 72, 79, 87, 92, 98, 100, 106, 112, 114, 120`]],
  ['003', []],
  ['004', ['punto-final-lista 55']],
])('the plan of text %s has these typographic faults, and no other', (seed, expected) => {
  const text = publishedText(publishedPlans[seed]);
  const file = new SourceFile('plan.md', text);
  const lines = found(ids, text).map(({ rule, span, places = [span] }) => {
    const at = places.map(({ start }) => file.positionAt(start).line + 1);
    return `${rule} ${at.join(', ')}`;
  });

  expect(lines).toEqual(expected);
});
