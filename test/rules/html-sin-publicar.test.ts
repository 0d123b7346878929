import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'html-sin-publicar';

describe('HTML that is left out', () => {
  test.each([
    ['<iframe src="x"></iframe>', ['<iframe src="x">']],
    ['El plazo es <u>improrrogable</u>.', ['<u>']],
    ['<font color="red">Urgente</font>', ['<font color="red">']],
    ['<center>Título</center>', ['<center>']],
    ['<script>alert(1)</script>', ['<script>']],
    ['<style>p{}</style>', ['<style>']],
    ['<video src="a.mp4"></video>', ['<video src="a.mp4">']],
    ['Un <mark>realce</mark>.', ['<mark>']],
    ['<input type="checkbox"> Hecho', ['<input type="checkbox">']],
    ['<svg><circle/></svg>', ['<svg>']],
  ])('%j', (text, words) => {
    expect(markedWords(id, `${text}\n`)).toEqual(words);
  });
});

describe('HTML that is kept', () => {
  test.each([
    'El área es de 120 m<sup>2</sup>.',
    '<abbr title="Sistema Nacional">SN</abbr>',
    '<br>',
    '<table><tr><th>a</th></tr></table>',
    '<!-- <iframe> -->',
    '`<u>`',
    '    <iframe>',
    '<img src="a.png" alt="Mapa">',
    '<details><summary>Más</summary>Texto</details>',
    'El <nombre del organismo> firma.',
    '<b>Negritas</b>',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
