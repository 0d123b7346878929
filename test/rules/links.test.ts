import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const ids = ['comentario-sin-cerrar', 'enlace-roto', 'nota-al-pie-rota', 'ruta-local'];

const frame = `

## Objetivo general:

Abrir los datos.

## Eje 1. Acceso a la información

- 1.1. Publicar los inventarios.
- 1.2. Difundir la guía. <!-- id: guia -->

### Estrategias

- Coordinar.
`;

/** What is said of a text above a small plan. */
function said(text: string): string[] {
  return spoken(ids, `${text}${frame}`);
}

describe('links, notes and comments that fail', () => {
  test.each<[string, string[]]>([
    ['Véase [esto](#anexo).', ['enlace-roto «#anexo»']],
    ['Véase [esto](#eje-1/linea-7).', ['enlace-roto «#eje-1/linea-7»']],
    ['Véase [esto](#).', ['enlace-roto «[esto](#)»']],
    ['Véase [esto]().', ['enlace-roto «[esto]()»']],
    ['Véase [la ley][ley].', ['enlace-roto «[la ley][ley]»']],
    ['Véase ![el mapa](mapa de la region.png).', ['enlace-roto «![el mapa](mapa de la region.png)»']],
    ['Véase [el anexo](Anexos 2026/tabla.xlsx).', ['enlace-roto «[el anexo](Anexos 2026/tabla.xlsx)»']],
    ['- Publicar.[^9]', ['nota-al-pie-rota «[^9]»']],
    ['| A | B |\n| - | - |\n| u | d[^n] |', ['nota-al-pie-rota «[^n]»']],
    ['Una.[^1]\n\n[^1]: Nota.\n\n[^2]: Otra.', ['nota-al-pie-rota «[^2]: Otra.»']],
    ['![Mapa](file:///C:/mapa.png)', ['ruta-local «file:///C:/mapa.png»']],
    ['![Mapa](/img/mapa.png)', ['ruta-local «/img/mapa.png»']],
    ['[Acta](D:/actas/a.pdf)', ['ruta-local «D:/actas/a.pdf»']],
    ['[Acta](/Volumes/plan/a.pdf)', ['ruta-local «/Volumes/plan/a.pdf»']],
    ['[Acta][a]\n\n[a]: file:///tmp/a.pdf', ['ruta-local «file:///tmp/a.pdf»']],
    ['Uno <!-- dos.', ['comentario-sin-cerrar «<!-- dos.»']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('a comment that is never closed hides the rest, and that is one finding', () => {
    expect(said('Uno.\n\n<!-- dos\n\nTres.')).toEqual(['comentario-sin-cerrar «<!-- dos»']);
  });

  test('a comment closed with the mark of the next one hides what stands between', () => {
    expect(said('<!-- uno\n\nDos.\n\n<!-- tres -->')).toEqual(['comentario-sin-cerrar «<!-- uno»']);
  });
});

describe('links, notes and comments in order', () => {
  test.each([
    'Véase [esto](#objetivo-general) y [aquello](#objetivo-general-1).',
    'Véase [esto](#eje-1-acceso-a-la-información).',
    'Véase [esto](#eje-1-acceso-a-la-informaci%C3%B3n).',
    'Véase [esto](#eje-1/linea-1) y [la guía](#guia).',
    'Véase [esto](#eje-1/estrategias) y [esto](#estrategias).',
    '<a name="mapa"></a>\n\nVéase [el mapa](#mapa).',
    'Véase [la ley](https://www.dof.gob.mx/ley) y <https://www.dof.gob.mx>.',
    'Véase [el anexo](anexos/a.pdf) y [otro](<anexos/a b.pdf> "Anexo").',
    'Véase [la ley][ley].\n\n[ley]: https://www.dof.gob.mx/',
    'El municipio [sic] informará [nota de la redacción] (véase el anexo 1).',
    'Se escribe `[texto](una dirección.pdf)` o `[^1]`.',
    'Una.[^1] Dos.[^1]\n\n[^1]: Nota.',
    'Una[^nota-a].\n\n[^Nota-A]: Nota.',
    'Escriba a [transparencia](mailto:ut@ejemplo.mx) o al [portal](/transparencia).',
    '![Mapa](//cdn.ejemplo.mx/mapa.png) ![Otro](img/mapa.png)',
    'Uno. <!-- dos --> Tres.\n\n<!--\ncuatro\n-->\n\nCinco.',
    'Se escribe `<!--` para abrir un comentario.',
    '```\n<!-- dentro del código\n```',
  ])('%s', text => {
    expect(said(text)).toEqual([]);
  });
});
