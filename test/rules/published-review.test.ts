import { expect, test } from 'vitest';
import { SourceFile } from '../../src/text/source-file.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { found } from './spoken.ts';

/** The rules that read a plan as a careful reviewer does: structure, references, basis, figures, alignment. */
const ids = [
  'carga-responsable',
  'comentario-sin-cerrar',
  'cuenta-discrepante',
  'dependencia-implicita',
  'documento-cambia-de-nombre',
  'eje-sin-alineacion',
  'encabezado-corrido',
  'enlace-roto',
  'fundamento-incompleto',
  'fundamento-vigencia',
  'indice-discrepante',
  'indice-puntuacion',
  'instancia-inconsistente',
  'listas-paralelas',
  'meta-fuera-de-rango',
  'meta-no-suma',
  'meta-sin-numero',
  'niveles-saltados',
  'nota-al-pie-rota',
  'objetivo-general-ausente',
  'objetivo-sin-indicador',
  'patron-repetido',
  'plazo-trimestre',
  'ponderacion-no-suma',
  'programa-huerfano',
  'referencia-en-prosa-rota',
  'responsable-ajeno',
  'responsable-desconocido',
  'ruta-local',
  'transversal-ausente',
  'trimestre-sobrecargado',
];

test.each<[keyof typeof publishedPlans, string[]]>([
  ['000', ['transversal-ausente 5', 'fundamento-incompleto 21']],
  [
    '001',
    [
      'documento-cambia-de-nombre 19',
      'patron-repetido 41',
      'programa-huerfano 41',
      'dependencia-implicita 42',
      'programa-huerfano 56',
      'dependencia-implicita 69',
      'programa-huerfano 81',
    ],
  ],
  ['002', ['listas-paralelas 52']],
  ['003', ['programa-huerfano 17', 'documento-cambia-de-nombre 34', 'patron-repetido 47']],
  ['004', ['instancia-inconsistente 48', 'programa-huerfano 48', 'programa-huerfano 48']],
])('the plan of text %s has what a reviewer saw in it, and nothing else', (seed, expected) => {
  const text = publishedText(publishedPlans[seed]);
  const file = new SourceFile('plan.md', text);

  expect(found(ids, text).map(({ rule, span }) => `${rule} ${file.positionAt(span.start).line + 1}`)).toEqual(
    expected,
  );
});
