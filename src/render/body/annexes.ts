import type { ElementContent, Element as Node } from 'hast';
import { h } from 'hastscript';
import type { FrontmatterValues } from '../../plan/frontmatter.ts';
import { type Indicator, targetsByTime } from '../../plan/targets.ts';
import type { Frame } from '../../reference/frame.ts';
import type { BodyWords } from './words.ts';

/**
 * What the frontmatter says for readers and the body does not: the norms a plan rests on, the instruments it
 * contributes to, its indicators and its acronyms, each under a heading of its own after the text.
 */
export function annexes(values: FrontmatterValues, frame: Frame, words: BodyWords): Node[] {
  const { fundamento = [], alineacion = [], indicadores = {}, siglas = {} } = values;
  return [
    ...under(
      words.basis,
      fundamento.length > 0 && [
        h(
          'ul',
          fundamento.map(norm => h('li', printNorm(norm, words))),
        ),
      ],
    ),
    ...under(
      words.alignment,
      alineacion.length > 0 && [
        h(
          'ul',
          alineacion.map(({ instrumento, elemento }) => {
            const name = frame.programas.find(({ clave }) => clave === instrumento)?.nombre ?? instrumento;
            return h('li', elemento ? `${name}: ${elemento}` : name);
          }),
        ),
      ],
    ),
    ...under(
      words.indicators,
      Object.keys(indicadores).length > 0 &&
        Object.entries(indicadores).flatMap(([id, each]) => sheet(id, each, words)),
    ),
    ...under(words.acronyms, Object.keys(siglas).length > 0 && [list('siglas', Object.entries(siglas))]),
  ];
}

function under(title: string, content: Node[] | false): Node[] {
  return content ? [h('h2', title), ...content] : [];
}

type Norm = NonNullable<FrontmatterValues['fundamento']>[number];

function printNorm(
  { ordenamiento, articulo, fraccion, publicacion }: Norm,
  { article, section }: BodyWords,
): string {
  const parts = [
    ordenamiento,
    articulo === undefined ? null : `${article} ${articulo}`,
    fraccion === undefined ? null : `${section} ${fraccion}`,
  ].filter(part => part !== null);
  return parts.join(', ') + (publicacion ? ` (${publicacion})` : '');
}

function sheet(id: string, indicator: Indicator, { sheet: terms }: BodyWords): Node[] {
  const { definicion, metodo, unidad, dimension, frecuencia, sentido, medio, fuente } = indicator;
  const base = indicator['linea-base'];
  const rows: [string, string | undefined][] = [
    [terms.key, id],
    [terms.definition, definicion],
    [terms.method, metodo],
    [terms.unit, unidad],
    [terms.dimension, dimension],
    [terms.frequency, frecuencia],
    [terms.sense, sentido],
    [terms.baseline, base && `${base.valor}${base.anio ? ` (${base.anio})` : ''}`],
    ...targetsByTime(indicator).map(([when, value]): [string, string] => [
      `${terms.target} ${when}`,
      String(value),
    ]),
    [terms.means, medio],
    [terms.source, fuente],
  ];
  const said = rows.filter((row): row is [string, string] => row[1] !== undefined);
  return [h('h3', { id: `indicador-${id}` }, indicator.nombre ?? id), list('ficha', said)];
}

function list(name: 'ficha' | 'siglas', rows: readonly (readonly [string, string])[]): Node {
  const pairs: ElementContent[] = rows.map(([term, text]) => h('div', [h('dt', term), h('dd', text)]));
  return h('dl', { className: [name] }, pairs);
}
