import { describe, expect, it, test } from 'vitest';
import { importer } from '../../../src/importers/html.ts';
import { blockLines } from '../blocks.ts';

const context = { name: 'plan.html', progress: () => undefined };

async function read(html: string): Promise<string[]> {
  return blockLines(await importer.read(new TextEncoder().encode(html), context));
}

describe('a web page', () => {
  it.each<[string, string, string[]]>([
    [
      'its headings and paragraphs, with white space as a browser shows it',
      '<h1>Plan\n  de <b>trabajo</b></h1><p> Uno <br> dos <em>tres</em></p>cuatro<p></p>',
      ['h1 *Plan de trabajo*', 'Uno\ndos tres', 'cuatro'],
    ],
    [
      'lists with the labels a browser prints, at their depth',
      '<ol start=3><li>a<ul><li>b</ul><li value=9><p>c</p><p>d</p></ol><ol type=a><li>e<li>f</ol><ol style="list-style-type: upper-roman"><li>g</ol>',
      ['3. a', '• b', '9. c', 'd', 'a. e', 'b. f', 'I. g'],
    ],
    [
      'tables with header rows and merged cells',
      '<table><caption>T</caption><thead><tr><th colspan=2>A<th>B</thead><tr><td rowspan=2>c<td>d<ul><li>e</ul><td></table>',
      ['T', 'table 1: A(2x1) | B(1x1) || c(1x2) | d/• e(1x1) | (1x1)'],
    ],
    [
      'links and pictures by their words',
      '<p>Ver <a href="https://x.mx">la ley</a>.</p><p><img src="http://x.mx/e.png" alt="Escudo"></p>',
      ['Ver la ley→https://x.mx.', '[Escudo]'],
    ],
    [
      'what stands around the text as such',
      '<body><nav>Inicio</nav><div title="header">Cabeza</div><main><p>Uno</p></main><footer>Pie</footer>',
      ['header: Inicio', 'header: Cabeza', 'Uno', 'footer: Pie'],
    ],
    [
      'nothing that no reader sees',
      '<p>Uno<script>alert(1)</script><style>p{}</style><template>no</template></p><p hidden>no</p><p style="display: none">no</p><!-- no -->',
      ['Uno'],
    ],
    [
      'bold that a style says, and not what a style takes back',
      '<p style="font-weight: 700">Eje 1</p><h2 style="font-weight: normal">Dos</h2>',
      ['*Eje 1*', 'h2 Dos'],
    ],
  ])('gives %s', async (_, html, lines) => {
    expect(await read(html)).toEqual(lines);
  });

  test('gives each word once, wherever the tags go wrong', async () => {
    const lines = await read(
      '<p>uno<div>dos<li>tres <td>cuatro</p><table>cinco<tr><td>seis</table><b>siete<p>ocho</b>nueve',
    );
    expect(
      lines
        .join(' ')
        .match(/\p{L}{3,}/gu)
        ?.sort(),
    ).toEqual(['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'table'].sort());
  });

  test.each([
    ['tags in tags without end', '<div>'.repeat(100_000)],
    ['lists in lists without end', '<ul><li>x'.repeat(700)],
  ])('refuses %s', async (_, html) => {
    await expect(read(html)).rejects.toThrow(/demasiado/u);
  });

  test('refuses what is no text', async () => {
    await expect(importer.read(new Uint8Array([0, 1, 2, 0, 0, 255]), context)).rejects.toThrow(
      /no es una página/u,
    );
  });
});
