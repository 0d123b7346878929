import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'tabla-sin-encabezado';

describe('tables without headers', () => {
  test.each([
    ['| | |\n|---|---|\n| Inventario | Marzo |', ['| | |']],
    ['| Acción | |\n|---|---|\n| Inventario | Marzo |', ['| Acción | |']],
    ['| | Acción | | |\n|---|---|---|---|\n| 1 | Inventario | Ana | Marzo |', ['| | Acción | | |']],
    ['| 1 | Inventario |\n|---|---|\n| 2 | Baja |', ['| 1 | Inventario |']],
    ['| 1. | Inventario |\n|---|---|\n| 2. | Baja |', ['| 1. | Inventario |']],
    ['<table><tr><td>Acción</td><td>Plazo</td></tr></table>', ['<table>']],
    ['<table>\n<tr><td>Acción</td></tr>\n\n<tr><td>Baja</td></tr>\n</table>', ['<table>']],
    ['- Tabla:\n\n  | | |\n  |---|---|\n  | a | b |', ['| | |']],
    ['> | | |\n> |---|---|\n> | a | b |', ['| | |']],
    ['| <!-- x --> | |\n|---|---|\n| a | b |', ['| <!-- x --> | |']],
  ])('%j', (text, words) => {
    expect(markedWords(id, `${text}\n`)).toEqual(words);
  });
});

describe('tables with headers', () => {
  test.each([
    '| Acción | Plazo |\n|---|---|\n| Inventario | Marzo |',
    '| | 2025 | 2026 |\n|---|---|---|\n| Inventarios | 4 | 9 |',
    '| Acción | 1 | 2 | 3 | 4 |\n|---|---|---|---|---|\n| Inventario | x | | | |',
    '| 2025 | 2026 |\n|---|---|\n| 4 | 9 |',
    '| Acción | Plazo | |\n|---|---|---|\n| Inventario | Marzo | |',
    '| Acción |\n|---|',
    '<table><tr><th>Acción</th></tr><tr><td>Baja</td></tr></table>',
    '<table role="presentation"><tr><td>Firma</td></tr></table>',
    '<!-- <table><tr><td>a</td></tr></table> -->\n\nTexto.',
    '`<table><tr><td>`',
    '| ![Logotipo](l.png) | Plan |\n|---|---|\n| a | b |',
    '| N.º | Acción |\n|---|---|\n| 1 | Inventario |',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
