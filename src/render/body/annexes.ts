import type { ElementContent, Element as Node } from 'hast';
import { h } from 'hastscript';
import type { FrontmatterValues } from '../../plan/frontmatter.ts';
import { type Indicator, targetsByTime } from '../../plan/targets.ts';
import type { Frame } from '../../reference/frame.ts';

/**
 * What the frontmatter says for readers and the body does not: the norms a plan rests on, the instruments it
 * contributes to, its indicators and its acronyms, each under a heading of its own after the text.
 */
export function annexes(values: FrontmatterValues, frame: Frame): Node[] {
  const { fundamento = [], alineacion = [], indicadores = {}, siglas = {} } = values;
  return [
    ...under(
      'Fundamento',
      fundamento.length > 0 && [
        h(
          'ul',
          fundamento.map(norm => h('li', printNorm(norm))),
        ),
      ],
    ),
    ...under(
      'Alineación',
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
      'Indicadores',
      Object.keys(indicadores).length > 0 && Object.entries(indicadores).flatMap(sheet),
    ),
    ...under('Siglas', Object.keys(siglas).length > 0 && [list('siglas', Object.entries(siglas))]),
  ];
}

function under(title: string, content: Node[] | false): Node[] {
  return content ? [h('h2', title), ...content] : [];
}

type Norm = NonNullable<FrontmatterValues['fundamento']>[number];

function printNorm({ ordenamiento, articulo, fraccion, publicacion }: Norm): string {
  const parts = [
    ordenamiento,
    articulo === undefined ? null : `artículo ${articulo}`,
    fraccion === undefined ? null : `fracción ${fraccion}`,
  ].filter(part => part !== null);
  return parts.join(', ') + (publicacion ? ` (${publicacion})` : '');
}

function sheet([id, indicator]: [string, Indicator]): Node[] {
  const { definicion, metodo, unidad, dimension, frecuencia, sentido, medio, fuente } = indicator;
  const base = indicator['linea-base'];
  const rows: [string, string | undefined][] = [
    ['Clave', id],
    ['Definición', definicion],
    ['Método de cálculo', metodo],
    ['Unidad de medida', unidad],
    ['Dimensión', dimension],
    ['Frecuencia', frecuencia],
    ['Sentido', sentido],
    ['Línea base', base && `${base.valor}${base.anio ? ` (${base.anio})` : ''}`],
    ...targetsByTime(indicator).map(([when, value]): [string, string] => [`Meta ${when}`, String(value)]),
    ['Medio de verificación', medio],
    ['Fuente', fuente],
  ];
  const said = rows.filter((row): row is [string, string] => row[1] !== undefined);
  return [h('h3', { id: `indicador-${id}` }, indicator.nombre ?? id), list('ficha', said)];
}

function list(name: 'ficha' | 'siglas', rows: readonly (readonly [string, string])[]): Node {
  const pairs: ElementContent[] = rows.map(([term, text]) => h('div', [h('dt', term), h('dd', text)]));
  return h('dl', { className: [name] }, pairs);
}
