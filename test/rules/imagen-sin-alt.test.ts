import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'imagen-sin-alt';

describe('pictures that say nothing', () => {
  test.each([
    ['![](mapa.png)', ['![](mapa.png)']],
    ['![ ](mapa.png)', ['![ ](mapa.png)']],
    ['![mapa_final.png](mapa_final.png)', ['![mapa_final.png](mapa_final.png)']],
    ['![IMG-2034](fotos/a.jpg)', ['![IMG-2034](fotos/a.jpg)']],
    ['![imagen](mapa.png)', ['![imagen](mapa.png)']],
    ['![Gráfico 3](g3.svg)', ['![Gráfico 3](g3.svg)']],
    ['![sin título](x.png)', ['![sin título](x.png)']],
    ['![Imagen de la sesión](sesion.jpg)', ['![Imagen de la sesión](sesion.jpg)']],
    ['![Picture of the hall](hall.jpg)', ['![Picture of the hall](hall.jpg)']],
    ['<img src="mapa.png">', ['<img src="mapa.png">']],
    ['<p><img src="mapa.png" width="200"></p>', ['<img src="mapa.png" width="200">']],
    ['![][mapa]\n\n[mapa]: mapa.png', ['![][mapa]']],
    ['- Acción con ![foto](a.png) dentro.', ['![foto](a.png)']],
    ['![organigrama_2026_v2](organigrama_2026_v2.png)', ['![organigrama_2026_v2](organigrama_2026_v2.png)']],
    ['| Mapa |\n|---|\n| ![](a.png) |', ['![](a.png)']],
  ])('%j', (text, words) => {
    expect(markedWords(id, `${text}\n`)).toEqual(words);
  });
});

describe('pictures that say what they show', () => {
  test.each([
    '![Mapa de los siete distritos](mapa.png)',
    '![Fotografía de la sesión de instalación del comité](sesion.jpg)',
    '![Gráfica de barras: el rezago baja de 40 a 12 expedientes](g.png)',
    '<img src="greca.png" alt="">',
    '<img alt="Mapa de rutas" src="mapa.png">',
    '<!-- ![](mapa.png) --> Texto.',
    '`![](mapa.png)`',
    '![Logotipo](logo.png)',
    '![COTAI](cotai.png)',
    '![Organigrama][o]\n\n[o]: o.png',
    'Sin imagen ninguna.',
    '<!-- <img src="a.png"> -->\n\nTexto.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
