import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'enlace-sin-texto';

describe('links that say nothing', () => {
  test.each([
    ['Consulte el plan [aquí](https://a.mx/plan.pdf).', ['[aquí](https://a.mx/plan.pdf)']],
    ['Para más datos, [haga clic aquí](https://a.mx/plan).', ['[haga clic aquí](https://a.mx/plan)']],
    ['El reglamento está en [este enlace](https://a.mx).', ['[este enlace](https://a.mx)']],
    ['[Ver más](https://a.mx/noticias)', ['[Ver más](https://a.mx/noticias)']],
    [
      'La liga es [https://www.ejemplo.gob.mx/transparencia/2026/plan-anual.pdf](https://www.ejemplo.gob.mx/transparencia/2026/plan-anual.pdf).',
      [
        '[https://www.ejemplo.gob.mx/transparencia/2026/plan-anual.pdf](https://www.ejemplo.gob.mx/transparencia/2026/plan-anual.pdf)',
      ],
    ],
    ['- [Descargar](https://a.mx/anexo.xlsx)', ['[Descargar](https://a.mx/anexo.xlsx)']],
    ['| Documento |\n|---|\n| [Link](https://a.mx) |', ['[Link](https://a.mx)']],
    ['Puede consultarlo [aquí][plan].\n\n[plan]: https://a.mx', ['[aquí][plan]']],
    ['El anexo [](https://a.mx/anexo.pdf) se publica.', ['[](https://a.mx/anexo.pdf)']],
    ['Se publica en el [sitio](https://a.mx) del municipio.', ['[sitio](https://a.mx)']],
    ['[Click here](https://a.mx) para el mapa.', ['[Click here](https://a.mx)']],
    ['[Más información](https://a.mx)', ['[Más información](https://a.mx)']],
  ])('%j', (text, words) => {
    expect(markedWords(id, `${text}\n`)).toEqual(words);
  });
});

describe('links that say where they lead', () => {
  test.each([
    'Consulte el [plan anual de trabajo](https://a.mx/plan.pdf).',
    'Consulte <https://www.ejemplo.gob.mx/transparencia/2026/plan-anual.pdf>.',
    'Consulte https://www.ejemplo.gob.mx/transparencia/2026/plan-anual.pdf.',
    'El sitio [www.gob.mx](https://www.gob.mx) lo publica.',
    'Escriba a [archivo@a.mx](mailto:archivo@a.mx).',
    '[![](logo.png)](https://a.mx)',
    '[![Logotipo del instituto](logo.png)](https://a.mx)',
    'Aquí se publica; vea más abajo.',
    'La nota[^1].\n\n[^1]: Ver la ley.',
    'El [aquí y ahora](https://a.mx) de la gestión.',
    'La clave `[aquí](x)`.',
    'Véase el [artículo 6](#articulo-6).',
    '<!-- [aquí](https://a.mx) -->\n\nTexto.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
