import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/text/source-file.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { found } from './spoken.ts';

const ids = [
  'bloque-sin-etiqueta',
  'comision-desconocida',
  'desequilibrio-ejes',
  'documento-excesivo',
  'eje-con-una-accion',
  'eje-sin-objetivo',
  'encabezado-parrafo',
  'especificos-en-plural-con-uno',
  'frontmatter-clave',
  'frontmatter-requerido',
  'frontmatter-valor',
  'frontmatter-yaml',
  'indice-ejes-discrepante',
  'instancia-ausente',
  'item-vacio',
  'lista-mal-anidada',
  'numeracion-duplicada',
  'numeracion-mixta',
  'numeracion-no-hereda',
  'numeracion-reinicia',
  'numeracion-salto',
  'numero-yaml-decimal',
  'objetivo-anunciado-ausente',
  'perfil-desconocido',
  'region-desconocida',
  'sin-nivel-principal',
  'titulo-discrepante',
  'titulo-falso',
  'vineta-doble',
];

/** `rule line`, with lines counted from that of the first character of `text` less `above`. */
function places(text: string, above = 0, chosen: readonly string[] = ids): string[] {
  const file = new SourceFile('plan.md', text);
  return found(chosen, text).map(
    ({ rule, span }) => `${rule} ${file.positionAt(span.start).line + 1 - above}`,
  );
}

describe('the structure of the published plans', () => {
  test.each<[keyof typeof publishedPlans, string[]]>([
    ['000', []],
    ['001', ['objetivo-anunciado-ausente 31']],
    ['002', ['especificos-en-plural-con-uno 38', 'encabezado-parrafo 52']],
    [
      '003',
      [
        'numeracion-reinicia 26',
        'numeracion-reinicia 30',
        'desequilibrio-ejes 53',
        'numeracion-mixta 75',
        'eje-con-una-accion 82',
      ],
    ],
    ['004', ['bloque-sin-etiqueta 67']],
  ])('of text %s has the defects that were seen in it, and no others', (seed, expected) => {
    expect(places(publishedText(publishedPlans[seed]))).toEqual(expected);
  });
});

describe('the texts as they were extracted', () => {
  const frontmatter = '---\nperfil: plan-de-trabajo\ntitulo: Plan de Trabajo\n---\n';
  const folder = new URL('../seeds/', import.meta.url);
  const seed = (number: string) => {
    const name = readdirSync(folder).find(file => file.startsWith(number)) ?? '';
    return frontmatter + readFileSync(new URL(name, folder), 'utf8');
  };
  const raw = (number: string, ...chosen: string[]) => places(seed(number), 4, chosen);

  test('show the double bullets of 002, list by list', () => {
    expect(raw('002', 'vineta-doble').map(place => Number(place.split(' ')[1]))).toEqual([
      96, 105, 115, 123, 131, 136, 144, 151, 159, 166,
    ]);
  });

  test('show the letters of 004 that stand inside other letters', () => {
    expect(raw('004', 'lista-mal-anidada')).toEqual(['lista-mal-anidada 88', 'lista-mal-anidada 92']);
  });

  test('show the lists of 003 that begin anew, and the objectives that 001 announces', () => {
    expect(raw('003', 'numeracion-reinicia')).toEqual(['numeracion-reinicia 37', 'numeracion-reinicia 41']);
    expect(raw('001', 'objetivo-anunciado-ausente')).toEqual(['objetivo-anunciado-ausente 55']);
  });
});
